import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { read, statementsIn } from "./read-aid.test-support.ts";

const forms: [form: string, ReportLanguage, string, string[]][] = [
  ["handed", "en", "Slovakia handed six fighter jets to Ukraine.", ["SK | military | delivered | 6 fighter jet"]],
  ["lent", "en", "The EBRD lends €90 million to Naftogaz.", ["EBRD | 90000000 | EUR | committed"]],
  ["lent", "fr", "La Banque mondiale prêtera 90 millions de dollars à l'Ukraine.", ["WB | 90000000 | USD | announced"]],
  [
    "received",
    "fr",
    "L'Ukraine reçoit une tranche de 90 millions d'euros de l'UE.",
    ["EU | 90000000 | EUR | financial | disbursed"],
  ],
  [
    "suspended",
    "fr",
    "Washington suspend la livraison de radars à l'Ukraine.",
    ["US | military | cancelled | ? radar"],
  ],
  [
    "paid in",
    "uk",
    "Данія внесе 90 млн євро до фонду підтримки енергетики України.",
    ["DK | 90000000 | EUR | announced"],
  ],
  [
    "paid in",
    "ru",
    "Дания внесет 90 млн евро в фонд поддержки энергетики Украины.",
    ["DK | 90000000 | EUR | announced"],
  ],
  ["sent", "ru", "Дания отправляет Украине 90 бронемашин.", ["DK | military | committed | 90 armoured vehicle"]],
  [
    "what all aid adds up to",
    "en",
    "Finland announced a package for Ukraine worth €90 million. The total amount of aid from Finland to Ukraine will reach €3 billion.",
    ["FI | 90000000 | EUR | announced"],
  ],
  [
    "what all aid adds up to",
    "uk",
    "Фінляндія оголосила пакет для України на 90 млн євро. Загальна сума допомоги, яку вона надала, сягнула 3 млрд євро.",
    ["FI | 90000000 | EUR | announced"],
  ],
  [
    "what all aid adds up to",
    "ru",
    "Финляндия объявила пакет для Украины на 90 млн евро. Общая сумма помощи достигла 3 млрд евро.",
    ["FI | 90000000 | EUR | announced"],
  ],
  [
    "what all aid adds up to",
    "fr",
    "La Finlande annonce une aide de 90 millions d'euros à l'Ukraine. Le montant total de l'aide finlandaise atteint 3 milliards d'euros.",
    ["FI | 90000000 | EUR | announced"],
  ],
  [
    "the fund it is taken from",
    "en",
    "Sweden announced 2 billion kronor in aid for Ukraine. The money for the aid will be taken from the 25 billion kronor fund.",
    ["SE | 2000000000 | SEK | announced"],
  ],
  [
    "the programme it is part of",
    "uk",
    "Канада анонсувала допомогу Україні на 47 млн доларів. Пакет, у який входить навчання, є частиною програми на 500 млн канадських доларів.",
    ["CA | 47000000 | USD | announced"],
  ],
  [
    "what the assets are worth",
    "en",
    "Ukraine received a €2 billion loan from the EU, repaid with the proceeds of $210 billion of frozen sovereign Russian assets.",
    ["EU | 2000000000 | EUR | financial | disbursed"],
  ],
  ["what is needed", "en", "Humanitarian aid to Ukraine will require about $4 billion this year, the UN said.", []],
  ["what is needed", "en", "An additional €9 billion in aid to Ukraine would need to be allocated by Europe.", []],
  ["what is needed", "ru", "По оценке МВФ, Украине понадобится около 42 млрд долларов финансовой помощи.", []],
  ["what is needed", "uk", "За оцінкою МВФ, Україні знадобиться близько 42 млрд доларів допомоги.", []],
  [
    "from one sum to another",
    "en",
    "The EU has raised its aid for Ukraine from €20 billion to €35 billion.",
    ["EU | 35000000000 | EUR | committed"],
  ],
  [
    "from one sum to another",
    "uk",
    "Канада збільшила допомогу Україні з 20 млрд євро до понад 35 млрд євро.",
    ["CA | 35000000000 | EUR | committed"],
  ],
  [
    "weapons made by another",
    "en",
    "The Baltic states pledged $200 million for US air defence systems for Ukraine.",
    ["200000000 | USD | military | announced | ? air defence system"],
  ],
  [
    "givers without a name",
    "en",
    "European countries allocated €4 billion in military aid to Ukraine, too little to offset the end of US support.",
    ["4000000000 | EUR | military | allocated"],
  ],
  [
    "givers behind their sums",
    "uk",
    "Ще 200 млн євро Україні виділить Німеччина, 100 млн – Франція і не менше 10 млн – Латвія.",
    ["DE | 200000000 | EUR | announced", "FR | 100000000 | EUR | announced", "LV | 10000000 | EUR | announced"],
  ],
  [
    "givers behind their sums",
    "ru",
    "На дроны для Украины 70 млн евро выделит Канада, 3 млн – Литва.",
    ["CA | 70000000 | EUR | military | announced | ? drone", "LT | 3000000 | EUR | military | announced"],
  ],
  [
    "what attacks it protects from",
    "en",
    "Germany will supply Ukraine with four IRIS-T systems to protect cities from Russian attacks.",
    ["DE | military | announced | 4 IRIS-T"],
  ],
  [
    "what attacks it protects from",
    "uk",
    "Німеччина передала Україні ще дві системи IRIS-T для захисту міст від російських атак.",
    ["DE | military | delivered | 2 IRIS-T"],
  ],
  [
    "attacks that are the reason",
    "uk",
    "Євросоюз вирішив надіслати Україні 400 генераторів, оскільки країна зазнає ударів по енергетиці.",
    ["EU | humanitarian | committed | 400 generator"],
  ],
  [
    "attacks that are the reason",
    "fr",
    "L'Union européenne a envoyé 400 générateurs à l'Ukraine, visée par des frappes contre son réseau.",
    ["EU | humanitarian | delivered | 400 generator"],
  ],
  [
    "who holds up his own",
    "en",
    "While Washington stalled its aid to Ukraine, the UK allocated £360 million and Norway 610 million euros.",
    ["GB | 360000000 | GBP | allocated", "NO | 610000000 | EUR | allocated"],
  ],
  [
    "loans and grants of one sentence",
    "en",
    "The EU provided Ukraine with €2.8 billion in loans and €1.5 billion in grants.",
    ["EU | 2800000000 | EUR | financial | disbursed", "EU | 1500000000 | EUR | financial | disbursed"],
  ],
  [
    "weapons still to be delivered",
    "en",
    "The Netherlands has pledged a €500 million package for Ukraine, with weapons expected to be delivered soon.",
    ["NL | 500000000 | EUR | military | announced"],
  ],
  [
    "an agreement given",
    "fr",
    "Les pays de l'Union européenne ont donné leur accord à un prêt de 35 milliards d'euros pour l'Ukraine.",
    ["EU | 35000000000 | EUR | financial | committed"],
  ],
  [
    "an agreement not given",
    "fr",
    "Les dirigeants de l'UE n'ont pas donné leur feu vert à un prêt de 140 milliards d'euros pour l'Ukraine.",
    ["EU | 140000000000 | EUR | financial | proposed"],
  ],
  [
    "things not counted",
    "en",
    "Hundreds of drones and thousands of shells will be sent to Ukraine by Lithuania.",
    ["LT | military | announced | ? drone, ? artillery shell"],
  ],
  [
    "things not counted",
    "uk",
    "Польща передала Україні десятки генераторів.",
    ["PL | humanitarian | delivered | ? generator"],
  ],
  [
    "a list line by line",
    "ru",
    "Германия передала Украине военную помощь. В новый список вошли:\n– 12 бронемашин Bushmaster;\n– 10 тысяч снарядов;\n– 50 дронов.",
    ["DE | military | delivered | 12 Bushmaster, 10000 artillery shell, 50 drone"],
  ],
  ["who gives less than another", "fr", "La Norvège a fourni plus d'aide à l'Ukraine que la France.", []],
  [
    "a president's decision",
    "uk",
    "Президент Фінляндії ухвалив рішення про надання Україні допомоги на 25 млн євро.",
    ["FI | 25000000 | EUR | committed"],
  ],
  [
    "what is blocked of a loan on the assets",
    "en",
    "Belgium is blocking a €140 billion loan to Ukraine on the basis of frozen Russian assets.",
    ["EU | 140000000000 | EUR | financial | blocked"],
  ],
  [
    "who speaks against",
    "en",
    "Hungarian leader Viktor Orban and Slovak prime minister Robert Fico spoke out against the EU's €50 billion aid package for Ukraine.",
    ["EU | 50000000000 | EUR"],
  ],
  [
    "who stops",
    "en",
    "Bratislava would stop supplying Ukraine with weapons and give humanitarian aid alone, he announced.",
    ["SK | mixed | cancelled"],
  ],
  [
    "a coalition by itself",
    "uk",
    "Коаліція дронів виділить 1,8 млрд євро для України. Латвія надала 20 млн євро.",
    [
      "1800000000 | EUR | military | announced | drone coalition led by , joined by ",
      "LV | 20000000 | EUR | disbursed",
    ],
  ],
  [
    "who speaks against",
    "en",
    "The Slovak prime minister spoke out against the EU's proposed €50 billion aid package for Ukraine.",
    ["EU | 50000000000 | EUR | proposed"],
  ],
  [
    "the same sum by way of another",
    "en",
    "The EU has transferred to Ukraine a loan tranche of €3 billion. Today €3 billion goes to Ukraine from the European part of the G7 loan.",
    ["EU | 3000000000 | EUR | financial | disbursed"],
  ],
  [
    "the same sum converted before",
    "ru",
    "Япония выделит Украине помощь в 13 млрд иен (100 миллионов долларов). Премьер Японии обещал Киеву помощь в 100 млн долларов.",
    ["JP | 13000000000 | JPY | announced"],
  ],
  ["trucks that are no loads", "uk", "Норвегія передала Україні шість вантажів допомоги.", ["NO | delivered"]],
  [
    "leaders behind the verb",
    "uk",
    "Коаліцію дронів для України очолюють Латвія й Велика Британія.",
    ["LV+GB | military | announced | drone coalition led by LV+GB, joined by "],
  ],
  [
    "leaders with another",
    "uk",
    "Британія разом із Латвією очолить коаліцію дронів для України.",
    ["GB+LV | military | announced | drone coalition led by GB+LV, joined by "],
  ],
  [
    "leaders and who joins",
    "ru",
    "К коалиции дронов, которую совместно возглавляют Латвия и Великобритания, присоединились Бельгия и Турция.",
    ["BE+TR | military | announced | drone coalition led by LV+GB, joined by BE+TR"],
  ],
];

describe("forms in which aid is told", () => {
  it.each(forms)("%s (%s: %s)", (_form, lang, text, expected) => {
    expect(read(lang, text, 0.3)).toEqual(expected);
  });

  it("tells loans and grants apart", () => {
    const told = statementsIn("en", "The EU provided Ukraine with €2.8 billion in loans and €1.5 billion in grants.");
    expect(told.map(({ finance }) => finance)).toEqual(["loan", "grant"]);
  });
});
