import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { read } from "./read-aid.test-support.ts";

const things: [what: string, ReportLanguage, string, string[]][] = [
  [
    "rounds and what they are for",
    "en",
    "The US announced a $1 billion package for Ukraine. It includes 75,000 rounds of 155mm artillery ammunition and 20,000 rounds of 120mm mortar ammunition.",
    ["US | 1000000000 | USD | military | announced | 75000 artillery shell, 20000 mortar shell"],
  ],
  [
    "counts in brackets",
    "en",
    "The US announced a package for Ukraine valued at $150 million, which includes (25,000) 155mm artillery rounds and (3) radars.",
    ["US | 150000000 | USD | military | announced | 25000 artillery shell, 3 radar"],
  ],
  [
    "a count before a calibre",
    "en",
    "Poland will hand over to Ukraine 18 155mm howitzers and 28 MAN 40M medium trucks.",
    ["PL | military | announced | 18 howitzer, 28 truck"],
  ],
  [
    "a count before a calibre",
    "uk",
    "Польща передасть Україні 18 155-мм гаубиць та 60 танків.",
    ["PL | military | announced | 18 howitzer, 60 tank"],
  ],
  [
    "a name behind what it is like",
    "fr",
    "La France va livrer à l'Ukraine 40 missiles longue portée Scalp.",
    ["FR | military | announced | 40 SCALP"],
  ],
  [
    "whoever speaks of it",
    "en",
    "Britain has sent 900 generators to Ukraine, the Secretary of State for Defence said.",
    ["GB | humanitarian | delivered | 900 generator"],
  ],
  [
    "a name spelt out",
    "en",
    "The US will send Ukraine two National Advanced Surface-to-Air Missile Systems (NASAMS).",
    ["US | military | announced | 2 NASAMS"],
  ],
  [
    "generic words before a name",
    "uk",
    "Німеччина передала Україні 20 бойових машин піхоти Marder.",
    ["DE | military | delivered | 20 Marder"],
  ],
  [
    "arms of infantry",
    "ru",
    "Германия передала Украине 2000 противотанковых гранатометов, 30 пулеметов и 500 бронежилетов.",
    ["DE | military | delivered | 2000 anti-tank weapon, 30 machine gun, 500 body armour"],
  ],
  [
    "boats and carriers",
    "fr",
    "La Suède va également donner à l'Ukraine six navires d'attaque CB90 et 302 véhicules blindés de transport de troupes.",
    ["SE | military | announced | 6 patrol boat, 302 armoured personnel carrier"],
  ],
  [
    "parts for what is not given",
    "uk",
    "Литва передала Україні боєприпаси, запчастини до бронетранспортерів та електрогенератори.",
    ["LT | military | delivered | ? ammunition, ? generator"],
  ],
  [
    "what is left out",
    "fr",
    "La Suède annonce 400 millions d'euros d'aide militaire à l'Ukraine, avec des drones, mais excluant l'envoi d'avions de chasse.",
    ["SE | 400000000 | EUR | military | announced | ? drone"],
  ],
  [
    "what is only thought about",
    "en",
    "Sweden announced $200 million of ammunition for Ukraine and is considering sending Gripen jets.",
    ["SE | 200000000 | USD | military | announced | ? ammunition"],
  ],
  [
    "what the giver buys in place of it",
    "ru",
    "Комитет одобрил закупку десяти гаубиц в качестве замены систем, которые Германия передала Украине.",
    [],
  ],
  [
    "things told behind the gift",
    "uk",
    "Литва передала Україні партію військової допомоги. Цього тижня було доставлено боєприпаси та генератори.",
    ["LT | military | delivered | ? ammunition, ? generator"],
  ],
];

