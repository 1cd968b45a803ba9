import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../../tell.test-support.ts";

// Posts of officials, police and rescuers, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "wounds in front of their verb, with a word between",
    "uk",
    "Окупанти обстріляли Покровськ. Поранення також дістали двоє людей.",
    ["shelling.artillery Pokrovsk 06-12; injured 2"],
  ],
  [
    "those whom the speaker has to tell of",
    "uk",
    "Внаслідок мінометного обстрілу Торецька маємо травмованого та двох загиблих.",
    ["shelling.mortar Toretsk 06-12; injured 1; killed 2"],
  ],
  [
    "a house beside which people were hurt",
    "ru",
    "В Шебекино из-за взрыва дрона рядом с жилым домом пострадали двое мальчиков.",
    ["strike.drone Shebekino 06-12; injured 2; of which injured child 2"],
  ],
  [
    "a school that only says where",
    "uk",
    "У Херсоні дрон атакував автобус, поблизу школи пошкоджено дві автівки.",
    ["strike.drone Kherson 06-12; damaged vehicle 2"],
  ],
  [
    "the hour at which the fire was out, and a sentence behind an abbreviation",
    "uk",
    "У Броварах уламки БПЛА влучили в будинок. Ліквідацію пожежі завершено о 04:14 на площі 90 кв. м. Загинув господар 1971 р.н. Триває слідство.",
    ["strike.drone Brovary 06-12; damaged residential_building 1; killed 1"],
  ],
  [
    "the all-clear is no hour of the strike",
    "uk",
    "Росіяни вдарили по Харкову, загинула людина. Відбій тривоги оголосили о 06:40.",
    ["strike.missile Kharkiv 06-12; killed 1", "alert.air Kharkiv 06-12"],
  ],
  [
    "the hour at which a body was found",
    "ru",
    "Ракета попала в дом в Харькове. Тело погибшей извлекли из-под завалов в 09:20.",
    ["strike.missile Kharkiv 06-12; damaged residential_building 1; bodies_recovered 1; killed 1"],
  ],
  [
    "help that was given",
    "ru",
    "Дрон врезался в дом в Энгельсе. Медпомощь получили трое.",
    ["strike.drone Engels 06-12; damaged residential_building 1; injured 3"],
  ],
  [
    "strikes that an official counts of his region, without a place or a day",
    "uk",
    "Начальник Харківської ОВА Олег Синєгубов повідомив, що зафіксовано 15 ударів.",
    ["strike.missile Kharkiv region 06-12"],
  ],
  [
    "damage counted behind a list of places",
    "uk",
    "Росіяни обстріляли 11 населених пунктів Донеччини: міста Авдіївка, Торецьк, Курахове. Пошкоджено 27 будинків. Поранено трьох людей.",
    [
      "shelling.artillery Avdiivka 06-12",
      "shelling.artillery Toretsk 06-12",
      "shelling.artillery Kurakhove 06-12",
      "shelling.artillery Donetsk region 06-12; damaged residential_building 27; injured 3",
    ],
  ],
  [
    "a region's count, and the country's behind a dash",
    "ru",
    "За ночь над Брянской областью было уничтожено девять беспилотников, а всего над Россией – 86.",
    [
      "interception Russia 06-11/06-12; intercepted drone 86",
      "interception Bryansk region 06-11/06-12; intercepted drone 9",
    ],
  ],
  [
    "two nights over one region",
    "ru",
    "В ночь на 12 июня над Краснодарским краем уничтожено 57 беспилотников. В ночь на 10 июня дроны атаковали Туапсе. Над Краснодарским краем тогда сбили 44 дрона.",
    [
      "interception Krasnodar Krai 06-11/06-12; intercepted drone 57",
      "strike.drone Tuapse 06-09/06-10",
      "interception Krasnodar Krai 06-09/06-10; intercepted drone 44",
    ],
  ],
  [
    "what wreckage damaged of a named works",
    "ru",
    "Обломки беспилотника повредили установку на территории Краснодарского нефтеперерабатывающего завода.",
    ["strike.drone Krasnodar 06-12"],
  ],
  [
    "nobody hurt in the region of another official",
    "ru",
    "Дрон упал на дом в Краснодаре, ранен мужчина. В Ростовской области беспилотники перехватили над Таганрогом. «Никто не пострадал», — сообщил губернатор Юрий Слюсарь.",
    [
      "strike.drone Krasnodar 06-12; injured 1; of which injured man 1",
      "interception Taganrog 06-12; intercepted drone; killed 0; injured 0",
    ],
  ],
  [
    "a village that bears a mayor's name",
    "uk",
    "Прокудін: поранено двох людей. Під обстрілами були Антонівка, Садове та Білозерка.",
    [
      "strike.missile Kherson region 06-12; injured 2",
      "shelling.artillery Antonivka 06-12",
      "shelling.artillery Sadove 06-12",
      "shelling.artillery Bilozerka 06-12",
    ],
  ],
  [
    "a death that was not confirmed",
    "uk",
    "Росіяни вдарили по Запоріжжю, поранено 29 людей. Інформацію про загиблого чоловіка, на щастя, не підтвердили.",
    ["strike.missile Zaporizhzhia 06-12; injured 29"],
  ],
  [
    "those who are in hospital, and the worst of them",
    "uk",
    "Росіяни вдарили по Запоріжжю, постраждали семеро. У лікарні перебувають троє людей, одна з них у важкому стані.",
    ["strike.missile Zaporizhzhia 06-12; injured 7; of which hospitalised 3; of which seriously_injured 1"],
  ],
  [
    "decoys that were lost",
    "uk",
    "Збито 61 БпЛА. 22 ворожі БпЛА-імітатори – локаційно втрачені.",
    ["interception Ukraine 06-12; intercepted drone 61; lost decoy 22"],
  ],
  [
    "attacks of the drones just told of that were repelled",
    "ru",
    "Беспилотники атаковали аэродромы в пяти областях. В Рязанской и Амурской областях все атаки отражены.",
    ["interception Ryazan region 06-12", "interception Amur region 06-12"],
  ],
  [
    "an attack that was repelled, and no strike beside it",
    "ru",
    "Атака беспилотников на Рязань отражена.",
    ["interception Ryazan 06-12; intercepted drone"],
  ],
  [
    "what a ministry calls terror",
    "ru",
    "Киевский режим совершил теракт с применением FPV-дронов по аэродромам в Мурманской и Амурской областях.",
    ["strike.drone Murmansk region 06-12", "strike.drone Amur region 06-12"],
  ],
  [
    "a region's toll that is dealt out below",
    "uk",
    "Двоє загиблих унаслідок атаки дронів на Київщині.\nУ Фастівському районі уламки влучили в будинок. Загинув чоловік.\nУ Броварах дрон упав на подвір'я. Загинула жінка.",
    [
      "strike.drone Kyiv region 06-12; killed 2",
      "strike.drone Fastiv district 06-12; damaged residential_building 1; killed 1; of which killed man 1",
      "strike.drone Brovary 06-12; killed 1; of which killed woman 1",
    ],
  ],
];

describe("posts of officials", () => {
  it.each(cases)("%s (%s)", (_name, lang, text, told) => {
    expect(tellNews(lang, text)).toEqual(told);
  });
});
