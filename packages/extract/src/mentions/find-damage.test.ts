import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

const nothing: [ReportLanguage, string][] = [
  ["en", "The night passed without damage to homes in the Odesa region."],
  ["en", "No houses were damaged in the Odesa region."],
  ["uk", "На Одещині пошкоджень житлових будинків немає."],
  ["uk", "Минулося без пошкоджень інфраструктури Одещини."],
  ["uk", "Пошкодження будинків в Одесі відсутні."],
  ["ru", "Отсутствуют повреждения объектов в Ростовской области."],
  ["ru", "Повреждения жилых домов в Таганроге отсутствуют."],
  ["fr", "Il n'y a pas de dégâts sur les maisons à Odessa."],
  ["fr", "La nuit est passée sans dégâts aux bâtiments d'Odessa."],
];

describe("damage that is denied", () => {
  it.each(nothing)("%s: %s", (lang, text) => {
    expect(tellNews(lang, text).filter((told) => told.includes("damaged"))).toEqual([]);
  });

  it("is told beside damage that is not", () => {
    expect(tellNews("uk", "Ракета пошкодила школу в Одесі, пошкоджень житлових будинків немає.")).toEqual([
      "strike.missile Odesa 06-12; damaged school 1",
    ]);
    expect(tellNews("fr", "Un missile a touché une école à Odessa. Les maisons n'ont pas été endommagées.")).toEqual([
      "strike.missile Odesa 06-12; damaged school 1",
    ]);
  });
});

const oneOfTwo: [ReportLanguage, string, string][] = [
  ["en", "A missile hit two houses in Odesa. One of them was destroyed.", "Odesa"],
  ["uk", "Ракета влучила у два будинки в Одесі. Один знищено, інший пошкоджено.", "Odesa"],
  ["ru", "Ракета попала в два дома в Одессе. Один из них уничтожен, другой поврежден.", "Odesa"],
];

describe("one of the buildings that a missile hit", () => {
  it.each(oneOfTwo)("%s: %s", (lang, text, place) => {
    expect(tellNews(lang, text)).toEqual([`strike.missile ${place} 06-12; damaged residential_building 2`]);
  });
});

const partsOfOne: [ReportLanguage, string][] = [
  ["uk", "Ракета зруйнувала два поверхи будинку в Одесі."],
  ["ru", "Ракета разрушила два этажа жилого дома в Одессе."],
  ["en", "A missile destroyed two entrances of an apartment block in Odesa."],
  ["fr", "Un missile a détruit deux étages d'un immeuble à Odessa."],
];

describe("parts of one building", () => {
  it.each(partsOfOne)("%s: %s", (lang, text) => {
    expect(tellNews(lang, text)).toEqual(["strike.missile Odesa 06-12; damaged residential_building 1"]);
  });
});