const sums: [what: string, ReportLanguage, string, string[]][] = [
  [
    "a sum that was planned at first",
    "ru",
    "Изначально Германия закладывала 8,5 млрд евро помощи Украине, но решила выделить еще 3 млрд евро.",
    ["DE | 3000000000 | EUR | committed"],
  ],
  [
    "a sum so far",
    "en",
    "The World Bank provides Ukraine with $1.75 billion in grants. It has now mobilized about $35 billion in funding for Ukraine.",
    ["WB | 1750000000 | USD | committed"],
  ],
  [
    "a bank's loan, and who gives the rest",
    "en",
    "The package for Ukraine is a $500 million World Bank loan guaranteed by the United Kingdom, a $1.25 billion grant from the United States, and a $15 million grant from the Government of Finland.",
    ["WB | 500000000 | USD | financial", "US | 1250000000 | USD | financial", "FI | 15000000 | USD | financial"],
  ],
  [
    "a committee on the budget",
    "ru",
    "Бюджетный комитет Бундестага одобрил военную помощь Украине на 3 млрд евро.",
    ["DE | 3000000000 | EUR | military | legislated"],
  ],
  [
    "leave to draw on stocks",
    "en",
    "President Joe Biden has given DOD authorization for a drawdown of up to $450 million for Ukraine.",
    ["US | 450000000 | USD | military | announced"],
  ],
  [
    "a project put off",
    "fr",
    "La Suède a annoncé mardi la suspension de son projet d'envoyer des Gripen en Ukraine.",
    ["SE | military | cancelled | ? Gripen"],
  ],
  [
    "a summit, and gear that another makes",
    "en",
    "Canada announced aid for Ukraine at the G7 summit. The package allocates $835 million for supplies and for US equipment.",
    ["CA | 835000000 | CAD | allocated"],
  ],
  [
    "who sells",
    "en",
    "Canada earmarked $680 million in aid to Ukraine for equipment sourced from the United States.",
    ["CA | 680000000 | CAD | allocated"],
  ],
  [
    "an initiative of another",
    "fr",
    "La Belgique allouera 200 millions d'euros à l'Ukraine pour participer à l'initiative allemande de défense aérienne.",
    ["BE | 200000000 | EUR | military | announced | ? air defence system"],
  ],
  [
    "what is only kept in repair",
    "uk",
    "Канада виділяє 20 млн канадських доларів на обслуговування українських танків.",
    ["CA | 20000000 | CAD | military | committed"],
  ],
  [
    "yen by their country",
    "uk",
    "Японія перерахувала Україні грант на 8,8 мільярда японських єн, що становить близько 47,7 мільйона євро.",
    ["JP | 8800000000 | JPY | disbursed"],
  ],
  [
    "if it is approved",
    "uk",
    "У разі позитивного рішення Ради МВФ Україна отримає транш 1,1 мільярда доларів.",
    ["IMF | 1100000000 | USD | financial | proposed"],
  ],
  [
    "a payment that is promised",
    "en",
    "Canada promised the disbursement of a $2.3 billion loan to Ukraine.",
    ["CA | 2300000000 | CAD | financial | announced"],
  ],
  [
    "a grant beside things told of before",
    "uk",
    "Японія надає Україні 138 генераторів. У грудні вона перерахувала Україні грант на 47 млн євро.",
    ["JP | humanitarian | committed | 138 generator", "JP | 47000000 | EUR | disbursed"],
  ],
  [
    "the list of arms that is Ukraine's alone",
    "uk",
    "Нідерланди виділять 250 млн євро на PURL, Німеччина — 200 млн доларів, Норвегія — 500 млн доларів.",
    [
      "NL | 250000000 | EUR | military | announced",
      "DE | 200000000 | USD | military | announced",
      "NO | 500000000 | USD | military | announced",
    ],
  ],
  [
    "gifts of two days",
    "uk",
    "Литва: 3 березня в Україну прибули ще дві гаубиці PzH2000. 10 березня уряд Литви схвалив допомогу Україні на 13 мільйонів євро.",
    ["LT | military | delivered | 2 howitzer", "LT | 13000000 | EUR | committed"],
  ],
];

describe("things and sums of aid", () => {
  it.each(things)("%s (%s: %s)", (_what, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each(sums)("%s (%s: %s)", (_what, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each<[ReportLanguage, string]>([
    ["en", "The US approved a $3 billion arms package for Israel."],
    ["en", "Germany sent 50 tents to Turkey after the earthquake."],
    ["uk", "Польща надала 5 млн євро допомоги Сирії після землетрусу."],
    ["ru", "Китай передал Пакистану 36 истребителей."],
    ["fr", "La France a annoncé 10 millions d'euros d'aide au Liban."],
    ["en", "Trump has proposed that Ukrainian troops withdraw from a free economic zone."],
  ])("no aid to Ukraine (%s: %s)", (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });
});
