import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { read } from "./read-aid.test-support.ts";

const cases: [form: string, ReportLanguage, string, string[]][] = [
  [
    "another's aid is held up",
    "en",
    "The IMF approved $900 million for Ukraine on Thursday as US aid remains stalled in Congress.",
    ["IMF | 900000000 | USD | committed"],
  ],
  [
    "another's aid is held up, with its sum",
    "en",
    "As $60 billion in US aid is stuck in the House, Denmark pledged 2 billion kroner of military aid to Ukraine.",
    ["DK | 2000000000 | DKK | military | announced", "US | 60000000000 | USD | blocked"],
  ],
  [
    "another's aid is held up",
    "fr",
    "Le FMI a approuvé un versement de 900 millions de dollars à l'Ukraine alors que l'aide américaine reste bloquée.",
    ["IMF | 900000000 | USD | committed"],
  ],
  [
    "another's aid is held up",
    "uk",
    "МВФ схвалив для України транш у 900 млн доларів, тоді як допомога США залишається заблокованою.",
    ["IMF | 900000000 | USD | financial | committed"],
  ],
  [
    "another's aid is held up",
    "ru",
    "МВФ одобрил для Украины транш в 900 млн долларов, в то время как помощь США заблокирована.",
    ["IMF | 900000000 | USD | financial | committed"],
  ],
  [
    "its own aid is held up",
    "en",
    "The EU's €50 billion for Ukraine remains blocked as Hungary vetoes it.",
    ["EU | 50000000000 | EUR | blocked"],
  ],
  [
    "who gave goes on",
    "en",
    "While the United States remains undecided on aid, the IMF approved $900 million for Ukraine. The board cleared the first tranche, $500 million.",
    ["IMF | 900000000 | USD | committed", "IMF | 500000000 | USD | financial | committed"],
  ],
  [
    "a visitor the day after another",
    "en",
    "Germany's Boris Pistorius came to Kyiv the day after America's Lloyd Austin announced $100 million of military aid to Ukraine.",
    ["US | 100000000 | USD | military | announced"],
  ],
  [
    "capitals behind a colon",
    "en",
    "Denmark's Mette Frederiksen and Spain's Pedro Sánchez were in Kyiv: Madrid will give Ukraine 1 billion euros.",
    ["ES | 1000000000 | EUR | announced"],
  ],
  ["a goal", "en", "The EU will miss its target of delivering one million artillery shells to Ukraine by March.", []],
  ["a charity", "en", "A Norwegian charity donated 10 ambulances to Ukraine.", []],
  ["a charity", "fr", "La Croix-Rouge française a envoyé 20 générateurs en Ukraine.", []],
  ["a charity", "uk", "Польський благодійний фонд передав Україні 20 генераторів.", []],
  [
    "a company",
    "en",
    "SpaceX sent 2,000 Starlink terminals to Ukraine. Poland paid for 5,000 more Starlink terminals for Ukraine.",
    ["PL | military | delivered | 5000 Starlink terminal"],
  ],
  ["volunteers", "ru", "Волонтёры из Германии передали Украине 15 машин скорой помощи.", []],
  ["a city", "en", "The German city of Ulm donated two fire engines to Ukraine.", []],
  [
    "a state behind volunteers",
    "en",
    "Thanks to volunteers, Poland has delivered 20 generators to Ukraine.",
    ["PL | humanitarian | delivered | 20 generator"],
  ],
  [
    "a state that helps a city",
    "en",
    "To help the city of Kharkiv, Germany will supply Ukraine with 20 generators.",
    ["DE | humanitarian | announced | 20 generator"],
  ],
  [
    "a state beside a charity",
    "en",
    "The Dutch government and a charity gave 100 generators to Ukraine.",
    ["NL | humanitarian | delivered | 100 generator"],
  ],
  [
    "who buys",
    "fr",
    "La Tchéquie va acheter 800 000 obus pour l'Ukraine.",
    ["CZ | military | announced | 800000 artillery shell"],
  ],
  [
    "who buys",
    "uk",
    "Чехія купить для України 800 тисяч снарядів.",
    ["CZ | military | announced | 800000 artillery shell"],
  ],
  [
    "who buys",
    "ru",
    "Чехия купит для Украины 800 тысяч снарядов.",
    ["CZ | military | announced | 800000 artillery shell"],
  ],
];

describe("what is told beside aid", () => {
  it.each(cases)("%s, %s: %s", (_form, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});
