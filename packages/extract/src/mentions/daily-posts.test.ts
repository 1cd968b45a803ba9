import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

// Short posts as governors, mayors and local outlets write them on ordinary days, one form each, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "a separate attack on the same town",
    "en",
    "A Russian drone killed two people in Nikopol. A separate attack on the town wounded four.",
    ["strike.drone Nikopol 06-12; killed 2", "strike.drone Nikopol 06-12; injured 4"],
  ],
  [
    "a separate attack on the same town",
    "fr",
    "Un drone a tué deux personnes à Nikopol. Une frappe menée séparément a blessé quatre habitants de la ville.",
    ["strike.drone Nikopol 06-12; killed 2", "strike.drone Nikopol 06-12; injured 4"],
  ],
  [
    "a separate attack on the same town",
    "uk",
    "Дрон убив двох людей у Нікополі. Окрема атака на місто поранила чотирьох.",
    ["strike.drone Nikopol 06-12; killed 2", "strike.drone Nikopol 06-12; injured 4"],
  ],
  [
    "a separate attack on the same town",
    "ru",
    "Дрон убил двух человек в Шебекино. В результате отдельной атаки на город ранены четверо.",
    ["strike.drone Shebekino 06-12; killed 2", "strike.drone Shebekino 06-12; injured 4"],
  ],
  [
    "a mayor's city, though he does not name it",
    "uk",
    "Мер Філатов підтвердив удар по місту, поранено двох людей.",
    ["strike.missile Dnipro 06-12; injured 2"],
  ],
  [
    "a mayor of a region's seat who names no place at all",
    "ru",
    "Мэр Терехов: ночью нанесен удар дроном, ранены трое.",
    ["strike.drone Kharkiv 06-11/06-12; injured 3"],
  ],
  [
    "a line that a picture stands above",
    "uk",
    "Відео: сьогодні вибух на складі боєприпасів у Кадіївці на Луганщині.",
    ["explosion.unknown Kadiivka 06-12"],
  ],
  [
    "one who is said to be dead by an adjective",
    "uk",
    "Через обстріл Оріхова одна людина загибла, троє поранені.",
    ["shelling.artillery Orikhiv 06-12; killed 1; injured 3"],
  ],
  [
    'a verb behind "and" is no adjective of the next person',
    "ru",
    "При ударе дрона по Шебекино погиб мужчина и ранена женщина.",
    ["strike.drone Shebekino 06-12; killed 1; injured 1; of which killed man 1; of which injured woman 1"],
  ],
  [
    'whom the word before "and" told of has had his',
    "ru",
    "При ударе дрона по Шебекино погибла бабушка и пострадал маленький мальчик.",
    ["strike.drone Shebekino 06-12; killed 1; injured 1; of which killed woman 1; of which injured child 1"],
  ],
  [
    "ages of which the first has its word for years with the next",
    "uk",
    "Удар по Тростянцю: поранені 33- і 58-річний чоловіки.",
    ["strike.missile Trostianets 06-12; injured 2; of which injured man 2"],
  ],
  [
    "wounds that nobody survives, before their verb",
    "uk",
    "Через скид вибухівки з дрона у Херсоні травми, несумісні з життям, отримала 60-річна жінка.",
    ["strike.drone Kherson 06-12; killed 1; of which killed woman 1"],
  ],
  [
    "a stress reaction",
    "ru",
    "«Шахед» попал в дом в Харькове, две женщины испытали острую реакцию на стресс.",
    ["strike.drone Kharkiv 06-12; injured 2; damaged residential_building 1; of which injured woman 2"],
  ],
  [
    "the hurt by the name of their town",
    "uk",
    "Дрон атакував зупинку в Херсоні. До медиків звернулася херсонка, у неї контузія.",
    ["strike.drone Kherson 06-12; injured 1"],
  ],
  [
    "a warning of strikes along a river",
    "uk",
    "Дрон атакував Херсон, поранено чоловіка. Напередодні військові попереджали про обстріли міст уздовж ріки Дніпро.",
    ["strike.drone Kherson 06-12; injured 1; of which injured man 1"],
  ],
  [
    "residents of the towns that were struck",
    "uk",
    "Дрони атакували Глухів і Шостку на Сумщині. Жителька Шостки загинула. Чоловік із Глухова у важкому стані.",
    [
      "strike.drone Hlukhiv 06-12; seriously_injured 1; injured 1; of which seriously_injured man 1",
      "strike.drone Shostka 06-12; killed 1",
    ],
  ],
  [
    "a town of another district",
    "ru",
    "Дрон ударил по машине в Борисовском районе Белгородской области, ранен водитель.\n\nВ Грайвороне FPV-дрон взорвался у дома, ранена женщина.",
    [
      "strike.drone Borisovka district 06-12; injured 1",
      "strike.drone Grayvoron 06-12; injured 1; of which injured woman 1",
    ],
  ],
  [
    "where the incident was",
    "ru",
    "Двое жителей Курской области ранены при атаке дрона. Инцидент произошел на трассе в Рыльском районе.",
    ["strike.drone Rylsk district 06-12; injured 2"],
  ],
  [
    "one of a community's villages",
    "uk",
    "Росіяни вдарили ракетою по одному із сіл Краснопільської громади Сумської області, поранено двох людей.",
    ["strike.missile Krasnopillia community 06-12; injured 2"],
  ],
  [
    "a toll as of an hour behind a city's districts",
    "uk",
    "Уночі дрони атакували Київ та Харків, є поранені.\n\nУ Дарницькому районі Києва травмовано жінку.\n\nСтаном на 4:00 відомо про двох загиблих та шістьох поранених.",
    ["strike.drone Kyiv 06-11/06-12; injured 6; killed 2", "strike.drone Kharkiv 06-11/06-12"],
  ],
  [
    "what a region's governor adds in a paragraph of its own",
    "uk",
    "На Донеччині за добу загинули двоє людей, повідомив голова ОВА Вадим Філашкін.\n\n«За 11 червня росіяни вбили двох людей у Дружківці», – зазначив він.\n\nЗа словами Філашкіна, ще 4 людини отримали поранення.",
    [
      "explosion.unknown Donetsk region 06-11/06-12; killed 2; injured 4",
      "explosion.unknown Druzhkivka 06-11; killed 2",
    ],
  ],
  [
    "what a reminder goes on with in the next line",
    "ru",
    "В Шостке дрон попал в жилой дом.\n\nНапомним, 2 июня РФ атаковала Черниговскую область.\n\nИзвестно, что в Мене погиб энергетик, еще двое ранены.",
    ["strike.drone Shostka 06-12; damaged residential_building 1"],
  ],
  [
    "those who died during an evacuation",
    "uk",
    "У Середньому Бурлуку під час евакуації через удар дрона загинули двоє поліцейських.",
    ["strike.drone Serednii Burluk 06-12; killed 2; of which killed responder 2"],
  ],
  [
    "buildings without heating after a strike",
    "uk",
    "Після удару по Харкову 130 будинків залишилися без опалення.",
    ["strike.missile Kharkiv 06-12", "measure.blackout Kharkiv 06-12"],
  ],
  [
    "heating that was cut",
    "ru",
    "После обстрела Белгорода нарушено теплоснабжение 400 домов.",
    ["shelling.artillery Belgorod 06-12", "measure.blackout Belgorod 06-12"],
  ],
  [
    "a bank of the river",
    "uk",
    "Росія вдарила по Києву. Лівий берег після атаки без світла, повідомив мер Віталій Кличко.",
    ["strike.missile Kyiv 06-12", "measure.blackout Kyiv 06-12"],
  ],
  [
    "Ukrainian without a letter of its own, from a channel that writes Russian",
    "ru",
    "Ворог вдарив дроном по Херсону, поранено двох людей.",
    ["strike.drone Kherson 06-12; injured 2"],
  ],
  [
    "an hour told behind a day is of that day",
    "uk",
    "10 червня близько 21:00 росіяни обстріляли Харків.\nБлизько 23:00 вдарили по Золочеву, поранено чоловіка.",
    ["shelling.artillery Kharkiv 06-10", "shelling.artillery Zolochiv 06-10; injured 1; of which injured man 1"],
  ],
  [
    "that same day, some sentences on",
    "uk",
    "10 червня дрон влучив в Очаків. Пошкоджено будинок. Люди не постраждали. Рятувальники ліквідували пожежу. Того ж дня ворог обстріляв Куцуруб, поранено жінку.",
    [
      "strike.drone Ochakiv 06-10; damaged residential_building 1; killed 0; injured 0",
      "shelling.artillery Kutsurub 06-10; injured 1; of which injured woman 1",
    ],
  ],
  [
    "residents of a region and their children",
    "uk",
    "Четверо жителів Сумської області, серед них двоє дітей, поранені внаслідок атак.",
    ["strike.missile Sumy region 06-12; injured 4; of which injured child 2"],
  ],
  [
    "parts of what the sentence before counted",
    "uk",
    "Внаслідок ударів по Україні загинули 12 людей. З них десятеро – у Києві, двоє – в Одесі.",
    [
      "strike.missile Ukraine 06-12; killed 12",
      "strike.missile Kyiv 06-12; killed 10",
      "strike.missile Odesa 06-12; killed 2",
    ],
  ],
  [
    "one more in a second place behind a dash",
    "ru",
    "При обстреле в Алешках ранены две женщины, в Каховке – еще двое.",
    [
      "shelling.artillery Oleshky 06-12; injured 2; of which injured woman 2",
      "shelling.artillery Kakhovka 06-12; injured 2",
    ],
  ],
  [
    "a village in a list that is not known",
    "ru",
    "Враг обстрелял Алешки, Горностаевку, Неведомовку, Каховку и Каиры, сообщил Владимир Сальдо.",
    [
      "shelling.artillery Oleshky 06-12",
      "shelling.artillery Hornostaivka 06-12",
      "shelling.artillery Kakhovka 06-12",
      "shelling.artillery Kairy 06-12",
    ],
  ],
  [
    "the only town of a text in which rescuers finished",
    "uk",
    "В Умані завершили пошукові роботи. Внаслідок удару по багатоповерхівці загинули 23 людини.",
    ["strike.missile Uman 06-12; killed 23"],
  ],
  [
    "a count as of today is no day",
    "uk",
    "9 червня ракета влучила в будинок у Дніпрі. Кількість загиблих на сьогодні – 14 людей.",
    ["strike.missile Dnipro 06-09; damaged residential_building 1; killed 14"],
  ],
  [
    "a count told already is of the place that it was told of",
    "ru",
    "Один человек погиб и 11 ранены при обстреле Горловки, сообщил Денис Пушилин. Мужчина погиб в селе Озеряновка. У магазина ранения получили 11 человек.",
    [
      "shelling.artillery Horlivka 06-12; killed 1; injured 11",
      "shelling.artillery Ozerianivka 06-12; killed 1; of which killed man 1",
    ],
  ],
  [
    "missiles that the attack was made with",
    "uk",
    "Ракета влучила в будинок у Харкові, поранено п'ятьох людей.\nПопередньо, били двома «Іскандерами».",
    ["strike.missile Kharkiv 06-12; injured 5; damaged residential_building 1; launched Iskander-M 2"],
  ],
  [
    "a miners' settlement is no town of the Rostov region",
    "ru",
    "При обстреле посёлка шахты Гагарина в Горловке ранены двое мужчин.",
    ["shelling.artillery Horlivka 06-12; injured 2; of which injured man 2"],
  ],
  [
    "who says it by a name that a village has too",
    "uk",
    "У Дніпрі загинули двоє людей після удару. Тимошенко повідомив про пожежу.",
    ["strike.missile Dnipro 06-12; killed 2"],
  ],
  [
    "a threat of shelling",
    "uk",
    "Дрон влучив у будинок у Нікополі. Під загрозою обстрілу були й сусідні громади, зокрема Марганець.",
    ["strike.drone Nikopol 06-12; damaged residential_building 1"],
  ],
  [
    "those without power in two towns",
    "uk",
    "Через удар по Куцурубу 400 абонентів без світла. Дрон влучив у будинок в Очакові, знеструмлено 250 абонентів.",
    [
      "strike.drone Kutsurub 06-12",
      "measure.blackout Kutsurub 06-12; without_power 400",
      "strike.drone Ochakiv 06-12; damaged residential_building 1",
      "measure.blackout Ochakiv 06-12; without_power 250",
    ],
  ],
  [
    "a verb of its own for the second group",
    "uk",
    "Внаслідок обстрілів Нікополя загинули двоє цивільних та семеро людей зазнали поранень.",
    ["shelling.artillery Nikopol 06-12; killed civilian 2; injured 7"],
  ],
  [
    "a toll whose verb of growth stands before it",
    "ru",
    "Увеличилось количество погибших при обстреле Белгорода до 25.",
    ["shelling.artillery Belgorod 06-12; killed 25"],
  ],
  [
    "a count as of the moment",
    "uk",
    "Росіяни вдарили по центру Харкова. Постраждалих на даний момент 17 осіб.",
    ["strike.missile Kharkiv 06-12; injured 17"],
  ],
  [
    "the dead and hurt in the locative",
    "ru",
    "В Белгороде прогремел взрыв. Вячеслав Гладков подтвердил информацию о двух пострадавших и одном погибшем.",
    ["explosion.unknown Belgorod 06-12; injured 2; killed 1"],
  ],
  [
    "bombs on two towns beside a region's toll",
    "uk",
    "На Донеччині до 17 зросла кількість поранених внаслідок удару. Вчора ворог скинув 10 авіабомб: 9 на Костянтинівку та 1 – на Краматорськ.",
    ["strike.missile Donetsk region 06-12; injured 17; launched aerial_bomb 10", "strike.air Kostiantynivka 06-11"],
  ],
  [
    "a community whose name begins like a rocket's",
    "uk",
    "У Вільхівській громаді на Харківщині трактор підірвався на міні, постраждав чоловік.",
    ["mine.ied Vilkhivka community 06-12; injured 1; of which injured man 1"],
  ],
  [
    "a town whose name holds a church",
    "uk",
    "Дрони вдарили вночі, місто Біла Церква зазнало руйнувань, загинув чоловік.",
    ["strike.drone Bila Tserkva 06-11/06-12; killed 1; of which killed man 1"],
  ],
  [
    "a drone that fell, behind its verb",
    "uk",
    "У Курську в районі нафтобази впав безпілотник, повідомив Олександр Хінштейн.",
    ["strike.drone Kursk 06-12"],
  ],
  [
    "wounds of a degree in another ending",
    "uk",
    "Дрон атакував центр Краматорська. Поранення різного ступеню отримали 11 жителів міста.",
    ["strike.drone Kramatorsk 06-12; injured 11"],
  ],
  [
    "a correction without a noun",
    "uk",
    "Дрон влучив у будинок у Сумах, поранено 12 людей. Пізніше голова області уточнив: 15.",
    ["strike.drone Sumy 06-12; damaged residential_building 1; injured 15"],
  ],
  [
    "a correction without a noun",
    "ru",
    "Дрон ударил по автобусу в Шебекино, ранены четыре человека. Позже губернатор уточнил: пятеро.",
    ["strike.drone Shebekino 06-12; injured 5"],
  ],
];

describe("posts of ordinary days", () => {
  it.each(cases)("%s (%s)", (_, lang, text, told) => {
    expect(tellNews(lang, text)).toEqual(told);
  });
});
