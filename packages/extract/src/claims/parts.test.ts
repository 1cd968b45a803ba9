import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

const hurt = (population: string, place: string) =>
  `strike.missile ${place} 06-12; injured 66; of which injured ${population} 16`;

// Who is part of those counted, behind the word for what befell them.
const behind: [ReportLanguage, string, string][] = [
  ["en", "A strike hit Ternopil. 66 people were hurt, 16 of them children.", hurt("child", "Ternopil")],
  ["en", "A strike hit Ternopil. 66 people were hurt, of whom 16 are children.", hurt("child", "Ternopil")],
  ["fr", "Une frappe a touché Ternopil. 66 personnes ont été blessées, dont 16 enfants.", hurt("child", "Ternopil")],
  ["uk", "Удар по Тернополю. 66 людей постраждали, серед них — 16 жінок.", hurt("woman", "Ternopil")],
  ["uk", "Удар по Тернополю. 66 людей постраждали, з них 16 — діти.", hurt("child", "Ternopil")],
  ["ru", "Удар по Белгороду. 66 человек пострадали, 16 из них – дети.", hurt("child", "Belgorod")],
  ["ru", "Удар по Белгороду. 66 человек пострадали, в том числе 16 детей.", hurt("child", "Belgorod")],
];

// Told twice, the same parts are told once.
const again: [ReportLanguage, string, string] = [
  "en",
  "A strike hit Ternopil and hurt 66 people, 16 of them children. 66 people were hurt, 16 of them children, rescuers said.",
  hurt("child", "Ternopil"),
];

describe("parts of those counted", () => {
  it.each([...behind, again])("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual([expected]);
  });
});
