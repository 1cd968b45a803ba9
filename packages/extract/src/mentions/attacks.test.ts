import { loadGazetteer } from "@tocsin/gazetteer";
import type { ReportLanguage } from "@tocsin/model";
import { expect, test } from "vitest";
import { createReader } from "../read.ts";
import { tellNews } from "../tell.test-support.ts";

const reader = createReader({ gazetteer: loadGazetteer() });

test.each([
  ["A drone set a fuel depot on fire in the Engels district during the night.", "single"],
  ["Over the past day drones hit 12 houses in the Kherson region, wounding four people.", "aggregate"],
  ["Un drone a frappé Odessa. Au total, trois personnes ont été tuées dans l'attaque, selon le maire.", "single"],
  ["A missile hit flats in Odesa. A total of 13 people were killed, the mayor said.", "single"],
  ["A drone injured two people in Sumy. The attack is the latest in a series of strikes on Ukraine.", "single"],
  ["Un drone a blessé deux personnes à Soumy. Cette attaque est la dernière d'une série de frappes.", "single"],
  ["Russia carried out a total of 12 strikes on the Sumy region, killing two people.", "aggregate"],
  ["В населенном пункте Головчино дрон атаковал автомобиль, ранены двое мужчин.", "single"],
  ["Внаслідок удару по населеному пункту Липці поранено двох жінок.", "single"],
  ["Унаслідок ударів по населених пунктах Сумської області поранено двох жінок.", "aggregate"],
])("one strike on one thing is no total: %s", (text, scope) => {
  expect(reader.read({ text, publishedAt: "2024-08-20" }).events[0]?.scope).toBe(scope);
});

