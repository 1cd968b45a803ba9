import { publishableConfidence, type ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { read, statementsIn } from "./read-aid.test-support.ts";

const cases: [ReportLanguage, string, string[]][] = [
  // The whole of a tranche is no package beside it.
  [
    "en",
    "The EU has disbursed €3.5 billion to Ukraine. The Commission paid the third tranche from a support package worth €38 billion.",
    ["EU | 3500000000 | EUR | disbursed"],
  ],
  [
    "en",
    "Canada transferred the first tranche of $1 billion to Ukraine from its $5 billion loan.",
    ["CA | 1000000000 | CAD | financial | disbursed"],
  ],
  [
    "fr",
    "L'UE a versé à l'Ukraine une tranche de 2 milliards d'euros d'un prêt de 17 milliards d'euros.",
    ["EU | 2000000000 | EUR | financial | disbursed"],
  ],
  [
    "uk",
    "ЄС перерахував Україні 2 млрд євро. Це третій транш у межах кредиту на 17 млрд євро.",
    ["EU | 2000000000 | EUR | disbursed"],
  ],
  [
    "ru",
    "ЕС перечислил Украине 2 млрд евро. Это третий транш в рамках кредита на 17 млрд евро.",
    ["EU | 2000000000 | EUR | disbursed"],
  ],
  // A headline's sum that the body converts.
  [
    "en",
    "Sweden gives Ukraine $130 million in military aid.\n\nSweden announced 1.2 billion kronor ($130 million) of military aid to Ukraine on Thursday.",
    ["SE | 1200000000 | SEK | military | committed"],
  ],
  [
    "fr",
    "Londres annonce 230 millions d'euros d'aide militaire à l'Ukraine.\n\nLe Royaume-Uni a annoncé une aide militaire de 200 millions de livres (230 millions d'euros) pour l'Ukraine.",
    ["GB | 200000000 | GBP | military | announced"],
  ],
  // Who sells is no giver.
  [
    "en",
    "Norway and Latvia will contribute around €70mn to purchase US equipment for Ukraine.",
    ["NO+LV | 70000000 | EUR | announced"],
  ],
  // What is told again of a package without its sum.
  [
    "en",
    "The US announced $300 million in military aid to Ukraine. The aid will not reach Ukraine before winter, Washington said.",
    ["US | 300000000 | USD | military | announced"],
  ],
  ["en", "Germany's Rheinmetall opened a plant in Ukraine that will repair Leopard tanks and make shells.", []],
  // Who blocks or also receives is no giver.
  ["en", "Hungary keeps blocking 400 million euros of aid to Ukraine", ["EU | 400000000 | EUR | blocked"]],
  [
    "en",
    "EU leaders agreed to lend Ukraine €70 billion. Hungary, Slovakia and Malta will not take part in the loan. A first tranche of €10 billion will be paid in May from the €70 billion loan.",
    ["EU | 70000000000 | EUR | committed", "EU | 10000000000 | EUR | financial | announced"],
  ],
  [
    "en",
    "The European Commission will disburse €10 billion to Ukraine in May. It is part of a €70 billion loan that leaders agreed in December and Austria opposed.",
    ["EU | 10000000000 | EUR | announced"],
  ],
  [
    "fr",
    "L'UE versera en mai une tranche de 10 milliards d'euros à l'Ukraine. Elle fait partie du prêt de 70 milliards d'euros décidé en décembre.",
    ["EU | 10000000000 | EUR | financial | announced"],
  ],
  [
    "uk",
    "ЄС надасть Україні 70 млрд євро. Угорщина, Словаччина та Мальта не братимуть участі у кредиті. Це частина пакета на 90 млрд євро.",
    ["EU | 70000000000 | EUR | announced"],
  ],
  [
    "ru",
    "ЕС предоставит Украине 70 млрд евро. Венгрия, Словакия и Мальта не будут участвовать в кредите.",
    ["EU | 70000000000 | EUR | announced"],
  ],
  [
    "en",
    "A €20 billion package for Ukraine that the European Union had discussed was blocked after the leader of Hungary refused to vote for it.",
    ["EU | 20000000000 | EUR | blocked"],
  ],
  [
    "en",
    "The US Senate approved long-delayed funding for Ukraine on Tuesday. The $80 billion package includes money for Israel and Taiwan, but $50 billion of aid would help Ukraine.",
    ["US | 50000000000 | USD | legislated"],
  ],
  [
    "fr",
    "L'UE a trouvé un accord sur une aide de 40 milliards d'euros à l'Ukraine, après avoir levé le veto de la Hongrie.",
    ["EU | 40000000000 | EUR | committed"],
  ],
  ["fr", "La Norvège et l'Ukraine ont signé un accord pour produire des drones.", []],
  // A rate of exchange gives nothing.
  [
    "en",
    "The EU is ready to disburse 3 billion euros in aid to Ukraine. (1 euro = 1.1 US dollars)",
    ["EU | 3000000000 | EUR | announced"],
  ],
  // What is still to be done.
  ["en", "EU to disburse €2 billion in aid to Ukraine", ["EU | 2000000000 | EUR | announced"]],
  [
    "fr",
    "La France annonce une aide de 60 millions d'euros à l'Ukraine. Ce plan d'aide prévoit l'envoi de munitions à l'Ukraine.",
    ["FR | 60000000 | EUR | military | announced | ? ammunition"],
  ],
  ["en", "An additional 40 million NOK for humanitarian work in Ukraine.", ["NO | 40000000 | NOK | humanitarian"]],
  [
    "en",
    "The government of Japan decided to give Ukraine 90 million US dollars in aid; $50 million of it is allocated to hospitals.",
    ["JP | 90000000 | USD | committed", "JP | 50000000 | USD | committed"],
  ],
  ["uk", "Міноборони отримало від Латвії 42 бронемашини Patria.", ["LV | military | delivered | 42 armoured vehicle"]],
  [
    "uk",
    "Україна отримала від Євросоюзу 2 млрд євро з прибутків від заморожених активів Росії.",
    ["EU | 2000000000 | EUR | disbursed"],
  ],
  [
    "ru",
    "США объявили о выделении Украине военной помощи на 225 млн долларов.",
    ["US | 225000000 | USD | military | announced"],
  ],
  ["uk", "Фінляндія закупила для України 12 гаубиць.", ["FI | military | allocated | 12 howitzer"]],
  [
    "uk",
    "Естонія передала Україні 8 тисяч снарядів. Ще 70 млн євро країна спрямує на закупівлю зброї.",
    ["EE | military | delivered | 8000 artillery shell", "EE | 70000000 | EUR | military | announced"],
  ],
  ["uk", "Німеччина виділила Україні USD250 млн військової допомоги.", ["DE | 250000000 | USD | military | allocated"]],
  ["en", "The EU will give Ukraine EUR12 billion in military aid.", ["EU | 12000000000 | EUR | military | announced"]],
  [
    "fr",
    "La France a débloqué 1,2 milliard d'€ d'aide militaire pour l'Ukraine.",
    ["FR | 1200000000 | EUR | military | allocated"],
  ],
  [
    "en",
    "The United States announced a $350 million military aid package for Ukraine that includes additional ammunition.",
    ["US | 350000000 | USD | military | announced | ? ammunition"],
  ],
  [
    "en",
    "Despite American cuts the allies announced military aid to Ukraine, with a Dutch contribution of €300 million and a Swedish commitment of €2 billion.",
    ["NL | 300000000 | EUR | military | committed", "SE | 2000000000 | EUR | military | committed"],
  ],
  [
    "en",
    "Canada is expected to announce a new $300 million military aid package for Ukraine on Friday.",
    ["CA | 300000000 | CAD | military | proposed"],
  ],
  [
    "fr",
    "Les Pays-Bas alloueront 200 millions d'euros d'aide militaire à l'Ukraine.",
    ["NL | 200000000 | EUR | military | announced"],
  ],
  [
    "en",
    "The defence minister said Berlin will give Ukraine a €400m military aid package with 20,000 artillery shells.",
    ["DE | 400000000 | EUR | military | announced | 20000 artillery shell"],
  ],
  [
    "en",
    "He could not say when Congress would adopt the $60 billion aid programme for Ukraine, still blocked in the House.",
    ["US | 60000000000 | USD | blocked"],
  ],
  [
    "en",
    "The Bundestag approved €3 billion in military support for Ukraine.",
    ["DE | 3000000000 | EUR | military | legislated"],
  ],
  [
    "en",
    "Norway and Denmark have delivered six F-16 fighter jets to Ukraine.",
    ["NO+DK | military | delivered | 6 F-16"],
  ],
  ["en", "The IMF disbursed a US$880 million tranche to Ukraine.", ["IMF | 880000000 | USD | financial | disbursed"]],
  [
    "en",
    "Sweden pledged 200 million kronor in humanitarian aid to Ukraine.",
    ["SE | 200000000 | SEK | humanitarian | announced"],
  ],
  [
    "en",
    "Japan joined the drone coalition for Ukraine co-led by Latvia and the United Kingdom.",
    ["JP | military | announced | drone coalition led by LV+GB, joined by JP"],
  ],
  [
    "en",
    "The Netherlands gave Ukraine $89 million and Sweden $50 million through a trust fund of the World Bank.",
    ["NL | 89000000 | USD | delivered", "SE | 50000000 | USD | delivered"].map((row) =>
      row.replace("delivered", "disbursed"),
    ),
  ],
  [
    "uk",
    "Нідерланди передадуть Україні пакет військової допомоги на 350 млн євро, повідомив міністр.",
    ["NL | 350000000 | EUR | military | announced"],
  ],
  [
    "uk",
    "Канада приєдналася до коаліції дронів, яку очолюють Латвія та Велика Британія.",
    ["CA | military | announced | drone coalition led by LV+GB, joined by CA"],
  ],
  ["uk", "Україна отримала від ЄС транш на 1,9 млрд євро.", ["EU | 1900000000 | EUR | financial | disbursed"]],
  ["uk", "Бельгія передала Україні 30 винищувачів F-16.", ["BE | military | delivered | 30 F-16"]],
  ["ru", "Дания выделит Украине 2,3 млрд крон на военную помощь.", ["DK | 2300000000 | DKK | military | announced"]],
  [
    "ru",
    "Германия передаст Украине еще 18 гаубиц, заявил министр обороны Борис Писториус.",
    ["DE | military | announced | 18 howitzer"],
  ],
  [
    "fr",
    "La France va livrer douze canons Caesar à l'Ukraine, a annoncé le ministre.",
    ["FR | military | announced | 12 howitzer"],
  ],
  [
    "fr",
    "L'aide américaine de 60 milliards de dollars à l'Ukraine reste bloquée au Congrès.",
    ["US | 60000000000 | USD | blocked"],
  ],
];

const more: [ReportLanguage, string, string[]][] = [
  [
    "en",
    "While the EU faces delays, Germany will give Ukraine €300 million in military aid.",
    ["DE | 300000000 | EUR | military | announced"],
  ],
  ["en", "Hungary blocked about $20 billion in European Union aid for Ukraine.", ["EU | 20000000000 | USD | blocked"]],
  [
    "en",
    "Germany approved €2 billion this year and €5 billion until 2029, an additional €7 billion in aid to Ukraine.",
    ["DE | 2000000000", "DE | 5000000000", "DE | 7000000000"].map((row) => `${row} | EUR | committed`),
  ],
  [
    "en",
    "The EU paid Ukraine €2 billion as its contribution to the programme, which aims to provide some €40 billion in aid.",
    ["EU | 2000000000 | EUR | disbursed"],
  ],
  [
    "en",
    "In June the G7 agreed to provide Ukraine with a $30 billion loan.",
    ["G7 | 30000000000 | USD | financial | committed"],
  ],
  [
    "en",
    "The US announces $1.4 billion aid package for Ukraine\n\nThe Pentagon today announced a package of aid for Ukraine with Javelin missiles, worth more than $1.4 billion.",
    ["US | 1400000000 | USD | military | announced | ? Javelin"],
  ],
  [
    "en",
    "Canada gave Ukraine 40 million dollars for drones, while Sweden gave 300 million dollars for artillery ammunition.",
    [
      "CA | 40000000 | CAD | military | delivered | ? drone",
      "SE | 300000000 | USD | military | delivered | ? artillery shell",
    ],
  ],
  [
    "en",
    "The UK announced a £200 million aid package for the delivery of 50,000 drones to Ukraine.",
    ["GB | 200000000 | GBP | military | announced | 50000 drone"],
  ],
  [
    "en",
    "Norway will give Ukraine 30 air defence missiles and two air defence systems.",
    ["NO | military | announced | 30 missile, 2 air defence system"],
  ],
  ["fr", "La France va livrer à l'Ukraine douze missiles sol-air.", ["FR | military | announced | 12 missile"]],
  ["uk", "Литва передасть Україні 20 ракет для ППО.", ["LT | military | announced | 20 missile"]],
  ["ru", "Литва передаст Украине 20 зенитных ракет.", ["LT | military | announced | 20 missile"]],
  [
    "en",
    "Sweden's new aid package for Ukraine includes 15 CV90 combat vehicles and 10,000 artillery shells.",
    ["SE | military | 15 CV90, 10000 artillery shell"],
  ],
  [
    "fr",
    "La France a déjà livré à l'Ukraine deux des six Mirage 2000 promis.",
    ["FR | military | delivered | 2 Mirage 2000"],
  ],
  [
    "en",
    "Britain will pay £900 million to Ukraine from the profits of frozen Russian assets.",
    ["GB | 900000000 | GBP | announced"],
  ],
  ["en", "The first F-16s arrived in Ukraine on Wednesday.", ["military | delivered | ? F-16"]],
  ["fr", "Les États-Unis mettraient fin à leur assistance militaire à l'Ukraine.", ["US | military | cancelled"]],
  [
    "fr",
    "La Banque mondiale va accorder 300 millions de dollars de prêts à l'Ukraine.",
    ["WB | 300000000 | USD | financial | announced"],
  ],
  ["en", "Drones hit power plants in Ukraine less often thanks to supplied air defence weapons.", []],
  [
    "en",
    "Norway will send Ukraine 6,000 artillery shells. In April, Norway gave Ukraine 5,000 artillery shells.",
    ["NO | military | announced | 6000 artillery shell", "NO | military | delivered | 5000 artillery shell"],
  ],
  [
    "en",
    "The EU disbursed a tranche of 1 billion euros to Ukraine, part of the loans backed by frozen Russian assets.",
    ["EU | 1000000000 | EUR | financial | disbursed"],
  ],
  [
    "en",
    "Ukraine's budget received 3.4 billion hryvnias from customs, and a Kyiv start-up raised $20 million from investors in Germany.",
    [],
  ],
  [
    "en",
    "Denmark announced military aid to Ukraine worth 1.1 billion kroner (about $160 million).",
    ["DK | 1100000000 | DKK | military | announced"],
  ],
  [
    "en",
    "Sweden plans to buy 12,000 155-mm artillery shells for Ukraine.",
    ["SE | military | proposed | 12000 artillery shell"],
  ],
  [
    "uk",
    "Глава Пентагону прибув до Києва й оголосив пакет військової допомоги Україні на 250 млн доларів.",
    ["US | 250000000 | USD | military | announced"],
  ],
  ["ru", "Минфин ФРГ попросил парламент выделить Украине 390 миллионов евро.", ["DE | 390000000 | EUR | proposed"]],
  ["fr", "L'Union européenne a versé 4,2 milliards d'euros à l'Ukraine.", ["EU | 4200000000 | EUR | disbursed"]],
];

const amounts: [string, ReportLanguage, string, string[]][] = [
  [
    "an amount in another currency behind 'or about'",
    "en",
    "Finland will give Ukraine €200 million, or about $220 million, in military aid.",
    ["FI | 200000000 | EUR | military | announced"],
  ],
  [
    "an amount in another currency behind 'soit environ'",
    "fr",
    "Le Canada versera 500 millions de dollars canadiens, soit environ 340 millions d'euros, d'aide à l'Ukraine.",
    ["CA | 500000000 | CAD | announced"],
  ],
  [
    "an amount in another currency behind 'або близько'",
    "uk",
    "Норвегія виділить Україні 3 млрд крон, або близько 280 млн доларів, військової допомоги.",
    ["NO | 3000000000 | NOK | military | announced"],
  ],
  [
    "an amount in another currency behind 'или около'",
    "ru",
    "ЕС предоставит Украине кредит на 18 млрд евро, или около 20 млрд долларов.",
    ["EU | 18000000000 | EUR | financial | announced"],
  ],
  [
    "the sum of all packages so far",
    "en",
    "Estonia pledged a new €80 million military aid package for Ukraine, bringing the total to €500 million.",
    ["EE | 80000000 | EUR | military | announced"],
  ],
  [
    "the sum of all packages so far",
    "fr",
    "La Belgique a promis une enveloppe de 300 millions d'euros d'aide militaire à l'Ukraine, portant le total à 2 milliards d'euros.",
    ["BE | 300000000 | EUR | military | announced"],
  ],
  [
    "what was given since the invasion, beside a package",
    "en",
    "Poland announced a $100 million military aid package for Ukraine. Since the invasion began, Warsaw has provided more than $4 billion in military aid.",
    ["PL | 100000000 | USD | military | announced"],
  ],
  [
    "what was given since the invasion, beside a package",
    "uk",
    "Канада виділить Україні новий пакет допомоги на 300 млн доларів. Від початку повномасштабної війни Оттава надала Україні 12 млрд доларів допомоги.",
    ["CA | 300000000 | USD | announced"],
  ],
  [
    "what was given since the invasion, beside a package",
    "ru",
    "Швеция передаст Украине новый пакет военной помощи на 200 млн евро. С начала войны Стокгольм выделил Украине 5 млрд евро.",
    ["SE | 200000000 | EUR | military | announced"],
  ],
  [
    "what was given since the invasion, beside a package",
    "fr",
    "L'Italie versera une aide militaire de 200 millions d'euros à l'Ukraine. Depuis le début de la guerre, Rome a fourni plus de 2 milliards d'euros d'aide militaire à Kiev.",
    ["IT | 200000000 | EUR | military | announced"],
  ],
  [
    "a part of the package just told",
    "en",
    "Sweden announced a €1 billion military aid package for Ukraine. Of this sum, €300 million is earmarked for air defence.",
    ["SE | 1000000000 | EUR | military | announced"],
  ],
  [
    "a part with a word behind it",
    "en",
    "Spain pledged €600 million in military aid to Ukraine, €150 million of it for drones made by Ukrainian firms.",
    ["ES | 600000000 | EUR | military | announced | ? drone"],
  ],
  [
    "Ukraine's part of a wider law",
    "en",
    "The Senate passed a $70 billion foreign aid bill, with $44 billion of it going to Ukraine.",
    ["US | 44000000000 | USD | legislated"],
  ],
  [
    "a tranche of a loan",
    "en",
    "The EU disbursed the third tranche of its €20 billion loan to Ukraine, €2 billion, on Monday.",
    ["EU | 2000000000 | EUR | financial | disbursed"],
  ],
  [
    "what a budget still needs",
    "en",
    "Ukraine needs $20 billion in external financing, the minister told Canadian lawmakers; $6 billion of it is not yet found.",
    [],
  ],
  [
    "parts with givers of their own",
    "en",
    "The allies announced €1.5 billion in aid to Ukraine, including €200 million from Norway and €300 million from Germany.",
    ["NO | 200000000", "DE | 300000000"].map((row) => `${row} | EUR | announced`),
  ],
  [
    "parts in the currency told before",
    "fr",
    "Les alliés ont promis 9 milliards d'euros d'aide militaire à l'Ukraine, dont 5 milliards de l'Allemagne et 2,5 milliards de la Norvège.",
    ["DE | 5000000000 | EUR | military | announced", "NO | 2500000000 | EUR | military | announced"],
  ],
  [
    "givers behind an amount that give it together",
    "en",
    "Kyiv will receive $1.2 billion in financial aid from Japan and Britain under the bank's programme for Ukraine.",
    ["JP+GB | 1200000000 | USD | financial | announced"],
  ],
  [
    "givers each behind its amount, with a verb between",
    "ru",
    "Украина получит кредиты: 600 миллионов долларов будут предоставлены из Японии, 300 миллионов долларов из Великобритании.",
    ["JP | 600000000 | USD | financial | announced", "GB | 300000000 | USD | financial | announced"],
  ],
  [
    "an amount told before its giver",
    "ru",
    "Кредит в 800 млн долларов Всемирный банк собирается предоставить Украине.",
    ["WB | 800000000 | USD | financial | proposed"],
  ],
  [
    "all packages so far together",
    "uk",
    "Норвегія виділяє Україні 2 мільярди крон військової допомоги. Разом із попередніми пакетами допомоги Норвегія надала Україні 30 мільярдів крон.",
    ["NO | 2000000000 | NOK | military | committed"],
  ],
  [
    "a growth is no package",
    "en",
    "Sweden will give Ukraine €1.2 billion in military aid, an increase of €300 million on last year.",
    ["SE | 1200000000 | EUR | military | announced"],
  ],
  [
    "an obstacle gone",
    "en",
    "The European Union approved €40 billion in aid for Ukraine after Hungary dropped its veto.",
    ["EU | 40000000000 | EUR | committed"],
  ],
  [
    "the dollars' country is no donor",
    "en",
    "Japan will give Ukraine US$30 million in humanitarian aid.",
    ["JP | 30000000 | USD | humanitarian | announced"],
  ],
  [
    "initials of a donor",
    "en",
    "US to send $500 million in military aid to Ukraine.",
    ["US | 500000000 | USD | military | announced"],
  ],
];

const whole: [string, ReportLanguage, string, string[]][] = [
  [
    "what the money pays for",
    "en",
    "Canada announced CAD 90 million in military aid for Ukraine. The aid will pay for six NASAMS and 40 radars.",
    ["CA | 90000000 | CAD | military | announced | 6 NASAMS, 40 radar"],
  ],
  [
    "intent is no contract",
    "fr",
    "La France et l'Ukraine ont signé mardi une lettre d'intention sur la livraison de 40 avions Rafale.",
    ["FR | military | announced | 40 Rafale"],
  ],
  [
    "each amount of its own kind",
    "en",
    "Norway will give Ukraine €70 million in military aid; Qatar pledges €20 million in humanitarian aid.",
    ["NO | 70000000 | EUR | military | announced", "QA | 20000000 | EUR | humanitarian | announced"],
  ],
  [
    "what a package holds is told after it",
    "en",
    "Norway announced a military aid package for Ukraine worth €220 million. It includes 8,000 artillery shells and 12 armoured vehicles.",
    ["NO | 220000000 | EUR | military | announced | 8000 artillery shell, 12 armoured vehicle"],
  ],
  [
    "what a package holds is told after it",
    "uk",
    "Швеція оголосила пакет військової допомоги Україні на 300 млн євро. До нього увійдуть 10 гаубиць та 5000 артилерійських снарядів.",
    ["SE | 300000000 | EUR | military | announced | 10 howitzer, 5000 artillery shell"],
  ],
  [
    "what a package holds is told after it",
    "ru",
    "США объявили о пакете военной помощи Украине на 250 млн долларов. В него вошли четыре установки HIMARS и боеприпасы.",
    ["US | 250000000 | USD | military | announced | 4 HIMARS, ? ammunition"],
  ],
  [
    "a headline without the sum is no second package",
    "en",
    "Denmark sends new military aid to Ukraine\n\nDenmark announced military aid to Ukraine worth 500 million euros on Thursday.",
    ["DK | 500000000 | EUR | military | announced"],
  ],
  [
    "the giver was named before",
    "fr",
    "Le ministre français de la Défense a fait des annonces jeudi. Huit canons Caesar seront livrés à l'Ukraine.",
    ["FR | military | announced | 8 howitzer"],
  ],
  [
    "frozen assets are not a frozen package",
    "en",
    "The EU approved a €1.5 billion loan to Ukraine, financed by proceeds of frozen Russian assets.",
    ["EU | 1500000000 | EUR | financial | committed"],
  ],
  [
    "one donor of a text gives not all its money",
    "en",
    "Ukraine's central bank sold $1.2 billion last week to support the hryvnia. The gas company had borrowed from the EBRD before.",
    [],
  ],
];

const payers: [ReportLanguage, string, string[]][] = [
  [
    "en",
    "Trump said on Monday that NATO allies would buy Patriot systems and hand them to Ukraine.",
    ["military | announced | ? Patriot"],
  ],
  [
    "en",
    "The United States will send more Patriot missiles to Ukraine, but Germany will pay for them.",
    ["DE | military | announced | ? Patriot"],
  ],
  [
    "fr",
    "Les Etats-Unis vont livrer des Patriot à l'Ukraine, aux frais des alliés européens.",
    ["military | announced | ? Patriot"],
  ],
  [
    "en",
    "Belgium announced that it will transfer F-16 fighters (depending on the Belgian F-35) to Ukraine, the USA allocated an aid package for $200 million, Lithuania announced the transfer of two NASAMS, and a coalition was formed that the United States will lead.",
    ["BE | military | announced | ? F-16", "US | 200000000 | USD | allocated", "LT | military | announced | 2 NASAMS"],
  ],
  [
    "en",
    "Norway pledged $146 million for Ukraine. The Dutch package consists of howitzers.",
    ["NO | 146000000 | USD | announced"],
  ],
  [
    "en",
    "Canada will send four Leopard 2 main battle tanks to Ukraine now that others may give the German-built tank.",
    ["CA | military | announced | 4 Leopard 2"],
  ],
  [
    "en",
    "Belgium promised F-16 jets, Denmark pledged shells and Finland allocated a package of €90 million for Ukraine.",
    [
      "BE | military | announced | ? F-16",
      "DK | military | announced | ? artillery shell",
      "FI | 90000000 | EUR | allocated",
    ],
  ],
  [
    "en",
    "Sweden will give Ukraine €3.3 billion over three years, some €1.1 billion a year.",
    ["SE | 3300000000 | EUR | announced"],
  ],
  [
    "en",
    "Sweden has pledged €4 billion in aid to Ukraine, €2 billion more than the €2 billion pledged before.",
    ["SE | 4000000000 | EUR | announced"],
  ],
  [
    "fr",
    "La Suède a promis 4 milliards d'euros d'aide à l'Ukraine, 2 milliards d'euros de plus que les 2 milliards d'euros promis avant.",
    ["SE | 4000000000 | EUR | announced"],
  ],
  [
    "fr",
    "L'aide à l'Ukraine, 60 millions d'euros de munitions, est financée par l'Espagne, la Finlande et la Suède.",
    ["ES+FI+SE | 60000000 | EUR | military | ? ammunition"],
  ],
  [
    "en",
    "Ukraine gets aid of $60 million in ammunition, funded by Spain, Finland and Sweden, while Poland mends tanks.",
    ["ES+FI+SE | 60000000 | USD | military | committed | ? ammunition, ? tank"],
  ],
  [
    "en",
    "Germany's military aid to Ukraine amounts to €7 billion, up from €5 billion.",
    ["DE | 7000000000 | EUR | military"],
  ],
  [
    "fr",
    "La France va débloquer une aide militaire de 180 millions d'euros pour l'Ukraine. Elle permettra de livrer des obus.",
    ["FR | 180000000 | EUR | military | announced | ? artillery shell"],
  ],
];

/** "amount of larger sum" of each statement; a star where a sum is for others than Ukraine too. */
const larger: [ReportLanguage, string, string[]][] = [
  ["en", "The EU paid Ukraine €2 billion on Monday, a payment under its €30 billion facility.", ["2000 of 30000"]],
  [
    "en",
    "The IMF approved a tranche of $700 million for Ukraine under its $12 billion loan programme.",
    ["700 of 12000"],
  ],
  ["en", "Japan will lend Ukraine $3 billion as its share of a €40 billion loan.", ["3000 of 40000"]],
  [
    "fr",
    "L'UE a versé un milliard d'euros à l'Ukraine dans le cadre d'un prêt de 15 milliards d'euros.",
    ["1000 of 15000"],
  ],
  ["uk", "Україна отримала від ЄС 2 млрд євро в межах програми допомоги на 16 млрд євро.", ["2000 of 16000"]],
  ["uk", "ЄС виділив Україні 2 млрд євро, це другий транш із 16 млрд євро допомоги.", ["2000 of 16000"]],
  ["ru", "Украина получила от ЕС 2 млрд евро, второй транш кредита на 16 млрд евро.", ["2000 of 16000"]],
  ["en", "Spain pledged €600 million in aid to Ukraine, €150 million of it for drones.", ["600", "150 of 600"]],
  ["en", "The Senate passed a $70 billion aid bill, of which $44 billion is for Ukraine.", ["44000 of 70000*"]],
  ["en", "The Senate passed a $70 billion package of aid for Israel, Ukraine and Taiwan.", ["70000*"]],
  ["fr", "L'UE accorde une aide de 500 millions d'euros à l'Ukraine et à la Moldavie.", ["500*"]],
  ["uk", "США виділять 300 млн доларів допомоги для України та Молдови.", ["300*"]],
  ["ru", "США выделят 300 млн долларов помощи для Украины и Израиля.", ["300*"]],
  ["en", "Ukraine needs $40 billion, and the EU has given it €5 billion in aid.", ["5000"]],
];

const silent: [ReportLanguage, string][] = [
  ["fr", "L'aide européenne dépasse de 6 milliards d'euros les 30 milliards versés par Washington."],
  ["en", "Russia launched 60 drones at Ukraine overnight, killing five; US President Joe Biden condemned the attack."],
  ["en", "Ukraine hit a depot in Crimea with US-supplied ATACMS missiles, officials said."],
  ["en", "The strike caused damage worth $3 million in Kharkiv."],
  ["uk", "Внаслідок удару загинули п'ятеро людей, збитки сягають 3 млн грн."],
  ["uk", "Російські війська втратили за добу 12 танків і 30 артилерійських систем."],
  ["ru", "ПВО уничтожила 12 украинских беспилотников над Белгородской областью."],
  ["fr", "Une frappe russe a fait quatre morts à Kharkiv, selon le gouverneur."],
  ["fr", "L'armée ukrainienne a frappé un pont de Kherson avec des HIMARS fournis par les Etats-Unis."],
];

describe("findAid", () => {
  it.each([...cases, ...more])("%s: %s", (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each(whole)("%s (%s)", (_form, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each(amounts)("books no amount twice: %s (%s)", (_form, lang, text, expected) => {
    expect(read(lang, text, publishableConfidence)).toEqual(expected);
  });

  it.each(payers)("who pays gives, each his own (%s): %s", (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each(larger)("tells the larger sum that an amount is part of (%s): %s", (lang, text, expected) => {
    const millions = ({ amount, isShared }: { amount: number; isShared: boolean }) =>
      `${amount / 1e6}${isShared ? "*" : ""}`;
    const told = statementsIn(lang, text).map(({ amountMin, isShared, partOf }) =>
      [millions({ amount: amountMin ?? 0, isShared }), ...(partOf ? [millions(partOf)] : [])].join(" of "),
    );
    expect(told).toEqual(expected);
  });

  it.each(silent)("is silent on fighting (%s): %s", (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });
});
