import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../../tell.test-support.ts";

// Forms of Ukrainian and Russian posts, one each, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "a list of counts goes on line by line",
    "ru",
    "Минувшей ночью средствами ПВО уничтожены и перехвачены 24 украинских беспилотника:\n▪️ 15 БПЛА – над территорией Брянской области,\n▪️ семь – над Тульской областью,\n▪️ два – над Крымом.",
    [
      "interception Russia 06-11/06-12; intercepted drone 24",
      "interception Bryansk region 06-11/06-12; intercepted drone 15",
      "interception Tula region 06-11/06-12; intercepted drone 7",
      "interception Crimea 06-11/06-12; intercepted drone 2",
    ],
  ],
  [
    "a settlement taken is fighting there",
    "ru",
    "В результате активных действий освобождён населённый пункт Граниты Донецкой Народной Республики, сообщили в Минобороны России.",
    ["ground.clash Donetsk region 06-12"],
  ],
  [
    "settlements taken, counted and named, are each told of",
    "ru",
    "Российские войска за сутки освободили два населённых пункта, включая Торецк и Волчанск, заявило Минобороны.",
    ["ground.clash Toretsk 06-11/06-12", "ground.clash Vovchansk 06-11/06-12"],
  ],
  [
    "what passes under control is fought for",
    "ru",
    "Минобороны РФ заявило, что под контроль российских войск перешло село Бердыхи в ДНР.",
    ["ground.clash Donetsk region 06-12"],
  ],
  [
    "attacks along a stretch of front are fighting on the ground",
    "uk",
    "На Краматорському напрямку протягом доби російські війська здійснили вісім атак, повідомив Генштаб.",
    ["ground.clash Kramatorsk 06-11/06-12"],
  ],
  [
    "few men that an army lost are its losses",
    "ru",
    "На Херсонском участке ВСУ потеряли до двадцати военнослужащих, сообщило Минобороны России.",
    ["statement.losses - 06-12; losses personnel ..20"],
  ],
  [
    "those of an army who were killed since the war began are its losses",
    "uk",
    "З початку повномасштабного вторгнення загинули 43 тисячі українських військових, заявив речник Генштабу.",
    ["statement.losses - 06-12; losses personnel 43000"],
  ],
  [
    "those of an army who were killed since the war began are its losses",
    "ru",
    "С начала вторжения погибли более 40 тысяч российских военных, подсчитали журналисты.",
    ["statement.losses - 06-12; losses personnel 40000.."],
  ],
  [
    "what a body says behind a colon is of its region",
    "ru",
    "Оперштаб Воронежской области: ночью сбиты пять БПЛА.",
    ["interception Voronezh region 06-11/06-12; intercepted drone 5"],
  ],
  [
    "kinds that vanished side by side are counts of their own",
    "uk",
    "Українська ППО збила 34 ракети, ще 10 ракет і 86 дронів не досягли цілей.",
    ["interception Ukraine 06-12; intercepted missile 34; lost missile 10; lost drone 86"],
  ],
  [
    "the largest attack of the war is today's",
    "uk",
    "Найбільша атака дронами за час повномасштабної війни: у ніч на 12 червня росіяни запустили 355 безпілотників.",
    ["strike.drone Ukraine 06-11/06-12; launched drone 355"],
  ],
  [
    "the largest attack of the war is today's",
    "ru",
    "Самая массированная атака за всё время войны: ночью Россия выпустила по Украине 355 дронов.",
    ["strike.drone Ukraine 06-11/06-12; launched drone 355"],
  ],
  ["an army of another war", "uk", "У битві під Крутами загинули близько 1200 українських солдатів.", []],
  [
    "numbers take the ending of their case",
    "uk",
    "У ніч на 12 червня противник атакував Україну 44-ма ударними дронами, збито 40.",
    ["interception Ukraine 06-11/06-12; launched drone 44; intercepted drone 40"],
  ],
  [
    "both missiles are two",
    "uk",
    "Протиповітряна оборона знищила 17 безпілотників і обидві балістичні ракети.",
    ["interception Ukraine 06-12; intercepted drone 17; intercepted ballistic_missile 2"],
  ],
  [
    "a cape in an occupied region is where drones came from",
    "uk",
    "У ніч на 12 червня ворог атакував 51 дроном із напрямків Шаталово, Орел та з мису Чауда в тимчасово окупованому Криму. Збито 45.",
    ["interception Ukraine 06-11/06-12; launched drone 51; intercepted drone 45"],
  ],
  [
    "drones that attack a region were launched at it",
    "ru",
    "За сутки более 40 беспилотников вооружённых сил Украины атаковали Курскую область, сообщил губернатор.",
    ["strike.drone Kursk region 06-11/06-12; launched drone 40.."],
  ],
  [
    "regions of the country and a sea are the country's night",
    "ru",
    "За ночь сбит 31 украинский беспилотник над российскими регионами и Азовским морем, сообщило Минобороны.",
    ["interception Russia 06-11/06-12; intercepted drone 31"],
  ],
  [
    "mortal wounds kill",
    "ru",
    "Дрон сбросил взрывное устройство во двор дома в Шебекино. Хозяин дома получил смертельные ранения.",
    ["strike.drone Shebekino 06-12; killed 1"],
  ],
  [
    "where and how one was wounded stands between word and person",
    "ru",
    "ВСУ обстреляли Голую Пристань. Ранен осколком в плечо 51-летний местный житель, контузию головного мозга получила 60-летняя женщина.",
    ["shelling.artillery Hola Prystan 06-12; injured 2; of which injured woman 1"],
  ],
  [
    "those among the hurt are none besides",
    "uk",
    "Унаслідок атаки дронів на Одесу постраждали 14 людей, повідомив Олег Кіпер. Серед постраждалих – троє дітей.",
    ["strike.drone Odesa 06-12; injured 14; of which injured child 3"],
  ],
  [
    "a dash stands for the verb",
    "uk",
    "Минулої доби внаслідок обстрілів Херсонщини одна людина загинула, семеро – поранені.",
    ["shelling.artillery Kherson region 06-11/06-12; killed 1; injured 7"],
  ],
  [
    "nobody of the local residents",
    "ru",
    "Шебекино подверглось атаке беспилотника. Никто из местных жителей не пострадал.",
    ["strike.drone Shebekino 06-12; killed 0; injured 0"],
  ],
  [
    "a reminder on a line of its own is about the line below",
    "uk",
    "Росіяни атакують енергетику Сумщини, повідомив Олег Григоров.\nНагадаємо:\n10 червня росіяни вдарили по підстанції в Сумах.",
    ["strike.missile Sumy region 06-12", "strike.missile Sumy 06-10"],
  ],
  [
    "the total of a region's day is none of one place's",
    "uk",
    "Росіяни вбили жінку в Чугуєві. За минулу добу під ударами були дев'ять населених пунктів Харківської області: загинули двоє людей, поранено п'ятеро.",
    [
      "strike.missile Chuhuiv 06-12; killed 1; of which killed woman 1",
      "strike.missile Kharkiv region 06-11/06-12; killed 2; injured 5",
    ],
  ],
  [
    "explosions heard in an attack are the attack's",
    "uk",
    "Російська армія атакувала Полтаву. У місті пролунали вибухи, після вибухів спалахнула пожежа на складі.",
    ["strike.missile Poltava 06-12; damaged warehouse"],
  ],
  [
    "a gate of a plant is no checkpoint set up",
    "ru",
    "Обломки беспилотника упали возле КПП завода в Невинномысске, пострадавших нет.",
    ["strike.drone Nevinnomyssk 06-12; injured 0"],
  ],
  [
    "an attack that air defence repels is an interception",
    "ru",
    "Силы ПВО отражают воздушную атаку на Новороссийск, сообщил мэр. Пострадавших нет.",
    ["interception Novorossiysk 06-12; injured 0"],
  ],
  [
    "what was shot down of a repelled attack, and who says so, are told once",
    "ru",
    "Силы ПВО отразили атаку на Севастополь, сообщил губернатор Михаил Развожаев. По его словам, уничтожены шесть беспилотников. Обошлось без пострадавших.",
    ["interception Sevastopol 06-12; intercepted drone 6; killed 0; injured 0"],
  ],
  [
    "what was not damaged is no damage",
    "ru",
    "ВСУ атаковали дронами Джанкой. Гражданские объекты не пострадали.",
    ["strike.drone Dzhankoi 06-12"],
  ],
  [
    "the country whose crime it was is not where it was",
    "ru",
    "Дружковка подверглась обстрелу. В результате преступления России погибла женщина.",
    ["shelling.artillery Druzhkivka 06-12; killed 1; of which killed woman 1"],
  ],
  [
    "bodily injuries are wounds",
    "uk",
    "Російська армія скинула авіабомбу на Краматорськ. Тілесні ушкодження дістали двоє містян та 40-річний велосипедист.",
    ["strike.air Kramatorsk 06-12; injured 3"],
  ],
  [
    "what several attacks did to a region is its total, and a town's is a part of it",
    "uk",
    "Унаслідок обстрілів 11 червня в Донецькій області загинули четверо людей, дев'ятеро поранені. У Покровську поранено 60-річного чоловіка.",
    [
      "shelling.artillery Donetsk region 06-11; killed 4; injured 9",
      "shelling.artillery Pokrovsk 06-11; injured 1; of which injured man 1",
    ],
  ],
  [
    "what is counted of two districts is their region's",
    "uk",
    "Росіяни обстріляли Нікопольський і Синельниківський райони: загинув чоловік, четверо поранені.",
    ["shelling.artillery Dnipropetrovsk region 06-12; killed 1; injured 4; of which killed man 1"],
  ],
  [
    "all drones over a district nobody knows were shot down in this war",
    "ru",
    "Все вражеские беспилотники над районом сбиты силами ПВО, пострадавших нет.",
    ["interception - 06-12; intercepted drone; injured 0"],
  ],
];

describe("Ukrainian and Russian posts", () => {
  it.each(cases)("%s (%s)", (_, lang, text, expected) => expect(tellNews(lang, text)).toEqual(expected));
});
