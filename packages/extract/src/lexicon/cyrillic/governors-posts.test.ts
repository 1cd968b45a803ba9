import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../../tell.test-support.ts";

// Forms of governors' channels and of those who quote them, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "ages that close a list before a plural",
    "uk",
    "Через удар по Чугуєву 61-річна жінка, 33-річний та 47-річний чоловіки зазнали поранень.",
    ["strike.missile Chuhuiv 06-12; injured 3; of which injured woman 1; of which injured man 2"],
  ],
  [
    "one person and those of another kind, each with a word of their own",
    "ru",
    "При обстреле Шебекино мужчина получил травмы, ранены двое детей.",
    ["shelling.artillery Shebekino 06-12; injured 3; of which injured child 2; of which injured man 1"],
  ],
  [
    "another behind those counted",
    "uk",
    "Внаслідок удару по Вовчанську поранено двох чоловіків. Ще одна жінка постраждала.",
    ["strike.missile Vovchansk 06-12; injured 3; of which injured man 2; of which injured woman 1"],
  ],
  [
    "the words for an attack stand for the next target",
    "uk",
    "Вранці росіяни вдарили дроном по Нікополю. Увечері – по Мирівській громаді.",
    ["strike.drone Nikopol 06-12", "strike.drone Myrove community 06-12"],
  ],
  [
    "the words for an attack stand for the next target",
    "ru",
    "ВСУ ударили дроном по Горловке. Днем — по Донецку: ранены двое.",
    ["strike.drone Horlivka 06-12", "strike.drone Donetsk 06-12; injured 2"],
  ],
  [
    "a city and the community of another town are two places",
    "uk",
    "Увечері ворог двічі бив по Нікополю. Ближче до ранку окупанти поцілили по Мирівській громаді, що на Нікопольщині.",
    ["strike.missile Nikopol 06-12", "strike.missile Myrove community 06-12"],
  ],
  [
    "the seat of the district told before",
    "uk",
    "Ворог бив по Нікопольському району. Артилерія накрила райцентр, поранено чоловіка.",
    ["shelling.artillery Nikopol 06-12; injured 1; of which injured man 1"],
  ],
  [
    "the seat of the region told before",
    "uk",
    "Росіяни били по Харківщині. Під обстрілом опинився обласний центр, поранено двох людей.",
    ["shelling.artillery Kharkiv 06-12; injured 2"],
  ],
  [
    "who is hurt behind weapons shot down over a part of the region",
    "uk",
    "Після російських ударів в області є руйнування. У Павлоградському районі оборонці збили 5 шахедів. Постраждали двоє людей, пише Лисак.",
    [
      "interception Pavlohrad district 06-12; intercepted Shahed-136 5",
      "strike.drone Pavlohrad district 06-12; injured 2",
    ],
  ],
  [
    "under fire",
    "ru",
    "За прошедшие сутки под вражеским огнем оказались Белозерка, Берислав и Томарино, сообщил Прокудин.",
    [
      "strike.missile Bilozerka 06-11/06-12",
      "strike.missile Beryslav 06-11/06-12",
      "strike.missile Tomaryne 06-11/06-12",
    ],
  ],
  [
    "an attack that goes on",
    "ru",
    "Российские войска продолжили обстреливать Херсонскую область, погиб один человек.",
    ["shelling.artillery Kherson region 06-12; killed 1"],
  ],
  [
    "a list of towns with the kind of each",
    "uk",
    "Ворог обстріляв місто Куп'янськ, селище Вільча та села Гусинка і Подоли.",
    [
      "shelling.artillery Kupiansk 06-12",
      "shelling.artillery Vilcha 06-12",
      "shelling.artillery Husynka 06-12",
      "shelling.artillery Podoly 06-12",
    ],
  ],
  [
    "a calibre is no missile",
    "ru",
    "ВСУ ударили по Горловке из реактивной артиллерии калибром 227 мм. Погибла женщина.",
    ["shelling.mlrs Horlivka 06-12; killed 1; of which killed woman 1"],
  ],
  [
    "bombs that were thrown",
    "uk",
    "Учора окупанти кинули на Краматорськ дві авіабомби, загинула одна людина.",
    ["strike.air Kramatorsk 06-11; killed 1"],
  ],
  [
    "bombs counted behind the strike that they were used in",
    "ru",
    "Оккупанты сбросили авиабомбы на Константиновку. Погибли двое мужчин. Враг применил три ФАБ-250.",
    ["strike.glide_bomb Kostiantynivka 06-12; killed 2; launched glide_bomb 3; of which killed man 2"],
  ],
  [
    "whose enemy it is",
    "ru",
    "Над тремя российскими регионами сбили 32 дрона противника, сообщает Минобороны.",
    ["interception Russia 06-12; intercepted drone 32"],
  ],
  [
    "counts behind attacks that were repelled",
    "ru",
    "Силы ПВО уничтожили 19 украинских беспилотников над территорией России. Удары отражены в Воронежской и Калужской областях. «14 БПЛА – над территорией Белгородской области, пять БПЛА – над территорией Воронежской области», – сказано в сообщении.",
    [
      "interception Russia 06-12; intercepted drone 19",
      "interception Belgorod region 06-12; intercepted drone 14",
      "interception Voronezh region 06-12; intercepted drone 5",
    ],
  ],
  [
    "the seat of the region that an official is of",
    "uk",
    "Росіяни атакували обласний центр, повідомив очільник Запорізької ОВА Іван Федоров. Пошкоджено 20 автомобілів.",
    ["strike.missile Zaporizhzhia 06-12; damaged vehicle 20"],
  ],
  [
    "the day of one of several",
    "uk",
    "Унаслідок обстрілів у Великописарівській громаді постраждали двоє чоловіків, а у Білопільській – 64-річна жінка, яка потрапила під удар КАБ 8 травня, повідомив Григоров.",
    ["strike.glide_bomb Velyka Pysarivka community 06-12; injured 2; of which injured man 2"],
  ],
  [
    "one more, of another age",
    "uk",
    "У Сумах від удару дрона постраждав 62-річний чоловік. Поранень зазнав також 56-річний чоловік, він постраждав удень.",
    ["strike.drone Sumy 06-12; injured 2; of which injured man 2"],
  ],
  [
    "an official of another region than he is known by",
    "uk",
    "У двох районах поранено трьох людей внаслідок нічної атаки, написав начальник Одеської МВА Сергій Лисак.",
    ["strike.missile Odesa region 06-12; injured 3"],
  ],
  [
    "lists of towns by region",
    "uk",
    "Авіаційних ударів зазнали: Середина-Буда Сумської області; Великий Бурлук, Колодязне Харківської області; Терни, Часів Яр Донецької області.",
    [
      "strike.air Seredyna-Buda 06-12",
      "strike.air Velykyi Burluk 06-12",
      "strike.air Kolodiazne 06-12",
      "strike.air Terny 06-12",
      "strike.air Chasiv Yar 06-12",
    ],
  ],
  [
    "losses in units, below their heading",
    "uk",
    "Загальні бойові втрати противника становили:\nтанків – 1210 од., артилерійських систем – 602 од.",
    ["statement.losses - 06-12; losses tank 1210; losses artillery_system 602"],
  ],
  [
    "an attack by a word of its own",
    "ru",
    "Дроны атаковали Сызрань. Нападению беспилотников подвергся и Курск. При атаке дрона на дом погибла женщина.",
    ["strike.drone Syzran 06-12", "strike.drone Kursk 06-12; killed 1; of which killed woman 1"],
  ],
  [
    "what is counted of a list in the district that opens it",
    "ru",
    "В Краснояружском округе обстреляны посёлок Красная Яруга и село Илёк-Пеньковка: выпущено семь боеприпасов, ранен мирный житель.",
    ["shelling.artillery Krasnaya Yaruga district 06-12; injured civilian 1"],
  ],
  [
    "what is counted behind such a list",
    "ru",
    "В Шебекинском округе обстреляны город Шебекино, посёлок Маслова Пристань и село Новая Таволжанка. Ранены трое.",
    [
      "shelling.artillery Shebekino 06-12",
      "shelling.artillery Maslova Pristan 06-12",
      "shelling.artillery Novaya Tavolzhanka 06-12",
      "shelling.artillery Shebekino district 06-12; injured 3",
    ],
  ],
  [
    "drones sent at a district's villages",
    "ru",
    "В Белгородском районе сёла Нехотеевка и Щетиновка атакованы с помощью шести беспилотников. Повреждены два дома.",
    [
      "strike.drone Belgorod district 06-12; launched drone 6",
      "strike.drone Nekhoteyevka 06-12",
      "strike.drone Shchetinovka 06-12; damaged residential_building 2",
    ],
  ],
  [
    "a total that names no region before its parts",
    "uk",
    "Унаслідок обстрілів загинула 1 людина, 5 постраждали: у Куп'янську загинув чоловік, поранено двох людей; у Чугуєві поранено трьох.",
    [
      "shelling.artillery Kharkiv region 06-12; killed 1; injured 5",
      "shelling.artillery Kupiansk 06-12; killed 1; injured 2; of which killed man 1",
      "shelling.artillery Chuhuiv 06-12; injured 3",
    ],
  ],
  [
    "the town of the hospital is no scene",
    "uk",
    "Дрон ударив по авто в Бериславі, поранено чоловіка. Пораненого доставили в лікарню Херсона.",
    ["strike.drone Beryslav 06-12; injured 1; of which injured man 1; of which hospitalised 1"],
  ],
  [
    "a governor at work in his region is no guest",
    "ru",
    "ВСУ обстреляли Шебекино, когда в городе находился с рабочим визитом губернатор Вячеслав Гладков.",
    ["shelling.artillery Shebekino 06-12"],
  ],
];

describe("posts of governors", () => {
  it.each(cases)("%s (%s): %s", (_form, lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
