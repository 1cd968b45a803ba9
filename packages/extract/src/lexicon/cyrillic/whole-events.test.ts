import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../../tell.test-support.ts";

// Forms in which outlets tell of one event from its first hour to its last figures, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "a colon behind whom a drone wounded",
    "uk",
    "У Нікополі дрон поранив жінку: в області є загиблі та постраждалі.",
    ["strike.drone Nikopol 06-12; injured 1; of which injured woman 1"],
  ],
  [
    "a colon behind whom a drone wounded",
    "ru",
    "В Шебекине дрон ранил мужчину: в области есть погибшие.",
    ["strike.drone Shebekino 06-12; injured 1; of which injured man 1"],
  ],
  [
    "a state of one among the wounded",
    "uk",
    "Росіяни обстріляли Дружківку. Серед п'яти поранених двоє перебувають у важкому стані.",
    ["shelling.artillery Druzhkivka 06-12; injured 5; of which seriously_injured 2"],
  ],
  [
    "a state of one among the wounded",
    "ru",
    "ВСУ обстреляли Шебекино. Среди шести раненых один человек в тяжелом состоянии.",
    ["shelling.artillery Shebekino 06-12; injured 6; of which seriously_injured 1"],
  ],
  [
    "the dead, and others who are hurt",
    "ru",
    "ВСУ обстреляли Шебекино, есть трое погибших детей и пострадавшие.",
    ["shelling.artillery Shebekino 06-12; killed 3; of which killed child 3"],
  ],
  [
    "a toll with the ending of its numeral",
    "uk",
    "Кількість постраждалих у Житомирі внаслідок атаки зросла до 33-х, серед них 5 - діти.",
    ["strike.missile Zhytomyr 06-12; injured 33; of which injured child 5"],
  ],
  [
    "many who are missing",
    "uk",
    "Росіяни обстріляли Дружківку. Загинули п'ятеро людей, багато зниклих.",
    ["shelling.artillery Druzhkivka 06-12; killed 5; missing"],
  ],
  [
    "a search for so many",
    "uk",
    "Росіяни обстріляли Дружківку. Пошуки трьох людей тривають.",
    ["shelling.artillery Druzhkivka 06-12; missing 3"],
  ],
  [
    "a search for so many",
    "ru",
    "ВСУ обстреляли Шебекино. Продолжаются поиски троих человек.",
    ["shelling.artillery Shebekino 06-12; missing 3"],
  ],
  [
    "whom rescuers got out of a ruin",
    "uk",
    "Обстріляли Дружківку. Рятувальники дістали з-під завалів будинку трьох людей.",
    ["shelling.artillery Druzhkivka 06-12; rescued 3"],
  ],
  [
    "what an attack caused",
    "uk",
    "Атака на Дружківку забрала життя однієї людини та спричинила поранення ще одному мешканцю.",
    ["strike.missile Druzhkivka 06-12; killed 1; injured 1"],
  ],
  [
    "a couple, and the older name of a street",
    "uk",
    "Росіяни вдарили по двору на вулиці Садовій (колишня Енгельса) у Дружківці. Постраждала подружня пара.",
    ["strike.missile Druzhkivka 06-12; injured 2"],
  ],
  [
    "where somebody is treated",
    "uk",
    "Ще одна атака дроном на Дружківку поранила містянина. Чоловік згодом самостійно звернувся за медичною допомогою до лікарні у місті Краматорську.",
    ["strike.drone Druzhkivka 06-12; injured 1"],
  ],
  [
    "a hospital that was hit",
    "uk",
    "Ракета влучила в лікарню у Краматорську.",
    ["strike.missile Kramatorsk 06-12; damaged hospital 1"],
  ],
  [
    "weapons told behind the attack",
    "uk",
    "Росіяни завдали масованого удару по місту Дружківка. Ворог використовував ствольну артилерію та міномети.",
    ["shelling.artillery Druzhkivka 06-12"],
  ],
  [
    "weapons told behind the attack",
    "ru",
    "ВСУ нанесли удар по Шебекину. Применялись РСЗО «Град» и беспилотники.",
    ["shelling.mlrs Shebekino 06-12"],
  ],
  [
    "what troops do all the time, with what goes on about it",
    "ru",
    "Дрон ударил по Мурому. ВСУ регулярно атакуют гражданские объекты в приграничных регионах России с помощью беспилотников, устраивают диверсии и проводят артиллерийские обстрелы.",
    ["strike.drone Murom 06-12"],
  ],
  [
    "most of what was shot down, its number behind",
    "ru",
    "Больше всего беспилотников сбили в Брянской области – 19 единиц. Еще 11 – в Тульской.",
    ["interception Bryansk region 06-12; intercepted drone 19", "interception Tula region 06-12; intercepted drone 11"],
  ],
  [
    "most of what was shot down, its number behind",
    "uk",
    "Найбільше дронів збили над Київщиною – 12.",
    ["interception Kyiv region 06-12; intercepted drone 12"],
  ],
  [
    "whose weapon it was",
    "ru",
    "Украинские военные обстреляли пекарню в городе с использованием поставленной США высокомобильной системы HIMARS. Власти Лисичанска об обстреле молчат.",
    ["shelling.artillery Lysychansk 06-12"],
  ],
  [
    "the adjective of a body",
    "ru",
    "По данным Луганского информационного центра, погибли двое мужчин. Пекарня в Лисичанске обрушилась после обстрела.",
    ["shelling.artillery Lysychansk 06-12; killed 2; of which killed man 2"],
  ],
  [
    "a community of a list that we do not know, with a namesake elsewhere",
    "uk",
    "Під вогнем були Степанівська, Сумська, Білопільська, Комишанська та Миколаївська сільська громади.",
    [
      "strike.missile Stepanivka community 06-12",
      "strike.missile Sumy community 06-12",
      "strike.missile Bilopillia community 06-12",
      "strike.missile Mykolaivka community 06-12",
    ],
  ],
  ["some hours ago", "ru", "ВСУ несколько часов назад атаковали Рыльск.", ["strike.missile Rylsk 06-12"]],
  [
    "earlier on the same day",
    "uk",
    "Станом на 18:00 унаслідок обстрілу Дружківки загинули 7 осіб. Раніше цього дня близько 14:00 Росія вчинила артилерійський обстріл центру Дружківки. Пошкоджено 20 магазинів.",
    ["shelling.artillery Druzhkivka 06-12; killed 7; damaged shop 20"],
  ],
  [
    "a line that brings the toll up to date",
    "uk",
    "Росіяни вдень вдарили по Дружківці, загинули шестеро.\nОновлено о 19:25. Мер заявив про сімох загиблих.",
    ["strike.missile Druzhkivka 06-12; killed 7; of which killed 6"],
  ],
  [
    "the dead of communities, one each",
    "uk",
    "Унаслідок обстрілів Сумщини загинуло троє людей. На жаль, є загиблі: 40-річний чоловік – у Миколаївській громаді; 65-річний чоловік – у Білопільській; 66-річний чоловік – у Хотінській.",
    [
      "shelling.artillery Sumy region 06-12; killed 3",
      "shelling.artillery Mykolaivka community 06-12; killed 1; of which killed man 1",
      "shelling.artillery Bilopillia community 06-12; killed 1; of which killed man 1",
      "shelling.artillery Khotin community 06-12; killed 1; of which killed man 1",
    ],
  ],
  [
    "residents of communities, behind semicolons",
    "uk",
    "Від ударів ворога на Сумщині є поранені: 47-річний мешканець Степанівської громади; 52-річний мешканець Сумської громади.",
    ["strike.missile Sumy region 06-12; injured 2"],
  ],
  [
    "residents of communities",
    "uk",
    "Унаслідок обстрілів Сумщини постраждали 47-річний мешканець Степанівської громади та 52-річна мешканка Хотінської громади.",
    ["shelling.artillery Sumy region 06-12; injured 2"],
  ],
  [
    "as many over another region",
    "ru",
    "Пять дронов сбили над Ростовской областью, столько же — над Крымом.",
    ["interception Rostov region 06-12; intercepted drone 5", "interception Crimea 06-12; intercepted drone 5"],
  ],
  [
    "as many over another region",
    "uk",
    "Сім дронів збили над Сумщиною, стільки ж — над Харківщиною.",
    ["interception Sumy region 06-12; intercepted drone 7", "interception Kharkiv region 06-12; intercepted drone 7"],
  ],
  [
    "places that people have left before",
    "uk",
    "Дрон ударив по Миропіллю на Сумщині. Мешканців просять не їздити у села, звідки вже давно триває евакуація.",
    ["strike.drone Myropillia 06-12"],
  ],
  [
    "the day on which it became known",
    "ru",
    "Удар по Кадиевке нанесли 9 июня. В среду, 11 июня, стало известно, что погибли двое.",
    ["strike.missile Kadiivka 06-09; killed 2"],
  ],
  [
    "how many flew, as a reminder",
    "uk",
    "У ніч на 12 червня ППО збила 58 дронів. Нагадаємо, вночі росіяни запустили по Україні 132 дрони.",
    ["interception Ukraine 06-11/06-12; intercepted drone 58; launched drone 132"],
  ],
  [
    "an attack of another kind on a day of its own",
    "ru",
    "Беспилотник атаковал автобус в Горловке. 10 июня мэр сообщил, что семь человек пострадали при артиллерийском обстреле Горловки.",
    ["strike.drone Horlivka 06-12", "shelling.artillery Horlivka 06-10; injured 7"],
  ],
  [
    "how long after the alert",
    "uk",
    "Між повітряною тривогою та ударом по Сумах минуло дві хвилини. Загинули троє.",
    ["strike.missile Sumy 06-12; killed 3"],
  ],
  [
    "cars in the plural, behind where the drone exploded",
    "ru",
    "В Муроме дрон взорвался на парковке предприятия, в результате чего пострадали две машины.",
    ["strike.drone Murom 06-12; damaged vehicle 2"],
  ],
  [
    "garages and shops",
    "uk",
    "Дрон ударив по Сумах, пошкоджено три гаражі та дві крамниці.",
    ["strike.drone Sumy 06-12; damaged infrastructure 3; damaged shop 2"],
  ],
  [
    "two tolls that have grown in one sentence",
    "uk",
    "Внаслідок ракетної атаки на Одесу кількість загиблих зросла вже до 14 осіб, а кількість поранених — до 46 осіб.",
    ["strike.missile Odesa 06-12; killed 14; injured 46"],
  ],
  [
    "what an official had said days before",
    "ru",
    "Силы ПВО отразили атаку дронов в Таганроге и трех районах Ростовской области.\n\n5 июня губернатор сообщил, что силы ПВО сбили беспилотники в восьми муниципалитетах Ростовской области. Жители не пострадали, однако в Красносулинском районе в результате атаки дрона загорелась трава.",
    ["interception Rostov region 06-12; intercepted drone"],
  ],
  [
    "an air strike, and what was dropped",
    "uk",
    "Росіяни завдали авіаудару по Запоріжжю, поранено двох. Ворог запустив керовані авіабомби.",
    ["strike.glide_bomb Zaporizhzhia 06-12; injured 2"],
  ],
  [
    "what is not known yet of the hurt",
    "ru",
    "В станице Базковской Шолоховского района после атаки БПЛА загорелся дом. Информация о пострадавших уточняется.",
    ["strike.drone Sholokhov district 06-12; damaged residential_building 1"],
  ],
  [
    "the sites of a country",
    "uk",
    "На чотирьох аеродромах РФ уражено понад 40 літаків дронами.",
    ["strike.drone Russia 06-12; damaged aircraft 40.."],
  ],
  [
    "strikes that go on, of no day",
    "ru",
    "Российские войска продолжают атаки на железнодорожную инфраструктуру Украины. В Николаевской области дрон попал в поезд — ранен один работник.",
    ["strike.drone Mykolaiv region 06-12; injured 1; damaged railway"],
  ],
  [
    "passengers led off a train, and a hit beside it",
    "ru",
    "Дрон атаковал поезд под Сумами. Поезд остановили, а пассажиров эвакуировали. БПЛА попал в нескольких метрах от локомотива.",
    ["strike.drone Sumy 06-12"],
  ],
  [
    "a governor with the name of a town",
    "ru",
    "Четыре человека пострадали при атаке на Воронежскую область, сообщил губернатор Гусев. Силы ПВО уничтожили около 15 беспилотников в небе над регионом.",
    ["strike.drone Voronezh region 06-12; injured 4", "interception Voronezh region 06-12; intercepted drone 15"],
  ],
  [
    "two attacks on one place, of an evening and a night",
    "uk",
    "Увечері 11 червня росіяни атакували дроном будинок у Семенівці. По меддопомогу звернулася 70-річна жінка.\n\nВночі ворог безпілотником ударив по спецавтомобілю у Семенівці. Поранений 56-річний водій.",
    [
      "strike.drone Semenivka 06-11; injured 1; of which injured woman 1",
      "strike.drone Semenivka 06-11/06-12; injured 1",
    ],
  ],
  [
    "a possessive in the name of a town",
    "uk",
    "Дрон атакував мотоцикліста у Часовому Яру, вбито чоловіка.",
    ["strike.drone Chasiv Yar 06-12; killed 1; of which killed man 1"],
  ],
];

describe("one event as outlets tell it", () => {
  it.each(cases)("%s (%s): %s", (_, lang, text, told) => expect(tellNews(lang, text)).toEqual(told));
});
