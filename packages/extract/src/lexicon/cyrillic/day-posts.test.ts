import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../../tell.test-support.ts";

// Forms in which days and nights of several places are told, one each, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "regions and others",
    "uk",
    "Під обстрілом опинилися Одеська, Черкаська, Дніпропетровська та інші області.",
    [
      "shelling.artillery Odesa region 06-12",
      "strike.missile Cherkasy region 06-12",
      "shelling.artillery Dnipropetrovsk region 06-12",
    ],
  ],
  [
    "regions and others",
    "ru",
    "Дроны атаковали Тульскую, Калужскую и другие области России.",
    ["strike.drone Tula region 06-12", "strike.drone Kaluga region 06-12"],
  ],
  [
    "a district, and places of it that were hit",
    "uk",
    "По Нікопольщині армія РФ била дронами. Поцілила по Нікополю, Марганецькій і Мирівській громадах. Постраждали троє чоловіків.",
    [
      "strike.drone Nikopol district 06-12; injured 3; of which injured man 3",
      "strike.drone Nikopol 06-12",
      "strike.drone Marhanets community 06-12",
      "strike.drone Myrove community 06-12",
    ],
  ],
  [
    "strikes told behind a mine",
    "ru",
    "В Горностаевке на мине подорвался мужчина, он ранен. ВСУ нанесли удары по Алешкам и Каховке.",
    [
      "mine.ied Hornostaivka 06-12; injured 1; of which injured man 1",
      "strike.missile Oleshky 06-12",
      "strike.missile Kakhovka 06-12",
    ],
  ],
  [
    "a newspaper with the name of an office",
    "uk",
    "У Сумах дрон поранив жінку, повідомляє «Главком» з посиланням на Олега Григорова.",
    ["strike.drone Sumy 06-12; injured 1; of which injured woman 1"],
  ],
  [
    "one each, told in full",
    "ru",
    "При обстреле в Алешках и Голой Пристани по одному человеку получили ранения.",
    ["shelling.artillery Oleshky 06-12; injured 1", "shelling.artillery Hola Prystan 06-12; injured 1"],
  ],
  [
    "one each, told in full",
    "uk",
    "Унаслідок обстрілів у Марганці та Нікополі по одній людині зазнали поранень.",
    ["shelling.artillery Marhanets 06-12; injured 1", "shelling.artillery Nikopol 06-12; injured 1"],
  ],
  [
    "the victim of an emergency",
    "ru",
    "Дрон сбросил боеприпас на остановку в Горловке. Жертвой ЧП стал мужчина, двое ранены.",
    ["strike.drone Horlivka 06-12; killed 1; injured 2; of which killed man 1"],
  ],
  [
    "a region's toll told again",
    "ru",
    "Из-за атак ВСУ в ДНР погиб один человек, пострадали трое, сообщил Денис Пушилин. В Горловке дрон ранил мужчину.\n\nОдин человек погиб, трое пострадали, говорится в публикации.",
    [
      "strike.drone Donetsk region 06-12; killed 1; injured 3",
      "strike.drone Horlivka 06-12; injured 1; of which injured man 1",
    ],
  ],
  [
    "a raid that was repelled",
    "ru",
    "Массированный налёт был отражён над Чертковским и Миллеровским районами Ростовской области.",
    ["interception Chertkovo district 06-12", "interception Millerovo district 06-12"],
  ],
  [
    "raids that were repelled",
    "uk",
    "Сили ППО відбивали нічний наліт на Одещину.",
    ["interception Odesa region 06-12"],
  ],
  [
    "a street with a town's name",
    "ru",
    "В Ростове-на-Дону из-за обломков БПЛА без света остались жители улицы Терновой.",
    ["measure.blackout Rostov-on-Don 06-12; without_power"],
  ],
  [
    "a record of the war",
    "uk",
    "Наймасовіша атака за час війни: 728 дронів, повідомили Повітряні сили.",
    ["strike.drone Ukraine 06-12; launched drone 728"],
  ],
  [
    "a record of the war",
    "uk",
    "Наймасованіша атака від початку війни: росіяни запустили 728 дронів.",
    ["strike.drone Ukraine 06-12; launched drone 728"],
  ],
  [
    "a region that suffered",
    "uk",
    "Уночі постраждала Сумщина. Поранено трьох людей.",
    ["strike.missile Sumy region 06-11/06-12; injured 3"],
  ],
  [
    "a town over which drones fell, behind the region",
    "ru",
    "Украина атаковала Крым: 12 дронов уничтожены над Севастополем.",
    ["interception Sevastopol 06-12; intercepted drone 12", "strike.drone Sevastopol 06-12"],
  ],
  [
    "a morning and an evening",
    "uk",
    "Вранці дрон убив чоловіка в Херсоні. Увечері російська армія обстріляла Херсон, поранено двох людей.",
    ["strike.drone Kherson 06-12; killed 1; of which killed man 1", "shelling.artillery Kherson 06-12; injured 2"],
  ],
  [
    "a morning and an evening",
    "ru",
    "Утром дрон атаковал автомобиль в Шебекино, погиб мужчина. Вечером ВСУ обстреляли Шебекино, ранены двое.",
    ["strike.drone Shebekino 06-12; killed 1; of which killed man 1", "shelling.artillery Shebekino 06-12; injured 2"],
  ],
  [
    "a morning and an evening",
    "en",
    "A drone killed a man in Kherson in the morning. In the evening Russian forces shelled Kherson, wounding two people.",
    ["strike.drone Kherson 06-12; killed 1; of which killed man 1", "shelling.artillery Kherson 06-12; injured 2"],
  ],
  [
    "a morning and an evening",
    "fr",
    "Un drone a tué un homme à Kherson dans la matinée. Dans la soirée, les forces russes ont bombardé Kherson, blessant deux personnes.",
    ["strike.drone Kherson 06-12; killed 1; of which killed man 1", "shelling.artillery Kherson 06-12; injured 2"],
  ],
  [
    "a toll of the evening",
    "ru",
    "Утром дрон атаковал автомобиль в Шебекино, погиб мужчина. Вечером число раненых выросло до двух.",
    ["strike.drone Shebekino 06-12; killed 1; injured 2; of which killed man 1"],
  ],
  [
    "kinds of wounds before those who suffered them",
    "ru",
    "ВСУ атаковали дроном Шебекино Белгородской области. Осколочные ранения получили два человека.",
    ["strike.drone Shebekino 06-12; injured 2"],
  ],
  [
    "kinds of wounds before those who suffered them",
    "uk",
    "Росіяни обстріляли Херсон. Вибухові травми та уламкові поранення дістали троє людей.",
    ["shelling.artillery Kherson 06-12; injured 3"],
  ],
  [
    "a small town apart from a community beside it",
    "uk",
    "Росіяни обстріляли Очаків і Куцурубську громаду на Миколаївщині. В Очакові поранено двоє людей. У Куцурубській громаді пошкоджено два будинки.",
    [
      "shelling.artillery Ochakiv 06-12; injured 2",
      "shelling.artillery Kutsurub community 06-12; damaged residential_building 2",
    ],
  ],
];

describe("days and nights of several places", () => {
  it.each(cases)("%s (%s)", (_, lang, text, told) => {
    expect(tellNews(lang, text)).toEqual(told);
  });
});
