import { describe, expect, it } from "vitest";
import { tokenise } from "../segment/tokens.ts";
import { findPersons } from "./person-matcher.ts";

describe("names of officials as the French press spells them", () => {
  it.each([
    ["Iouri Slioussar", "Yury Slyusar"],
    ["Alexeï Smirnov", "Alexei Smirnov"],
    ["Serguiï Lyssak", "Serhii Lysak"],
    ["Serguiï Lissak", "Serhii Lysak"],
    ["Viatcheslav Tchaous", "Viacheslav Chaus"],
    ["Alexandre Prokoudine", "Oleksandr Prokudin"],
    ["Oleg Kiper", "Oleh Kiper"],
    ["Mikhaïl Razvojaïev", "Mikhail Razvozhayev"],
    ["Vadym Filachkine", "Vadym Filashkin"],
    ["Roman Boussarguine", "Roman Busargin"],
    ["Oleksandr Gontcharenko", "Oleksandr Honcharenko"],
    ["Alexander Gousev", "Alexander Gusev"],
    ["le gouverneur Boussarguine", "Roman Busargin"],
    ["le gouverneur Goussev", undefined],
    ["Andreï Kartapolov", undefined],
  ])("%s", (text, name) => {
    const tokens = tokenise(text);
    expect(findPersons(tokens, 0, tokens.length)[0]?.value.name).toBe(name);
  });
});
