import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, test } from "vitest";
import { loadGazetteer } from "./index.ts";

const gazetteer = loadGazetteer();

function regionsIn(text: string, lang: ReportLanguage): Record<string, string | null> {
  return Object.fromEntries(
    gazetteer.findPlaces(text, { lang }).map(({ place, text: words }) => [words, place ? place.region : null]),
  );
}

describe("villages of a list whose others lie in one region", () => {
  test.each<[lang: ReportLanguage, text: string, name: string, region: string]>([
    [
      "uk",
      "Під вогнем були Кізомис, Веселе, Дар'ївка, Берегове, Тягинка, Зміївка й Миколаївка.",
      "Миколаївка",
      "UA-65",
    ],
    ["uk", "Під вогнем були Кізомис, Дар'ївка, Берегове, Тягинка та Зміївка.", "Берегове", "UA-65"],
    ["ru", "Обстреляны Кизомыс, Дарьевка, Тягинка, Дудчаны, Качкаровка и Николаевка.", "Николаевка", "UA-65"],
    ["en", "Russia shelled Vovchansk, Pidlyman, Udy, Veterynarne, Neskuchne and Dvorichna.", "Neskuchne", "UA-63"],
    [
      "fr",
      "L'armée russe a frappé Vovtchansk, Oudy, Veterynarne, Pidlyman, Neskoutchne et Dvoritchna.",
      "Neskoutchne",
      "UA-63",
    ],
    ["en", "Fighting near Bakhmut, Avdiivka, Marinka, Vuhledar, Soledar and Kupiansk.", "Kupiansk", "UA-63"],
  ])("%s: %s", (lang, text, name, region) => expect(regionsIn(text, lang)[name]).toBe(region));
});

describe("a village told by its kind in a list behind its district", () => {
  test.each<[text: string, name: string, region: string | null]>([
    ["В Валуйском округе сёла Борки, Казинка и хутор Жердевка.", "Жердевка", null],
    ["В Шебекинском округе сёла Середа, Мешковое и хутор Балки.", "Балки", null],
  ])("%s", (text, name, region) => expect(regionsIn(text, "ru")[name] ?? null).toBe(region));
});
