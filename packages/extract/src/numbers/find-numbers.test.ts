import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tokenise } from "../segment/tokens.ts";
import { findNumbers } from "./find-numbers.ts";

/** "words kind min-max qualifier currency" of each number found. */
function read(lang: ReportLanguage, text: string): string[] {
  const tokens = tokenise(text);
  return findNumbers(tokens, lang).map((n) => {
    const words = text.slice(tokens[n.from]?.start, tokens[n.to - 1]?.end);
    const range = n.min === n.max ? `${n.min ?? "-"}` : `${n.min ?? ""}..${n.max ?? ""}`;
    return [words, n.kind, range, n.qualifier === "exact" ? null : n.qualifier, n.currency].filter(Boolean).join(" | ");
  });
}

const cases: [ReportLanguage, string, string[]][] = [
  [
    "en",
    "At least four people died and twenty-one were hurt",
    ["At least four | count | 4.. | at_least", "twenty-one | count | 21"],
  ],
  [
    "en",
    "a 41-year-old man and two girls aged 5 and 7",
    ["41-year-old | age | 41", "two | count | 2", "5 | age | 5", "7 | age | 7"],
  ],
  ["en", "Jane Roe, 23, was hurt", ["23 | age | 23"]],
  ["en", "12-15 targets; between 4 and 7", ["12-15 | count | 12..15", "between 4 and 7 | count | 4..7"]],
  ["en", "the toll rose from 4 to 7", ["from 4 to 7 | count | 7"]],
  [
    "en",
    "31 of 36 Shahed-136 drones and two Leopard 2 tanks",
    ["31 | count | 31", "36 | count | 36", "two | count | 2", "2 | unit_name | 2"],
  ],
  ["en", "155-mm shells for the 93rd Mechanised Brigade", ["155-mm | calibre | 155", "93rd | unit_name | 93"]],
  [
    "en",
    "on the night of 20 to 21 March 2024 at 10:30",
    ["20 to 21 March | date | 20..21", "2024 | year | 2024", "10:30 | time | -"],
  ],
  ["en", "70 km away, 1,500 residents, at 6 pm", ["70 km | distance | 70", "1,500 | count | 1500", "6 pm | time | 6"]],
  [
    "en",
    "dozens hurt, tens of thousands, several hundred, a dozen",
    [
      "dozens | count | 24.. | several",
      "tens of thousands | count | 20000.. | several",
      "several hundred | count | 200.. | several",
      "a dozen | count | 12 | about",
    ],
  ],
  [
    "en",
    "hundreds of millions of euros, several tens of thousands of shells",
    [
      "hundreds of millions of euros | money | 200000000.. | several | EUR",
      "several tens of thousands | count | 20000.. | several",
    ],
  ],
  [
    "fr",
    "plusieurs centaines de millions d'euros, une dizaine de millions d'euros, 50 millions de dollars (canadiens)",
    [
      "plusieurs centaines de millions d'euros | money | 200000000.. | several | EUR",
      "une dizaine de millions d'euros | money | 10000000 | about | EUR",
      "50 millions de dollars (canadiens) | money | 50000000 | CAD",
    ],
  ],
  ["en", "12 may have died on May 12", ["12 | count | 12", "12 | date | 12"]],
  [
    "en",
    "about 22.8 thousand troops (+300 over the day)",
    ["about 22.8 thousand | count | 22800 | about", "300 | count | 300"],
  ],
  ["en", "70,000 to 80,000 soldiers", ["70,000 to 80,000 | count | 70000..80000"]],
  [
    "en",
    "as many as 20 hurt, 10 or more missing, nearly 90",
    ["as many as 20 | count | 20 | about", "10 or more | count | 10.. | at_least", "nearly 90 | count | 90 | about"],
  ],
  ["en", "one hundred and twenty-three", ["one hundred and twenty-three | count | 123"]],
  [
    "en",
    "US$60bn or $300m or £1.2 billion",
    [
      "US$60bn | money | 60000000000 | USD",
      "$300m | money | 300000000 | *dollar",
      "£1.2 billion | money | 1200000000 | GBP",
    ],
  ],
  [
    "en",
    "35 million AUD, NOK 75bn, 48.8 CAD million",
    [
      "35 million AUD | money | 35000000 | AUD",
      "NOK 75bn | money | 75000000000 | NOK",
      "48.8 CAD million | money | 48800000 | CAD",
    ],
  ],
  [
    "en",
    "$10-12bn for a 60-billion-dollar plan",
    ["$10-12bn | money | 10000000000..12000000000 | *dollar", "60-billion-dollar | money | 60000000000 | *dollar"],
  ],
  [
    "en",
    "3 million Australian dollars, 5 million Swedish kronor",
    ["3 million Australian dollars | money | 3000000 | AUD", "5 million Swedish kronor | money | 5000000 | SEK"],
  ],
  [
    "uk",
    "щонайменше четверо загинули, двоє дітей, 41-річний чоловік",
    ["щонайменше четверо | count | 4.. | at_least", "двоє | count | 2", "41-річний | age | 41"],
  ],
  ["uk", "збито 31 з 36 ударних безпілотників", ["31 | count | 31", "36 | count | 36"]],
  [
    "uk",
    "60 млрд дол., 1,4 мільярда гривень, 35 млн канадських доларів",
    [
      "60 млрд дол. | money | 60000000000 | USD",
      "1,4 мільярда гривень | money | 1400000000 | UAH",
      "35 млн канадських доларів | money | 35000000 | CAD",
    ],
  ],
  ["uk", "кількість поранених зросла до 12, до 10 осіб", ["до 12 | count | 12", "до 10 | count | ..10 | up_to"]],
  ["uk", "кількість загиблих зросла до 49, поранених – до 219", ["до 49 | count | 49", "до 219 | count | 219"]],
  [
    "en",
    "we know about 12 wounded, and of about 15 missing",
    ["about 12 | count | 12", "about 15 | count | 15 | about"],
  ],
  ["fr", "quatre vingt-dix blessés", ["quatre vingt-dix | count | 90"]],
  [
    "uk",
    "від 4 до 7, двоє-троє, близько десятка, десятки тисяч",
    [
      "від 4 до 7 | count | 4..7",
      "двоє-троє | count | 2..3",
      "близько десятка | count | 10 | about",
      "десятки тисяч | count | 20000.. | several",
    ],
  ],
  [
    "uk",
    "у ніч на 21 березня 2024 року, 93-тя бригада, 2-х людей, школа № 134",
    [
      "21 березня | date | 21",
      "2024 року | year | 2024",
      "93-тя | unit_name | 93",
      "2-х | count | 2",
      "134 | unit_name | 134",
    ],
  ],
  [
    "uk",
    "12 500 осіб, 22,8 тис. осіб, сто двадцять три",
    ["12 500 | count | 12500", "22,8 тис. | count | 22800", "сто двадцять три | count | 123"],
  ],
  [
    "ru",
    "по меньшей мере пятеро, более 20, двадцати одного",
    [
      "по меньшей мере пятеро | count | 5.. | at_least",
      "более 20 | count | 20.. | at_least",
      "двадцати одного | count | 21",
    ],
  ],
  [
    "ru",
    "12 беспилотников в ночь на 21 марта, 41-летний мужчина",
    ["12 | count | 12", "21 марта | date | 21", "41-летний | age | 41"],
  ],
  [
    "ru",
    "2,5 млрд долларов США, около 300 тыс. евро",
    ["2,5 млрд долларов США | money | 2500000000 | USD", "около 300 тыс. евро | money | 300000 | about | EUR"],
  ],
  [
    "fr",
    "au moins quatre morts, une dizaine de blessés",
    ["au moins quatre | count | 4.. | at_least", "une dizaine | count | 10 | about"],
  ],
  [
    "fr",
    "quatre-vingt-dix-sept, vingt et un, deux cent vingt",
    ["quatre-vingt-dix-sept | count | 97", "vingt et un | count | 21", "deux cent vingt | count | 220"],
  ],
  [
    "fr",
    "2,5 milliards d'euros, 300 millions de dollars canadiens",
    ["2,5 milliards d'euros | money | 2500000000 | EUR", "300 millions de dollars canadiens | money | 300000000 | CAD"],
  ],
  [
    "fr",
    "dans la nuit du 20 au 21 mars à 22h30, jusqu'à 10, 1 500 personnes",
    [
      "20 | date | 20",
      "21 mars | date | 21",
      "22h30 | time | -",
      "jusqu'à 10 | count | ..10 | up_to",
      "1 500 | count | 1500",
    ],
  ],
];

describe("findNumbers", () => {
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});
