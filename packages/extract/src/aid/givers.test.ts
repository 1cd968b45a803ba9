import { publishableConfidence, type ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { read } from "./read-aid.test-support.ts";

const named: [form: string, ReportLanguage, string, string[]][] = [
  [
    "a second sum by what it is spent on",
    "en",
    "Belgium will spend 150 million euros on missiles for Ukraine and 200 million on drones.",
    [
      "BE | 150000000 | EUR | military | announced | ? missile",
      "BE | 200000000 | EUR | military | announced | ? drone",
    ],
  ],
  ["thanked", "en", "I am grateful to Sweden for a package worth $1.2 billion for Ukraine.", ["SE | 1200000000 | USD"]],
  ["thanked", "fr", "Grâce à la Norvège, l'Ukraine recevra 90 millions d'euros.", ["NO | 90000000 | EUR | announced"]],
  ["thanked", "uk", "Дякую Норвегії за 90 млн євро на закупівлю газу.", ["NO | 90000000 | EUR"]],
  ["thanked", "ru", "Благодарим Норвегию за 90 млн евро на закупку газа.", ["NO | 90000000 | EUR"]],
  [
    "each of a list with his things",
    "en",
    "Sweden will hand over eight Archer howitzers to Ukraine, and Denmark another six F-16s.",
    ["SE | military | announced | 8 howitzer", "DK | military | announced | 6 F-16"],
  ],
  [
    "each of a list with his things",
    "uk",
    "Литва передасть Україні 12 бронетранспортерів, а Латвія — 300 дронів.",
    ["LT | military | announced | 12 armoured personnel carrier", "LV | military | announced | 300 drone"],
  ],
  [
    "each of a list with his things",
    "ru",
    "Нидерланды передадут Украине 80 бронемашин, а Литва – 700 дронов.",
    ["NL | military | announced | 80 armoured vehicle", "LT | military | announced | 700 drone"],
  ],
  [
    "each of a list with his things",
    "fr",
    "Le Danemark va fournir neuf canons Caesar, les Pays-Bas deux systèmes Patriot et la Lituanie des drones à l'Ukraine.",
    [
      "DK | military | announced | 9 howitzer",
      "NL | military | announced | 2 Patriot",
      "LT | military | announced | ? drone",
    ],
  ],
  [
    "several give one thing",
    "en",
    "Denmark and the Netherlands will give Ukraine 14 Leopard 2 tanks.",
    ["DK+NL | military | announced | 14 Leopard 2"],
  ],
  [
    "whom the sentence before promised something",
    "fr",
    "Plusieurs Etats ont annoncé de nouvelles armes pour l'Ukraine. La Suède va ainsi fournir douze canons Archer.",
    ["SE | military | committed | 12 howitzer"],
  ],
  [
    "through whom it goes",
    "en",
    "Denmark has approved a military aid package of 1.4 billion kroner for Ukraine. Another 80 million kroner will buy fuel through the agency of NATO.",
    ["DK | 1400000000 | DKK | military | committed", "DK | 80000000 | DKK | military | announced | ? fuel"],
  ],
  [
    "a part given by one of many",
    "en",
    "Partner countries have raised $5 billion in military aid to Ukraine, of which $3.7 billion was allocated by the US.",
    ["5000000000 | USD | military | allocated", "US | 3700000000 | USD | military | allocated"],
  ],
];

/** What several give together is the sum of none of them. */
const together: [ReportLanguage, string][] = [
  ["en", "The United States and other members of the group have committed $98 billion in military aid to Ukraine."],
  ["en", "Germany and other European countries will spend a new 2 billion euros on military aid to Ukraine."],
  ["en", "The US and its allies pledged $12 billion in new military aid to Ukraine."],
  ["uk", "США та їхні союзники виділили Україні 12 млрд доларів військової допомоги."],
  ["uk", "Німеччина та інші країни Європи виділять Україні 2 млрд євро військової допомоги."],
  ["ru", "США и их союзники выделили Украине 12 млрд долларов военной помощи."],
  ["ru", "Германия и другие страны Европы выделят Украине 2 млрд евро военной помощи."],
  ["fr", "Les Etats-Unis et leurs alliés ont promis 12 milliards de dollars d'aide militaire à l'Ukraine."],
  ["fr", "L'Allemagne et d'autres pays européens donneront 2 milliards d'euros d'aide militaire à l'Ukraine."],
];

/** What Ukraine pays for itself is no aid. */
const bought: [ReportLanguage, string][] = [
  ["en", "Ukraine will buy 100 Gripen jets from Sweden, the two countries agreed in a letter of intent."],
  ["uk", "Україна купить у Швеції 100 винищувачів Gripen."],
  ["ru", "Украина закупит у Швеции 100 истребителей Gripen."],
  ["fr", "L'Ukraine va acheter 100 avions Gripen à la Suède."],
];

const ready: [ReportLanguage, string][] = [
  ["fr", "Le président ukrainien s'est dit prêt à rencontrer Donald Trump à Washington pour livrer son plan."],
  ["fr", "Les envoyés de Trump sont prêts à visiter l'Ukraine."],
];

const crashed: [ReportLanguage, string][] = [
  ["fr", "Un drone s'est écrasé à Kharkiv, ont déclaré les autorités d'Ukraine. Donald Trump était à Londres."],
];

describe("who gives", () => {
  it.each(named)("%s (%s): %s", (_form, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each(together)("is left open where several give one sum (%s): %s", (lang, text) => {
    expect(read(lang, text, publishableConfidence)).toEqual([]);
  });

  it.each(crashed)("is nobody beside drones that crashed (%s): %s", (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });

  it.each(ready)("is nobody who is only ready (%s): %s", (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });

  it.each(bought)("is nobody where Ukraine buys (%s): %s", (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });
});
