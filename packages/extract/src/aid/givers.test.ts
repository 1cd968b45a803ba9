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
    "each behind or before his sum",
    "en",
    "The largest sum for Ukraine's air defence, over 230 million euros, will be given by Sweden, Norway – around 120 million, and Denmark – around 80 million.",
    [
      "SE | 230000000 | EUR | military | announced | ? air defence system",
      "NO | 120000000 | EUR | military | announced",
      "DK | 80000000 | EUR | military | announced",
    ],
  ],
  [
    "beside a coalition that others lead",
    "en",
    "Britain has delivered 50,000 drones to Ukraine, with another 20,000 coming from a coalition led by Latvia.",
    ["GB | military | delivered | 50000 drone"],
  ],
  [
    "beside whom he speaks",
    "en",
    "Canada will send Ukraine 50 million euros of equipment, its prime minister said at a press conference with the German chancellor.",
    ["CA | 50000000 | EUR | announced"],
  ],
  [
    "beside whom he speaks",
    "fr",
    "Ottawa enverra des armes à l'Ukraine pour 50 millions d'euros, a déclaré le premier ministre lors d'une conférence de presse commune avec le chancelier allemand.",
    ["CA | 50000000 | EUR | military | announced"],
  ],
  [
    "to a programme of an alliance",
    "en",
    "Australia allocated 95 million euros in military aid to Ukraine. The package holds a 50 million euro contribution to a list of arms for Ukraine, a NATO programme.",
    ["AU | 95000000 | EUR | military | allocated", "AU | 50000000 | EUR | military"],
  ],
  [
    "others who gave too",
    "en",
    "Italy will send Ukraine five howitzers. Other partners also helped, the minister said. The Netherlands, Germany and Denmark recently transferred more Leopard tanks.",
    ["IT | military | announced | 5 howitzer", "NL+DE+DK | military | delivered | ? Leopard 2"],
  ],
  [
    "each of a list with his things",
    "fr",
    "La Finlande fournira à l'Ukraine de l'artillerie pour 400 millions d'euros et les Pays-Bas l'envoi prochain de systèmes anti-missiles Patriot.",
    ["FI | 400000000 | EUR | announced", "NL | military | announced | ? Patriot"],
  ],
  [
    "at first",
    "en",
    "Norway will initially contribute 1.5 billion kroner in aid to Ukraine.",
    ["NO | 1500000000 | NOK | announced"],
  ],
  [
    "to an initiative of another",
    "en",
    "Lithuania allocates 30 million euros to Ukraine. Another 20 million euros will go to the Czech ammunition initiative for Ukraine.",
    [
      "LT | 30000000 | EUR | allocated",
      "LT | 20000000 | EUR | military | announced | ammunition initiative led by , joined by ",
    ],
  ],
  [
    "to an initiative of another",
    "fr",
    "La Lituanie alloue 30 millions d'euros à l'Ukraine. 20 millions d'euros iront à l'initiative tchèque visant à acheter des obus pour l'Ukraine.",
    [
      "LT | 30000000 | EUR | allocated",
      "LT | 20000000 | EUR | military | announced | ? artillery shell | ammunition initiative led by , joined by ",
    ],
  ],
  [
    "received from",
    "en",
    "Ukraine received a loan of $1 billion from Canada.",
    ["CA | 1000000000 | USD | financial | disbursed"],
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
