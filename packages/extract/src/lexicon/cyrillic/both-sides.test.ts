import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../../tell.test-support.ts";

// Forms of governors, prosecutors and rescuers on both sides of the border, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "children of one kind in a list are one part",
    "uk",
    "Удар по Краматорську: 10 поранених, серед них хлопці 12 і 7 років та дівчинка.",
    ["strike.missile Kramatorsk 06-12; injured 10; of which injured child 3"],
  ],
  [
    "children of one kind in a list are one part",
    "ru",
    "При ударе по Харькову ранены девять человек, среди них мальчики 12 и 7 лет и девочка.",
    ["strike.missile Kharkiv 06-12; injured 9; of which injured child 3"],
  ],
  [
    "children of one kind in a list are one part",
    "en",
    "A Russian strike on Kharkiv wounded nine people, including two boys and a girl.",
    ["strike.missile Kharkiv 06-12; injured 9; of which injured child 3"],
  ],
  [
    "children of one kind in a list are one part",
    "fr",
    "Une frappe russe sur Kharkiv a fait neuf blessés, dont deux garçons et une fille.",
    ["strike.missile Kharkiv 06-12; injured 9; of which injured child 3"],
  ],
  [
    "fewer of the kind behind a comma are told apart",
    "uk",
    "Внаслідок атаки на Харків поранено дев'ять людей, серед них троє дітей, хлопець 11 років та дівчинка.",
    [
      "strike.missile Kharkiv 06-12; injured 9; of which injured child 3; of which injured child 1; of which injured child 1",
    ],
  ],
  [
    "an attack from the air that was repelled",
    "ru",
    "В Таганроге ночью отразили воздушную атаку. Ранены два человека, горит жилой дом.",
    ["strike.missile Taganrog 06-11/06-12; injured 2; damaged residential_building 1"],
  ],
  [
    "an attack from the air that was repelled",
    "uk",
    "В Одесі вночі відбили повітряну атаку. Поранено двох людей.",
    ["strike.missile Odesa 06-11/06-12; injured 2"],
  ],
  [
    "an attack from the air that was repelled",
    "uk",
    "В Одесі вночі відбивали повітряну атаку ворога.",
    ["interception Odesa 06-11/06-12"],
  ],
  [
    "an attack from the air that was repelled",
    "en",
    "An air attack was repelled in Rostov-on-Don overnight. Four people were wounded.",
    ["strike.air Rostov-on-Don 06-11/06-12; injured 4"],
  ],
  [
    "an attack from the air that was repelled",
    "fr",
    "À Rostov, une attaque aérienne a été repoussée dans la nuit. Quatre personnes ont été blessées.",
    ["strike.air Rostov-on-Don 06-11/06-12; injured 4"],
  ],
  [
    "an attack on the ground that was repelled",
    "ru",
    "В Курской области отразили атаку противника у села Погребки.",
    ["ground.clash Pogrebki 06-12"],
  ],
  [
    "no more shot down than were sent at a place",
    "uk",
    "10 червня з 20:00 по 21:00 ворог атакував двадцятьма безпілотниками Харківський район. 17 БпЛА ліквідували сили ППО.",
    [
      "interception Kharkiv district 06-10; launched drone 20; intercepted drone 17",
      "strike.drone Kharkiv district 06-10",
    ],
  ],
  [
    "the day before the hours is theirs",
    "ru",
    "10 июня с 14:00 до 18:00 противник атаковал Таганрог дронами.",
    ["strike.drone Taganrog 06-10"],
  ],
  [
    "the day before the hours is theirs",
    "en",
    "On 10 June from 8 p.m. to 9 p.m. Russian forces attacked Kharkiv with drones.",
    ["strike.drone Kharkiv 06-10"],
  ],
  [
    "the day before the hours is theirs",
    "fr",
    "Le 10 juin, entre 20h et 21h, les forces russes ont attaqué Kharkiv avec des drones.",
    ["strike.drone Kharkiv 06-10"],
  ],
  ["a car with people in a town", "ru", "Дрон атаковал машину с людьми в Рыльске.", ["strike.drone Rylsk 06-12"]],
  [
    "both died",
    "ru",
    "Беспилотник атаковал машину с водителем и пассажиром в Рыльске. Оба погибли на месте.",
    ["strike.drone Rylsk 06-12; killed 2"],
  ],
  [
    "both died",
    "uk",
    "Дрон атакував авто з водієм і пасажиром у Бериславі. Обидва загинули.",
    ["strike.drone Beryslav 06-12; killed 2"],
  ],
  [
    "both, with who they are",
    "uk",
    "Дрон атакував авто у Бериславі. Обидві жінки загинули.",
    ["strike.drone Beryslav 06-12; killed 2; of which killed woman 2"],
  ],
  [
    "both, with who they are",
    "en",
    "A Russian drone hit a car in Kherson. Both men were killed.",
    ["strike.drone Kherson 06-12; damaged vehicle 1; killed 2; of which killed man 2"],
  ],
  [
    "both of two houses",
    "ru",
    "Беспилотник ВСУ атаковал два дома в Рыльске. Оба пострадали.",
    ["strike.drone Rylsk 06-12"],
  ],
  [
    "who was wounded and died",
    "ru",
    "При ударе дрона в Шебекине ранен мужчина. Он скончался в больнице.",
    ["strike.drone Shebekino 06-12; killed 1; of which killed man 1"],
  ],
  [
    "who was wounded and died",
    "uk",
    "Внаслідок удару дрона в Бериславі поранено чоловіка. Він дістав поранення і помер дорогою до лікарні.",
    ["strike.drone Beryslav 06-12; killed 1; of which killed man 1"],
  ],
  [
    "a strike that was deadly for somebody",
    "ru",
    "Беспилотник атаковал грузовик в Рыльске. Удар оказался смертельным для 58-летнего водителя.",
    ["strike.drone Rylsk 06-12; killed 1"],
  ],
  [
    "a strike that was deadly for somebody",
    "uk",
    "Дрон ударив по авто у Бериславі. Удар виявився смертельним для двох людей.",
    ["strike.drone Beryslav 06-12; killed 2"],
  ],
  [
    "a remark before those under the rubble",
    "uk",
    "Ракета влучила в будинок у Харкові. Під завалами, за попередніми даними, можуть бути двоє людей.",
    ["strike.missile Kharkiv 06-12; damaged residential_building 1; trapped 2"],
  ],
  [
    "a remark before those under the rubble",
    "ru",
    "Ракета попала в дом в Харькове. Под завалами, вероятно, остаются трое.",
    ["strike.missile Kharkiv 06-12; damaged residential_building 1; trapped 3"],
  ],
  [
    "the dead who were brought out",
    "uk",
    "Ракета зруйнувала будинок у Запоріжжі. Рятувальники врятували 11 людей, з-під завалів деблокували двох загиблих.",
    ["strike.missile Zaporizhzhia 06-12; damaged residential_building 1; rescued 11; bodies_recovered 2; killed 2"],
  ],
  [
    "the dead who were brought out",
    "ru",
    "Ракета разрушила дом в Запорожье. Из-под завалов достали двух погибших, спасли троих.",
    ["strike.missile Zaporizhzhia 06-12; damaged residential_building 1; bodies_recovered 2; killed 2; rescued 3"],
  ],
  [
    "nobody was hurt in the night, but in the attack before",
    "ru",
    "Беспилотники атаковали Климово, ранен водитель.\nУтром глава области отчитался, что за ночь над регионом сбили четыре БПЛА. Пострадавших и разрушений не было.",
    [
      "strike.drone Klimovo 06-12; injured 1",
      "interception Bryansk region 06-11/06-12; intercepted drone 4; killed 0; injured 0",
    ],
  ],
  [
    "what had been before elsewhere",
    "ru",
    "Жительница Шебекина погибла при атаке дрона.\nВСУ до этого атаковали Саратовскую область. Два дома получили повреждения.",
    ["strike.drone Shebekino 06-12; killed 1"],
  ],
  [
    "what had been before elsewhere",
    "uk",
    "Жителька Нікополя загинула внаслідок удару дрона.\nДо цього росіяни атакували Одесу. Постраждали четверо людей.",
    ["strike.drone Nikopol 06-12; killed 1"],
  ],
  [
    "a weapon of its own, which also adds",
    "uk",
    "Ворог обстріляв Нікопольський район з артилерії. Також дрон атакував Марганець. Поранена жінка.",
    ["shelling.artillery Nikopol district 06-12", "strike.drone Marhanets 06-12; injured 1; of which injured woman 1"],
  ],
  [
    "a weapon of its own, which also adds",
    "ru",
    "ВСУ обстреляли Шебекинский округ из РСЗО. Также дрон атаковал Шебекино, ранен мужчина.",
    ["shelling.mlrs Shebekino district 06-12", "strike.drone Shebekino 06-12; injured 1; of which injured man 1"],
  ],
  [
    "districts by their adjectives alone",
    "uk",
    "Обстріляно Нікопольський та Синельниківський райони. У Нікопольському загинув чоловік. У Синельниківському поранена жінка.",
    [
      "shelling.artillery Nikopol district 06-12; killed 1; of which killed man 1",
      "shelling.artillery Synelnykove district 06-12; injured 1; of which injured woman 1",
    ],
  ],
  [
    "districts by their adjectives alone",
    "ru",
    "ВСУ атаковали Шебекинский и Грайворонский округа Белгородской области. В Грайворонском ранены двое, в Шебекинском погиб мужчина.",
    [
      "strike.missile Shebekino district 06-12; killed 1; of which killed man 1",
      "strike.missile Grayvoron district 06-12; injured 2",
    ],
  ],
  [
    "an adjective of another noun",
    "ru",
    "Дрон ударил по Шебекинскому округу. В Белгородском ожоговом центре находятся двое раненых.",
    ["strike.drone Shebekino district 06-12; injured 2"],
  ],
  [
    "both, told one by one behind the word",
    "en",
    "A Russian drone hit a car in Kherson. Both the child and the man were taken to hospital.",
    [
      "strike.drone Kherson 06-12; damaged vehicle 1; hospitalised 2; injured 2; of which hospitalised child 1; of which hospitalised man 1",
    ],
  ],
  [
    "the hurt who are brought away",
    "ru",
    "Российские войска обстреляли Лисичанск. Раненую женщину эвакуировали в Краматорск.",
    ["shelling.artillery Lysychansk 06-12; injured 1; of which injured woman 1"],
  ],
  [
    "the hurt who are brought away",
    "uk",
    "Росіяни обстріляли Лисичанськ. Двох поранених евакуювали до Краматорська.",
    ["shelling.artillery Lysychansk 06-12; injured 2"],
  ],
  [
    "the hurt who are brought away",
    "en",
    "Russian forces shelled Lysychansk. A wounded woman was evacuated to Kramatorsk.",
    ["shelling.artillery Lysychansk 06-12; injured 1; of which injured woman 1"],
  ],
  [
    "the hurt who are brought away",
    "fr",
    "Les forces russes ont bombardé Lyssytchansk. Une femme blessée a été évacuée à Kramatorsk.",
    ["shelling.artillery Lysychansk 06-12; injured 1; of which injured woman 1"],
  ],
  [
    "those who are to be evacuated",
    "uk",
    "З Костянтинівки підлягають евакуації 40 дітей.",
    ["measure.evacuation Kostiantynivka 06-12 planned; evacuated 40; of which evacuated child 40"],
  ],
  [
    "those who are to be evacuated",
    "ru",
    "В Купянском районе эвакуации подлежат 267 детей.",
    ["measure.evacuation Kupiansk district 06-12 planned; evacuated 267; of which evacuated child 267"],
  ],
  [
    "a second weapon within the district",
    "uk",
    "У Пологівському районі від атаки дрона поранено двох людей. Ракета влучила в Оріхів.",
    ["strike.drone Polohy district 06-12; injured 2", "strike.missile Orikhiv 06-12"],
  ],
  [
    "one weapon told of the district and of its town",
    "uk",
    "Росіяни вдарили дроном по Нікопольському району, поранена жінка. Дрон влучив у будинок у Марганці.",
    ["strike.drone Marhanets 06-12; injured 1; damaged residential_building 1; of which injured woman 1"],
  ],
];

describe("posts of officials on both sides", () => {
  it.each(cases)("%s, %s: %s", (_, lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
