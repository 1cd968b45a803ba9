import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

// Forms of the posts of governors and of agencies that quote them, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "a town covered with rockets",
    "uk",
    "Окупанти накрили «Градами» Нікополь, поранено трьох людей.",
    ["shelling.mlrs Nikopol 06-12; injured 3"],
  ],
  [
    "a town covered with rockets",
    "ru",
    "ВСУ накрыли «Градом» Шебекино, ранены трое.",
    ["shelling.mlrs Shebekino 06-12; injured 3"],
  ],
  [
    "air defence that worked, and those hurt by what it met",
    "ru",
    "В Белгороде сработала система ПВО, ранены двое мирных жителей, сообщил Вячеслав Гладков.",
    ["strike.missile Belgorod 06-12; injured civilian 2"],
  ],
  [
    "air defence that worked, and those hurt by what it met",
    "uk",
    "Уночі в Одесі спрацювала ППО, поранено жінку, повідомив Олег Кіпер.",
    ["strike.missile Odesa 06-11/06-12; injured 1; of which injured woman 1"],
  ],
  [
    "a toll that grows in a Russian border region, by its governor",
    "ru",
    "Число пострадавших в Грайвороне выросло до восьми. Об этом сообщил губернатор Вячеслав Гладков.",
    ["explosion.unknown Grayvoron 06-12; injured 8"],
  ],
  [
    "the same of a road accident",
    "ru",
    "Число пострадавших в ДТП под Грайвороном выросло до восьми, сообщил Гладков.",
    [],
  ],
  ["the same of a fire", "ru", "Число погибших при пожаре в Белгороде выросло до трёх, сообщил Гладков.", []],
  ["the same where nobody says so", "ru", "Число пострадавших в Грайвороне выросло до восьми.", []],
  [
    "one with another of the family",
    "uk",
    "Унаслідок удару по Дергачах загинули мати з донькою, поранені бабуся з онуком.",
    ["strike.missile Derhachi 06-12; killed 2; injured 2"],
  ],
  [
    "one with another of the family",
    "ru",
    "В результате удара по Шебекино погибли отец с сыном, ранены муж с женой.",
    ["strike.missile Shebekino 06-12; killed 2; injured 2"],
  ],
  [
    "what troops do regularly, told around a remark between dashes",
    "uk",
    "Дрон влучив у будинок у Сумах, поранено двох людей. Російські військові регулярно з усієї зброї – дронами, ракетами, КАБами – атакують українські регіони. Москва заперечує, що її армія під час повномасштабної війни б'є по цивільних.",
    ["strike.drone Sumy 06-12; injured 2; damaged residential_building 1"],
  ],
  [
    "a reminder as a heading of its own",
    "uk",
    "Дрон атакував Тростянець, поранено жінку.\nНагадаємо\nРанковий удар по стоянці пошкодив дев'ять автомобілів.\nЩе двоє людей загинули.",
    ["strike.drone Trostianets 06-12; injured 1; of which injured woman 1"],
  ],
  [
    "common words and first names in a list of villages",
    "uk",
    "Прокудін: минулої доби під артилерійськими обстрілами перебували Антонівка, Садове, Кізомис, Станіслав, Широка Балка, Веселе та місто Херсон.",
    ["Antonivka", "Sadove", "Kizomys", "Stanislav", "Shyroka Balka", "Vesele", "Kherson"].map(
      (name) => `shelling.artillery ${name} 06-11/06-12`,
    ),
  ],
  [
    "a word that opens a sentence is no place behind the word for a town",
    "uk",
    "Удар прийшовся на старі райони міста Суми. Коли поліцейські приїхали, вони знайшли тіла двох чоловіків.",
    ["strike.missile Sumy 06-12; bodies_recovered 2; killed 2; of which bodies_recovered man 2"],
  ],
  [
    "whose name a school bears is no place",
    "ru",
    "Обломки дрона упали в Севастополе возле центра имени В.Д. Ревякина, пострадал рабочий.",
    ["strike.drone Sevastopol 06-12; injured 1"],
  ],
  [
    "the wounded who are taken away",
    "uk",
    "Дрон атакував авто у Путивлі, поранено двох людей. Їм надають допомогу та евакуюють у безпечне місце.",
    ["strike.drone Putyvl 06-12; injured 2"],
  ],
  [
    "a call to leave, and to heed alerts",
    "uk",
    "Росіяни вдарили по Слов'янську, загинув чоловік. Голова області закликав не ігнорувати сигнали повітряної тривоги: «Евакуація рятує життя».",
    ["strike.missile Sloviansk 06-12; killed 1; of which killed man 1"],
  ],
  [
    "a school that had not been open",
    "uk",
    "Дрон влучив у будівлю школи в Семенівці, яка не працювала.",
    ["strike.drone Semenivka 06-12; damaged building; damaged school"],
  ],
  [
    "who did it, with the time before what he did",
    "uk",
    "У Сумах пролунали вибухи. Своєю атакою Росія цієї ночі вбила двох сумчан.",
    ["strike.missile Sumy 06-11/06-12; killed 2"],
  ],
  [
    "a government by the name of its seat",
    "ru",
    "Дрон атаковал Погар, ранен мужчина. В результате действий Киева пострадала и женщина.",
    ["strike.drone Pogar 06-12; injured 2; of which injured man 1; of which injured woman 1"],
  ],
  [
    "a side's formations are no place",
    "ru",
    "Вооруженные формирования Украины обстреляли Горловку, ранены шестеро.",
    ["shelling.artillery Horlivka 06-12; injured 6"],
  ],
  [
    "others behind a comma",
    "ru",
    "Дрон атаковал Форос. Известно о примерно 15 пострадавших, есть погибшие, их число уточняют.",
    ["strike.drone Foros 06-12; injured 15"],
  ],
  [
    "a cut on the head",
    "ru",
    "Обстрел Шебекино: мужчина получил рассечение кожи головы.",
    ["shelling.artillery Shebekino 06-12; injured 1; of which injured man 1"],
  ],
  [
    "what an official has under control",
    "ru",
    "Обломки дрона упали на нефтебазу в Тамбовской области. Губернатор заверил, что пожар взят под контроль. Информации о новых угрозах атаки беспилотников нет.",
    ["strike.drone Tambov region 06-12"],
  ],
  [
    "communities behind a town",
    "uk",
    "Під удари потрапили Нікополь, а також Марганецька, Покровська, Мирівська і Червоногригорівська громади.",
    ["Nikopol", ...["Marhanets", "Pokrov", "Myrove", "Chervonohryhorivka"].map((name) => `${name} community`)].map(
      (name) => `strike.missile ${name} 06-12`,
    ),
  ],
  [
    "troops who hit at the centre of a district and its communities",
    "uk",
    "На Нікопольщині росіяни поцілили по райцентру, Марганецькій громаді.",
    ["strike.missile Nikopol 06-12"],
  ],
  [
    "attacks along a stretch of front whose town is not told apart",
    "uk",
    "На Олександрівському напрямку сили РФ здійснили 18 атак у районі Великомихайлівки.",
    ["ground.clash Velykomykhailivka 06-12"],
  ],
  ["an hour alone", "uk", "Близько 11 години у Харкові пролунав вибух.", ["explosion.unknown Kharkiv 06-12"]],
  [
    "communities listed behind their plural",
    "uk",
    "Вночі ворог 40 разів обстріляв три громади: Білопільську, Краснопільську та Юнаківську. Поранено мешканку Краснопільської громади.",
    [
      "shelling.artillery Bilopillia community 06-11/06-12",
      "shelling.artillery Krasnopillia community 06-11/06-12; injured 1",
      "shelling.artillery Yunakivka community 06-11/06-12",
    ],
  ],
  [
    "regions listed behind their plural",
    "ru",
    "Беспилотники атаковали три области: Брянскую, Тульскую и Орловскую.",
    ["Bryansk", "Tula", "Oryol"].map((name) => `strike.drone ${name} region 06-12`),
  ],
  [
    "a village that was taken",
    "uk",
    "Збройні сили України взяли під контроль село Невське у Луганській області.",
    ["ground.clash Nevske 06-12"],
  ],
  [
    "what was known at first",
    "uk",
    "Росіяни вдарили по Ізюму: загинули п'ятеро людей, 40 поранено. Спочатку повідомлялося про двох загиблих і 17 поранених.",
    ["strike.missile Izium 06-12; killed 5; injured 40"],
  ],
  [
    "a blast that the next sentence explains",
    "uk",
    "У Сумах пролунав вибух у багатоповерхівці. Спалахнув газовий туристичний балон.",
    [],
  ],
  [
    "a plot that was thwarted",
    "ru",
    "ФСБ сорвала теракт на Крымском мосту: автомобиль, в котором было самодельное взрывное устройство, прибыл в Россию с Украины. Киев второй раз пытался подорвать мост.",
    [],
  ],
  [
    "rescuers who save people from fires of the year",
    "ru",
    "При взрыве бытового газа под Белгородом сгорел дом. С начала года пожарные ликвидировали 1600 пожаров и спасли 117 человек.",
    [],
  ],
  [
    "who could not be saved, by a noun",
    "ru",
    "В Грайвороне дрон ударил по машине. Спасти мужчину не удалось.",
    ["strike.drone Grayvoron 06-12; killed 1"],
  ],
  [
    "people who are helped to leave from under fire",
    "uk",
    "З-під обстрілів до Краматорська поліцейські допомогли виїхати чотирьом мешканцям Невського.",
    [],
  ],
  [
    "wounds that two could not survive",
    "uk",
    "Ворог вдарив ракетами по Краматорську. Тілесні ушкодження, несумісні з життям, отримали 46-річна жінка та 50-річний чоловік.",
    ["strike.missile Kramatorsk 06-12; killed 2; of which killed woman 1; of which killed man 1"],
  ],
  [
    "rules for those who leave",
    "uk",
    "Дрон поранив жінку в Тростянці. Голова області закликав дотримуватися правил евакуації.",
    ["strike.drone Trostianets 06-12; injured 1; of which injured woman 1"],
  ],
  [
    "rockets fired at the town just told",
    "uk",
    "Росіяни обстріляли Нікополь із «Градів». Випустили понад 20 реактивних снарядів.",
    ["shelling.mlrs Nikopol 06-12; launched rocket 20.."],
  ],
  [
    "houses that suffered, and a city's council",
    "ru",
    "Россияне ударили ракетами по Запорожью, известно о 11 погибших. Секретарь Запорожского городского совета сообщил, что пять домов разрушены и около 40 пострадали.",
    ["strike.missile Zaporizhzhia 06-12; killed 11; damaged residential_building 5"],
  ],
  [
    "while people were being led away",
    "uk",
    "Дрон атакував вокзал у Шостці, загинув чоловік. Другий удар припав на момент, коли вже тривала евакуація пасажирів.",
    ["strike.drone Shostka 06-12; killed 1; of which killed man 1"],
  ],
];

describe("posts of officials", () => {
  it.each(cases)("%s (%s)", (_, lang, text, told) => {
    expect(tellNews(lang, text)).toEqual(told);
  });
});