test.each<[string, ReportLanguage, string, string[]]>([
  ["a bomb dropped on a town", "en", "Russia dropped a bomb on Kherson on Tuesday.", ["strike.air Kherson 06-10"]],
  [
    "a bomb of a kind dropped on a house",
    "en",
    "Russian aircraft dropped a glide bomb on a house in Kostiantynivka.",
    ["strike.glide_bomb Kostiantynivka 06-12"],
  ],
  [
    "as many hurt as dead",
    "en",
    "At least 21 people were killed and the same number were injured in a missile strike on Kherson.",
    ["strike.missile Kherson 06-12; killed 21..; injured 21.."],
  ],
  [
    "as many hurt as dead",
    "fr",
    "Un missile a frappé Kherson, faisant 21 morts et autant de blessés.",
    ["strike.missile Kherson 06-12; killed 21; injured 21"],
  ],
  [
    "a toll that grew, behind an abbreviation in brackets",
    "uk",
    "Кількість загиблих у Херсоні (Корабельний р-н, Херсонська обл.), що зазнав ракетного удару, зросла до 23.",
    ["strike.missile Kherson 06-12; killed 23"],
  ],
  [
    "a ship that special forces hit",
    "uk",
    "Бійці ГУР уразили в Севастополі ракетний катер.",
    ["strike.missile Sevastopol 06-12; damaged ship"],
  ],
  [
    "a ship that wreckage damaged, and its crew",
    "ru",
    "В Туапсе обломки беспилотника повредили сухогруз, ранены двое моряков.",
    ["strike.drone Tuapse 06-12; injured 2; damaged ship"],
  ],
  [
    "the day that a record goes back to is another attack's",
    "en",
    "A Russian strike on Dnipro killed eight people on Wednesday in the heaviest attack on the city since last August.",
    ["strike.missile Dnipro 06-11; killed 8"],
  ],
  [
    "the day that a record goes back to is another attack's",
    "fr",
    "Une frappe russe a tué huit personnes à Dnipro, la plus meurtrière depuis janvier 2023.",
    ["strike.missile Dnipro 06-12; killed 8"],
  ],
  [
    "at a funeral, which is no farewell to those of another day",
    "en",
    "A Russian missile hit a canteen in Bashtanka during the funeral of a soldier, killing 20 people.",
    ["strike.missile Bashtanka 06-12; killed 20"],
  ],
  [
    "a remark on those who are counted",
    "uk",
    "Дев'ятнадцять людей, здебільшого пасажири трамвая, загинули внаслідок ракетного удару по Полтаві.",
    ["strike.missile Poltava 06-12; killed 19"],
  ],
  [
    "a remark on those who are counted",
    "ru",
    "Девятнадцать человек, большинство из которых пенсионеры, пострадали при обстреле Горловки.",
    ["shelling.artillery Horlivka 06-12; injured 19"],
  ],
  [
    "a remark on those who are counted",
    "fr",
    "Dix-neuf personnes, pour la plupart des passagers du tram, ont été tuées par un missile à Poltava.",
    ["strike.missile Poltava 06-12; killed 19"],
  ],
  [
    "a remark on those who are counted",
    "uk",
    "Шестеро фермерів віком від 30 до 60 років загинули внаслідок ракетного удару по Полтаві.",
    ["strike.missile Poltava 06-12; killed 6"],
  ],
  [
    "dropped from a drone",
    "en",
    "A Russian drone dropped explosives on a bus stop in Nikopol, three people were wounded.",
    ["strike.drone Nikopol 06-12; injured 3"],
  ],
  [
    "a toll told when rescuers have finished",
    "uk",
    "Рятувальники завершили роботи у Полтаві: загинули 19 людей, ще 40 поранено.",
    ["explosion.unknown Poltava 06-12; killed 19; injured 40"],
  ],
  [
    "rescuers after an accident",
    "uk",
    "Рятувальники завершили роботи у Полтаві після вибуху побутового газу: загинули троє людей.",
    [],
  ],
  [
    "who has a trade that no list knows",
    "ru",
    "При ударе по Белгороду погиб сварщик предприятия, ранена кладовщица.",
    ["strike.missile Belgorod 06-12; killed 1; injured 1"],
  ],
  [
    "those who live in a place are there",
    "ru",
    "Жители Энергодара остались без электричества, заявил Евгений Балицкий.",
    ["measure.blackout Enerhodar 06-12; without_power"],
  ],
  [
    "a capture claimed",
    "fr",
    "L'armée russe a revendiqué la prise du village de Novopavlivka, dans la région de Dnipropetrovsk.",
    ["ground.clash Novopavlivka 06-12"],
  ],
  [
    "a capture claimed",
    "uk",
    "Міноборони РФ заявило про захоплення села Новопавлівка на Дніпропетровщині.",
    ["ground.clash Novopavlivka 06-12"],
  ],
  [
    "the name of a town alone is the heading of what follows",
    "uk",
    "Зведення за ніч.\nНікополь. Двічі обстріляли з артилерії. Поранено двох людей.\nМарганець. Дрон влучив у дім, загинув чоловік.",
    ["shelling.artillery Nikopol 06-12; injured 2", "strike.drone Marhanets 06-12; killed 1; of which killed man 1"],
  ],
  [
    "headings on lines of their own",
    "ru",
    "Шебекино\nДрон атаковал автомобиль, ранены два человека.\nГрайворон\nПри обстреле погибла женщина.",
    [
      "strike.drone Shebekino 06-12; injured 2",
      "shelling.artillery Grayvoron 06-12; killed 1; of which killed woman 1",
    ],
  ],
  [
    "a toll that grows is an attack's",
    "fr",
    "Le bilan s'alourdit à Soumy : 24 morts et 96 blessés, selon les services d'urgence.",
    ["explosion.unknown Sumy 06-12; killed 24; injured 96"],
  ],
  [
    "dead by town are no weapons",
    "uk",
    "Знищено 27 крилатих ракет. У Києві загинули вісім людей, у Дніпрі – п'ять.",
    [
      "interception Ukraine 06-12; intercepted cruise_missile 27",
      "strike.missile Kyiv 06-12; killed 8",
      "strike.missile Dnipro 06-12; killed 5",
    ],
  ],
  [
    "a bare number before another kind",
    "uk",
    "Росія випустила 60 крилатих ракет, сили ППО збили 48, а також шість ударних дронів.",
    ["interception Ukraine 06-12; intercepted drone 6; intercepted cruise_missile 48; launched cruise_missile 60"],
  ],
  [
    "soldiers captured are no town captured",
    "en",
    "A plane carrying captured Ukrainian soldiers crashed in the Belgorod region, Moscow said.",
    [],
  ],
  [
    "beside a night of drones alone",
    "en",
    "Eleven drones were shot down over Kyiv; debris damaged several administrative buildings.",
    ["interception Kyiv 06-12; intercepted drone 11", "strike.drone Kyiv 06-12; damaged administrative"],
  ],
  [
    "a named site is hit",
    "uk",
    "ЗСУ уразили Волгоградський НПЗ, повідомив Генштаб.",
    ["strike.missile Volgograd refinery 06-12; damaged refinery"],
  ],
  [
    "a family counted by its members",
    "uk",
    "Унаслідок удару по Львову загинула родина з чотирьох людей.",
    ["strike.missile Lviv 06-12; killed 4"],
  ],
  [
    "forces hit a town",
    "en",
    "Russian forces hit Izium on Wednesday, killing two people.",
    ["strike.missile Izium 06-11; killed 2"],
  ],
  [
    "a country opens something in a town",
    "en",
    "Ukraine launched Kharkiv's third underground school on Wednesday.",
    [],
  ],
  [
    "an adjective of the day before",
    "uk",
    "Унаслідок учорашнього обстрілу Бериславського району поранено двох жінок.",
    ["shelling.artillery Beryslav district 06-11; injured 2; of which injured woman 2"],
  ],
  [
    "an adjective of a weekday",
    "ru",
    "Число раненых при воскресном ударе по Сумам выросло до десяти.",
    ["strike.missile Sumy 06-08; injured 10"],
  ],
  [
    "the doer between the victim and the verb",
    "uk",
    "Росіяни обстріляли Бериславський район. Одного чоловіка окупанти вбили, ще двох людей росіяни поранили.",
    ["shelling.artillery Beryslav district 06-12; killed 1; injured 2; of which killed man 1"],
  ],
  [
    "those killed on other days",
    "uk",
    "Встановлено імена чотирьох жителів, убитих окупантами раніше. За добу внаслідок обстрілів Донеччини загинув один житель.",
    ["shelling.artillery Donetsk region 06-11/06-12; killed 1"],
  ],
  [
    "unnumbered civilians",
    "ru",
    "Российская армия обстреляла Белополье, есть пострадавшие среди гражданского населения.",
    ["shelling.artillery Bilopillia 06-12; injured civilian"],
  ],
  [
    "a region's total behind its towns",
    "uk",
    "У Костянтинівці внаслідок обстрілу загинув чоловік. Удару зазнав Сіверськ. Усього за добу на Донеччині росіяни вбили двох людей.",
    [
      "shelling.artillery Kostiantynivka 06-12; killed 1; of which killed man 1",
      "shelling.artillery Siversk 06-12",
      "strike.missile Donetsk region 06-11/06-12; killed 2",
    ],
  ],
  [
    "a headline linked behind the text",
    "en",
    "Two people were injured in the shelling of Kherson. Read also:\nMissile attack on Odesa: five injured\nA Police officer is among the injured.",
    ["shelling.artillery Kherson 06-12; injured 2"],
  ],
  [
    "the attack of the day before, behind what is told without a day",
    "ru",
    "ПВО сбила беспилотник в Белгородской области, пострадали два человека. Накануне обстреляли село в Краснояружском районе, погиб мужчина.",
    [
      "interception Belgorod region 06-12; intercepted drone 1",
      "strike.drone Belgorod region 06-12; injured 2",
      "shelling.artillery Krasnaya Yaruga district 06-11; killed 1; of which killed man 1",
    ],
  ],
  [
    "what had happened earlier",
    "uk",
    "Уночі дрони атакували Суми, поранено жінку.\nРаніше під Сумами дрон влучив у автобус. Загинули троє людей.",
    ["strike.drone Sumy 06-11/06-12; injured 1; of which injured woman 1"],
  ],
  [
    "a day between the verb and its preposition, and a weapon with an article",
    "fr",
    "Un drone s'est écrasé mercredi soir sur un immeuble de Saint-Pétersbourg. L'attaque d'un drone sur Izmaïl a fait deux blessés.",
    ["strike.drone Saint Petersburg 06-11; damaged residential_building 1", "strike.drone Izmail 06-11; injured 2"],
  ],
  [
    "the town of an office in the region",
    "en",
    "In the Kherson region artillery killed a man, the Kherson regional prosecutor's office said.",
    ["shelling.artillery Kherson region 06-12; killed 1; of which killed man 1"],
  ],
  [
    "a share of things hurts nobody",
    "uk",
    "Уночі дрони атакували Суми. Постраждав один з об'єктів енергетики.",
    ["strike.drone Sumy 06-11/06-12; damaged energy 1"],
  ],
  [
    "homes without power are not struck",
    "en",
    "Drones hit a substation in Sumy — some 20,000 homes are without electricity.",
    ["strike.drone Sumy 06-12; damaged energy 1", "measure.blackout Sumy 06-12; without_power 20000"],
  ],
  ["what a government wages", "en", "It was a new step in Moscow's growing air campaign against cities.", []],
  [
    "so many of the weapons just told",
    "uk",
    "Уночі ворог атакував Полтавщину безпілотниками. Сили ППО збили 14 з них.",
    ["strike.drone Poltava region 06-11/06-12", "interception Poltava region 06-11/06-12; intercepted drone 14"],
  ],
  [
    "a town and districts counted together",
    "uk",
    "Окупанти обстріляли Павлоград, а також Нікопольський і Синельниківський райони, загинув чоловік.",
    ["shelling.artillery Dnipropetrovsk region 06-12; killed 1; of which killed man 1"],
  ],
  [
    "a community far from the town told before",
    "uk",
    "Уранці ворог обстріляв Вугледар, загинули двоє людей. У Гродівській громаді поранено жінку.",
    [
      "shelling.artillery Vuhledar 06-12; killed 2",
      "shelling.artillery Hrodivka community 06-12; injured 1; of which injured woman 1",
    ],
  ],
  [
    "adults and a child",
    "ru",
    "При атаке дрона на автобус в Горловке ранены трое взрослых и один ребенок.",
    ["strike.drone Horlivka 06-12; injured 4; of which injured child 1"],
  ],
  [
    "explosives dropped from a drone",
    "ru",
    "При сбросе взрывного устройства с беспилотника в Горловке ранен мужчина.",
    ["strike.drone Horlivka 06-12; injured 1; of which injured man 1"],
  ],
  [
    "what had happened earlier, up to where somebody speaks anew",
    "ru",
    "Дроны атаковали Горловку, ранены двое. Ранее при обстреле погиб мужчина. Мэр Иван Приходько заявил, что без света остались 900 жителей Горловки.",
    ["strike.drone Horlivka 06-12; injured 2", "measure.blackout Horlivka 06-12; without_power 900"],
  ],
  [
    "the victims of the attack that was recalled just before",
    "en",
    "Drones hit Odesa overnight.\nIt comes six days after the strike on a market in Lviv on Friday killed more than ten people.\nThe strike killed three children.",
    ["strike.drone Odesa 06-11/06-12"],
  ],
  [
    "launch sites that a list spells out",
    "en",
    "Russia attacked Sumy with drones launched from several areas including the Kursk region and occupied Crimea.",
    ["strike.drone Sumy 06-12"],
  ],
  [
    "a total of the time since",
    "en",
    "A rocket hit a hospital in Vilniansk on Wednesday, killing a doctor. The mission has verified 80 deaths since Russia launched its winter strikes.",
    ["strike.missile Vilniansk 06-11; killed 1; damaged hospital 1; of which killed responder 1"],
  ],
  [
    "sites are no civilians",
    "ru",
    "При попытке дронов атаковать гражданские объекты повреждены два дома в Шебекине.",
    ["strike.drone Shebekino 06-12; damaged residential_building 2"],
  ],
  [
    "wounds of some degree",
    "uk",
    "Унаслідок обстрілу Білозерки травми різного ступеня тяжкості отримали троє людей. Іще одній людині росіяни завдали поранень у Бериславі.",
    ["shelling.artillery Bilozerka 06-12; injured 3", "shelling.artillery Beryslav 06-12; injured 1"],
  ],
  [
    "a site of the region in another paragraph",
    "fr",
    "Un missile a tué douze personnes dans la région d'Odessa.\nL'armée a frappé l'île des Serpents jeudi.",
    ["strike.missile Odesa region 06-12; killed 12", "strike.missile Snake Island 06-12"],
  ],
  [
    "the dead of the day before",
    "fr",
    "Des bombardements ont fait 16 blessés à Belgorod. Une réunion est prévue. La veille, quatre personnes y avaient été tuées.",
    ["shelling.artillery Belgorod 06-12; injured 16", "strike.missile Belgorod 06-11; killed 4"],
  ],
])("%s (%s)", (_form, lang, text, events) => {
  expect(tellNews(lang, text)).toEqual(events);
});
