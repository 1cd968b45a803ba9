import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

// Nightly counts as air forces, ministries and agencies tell them, one form each, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "one by the form of its word",
    "ru",
    "Системой ПВО сбит беспилотник на подлете к Белгороду.",
    ["interception Belgorod 06-12; intercepted drone 1"],
  ],
  [
    "one by the form of its word",
    "uk",
    "Над Одещиною збито крилату ракету.",
    ["interception Odesa region 06-12; intercepted cruise_missile 1"],
  ],
  [
    "one by the form of its word, beside the count of the night",
    "ru",
    "Над Тульской областью сбит беспилотник. Всего за ночь над регионом уничтожено 12 БПЛА.",
    ["interception Tula region 06-11/06-12; intercepted drone 12"],
  ],
  [
    "a wave of them is none that is counted",
    "en",
    "Russia intercepted a massive wave of Ukrainian drones overnight.",
    ["interception Russia 06-11/06-12; intercepted drone"],
  ],
  [
    "a number right behind the word",
    "uk",
    "Уночі ворог атакував 82 БпЛА, збито 62, ще 10 локаційно втрачено.",
    ["interception Ukraine 06-11/06-12; launched drone 82; intercepted drone 62; lost drone 10"],
  ],
  [
    "shares of the drones",
    "en",
    "The ministry said 96 of the drones were shot down over Crimea and 47 over the Krasnodar region.",
    ["interception Crimea 06-12; intercepted drone 96", "interception Krasnodar Krai 06-12; intercepted drone 47"],
  ],
  [
    "shares of the drones, behind their whole",
    "en",
    "Russia said it downed 170 drones overnight, including 96 of the drones over Crimea and 47 over the Krasnodar region.",
    [
      "interception Russia 06-11/06-12; intercepted drone 170",
      "interception Crimea 06-11/06-12; intercepted drone 96",
      "interception Krasnodar Krai 06-11/06-12; intercepted drone 47",
    ],
  ],
  [
    "numbers and places in turn",
    "en",
    "Air defences shot down 20, 15 and ten drones over the Rostov, Voronezh and Volgograd regions respectively.",
    [
      "interception Rostov region 06-12; intercepted drone 20",
      "interception Voronezh region 06-12; intercepted drone 15",
      "interception Volgograd region 06-12; intercepted drone 10",
    ],
  ],
  [
    "numbers and places in turn",
    "ru",
    "Над Ростовской, Воронежской и Волгоградской областями сбито 20, 15 и 10 дронов соответственно.",
    [
      "interception Rostov region 06-12; intercepted drone 20",
      "interception Voronezh region 06-12; intercepted drone 15",
      "interception Volgograd region 06-12; intercepted drone 10",
    ],
  ],
  [
    "numbers and places in turn, of a whole",
    "uk",
    "Над Полтавською та Сумською областями збито 12 дронів: сім та п'ять відповідно.",
    [
      "interception Ukraine 06-12; intercepted drone 12",
      "interception Poltava region 06-12; intercepted drone 7",
      "interception Sumy region 06-12; intercepted drone 5",
    ],
  ],
  [
    "who sent them behind a relative pronoun",
    "uk",
    "Із 19 ракет, які запустила Росія, збито 13.",
    ["interception Ukraine 06-12; intercepted missile 13; launched missile 19"],
  ],
  [
    "a participle between a number and its weapons",
    "ru",
    "Из 19 запущенных Россией ракет сбито 13.",
    ["interception Ukraine 06-12; intercepted missile 13; launched missile 19"],
  ],
  [
    "the last of what was fired, before a verb with counts of its own",
    "uk",
    "Росія випустила 45 «Шахедів» і 3 ракети Х-59, збито 38 дронів і дві ракети.",
    [
      "interception Ukraine 06-12; intercepted drone 38; intercepted missile 2; launched Shahed-136 45; launched Kh-59 3",
    ],
  ],
  [
    "districts are no weapons",
    "ru",
    "Губернатор Юрий Слюсарь сообщил об уничтожении 12 беспилотников в трёх районах области.",
    ["interception Rostov region 06-12; intercepted drone 12"],
  ],
  [
    "what was shot down behind what was fired",
    "en",
    "Russia fired 9 missiles and 60 drones at Ukraine; 50 drones and 7 missiles were shot down.",
    ["interception Ukraine 06-12; intercepted drone 50; intercepted missile 7; launched missile 9; launched drone 60"],
  ],
  [
    "what was shot down behind what was fired",
    "en",
    "Russia fired 9 missiles and 60 drones at Ukraine, and 50 drones and 7 missiles were shot down.",
    ["interception Ukraine 06-12; intercepted drone 50; intercepted missile 7; launched missile 9; launched drone 60"],
  ],
  [
    "what was shot down behind what was fired",
    "fr",
    "La Russie a tiré 9 missiles et 60 drones sur l'Ukraine ; 50 drones et 7 missiles ont été neutralisés.",
    ["interception Ukraine 06-12; intercepted drone 50; intercepted missile 7; launched missile 9; launched drone 60"],
  ],
  [
    "what was shot down behind what was fired",
    "uk",
    "Росія випустила по Україні 9 ракет і 60 дронів; збито 50 дронів і 7 ракет.",
    ["interception Ukraine 06-12; intercepted drone 50; intercepted missile 7; launched missile 9; launched drone 60"],
  ],
  [
    "what was shot down behind what was fired",
    "ru",
    "Россия выпустила по Украине 9 ракет и 60 дронов; сбито 50 дронов и 7 ракет.",
    ["interception Ukraine 06-12; intercepted drone 50; intercepted missile 7; launched missile 9; launched drone 60"],
  ],
  [
    "what was shot down there, and elsewhere",
    "ru",
    "Три БПЛА сбили над Крымом. Массированной атаке подверглась Воронежская область. Там сбили 27 БПЛА. Еще 12 — в Белгородской области.",
    [
      "interception Crimea 06-12; intercepted drone 3",
      "strike.drone Voronezh region 06-12",
      "interception Voronezh region 06-12; intercepted drone 27",
      "interception Belgorod region 06-12; intercepted drone 12",
    ],
  ],
  [
    "whose air defence stands between the count and the verb",
    "ru",
    "Ещё 17 беспилотников дежурные силы ПВО сбили в небе над Крымом.",
    ["interception Crimea 06-12; intercepted drone 17"],
  ],
  [
    "whose air defence it is that found and shot down",
    "ru",
    "Над территорией Брянской области силами ПВО Министерства обороны РФ были обнаружены и уничтожены девять БПЛА.",
    ["interception Bryansk region 06-12; intercepted drone 9"],
  ],
  [
    "a list of regions behind who said so",
    "ru",
    "По данным губернаторов, в Брянской области были сбиты восемь беспилотников, в Белгородской и Курской – по шесть, в Воронежской – 30.",
    [
      "interception Bryansk region 06-12; intercepted drone 8",
      "interception Belgorod region 06-12; intercepted drone 6",
      "interception Kursk region 06-12; intercepted drone 6",
      "interception Voronezh region 06-12; intercepted drone 30",
    ],
  ],
  [
    "the whole of all kinds behind drones",
    "fr",
    "L'armée de l'air ukrainienne affirme avoir abattu 148 drones sur les 203 engins lancés par la Russie dans la nuit.",
    ["interception Ukraine 06-11/06-12; intercepted drone 148; launched 203"],
  ],
  [
    "the whole of all kinds behind drones",
    "uk",
    "Вночі ППО збила 148 дронів із 203 засобів повітряного нападу.",
    ["interception Ukraine 06-11/06-12; intercepted drone 148; launched 203"],
  ],
  [
    "the whole in brackets",
    "en",
    "Ukraine's air force shot down 22 drones (out of 25) overnight.",
    ["interception Ukraine 06-11/06-12; intercepted drone 22; launched drone 25"],
  ],
  [
    "the whole behind the verb",
    "fr",
    "Trente drones ont été abattus sur les 41 lancés par la Russie dans la nuit.",
    ["interception Ukraine 06-11/06-12; intercepted drone 30; launched drone 41"],
  ],
  [
    "whose weapons they are, told behind them",
    "fr",
    "Selon Kiev, 90 des 120 drones et missiles russes ont été interceptés dans la nuit.",
    ["interception Ukraine 06-11/06-12; intercepted 90; launched 120"],
  ],
  [
    "the mayor of a city attacks nobody",
    "en",
    "Moscow Mayor Sergei Sobyanin announced an attack by 12 drones on the Russian capital on Wednesday. It happened in the afternoon.",
    ["strike.drone Moscow 06-11; launched drone 12"],
  ],
  [
    "whose attack was repelled",
    "ru",
    "Силы ПВО отразили атаку ВСУ на российские регионы, уничтожив 102 беспилотника.",
    ["interception Russia 06-12; intercepted drone 102"],
  ],
  [
    "who shot down a share of those told before",
    "uk",
    "Уночі Львівщину атакували 14 «шахедів». 8 з них воїни ПвК «Захід» збили.",
    [
      "interception Lviv region 06-11/06-12; launched Shahed-136 14; intercepted Shahed-136 8",
      "strike.drone Lviv region 06-11/06-12",
    ],
  ],
  [
    "the most of a night stand in brackets",
    "ru",
    "За ночь сбито 40 беспилотников над шестью российскими регионами. Больше всего дронов (18) сбито над Брянской областью, 12 – над Курской, 10 – над Тульской.",
    [
      "interception Russia 06-11/06-12; intercepted drone 40",
      "interception Bryansk region 06-11/06-12; intercepted drone 18",
      "interception Kursk region 06-11/06-12; intercepted drone 12",
      "interception Tula region 06-11/06-12; intercepted drone 10",
    ],
  ],
  [
    "as many over each of two regions, before the list",
    "ru",
    "За ночь уничтожено 30 беспилотников. Так, над Брянской и Курской областями сбили по 12 дронов, над Тульской – шесть.",
    [
      "interception Russia 06-11/06-12; intercepted drone 30",
      "interception Bryansk region 06-11/06-12; intercepted drone 12",
      "interception Kursk region 06-11/06-12; intercepted drone 12",
      "interception Tula region 06-11/06-12; intercepted drone 6",
    ],
  ],
  [
    "a part told in a sentence of its own",
    "ru",
    "Ночью ПВО уничтожила 17 беспилотников над Россией. Пять дронов сбили над Орловской областью.",
    [
      "interception Russia 06-11/06-12; intercepted drone 17",
      "interception Oryol region 06-11/06-12; intercepted drone 5",
    ],
  ],
  [
    "a list that goes on without its verb",
    "ru",
    "По четыре дрона сбили над Тульской и Рязанской областями.\nПо два – над Орловской и Калужской, три – над Курской областью.",
    [
      "interception Tula region 06-12; intercepted drone 4",
      "interception Ryazan region 06-12; intercepted drone 4",
      "interception Oryol region 06-12; intercepted drone 2",
      "interception Kaluga region 06-12; intercepted drone 2",
      "interception Kursk region 06-12; intercepted drone 3",
    ],
  ],
  [
    "a night over several regions behind a morning's list",
    "ru",
    "Утром сбиты два дрона над Курской областью, один – над Тульской. А прошедшей ночью уничтожили 20 беспилотников над четырьмя российскими регионами.",
    [
      "interception Kursk region 06-12; intercepted drone 2",
      "interception Tula region 06-12; intercepted drone 1",
      "interception Russia 06-11/06-12; intercepted drone 20",
    ],
  ],
  [
    "targets that were launched, and what was shot down behind a comma",
    "uk",
    "Ворог атакував Україну 120 цілями, збито 27 шахедів і 60 крилатих ракет.",
    ["interception Ukraine 06-12; intercepted Shahed-136 27; intercepted cruise_missile 60; launched 120"],
  ],
  [
    "targets that are the enemy's",
    "en",
    "Missiles struck Kyiv. More than 20 enemy targets were destroyed by air defence, Serhii Popko said.",
    ["strike.missile Kyiv 06-12", "interception Kyiv 06-12; intercepted 20.."],
  ],
  [
    "those that were flying to the capital are a part of all",
    "ru",
    "За ночь над Россией сбито 210 беспилотников, из них 44 летели на Москву.",
    ["interception Russia 06-11/06-12; intercepted drone 210", "interception Moscow 06-11/06-12; intercepted drone 44"],
  ],
  [
    "weapons that attacked a city are not those shot down over it",
    "ru",
    "Шесть беспилотников атаковали Казань, один сбит.",
    ["interception Kazan 06-12; intercepted drone 1; launched drone 6", "strike.drone Kazan 06-12"],
  ],
  [
    "a paragraph of its own after a governor's words is the country's night",
    "uk",
    "Троє людей поранені в Одесі, повідомив голова Одеської ОВА Олег Кіпер.\n\nУночі сили ППО знищили 17 «шахедів».",
    ["strike.drone Odesa 06-12; injured 3", "interception Ukraine 06-11/06-12; intercepted Shahed-136 17"],
  ],
  [
    "where they were launched from is not where they struck",
    "uk",
    "У ніч на 12 червня ворог атакував Україну 85 ударними БпЛА типу Shahed із напрямків: Міллерово, Шаталово – РФ, Гвардійське – ТОТ Криму. Станом на 8:30 збито 71 дрон.",
    ["interception Ukraine 06-11/06-12; launched Shahed-136 85; intercepted drone 71"],
  ],
  [
    "launched from a list of towns",
    "uk",
    "Удар вівся з російських міст Курськ, Орел та Міллерово, повідомили у Повітряних силах. Збито 40 із 58 безпілотників.",
    ["interception Ukraine 06-12; intercepted drone 40; launched drone 58"],
  ],
  [
    "lost from radar is counted apart",
    "uk",
    "Сили оборони збили 38 дронів із 71, ще 25 дронів-імітаторів локаційно втрачено.",
    ["interception Ukraine 06-12; intercepted drone 38; launched drone 71; lost decoy 25"],
  ],
  [
    "hits are counted, their locations are not",
    "uk",
    "Протиповітряною обороною збито/подавлено 132 ворожих БпЛА. Зафіксовано влучання 19 ударних БпЛА на 11 локаціях, а також падіння уламків на 3 локаціях.",
    ["interception Ukraine 06-12; intercepted drone 132; hit drone 19"],
  ],
  [
    "struck with so many",
    "ru",
    "В ночь на 12 июня Россия ударила по Украине 104 дронами. Противовоздушная оборона обезвредила 76 вражеских БпЛА, сообщили в Воздушных силах.",
    ["interception Ukraine 06-11/06-12; launched drone 104; intercepted drone 76"],
  ],
  [
    "shot down or jammed is one count",
    "ru",
    "По предварительным данным, известно о сбитии или подавлении 90 российских беспилотников.",
    ["interception Ukraine 06-12; intercepted drone 90"],
  ],
  [
    "a ministry's list by region",
    "ru",
    "Минувшей ночью дежурные средства ПВО уничтожили 37 украинских беспилотников, сообщило Минобороны РФ: 14 – над Белгородской областью, 12 – над Курской, девять – над Брянской, по одному – над Орловской и Тульской областями.",
    [
      "interception Russia 06-11/06-12; intercepted drone 37",
      "interception Belgorod region 06-11/06-12; intercepted drone 14",
      "interception Kursk region 06-11/06-12; intercepted drone 12",
      "interception Bryansk region 06-11/06-12; intercepted drone 9",
      "interception Oryol region 06-11/06-12; intercepted drone 1",
      "interception Tula region 06-11/06-12; intercepted drone 1",
    ],
  ],
  [
    "a list with the number behind each region",
    "ru",
    "За ночь сбиты 20 украинских БПЛА, в том числе над Ростовской областью – 11, над Воронежской – шесть, над Азовским морем – три.",
    [
      "interception Russia 06-11/06-12; intercepted drone 20",
      "interception Rostov region 06-11/06-12; intercepted drone 11",
      "interception Voronezh region 06-11/06-12; intercepted drone 6",
      "interception Sea of Azov 06-11/06-12; intercepted drone 3",
    ],
  ],
  [
    "both sides' nights are two events",
    "en",
    "Russia fired over 300 drones and 30 cruise missiles at Ukraine overnight. Russia's Defence Ministry said it had intercepted 71 Ukrainian drones.",
    [
      "strike.drone Ukraine 06-11/06-12; launched drone 300..; launched cruise_missile 30",
      "interception Russia 06-11/06-12; intercepted drone 71",
    ],
  ],
  [
    "the country attacked is no sender",
    "en",
    "Moscow's forces launched a huge assault on Ukraine overnight, firing 210 drones. The air force shot down 180 of them.",
    ["interception Ukraine 06-11/06-12; launched drone 210; intercepted drone 180"],
  ],
  [
    "wreckage counts nobody's drones",
    "en",
    "Debris of a downed drone fell on a warehouse in Odesa; air defences destroyed 11 of 14 drones over the south of Ukraine.",
    [
      "interception Ukraine 06-12; intercepted drone 11; launched drone 14",
      "strike.drone Odesa 06-12; damaged warehouse 1",
    ],
  ],
  [
    "launched and then shot down by another subject",
    "en",
    "Russia launched two Iskander-M ballistic missiles and 19 drones overnight, the Ukrainian military said on Thursday, but the air force shot down 18 drones.",
    ["interception Ukraine 06-11/06-12; intercepted drone 18; launched Iskander-M 2; launched drone 19"],
  ],
  [
    "the place of the launchers is not struck",
    "en",
    "The air force said Russia launched three missiles from S-300 systems stationed in the occupied part of the Donetsk region and two Kh-22 missiles from the Black Sea. Air defences destroyed 12 of 14 drones.",
    ["interception Ukraine 06-12; launched missile 3; launched Kh-22 2; launched drone 14; intercepted drone 12"],
  ],
  [
    "over so many regions by name",
    "en",
    "Russian air defences downed 29 Ukrainian drones overnight, the Defence Ministry in Moscow said: 13 over the Belgorod region, nine over the Kursk region, and seven over the Bryansk region.",
    [
      "interception Russia 06-11/06-12; intercepted drone 29",
      "interception Belgorod region 06-11/06-12; intercepted drone 13",
      "interception Kursk region 06-11/06-12; intercepted drone 9",
      "interception Bryansk region 06-11/06-12; intercepted drone 7",
    ],
  ],
  [
    "attacked with so many",
    "fr",
    "La Russie a attaqué l'Ukraine dans la nuit avec 96 drones et deux missiles balistiques, selon l'armée de l'air, qui affirme en avoir abattu 80.",
    ["interception Ukraine 06-11/06-12; launched drone 96; launched ballistic_missile 2; intercepted 80"],
  ],
  [
    "lost from radar, in French",
    "fr",
    "L'armée de l'air ukrainienne a abattu 45 drones sur les 70 lancés par la Russie, 20 autres ayant disparu des radars.",
    ["interception Ukraine 06-12; intercepted drone 45; launched drone 70; lost drone 20"],
  ],
  [
    "an attack by a drone counts no launches",
    "en",
    "Russia attacked a bus in Nikopol with a drone on Thursday, injuring two people.",
    ["strike.drone Nikopol 06-12; injured 2"],
  ],
  [
    "a drone attack destroys, and is not destroyed",
    "en",
    "Another drone strike overnight destroyed a warehouse in Feodosia.",
    ["strike.drone Feodosiia 06-11/06-12; damaged warehouse 1"],
  ],
  [
    "dropped off radars",
    "en",
    "Ukraine's air force said it downed 58 drones and another 46 dropped off radars.",
    ["interception Ukraine 06-12; intercepted drone 58; lost drone 46"],
  ],
  [
    "the country named beside seas and occupied land",
    "en",
    "The Russian Defence Ministry said 80 drones were shot down over Russia, Crimea and the Sea of Azov.",
    ["interception Russia 06-12; intercepted drone 80"],
  ],
  [
    "most of them is no number",
    "fr",
    "La Russie a lancé cette nuit plus de 160 drones à travers le pays, dont la plupart ont été interceptés, a dit l'armée de l'air ukrainienne.",
    ["strike.drone Ukraine 06-11/06-12; launched drone 160.."],
  ],
  [
    "of a total of targets",
    "en",
    "The air force said it destroyed 120 out of a total of 180 air targets over Ukraine.",
    ["interception Ukraine 06-12; intercepted 120; launched 180"],
  ],
  [
    "most of them is no number",
    "uk",
    "Уночі ворог запустив по Україні понад 90 дронів, більшу частину яких збили.",
    ["strike.drone Ukraine 06-11/06-12; launched drone 90.."],
  ],
  [
    "what crashed was not shot down",
    "fr",
    "Un drone s'est abattu jeudi sur une maison à Soumy, une personne a été blessée.",
    ["strike.drone Sumy 06-12; injured 1; damaged residential_building 1"],
  ],
  [
    "of so many so many",
    "uk",
    "З 48 дронів збили 44, із 20 ракет — 15, повідомили у Повітряних силах.",
    [
      "interception Ukraine 06-12; intercepted drone 44; intercepted missile 15; launched drone 48; launched missile 20",
    ],
  ],
  [
    "of so many so many",
    "en",
    "Of the 36 drones launched overnight, 31 were shot down, Ukraine's air force said.",
    ["interception Ukraine 06-11/06-12; intercepted drone 31; launched drone 36"],
  ],
  [
    "of so many so many",
    "fr",
    "Sur 45 missiles de croisière, 35 ont été détruits, précise l'état-major ukrainien.",
    ["interception Ukraine 06-12; intercepted cruise_missile 35; launched cruise_missile 45"],
  ],
  [
    "none of them",
    "fr",
    "L'armée de l'air ukrainienne a abattu 37 drones. Aucun des sept missiles Kinjal n'a pu être intercepté.",
    ["interception Ukraine 06-12; intercepted drone 37; intercepted Kinzhal 0; launched Kinzhal 7"],
  ],
  [
    "none of them",
    "uk",
    "Сили ППО збили 37 дронів, жодну з чотирьох балістичних ракет не перехоплено.",
    ["interception Ukraine 06-12; intercepted ballistic_missile 0; intercepted drone 37; launched ballistic_missile 4"],
  ],
  [
    "a list goes on to its launchers",
    "en",
    "Ukraine shot down 12 missiles and 30 drones launched by Russia on Thursday.",
    ["interception Ukraine 06-12; intercepted missile 12; intercepted drone 30"],
  ],
  [
    "rockets and shells are shot down by those who say so",
    "ru",
    "Над Белгородом сбиты 15 снарядов РСЗО, сообщило Минобороны России.",
    ["interception Belgorod 06-12; intercepted shell 15"],
  ],
  [
    "air targets of all kinds",
    "en",
    "Ukraine's defenders downed 92 of the 151 air targets launched that day.",
    ["interception Ukraine 06-12; intercepted 92; launched 151"],
  ],
  [
    "one region of a total",
    "en",
    "The Russian defence ministry said it had shot down 31 Ukrainian drones overnight, including three over the Tula region, south of Moscow.",
    [
      "interception Russia 06-11/06-12; intercepted drone 31",
      "interception Tula region 06-11/06-12; intercepted drone 3",
    ],
  ],
  [
    "regions told without a number end the list",
    "en",
    "Russia's defence ministry reported 60 Ukrainian drones downed: 25 over the Kursk region, 14 over the Bryansk region and others over the Oryol and Tula regions.",
    [
      "interception Russia 06-12; intercepted drone 60",
      "interception Kursk region 06-12; intercepted drone 25",
      "interception Bryansk region 06-12; intercepted drone 14",
    ],
  ],
  [
    "who says what was launched launched nothing",
    "en",
    "A drone was downed over the Kursk region, the governor said.\nThe Ukrainian military said a total of 40 drones were launched, and 31 of them were shot down.",
    [
      "interception Kursk region 06-12; intercepted drone 1",
      "interception Ukraine 06-12; intercepted drone 31; launched drone 40",
    ],
  ],
  [
    "a city struck among others is not where all were shot down",
    "fr",
    "L'armée de l'air ukrainienne affirme avoir abattu 21 missiles et 18 drones lors d'une attaque sur Kiev et d'autres régions.",
    ["interception Ukraine 06-12; intercepted missile 21; intercepted drone 18", "strike.missile Kyiv 06-12"],
  ],
  [
    "launched notably at the capital",
    "fr",
    "L'armée de l'air ukrainienne a annoncé avoir abattu sept des dix drones que la Russie a lancés notamment sur Kiev.",
    ["interception Ukraine 06-12; intercepted drone 7; launched drone 10", "strike.drone Kyiv 06-12"],
  ],
  [
    "only those that got through were there",
    "en",
    "Of the eight missiles five were shot down by air defence and three hit an airfield near Starokostiantyniv.",
    [
      "interception Ukraine 06-12; intercepted missile 5; launched missile 8",
      "strike.missile Starokostiantyniv 06-12; damaged airfield 1",
    ],
  ],
  [
    "a share of them, counted behind",
    "fr",
    "L'Ukraine dit avoir abattu environ les deux tiers des 45 drones lancés dans la nuit. « Trente drones ont été détruits », a déclaré l'armée de l'air.",
    ["interception Ukraine 06-11/06-12; launched drone 45; intercepted drone 30"],
  ],
  [
    "got through to so many places",
    "en",
    "Ukraine's Air Force said it had shot down 150 out of 180 drones Russia launched overnight. Twenty-five drones struck 12 locations.",
    ["interception Ukraine 06-11/06-12; intercepted drone 150; launched drone 180; hit drone 25"],
  ],
  [
    "lost in flight",
    "en",
    "The Ukrainian Air Force said 42 of 80 drones were shot down and 30 lost in flight without causing damage.",
    ["interception Ukraine 06-12; intercepted drone 42; launched drone 80; lost drone 30"],
  ],
  [
    "the air force of a capital is the country's",
    "fr",
    "Moscou aurait lancé 64 drones dont 50 abattus, d'après l'armée de l'air de Kiev.",
    ["interception Ukraine 06-12; launched drone 64; intercepted drone 50"],
  ],
  [
    "several kinds, each with its share",
    "en",
    "Russia sent 310 drones and 14 missiles overnight, of which 295 drones and nine missiles were shot down, the air force said.",
    [
      "interception Ukraine 06-11/06-12; intercepted drone 295; intercepted missile 9; launched drone 310; launched missile 14",
    ],
  ],
  [
    "several kinds behind the country they were sent to",
    "fr",
    "La Russie a tiré dans la nuit 310 drones et 14 missiles contre l'Ukraine, dont 295 drones et neuf missiles ont été abattus.",
    [
      "interception Ukraine 06-11/06-12; intercepted drone 295; intercepted missile 9; launched drone 310; launched missile 14",
    ],
  ],
  [
    "several kinds, of them",
    "uk",
    "Росіяни випустили за ніч 310 дронів і 14 ракет, з них 295 дронів та дев'ять ракет збито.",
    [
      "interception Ukraine 06-11/06-12; intercepted drone 295; intercepted missile 9; launched drone 310; launched missile 14",
    ],
  ],
  [
    "who was attacked sent nothing",
    "fr",
    "L'Ukraine a été visée par 85 drones, dont 61 ont été abattus, selon l'armée de l'air.",
    ["interception Ukraine 06-12; launched drone 85; intercepted drone 61"],
  ],
  [
    "who was attacked sent nothing",
    "en",
    "Ukraine was attacked with 85 drones, 61 of which were shot down, the air force said.",
    ["interception Ukraine 06-12; intercepted drone 61; launched drone 85"],
  ],
  [
    "the head of the last region is that of the list",
    "ru",
    "За ночь ПВО уничтожила 41 беспилотник: 27 над Воронежской, 14 над Ростовской областями.",
    [
      "interception Russia 06-11/06-12; intercepted drone 41",
      "interception Voronezh region 06-11/06-12; intercepted drone 27",
      "interception Rostov region 06-11/06-12; intercepted drone 14",
    ],
  ],
  [
    "the first of a list is told in full",
    "ru",
    "Над Ленинградской областью сбили 22 дрона, над Белгородской – 7.",
    [
      "interception Leningrad region 06-12; intercepted drone 22",
      "interception Belgorod region 06-12; intercepted drone 7",
    ],
  ],
  [
    "what was aimed at a town and shot down made no strike there",
    "en",
    "Six drones attacking Odesa were shot down.",
    ["interception Odesa 06-12; intercepted drone 6"],
  ],
  [
    "what was aimed at a town and shot down made no strike there",
    "uk",
    "Шість дронів, що атакували Одесу, збито.",
    ["interception Odesa 06-12; intercepted drone 6"],
  ],
];

describe("counts of a night in the air", () => {
  it.each(cases)("%s (%s)", (_form, lang, text, events) => {
    expect(tellNews(lang, text)).toEqual(events);
  });

  // What something was destroyed with was not shot down.
  const means: [ReportLanguage, string][] = [
    ["en", "Ukrainian forces destroyed a depot in Feodosia with cruise missiles on Thursday."],
    ["fr", "L'armée ukrainienne a détruit jeudi un dépôt à Feodosia avec des missiles de croisière."],
    ["uk", "У четвер Сили оборони знищили склад у Феодосії за допомогою дронів."],
    ["ru", "В четверг силы обороны уничтожили склад в Феодосии с помощью дронов."],
  ];
  it.each(means)("%s: %s", (lang, text) => {
    expect(tellNews(lang, text).filter((event) => event.startsWith("interception"))).toEqual([]);
  });
});
