import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

// Daily reports of governors, heads of towns and ministries of both sides, one form each, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "the parts of a day's total are of its day",
    "uk",
    "За минулу добу, 11 червня, росіяни вбили двох жителів Донеччини, повідомив Вадим Філашкін. Крім того, у Дружківці троє людей дістали поранення.",
    ["explosion.unknown Donetsk region 06-11; killed 2", "explosion.unknown Druzhkivka 06-11; injured 3"],
  ],
  [
    "what was said on another day is of another attack",
    "ru",
    "ВСУ атаковали дроном село Климово, ранен мирный житель, сообщил губернатор Брянской области. 10 июня губернатор сообщил, что склад повреждён после атаки на Брянскую область.",
    ["strike.drone Klimovo 06-12; injured civilian 1", "strike.drone Bryansk region 06-10; damaged warehouse"],
  ],
  [
    "the hour that opens a line is when it was written",
    "uk",
    "У Харкові загинули троє людей внаслідок удару дронів.\n23:00. Відомо про вісьмох поранених, написав Терехов.",
    ["strike.drone Kharkiv 06-12; killed 3; injured 8"],
  ],
  [
    "the country's total stands before the list of its regions",
    "ru",
    "Средства ПВО сбили 11 украинских беспилотников над тремя российскими регионами и Азовским морем: шесть — над Ростовской областью, четыре — над Курской и один над акваторией Азовского моря.",
    [
      "interception Russia 06-12; intercepted drone 11",
      "interception Rostov region 06-12; intercepted drone 6",
      "interception Kursk region 06-12; intercepted drone 4",
      "interception Sea of Azov 06-12; intercepted drone 1",
    ],
  ],
  [
    "attacks repelled on the ground are fighting, and no strike",
    "ru",
    "Российские военные отразили две атаки подразделений ВСУ у населённого пункта Осиново Харьковской области.",
    ["ground.clash Osynovo 06-12"],
  ],
  [
    "fire laid on troops is fighting",
    "ru",
    "Формированиям ВСУ нанесено поражение в районах населённых пунктов Купянск и Часов Яр.",
    ["ground.clash Kupiansk 06-12", "ground.clash Chasiv Yar 06-12"],
  ],
  [
    "prisoners freed are no towns",
    "ru",
    "Число военнопленных, освобождённых при посредничестве ОАЭ, достигло 4349 человек, сообщили после обмена между Россией и Украиной.",
    [],
  ],
  [
    "the names that the occupiers give to a region are read as the region",
    "ru",
    "ВСУ за сутки 30 раз обстреляли территорию ДНР, ранены двое, сообщил мэр.",
    ["shelling.artillery Donetsk region 06-11/06-12; injured 2"],
  ],
  [
    "settlements of 'the region' are those of who speaks",
    "uk",
    "Минулої доби росіяни атакували вісім населених пунктів області, повідомив начальник ХОВА Олег Синєгубов. Поранено п'ятьох людей.",
    ["strike.missile Kharkiv region 06-11/06-12; injured 5"],
  ],
  [
    "a place with its region and the day heads what follows",
    "uk",
    "Запорізька область, 12 червня. Упродовж доби ворог завдав 300 ударів по 14 населених пунктах. 210 БпЛА атакували Гуляйполе, Оріхів та Степногірськ. Одну людину вбито, трьох поранено в Запорізькому районі.",
    [
      "strike.missile Zaporizhzhia region 06-11/06-12; launched drone 210",
      "strike.drone Huliaipole 06-11/06-12",
      "strike.drone Orikhiv 06-11/06-12",
      "strike.drone Stepnohirsk 06-11/06-12",
      "strike.drone Zaporizhzhia district 06-11/06-12; killed 1; injured 3",
    ],
  ],
  [
    "a village with its district heads what follows",
    "uk",
    "Село Липці Харківського району. Росіяни влучили ракетою в магазин. Загинуло двоє людей, ще п'ятеро поранені.",
    ["strike.missile Lyptsi 06-12; damaged shop; killed 2; injured 5"],
  ],
  [
    "what follows a region's total dealt out to towns is the region's",
    "uk",
    "За добу росіяни вбили чотирьох мешканців Донеччини: трьох у Дружківці та одного в Лимані. Ще семеро людей дістали поранення.",
    [
      "explosion.unknown Donetsk region 06-11/06-12; killed 4; injured 7",
      "explosion.unknown Druzhkivka 06-11/06-12; killed 3",
      "explosion.unknown Lyman 06-11/06-12; killed 1",
    ],
  ],
  [
    "a village that is not known, and the town told of next",
    "uk",
    "Дрон ударив по зупинці в Романівці на Сумщині: поранено двох осіб. У Середині-Буді внаслідок обстрілу поранено двох жінок.",
    [
      "strike.drone Sumy region 06-12; injured 2",
      "shelling.artillery Seredyna-Buda 06-12; injured 2; of which injured woman 2",
    ],
  ],
  [
    "a region's toll is of none of the towns in which explosions were heard",
    "uk",
    "Вибухи лунали в Києві, Запоріжжі та Вінниці. У Запорізькій області загинула жінка.",
    [
      "explosion.unknown Kyiv 06-12",
      "explosion.unknown Zaporizhzhia 06-12",
      "explosion.unknown Vinnytsia 06-12",
      "explosion.unknown Zaporizhzhia region 06-12; killed 1; of which killed woman 1",
    ],
  ],
  [
    "a toll that grows is an attack's, of the hurt too",
    "uk",
    "Дніпро. Кількість поранених зросла до 91. Загиблих – 6. Ще двоє людей загинули в Самарі.",
    ["explosion.unknown Dnipro 06-12; injured 91; killed 6", "explosion.unknown Samar 06-12; killed 2"],
  ],
  [
    "the General Staff's day is no incursion",
    "uk",
    "Оперативна інформація станом на 08:00 щодо російського вторгнення. Минулої доби зафіксовано 140 бойових зіткнень.",
    [],
  ],
  [
    "power cut in a list of regions, each",
    "uk",
    "Без світла – Сумська, Чернігівська та Харківська області.",
    [
      "measure.blackout Sumy region 06-12",
      "measure.blackout Chernihiv region 06-12",
      "measure.blackout Kharkiv region 06-12",
    ],
  ],
  [
    "power cut in regions told one after another",
    "uk",
    "На Сумщині без світла лишилися 5 тисяч абонентів. На Чернігівщині знеструмлено 12 тисяч споживачів.",
    [
      "measure.blackout Sumy region 06-12; without_power 5000",
      "measure.blackout Chernihiv region 06-12; without_power 12000",
    ],
  ],
  [
    "a station that was hit",
    "uk",
    "Дрони вдарили по Фастову, зруйновано вокзал.",
    ["strike.drone Fastiv 06-12; damaged railway"],
  ],
  [
    "a community whose head is left out behind another one",
    "uk",
    "У Покровській громаді Синельниківського району від удару КАБ загинув чоловік. У Межівській – поранено жінку.",
    [
      "strike.glide_bomb Pokrovske community 06-12; killed 1; of which killed man 1",
      "strike.glide_bomb Mezhova community 06-12; injured 1; of which injured woman 1",
    ],
  ],
  [
    "what is counted of a region is not that of the town where it is worst",
    "uk",
    "На Одещині без світла 29 тисяч абонентів, найгірше в Чорноморську.",
    ["measure.blackout Odesa region 06-12; without_power 29000"],
  ],
  [
    "the wounded beside damage told next",
    "uk",
    "Станом на ранок в Одесі шестеро поранених. Пошкоджено енергетичні об'єкти.",
    ["strike.missile Odesa 06-12; injured 6; damaged energy"],
  ],
  [
    "the country's night behind a city's heading",
    "ru",
    "Киев: погибла женщина, сообщил Кличко. За ночь выпущено 410 дронов, сбито 380 дронов.",
    [
      "strike.drone Kyiv 06-12; killed 1; of which killed woman 1",
      "interception Ukraine 06-11/06-12; intercepted drone 380; launched drone 410",
    ],
  ],
  [
    "regions by their adjectives alone, one after another",
    "uk",
    "У Черкаській області ракета влучила у склад, четверо поранених.\n\nУ Чернігівській був обстріл із міномета, поранено жінку.\n\nУ Сумській вночі дрони поранили трьох людей.",
    [
      "strike.missile Cherkasy region 06-12; injured 4; damaged warehouse",
      "shelling.mortar Chernihiv region 06-12; injured 1; of which injured woman 1",
      "strike.drone Sumy region 06-11/06-12; injured 3",
    ],
  ],
  [
    "what the governor of the next region counts",
    "uk",
    "У Куп'янську внаслідок обстрілу поранено жінку.\n\nГолова Сумської ОВА Олег Григоров повідомив, що 40 населених пунктів у 12 громадах зазнали атак, постраждали шестеро людей.",
    [
      "shelling.artillery Kupiansk 06-12; injured 1; of which injured woman 1",
      "shelling.artillery Sumy region 06-12; injured 6",
    ],
  ],
  [
    "a village that is not known, by its community",
    "uk",
    "У с. Зарічківка Дворічанської громади внаслідок обстрілу поранено чоловіка; у с. Подоли Курилівської громади поранено жінку.",
    [
      "shelling.artillery Dvorichna community 06-12; injured 1; of which injured man 1",
      "shelling.artillery Podoly 06-12; injured 1; of which injured woman 1",
    ],
  ],
  [
    "a toll in total",
    "uk",
    "Унаслідок обстрілів Харкова загинули загалом 12 людей.",
    ["shelling.artillery Kharkiv 06-12; killed 12"],
  ],
  [
    "a toll in total",
    "ru",
    "При обстреле Белгорода пострадали в общей сложности 15 человек.",
    ["shelling.artillery Belgorod 06-12; injured 15"],
  ],
  [
    "a toll in total",
    "en",
    "Shelling of Kherson killed a total of four people and hurt nine.",
    ["shelling.artillery Kherson 06-12; killed 4; injured 9"],
  ],
  [
    "a toll in total",
    "fr",
    "Les bombardements de Kherson ont tué au total quatre personnes et blessé en tout neuf autres.",
    ["shelling.artillery Kherson 06-12; killed 4; injured 9"],
  ],
  [
    "an army's country is no place",
    "ru",
    "В Шебекино при атаке дрона ранен мужчина. Обстрелу Вооружённых сил Украины подвергся ещё ряд населённых пунктов, повреждён дом.",
    ["strike.drone Shebekino 06-12; injured 1; damaged residential_building 1; of which injured man 1"],
  ],
  [
    "villages of a district that are told of together",
    "ru",
    "В Белгородском районе посёлки Малиновка и Октябрьский, а также село Бочковка подверглись атакам девяти беспилотников, пять из которых сбиты.",
    [
      "interception Belgorod district 06-12; intercepted drone 5; launched drone 9",
      "strike.drone Oktyabrsky 06-12",
      "strike.drone Bochkovka 06-12",
    ],
  ],
  [
    "so many of those that attacked were shot down",
    "ru",
    "Белгородскую область атаковали 106 дронов, из них 59 были сбиты.",
    [
      "interception Belgorod region 06-12; launched drone 106; intercepted drone 59",
      "strike.drone Belgorod region 06-12",
    ],
  ],
  [
    "a region by the name of the city that Russia holds",
    "en",
    "Russian attacks killed three people in Donetsk over the past day, while one person was injured in Kharkiv, officials said.",
    ["strike.missile Donetsk region 06-11/06-12; killed 3", "strike.missile Kharkiv 06-11/06-12; injured 1"],
  ],
  [
    "the city itself, where Ukraine struck it",
    "en",
    "Ukrainian shelling killed three people in Donetsk, the city's Russian-installed mayor said.",
    ["shelling.artillery Donetsk 06-12; killed 3"],
  ],
  [
    "a district, how it was shelled, and the communities of it that were: what is counted then is the district's",
    "uk",
    "Ворог атакував Нікопольщину. Бив дронами. Потерпали Нікополь, Марганецька та Мирівська громади. Загинула жінка 61 року.",
    [
      "strike.drone Nikopol district 06-12; killed 1; of which killed woman 1",
      "strike.drone Nikopol 06-12",
      "strike.drone Marhanets community 06-12",
      "strike.drone Myrove community 06-12",
    ],
  ],
  [
    "a community of a district",
    "uk",
    "На Синельниківщині ворог спрямував дрон на Межівську громаду. Зайнявся будинок.",
    ["strike.drone Mezhova community 06-12; damaged residential_building 1"],
  ],
  [
    "a city and the region around it",
    "uk",
    "Росіяни обстріляли Херсон та область: двоє загиблих.",
    ["shelling.artillery Kherson region 06-12; killed 2", "shelling.artillery Kherson 06-12"],
  ],
  [
    "a city and the region around it",
    "en",
    "Russian forces shelled Kherson and the region, killing two people.",
    ["shelling.artillery Kherson region 06-12; killed 2", "shelling.artillery Kherson 06-12"],
  ],
  [
    "what was sent, after what was struck in one region",
    "uk",
    "У Хотінській громаді поранено жінку; у Білопільській громаді загинув чоловік внаслідок обстрілу. Ворог завдав 20 ударів КАБ.",
    [
      "strike.glide_bomb Khotin community 06-12; injured 1; of which injured woman 1",
      "shelling.artillery Bilopillia community 06-12; killed 1; of which killed man 1",
      "strike.glide_bomb Sumy region 06-12; launched glide_bomb 20",
    ],
  ],
  [
    "where envoys met is not where drones flew",
    "en",
    "A Ukrainian drone strike reached deep into Russian territory, days before envoys met in Istanbul.",
    ["strike.drone Russia 06-12"],
  ],
  [
    "a drone that fell in a country where ministers speak",
    "en",
    "A Russian drone crashed near Lublin in Poland, ministers said after a meeting.",
    ["strike.drone Lublin 06-12"],
  ],
  [
    "a lead that names no village, and the village below that the same bomb hit",
    "en",
    "A glide bomb struck a village in eastern Ukraine on Tuesday. The blast killed 24 people. The glide bomb on Tuesday hit Yarova in the Donetsk region.",
    ["strike.glide_bomb Yarova 06-10; killed 24"],
  ],
  [
    "clashes that are counted along the whole front, behind the news of a town",
    "uk",
    "Дрон влучив у мікроавтобус у Сумах, поранено трьох. За добу відбулося 110 бойових зіткнень.",
    ["strike.drone Sumy 06-12; injured 3; damaged vehicle 1"],
  ],
  [
    "clashes that are counted along the whole front, behind the news of a town",
    "en",
    "A drone hit a minibus in Sumy, wounding three. The General Staff counted 110 combat engagements over the past day.",
    ["strike.drone Sumy 06-12; injured 3; damaged vehicle 1"],
  ],
];

describe("round-ups and daily reports", () => {
  it.each(cases)("%s (%s)", (_, lang, text, expected) => expect(tellNews(lang, text)).toEqual(expected));
});
