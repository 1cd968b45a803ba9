import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

describe("what is told of a period, an average or the war as a whole is no attack of the day", () => {
  it.each<[ReportLanguage, string]>([
    ["en", "On average, almost six civilians were killed and 20 wounded every day in Kharkiv, the UN said."],
    ["en", "Last year was worse. That is, on average, almost six civilians were killed in attacks by Russia."],
    [
      "en",
      "The situation worsened in April and May as attacks grew, the UN human rights monitoring mission said. Homes, hospitals and schools have been damaged.",
    ],
    ["fr", "En moyenne, six civils ont été tués et vingt blessés chaque jour dans la région de Kharkiv."],
    ["uk", "У середньому щодня в області гинуло шестеро цивільних і 20 зазнавали поранень, повідомили в ООН."],
    ["ru", "В среднем ежедневно в Харьковской области погибали шесть мирных жителей."],
    ["en", "During the first 40 days of the war, Russian shelling killed 120 people in Chernihiv."],
    ["fr", "Au cours des 40 premiers jours de la guerre, les bombardements russes ont tué 120 personnes à Tchernihiv."],
    ["uk", "За перші 40 днів війни російські обстріли вбили в Чернігові 120 людей."],
    ["ru", "За первые 40 дней войны российские обстрелы убили в Чернигове 120 человек."],
    [
      "en",
      "Human Rights Watch documented three attacks. One of the strikes it investigated killed 12 people in Kharkiv.",
    ],
    ["fr", "Amnesty International a enquêté sur trois attaques. L'une d'elles a tué 12 personnes à Kharkiv."],
    [
      "en",
      "The United Nations has recorded at least 227 civilian deaths in Ukraine, but says the real toll is likely higher.",
    ],
    [
      "en",
      "Cluster munition attacks have been documented in ten regions of Ukraine, with at least 689 civilian casualties.",
    ],
    [
      "en",
      "In May over 1,400 deaths were verified. Homes and schools have been damaged across Ukraine, the UN office said.",
    ],
    [
      "en",
      "From 1 February to 31 May, the UN office recorded 688 civilian casualties in Ukraine, 44% of which took place in Donetsk and Luhansk regions.",
    ],
  ])("%s: %s", (lang, text) => expect(tellNews(lang, text)).toEqual([]));
});

describe("a blast that is explained as an accident a few sentences below is no attack", () => {
  it.each<[ReportLanguage, string]>([
    [
      "fr",
      "Un autobus a explosé à Voronej, faisant un mort et 15 blessés. L'explosion s'est produite vers 21 heures près d'un centre commercial. Le gaz serait à l'origine de la détonation.",
    ],
    [
      "en",
      "An explosion tore through a block of flats in Izhevsk. Six people were killed and three injured. A gas leak was to blame, officials said.",
    ],
    [
      "ru",
      "В Ижевске прогремел взрыв в девятиэтажке. Погибли шесть человек, трое пострадали. По предварительным данным, взорвался бытовой газ.",
    ],
    [
      "uk",
      "У Львові пролунав вибух у багатоповерхівці. Загинула одна людина, троє постраждали. За попередніми даними, вибухнув побутовий газ.",
    ],
  ])("%s: %s", (lang, text) => expect(tellNews(lang, text)).toEqual([]));
});
