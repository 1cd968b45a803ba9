import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { read, statementsIn } from "./read-aid.test-support.ts";

describe("several sums of one giver, each with what it is for", () => {
  it.each<[ReportLanguage, string, string[]]>([
    [
      "en",
      "Germany will give Ukraine $400 million for drones and $100 million for ammunition.",
      [
        "DE | 400000000 | USD | military | announced | ? drone",
        "DE | 100000000 | USD | military | announced | ? ammunition",
      ],
    ],
    [
      "en",
      "Norway will give Ukraine two Patriot systems, $400 million for drones and $100 million for ammunition.",
      [
        "NO | 400000000 | USD | military | announced | 2 Patriot, ? drone",
        "NO | 100000000 | USD | military | announced | ? ammunition",
      ],
    ],
    [
      "uk",
      "Німеччина виділить Україні 400 млн євро на дрони та 100 млн євро на боєприпаси.",
      [
        "DE | 400000000 | EUR | military | announced | ? drone",
        "DE | 100000000 | EUR | military | announced | ? ammunition",
      ],
    ],
    [
      "ru",
      "Германия выделит Украине 400 млн евро на беспилотники и 100 млн евро на боеприпасы.",
      [
        "DE | 400000000 | EUR | military | announced | ? drone",
        "DE | 100000000 | EUR | military | announced | ? ammunition",
      ],
    ],
    [
      "fr",
      "L'Allemagne versera à l'Ukraine 400 millions d'euros pour des drones et 100 millions d'euros pour des munitions.",
      [
        "DE | 400000000 | EUR | military | announced | ? drone",
        "DE | 100000000 | EUR | military | announced | ? ammunition",
      ],
    ],
  ])("%s: %s", (lang, text, expected) => expect(read(lang, text)).toEqual(expected));
});

describe("givers who go on without a verb, each with a sum", () => {
  it.each<[ReportLanguage, string, string[]]>([
    [
      "en",
      "Estonia will give Ukraine 12 million euros and Latvia six million euros for arms, and Lithuania will contribute 20 million euros.",
      ["EE | 12000000 | EUR", "LV | 6000000 | EUR", "LT | 20000000 | EUR"],
    ],
    [
      "uk",
      "Швеція виділить Україні 250 млн доларів, Норвегія — 140 млн, Данія — 80 млн на закупівлю зброї.",
      ["SE | 250000000 | USD", "NO | 140000000 | USD", "DK | 80000000 | USD"],
    ],
    [
      "uk",
      "Скандинавські країни виділять Україні кошти на зброю в межах спільної програми: Швеція дасть 250 млн доларів, Норвегія — 140 млн, Данія — 80 млн.",
      ["SE | 250000000 | USD", "NO | 140000000 | USD", "DK | 80000000 | USD"],
    ],
    [
      "ru",
      "Швеция выделит Украине 250 млн долларов, Норвегия — 140 млн, Дания — 80 млн на закупку оружия.",
      ["SE | 250000000 | USD", "NO | 140000000 | USD", "DK | 80000000 | USD"],
    ],
    [
      "fr",
      "La Suède versera à l'Ukraine 250 millions de dollars, la Norvège 140 millions et le Danemark 80 millions pour l'achat d'armes.",
      ["SE | 250000000 | USD", "NO | 140000000 | USD", "DK | 80000000 | USD"],
    ],
  ])("%s: %s", (lang, text, expected) =>
    expect(read(lang, text).map((told) => told.split(" | ").slice(0, 3).join(" | "))).toEqual(expected),
  );
});

describe("what is paid of a larger loan", () => {
  it.each<[ReportLanguage, string, string[]]>([
    [
      "en",
      "The EU has paid Ukraine the first 2 billion euros of its 16 billion euro share of the loan.",
      ["EU | 2000000000"],
    ],
    ["uk", "Британія перерахувала Україні перші 700 млн фунтів із позики на 2 млрд фунтів.", ["GB | 700000000"]],
    ["ru", "ЕС перевел Украине первые 2 млрд евро из своей доли в 16 млрд евро кредита.", ["EU | 2000000000"]],
    [
      "fr",
      "L'UE a versé à l'Ukraine 2 milliards d'euros, sur les 16 milliards d'euros de son prêt.",
      ["EU | 2000000000"],
    ],
  ])("%s: %s", (lang, text, expected) =>
    expect(read(lang, text).map((told) => told.split(" | ").slice(0, 2).join(" | "))).toEqual(expected),
  );
});

describe("how each of several sums is given", () => {
  it.each<[ReportLanguage, string, (string | null)[]]>([
    [
      "en",
      "Canada announced 2 billion Canadian dollars in new military aid for Ukraine and a 3 billion Canadian dollar loan.",
      [null, "loan"],
    ],
    ["en", "EU leaders agreed to lend Ukraine 40 billion euros.", ["loan"]],
    ["fr", "Les dirigeants de l'UE vont prêter 40 milliards d'euros à l'Ukraine.", ["loan"]],
    ["uk", "ЄС позичить Україні 40 млрд євро.", ["loan"]],
    ["ru", "ЕС одолжит Украине 40 млрд евро.", ["loan"]],
  ])("%s: %s", (lang, text, expected) =>
    expect(statementsIn(lang, text).map(({ finance }) => finance)).toEqual(expected),
  );
});

describe("a number in the name of a thing", () => {
  it.each<[ReportLanguage, string, string[]]>([
    [
      "en",
      "France has delivered the first Mirage 2000-5 jets to Ukraine.",
      ["FR | military | delivered | ? Mirage 2000"],
    ],
    ["uk", "Франція передала Україні винищувачі Mirage 2000-5.", ["FR | military | delivered | ? Mirage 2000"]],
    ["ru", "Франция передала Украине три истребителя Mirage 2000-5.", ["FR | military | delivered | 3 Mirage 2000"]],
    ["fr", "La France a livré à l'Ukraine six Mirage 2000-5.", ["FR | military | delivered | 6 Mirage 2000"]],
  ])("%s: %s", (lang, text, expected) => expect(read(lang, text)).toEqual(expected));
});

describe("sums that add up to the one before", () => {
  it.each<[ReportLanguage, string, (number | null)[]]>([
    [
      "en",
      "The US announced nearly $6 billion in military aid for Ukraine: $4.2 billion from stocks and $1.7 billion in contracts.",
      [null, 6e9, 6e9],
    ],
    [
      "uk",
      "Три країни нададуть Україні 400 млн доларів: Швеція — 200 млн, Норвегія — 150 млн, Данія — 50 млн.",
      [null, 4e8, 4e8, 4e8],
    ],
    ["en", "Sweden will give Ukraine $300 million for drones and $200 million for shells.", [null, null]],
  ])("%s: %s", (lang, text, expected) =>
    expect(statementsIn(lang, text).map(({ partOf }) => partOf?.amount ?? null)).toEqual(expected),
  );
});

describe("two who give together beside another clause", () => {
  it.each<[ReportLanguage, string, string[]]>([
    [
      "en",
      "Sweden and Denmark will buy CV90 vehicles for Ukraine; Norway contributes two billion kroner.",
      ["SE+DK | military | announced | ? CV90", "NO | 2000000000 | NOK | committed"],
    ],
  ])("%s: %s", (lang, text, expected) => expect(read(lang, text)).toEqual(expected));
});
