import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

// Ships that bear the names of towns, and warships whose end is an attack by itself.
const cases: [ReportLanguage, string, string[]][] = [
  [
    "en",
    "The landing ship Novocherkassk was destroyed in the port of Feodosia on Thursday.",
    ["strike.missile Feodosiia"],
  ],
  ["en", "A missile hit the landing ships Saratov and Minsk in Sevastopol.", ["strike.missile Sevastopol"]],
  [
    "en",
    "Ukraine sank the submarine Rostov-on-Don in the port of Sevastopol on Wednesday.",
    ["strike.missile Sevastopol"],
  ],
  [
    "en",
    "Drones hit the corvette Novocherkassk near Feodosia. Two sailors aboard Novocherkassk were killed.",
    ["strike.drone Feodosiia"],
  ],
  ["en", "A drone hit a car in Novocherkassk.", ["strike.drone Novocherkassk"]],
  [
    "fr",
    "Le navire de débarquement russe Novotcherkassk a été détruit jeudi à Feodosia.",
    ["strike.missile Feodosiia"],
  ],
  ["fr", "Le sous-marin « Rostov-sur-le-Don » a été coulé jeudi à Sébastopol.", ["strike.missile Sevastopol"]],
  ["uk", "У четвер у Феодосії ракетою знищено десантний корабель Новочеркаськ.", ["strike.missile Feodosiia"]],
  ["ru", "В четверг в порту Феодосии уничтожен десантный корабль Новочеркасск.", ["strike.missile Feodosiia"]],
  ["en", "The frigate sank near Odesa on Thursday after a fire caused by a short circuit.", []],
];

describe("ships", () => {
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text).map((event) => event.split(" 06-")[0])).toEqual(expected);
  });
});
