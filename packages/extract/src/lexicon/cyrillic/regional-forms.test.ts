import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../../tell.test-support.ts";

// Forms of governors, prosecutors and agencies of both sides, one each, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "whose attack it was is not where it was",
    "uk",
    "Внаслідок ракетної атаки РФ по Полтаві загинули двоє людей.",
    ["strike.missile Poltava 06-12; killed 2"],
  ],
  [
    "whose attack it was is not where it was",
    "ru",
    "Шесть человек ранены в результате удара вооруженных сил Украины по Горловке.",
    ["strike.missile Horlivka 06-12; injured 6"],
  ],
  [
    "whom the word before the comma told of has had his",
    "ru",
    "Дрон атаковал завод в Ельце: погиб один сотрудник, ранены ещё четверо.",
    ["strike.drone Yelets 06-12; killed 1; injured 4"],
  ],
  [
    "the injured as what an attack led to",
    "uk",
    "Удар безпілотника по Конотопу призвів до загибелі водія та поранення ще шістьох пасажирів.",
    ["strike.drone Konotop 06-12; killed 1; injured 6"],
  ],
  [
    "who asked doctors for help",
    "uk",
    "Після вчорашнього удару по Кривому Рогу по допомогу до медиків звернулися вже 28 людей, повідомив Лисак.",
    ["strike.missile Kryvyi Rih 06-11; injured 28"],
  ],
  [
    "who came to the hospital himself",
    "ru",
    "Дрон атаковал автобус в Шебекино, двое пассажиров самостоятельно обратились в районную больницу, сообщил Гладков.",
    ["strike.drone Shebekino 06-12; injured 2"],
  ],
  [
    "the wounded who are taken away make no evacuation",
    "ru",
    "Под Грайвороном дрон ударил по трактору. Раненого механизатора эвакуировали в областную клиническую больницу.",
    ["strike.drone Grayvoron 06-12; hospitalised 1; injured 1"],
  ],
  [
    "a number that its list spells out",
    "uk",
    "Обстріл Чугуєва: четверо постраждалих – три жінки й підліток.",
    ["shelling.artillery Chuhuiv 06-12; injured 4"],
  ],
  [
    "an age written out",
    "uk",
    "Від удару по будинку в Одесі загинула п'ятирічна дівчинка.",
    ["strike.missile Odesa 06-12; killed 1; of which killed child 1"],
  ],
  [
    "ages behind a plural that nobody counts",
    "uk",
    "Внаслідок обстрілу Оріхова дістали поранення чоловіки віком 44 та 71 рік.",
    ["shelling.artillery Orikhiv 06-12; injured 2; of which injured man 2"],
  ],
  [
    "one of the men has died",
    "uk",
    "Дрон ударив по Тростянцю, поранені двоє чоловіків. Згодом один із чоловіків помер у лікарні.",
    ["strike.drone Trostianets 06-12; injured 2; killed 1; of which injured man 2; of which killed man 1"],
  ],
  [
    "what was not confirmed is taken back",
    "ru",
    "При атаке дронов на Тулу, по предварительным данным, погиб подросток. Позже информация о гибели подростка не подтвердилась. Погибла пенсионерка.",
    ["strike.drone Tula 06-12; killed 1"],
  ],
  [
    "what was not confirmed is taken back",
    "en",
    "A missile hit Dnipro, killing a child, officials said. The report of the child's death was not confirmed. Four people were wounded.",
    ["strike.missile Dnipro 06-12; injured 4"],
  ],
  [
    "aircraft that were struck",
    "uk",
    "Уночі дрони СБУ атакували аеродром «Саки» в Криму: знищено два винищувачі, пошкоджено ще один літак.",
    ["strike.drone Saky Air Base 06-11/06-12; damaged aircraft 2; damaged aircraft 1"],
  ],
  [
    "a works named by its town",
    "ru",
    "Ночью беспилотники атаковали Дорогобужский химический завод в Смоленской области.",
    ["strike.drone Dorogobuzh 06-11/06-12"],
  ],
  [
    "a bridge that was blown up",
    "ru",
    "В Навлинском районе Брянской области подорван железнодорожный мост, пострадали пять человек.",
    ["sabotage Navlya district 06-12; injured 5; damaged bridge"],
  ],
  [
    "a house number counts nothing",
    "uk",
    "На вулиці Соборній, 14 у Сумах пролунав вибух, поранено двох людей.",
    ["explosion.unknown Sumy 06-12; injured 2"],
  ],
  [
    "the region that an official speaks of",
    "ru",
    "Губернатор Самарской области Вячеслав Федорищев сообщил, что ночью беспилотники пытались атаковать регион.",
    ["strike.drone Samara region 06-11/06-12"],
  ],
  [
    "a toll of several by a region's official is not the town's that follows",
    "ru",
    "Двое погибли, девять человек ранены из-за атак ВСУ за день, сообщил Пушилин. Мужчина погиб в Ясиноватой.",
    [
      "strike.missile Donetsk region 06-12; killed 2; injured 9",
      "strike.missile Yasynuvata 06-12; killed 1; of which killed man 1",
    ],
  ],
  [
    "what goes on about a recalled day",
    "uk",
    "Сьогодні дрон поранив двох людей у Куцурубській громаді, повідомив Віталій Кім. 5 червня громада теж була під ударом. У селі Дмитрівка пошкоджено будинок.",
    ["strike.drone Kutsurub community 06-12; injured 2"],
  ],
  [
    "the ends of a route are not where it was",
    "ru",
    "Взрыв произошел на железной дороге в Выгоничском районе, с рельсов сошел поезд Климово – Москва. Погибли три человека.",
    ["sabotage Vygonichi district 06-12; killed 3"],
  ],
  [
    "a village of another region's name",
    "uk",
    "У Донецькому Миколаївської громади на Донеччині внаслідок обстрілу загинули двоє людей, повідомив Філашкін.",
    ["shelling.artillery Mykolaivka community 06-12; killed 2"],
  ],
  [
    "a region's day is not of what was told in it",
    "uk",
    "Через удар у Семенівській громаді виникла пожежа.\n\nЗа добу росіяни 80 разів обстріляли Чернігівську область, зафіксовано 112 вибухів.",
    ["strike.missile Semenivka community 06-12", "shelling.artillery Chernihiv region 06-11/06-12; explosions 112"],
  ],
  [
    "each target with its place",
    "uk",
    "Генштаб підтвердив удари по Саратовському нафтопереробному заводу, аеродрому в Калузькій області та складу боєприпасів у Луганську.",
    ["strike.missile Saratov 06-12", "strike.missile Kaluga region 06-12", "strike.missile Luhansk 06-12"],
  ],
  [
    "what another place is told of does not draw the attack there",
    "uk",
    "Російські дрони вдарили по підстанції на Одещині, а в Києві через тривогу зупинили метро.",
    ["strike.drone Odesa region 06-12"],
  ],
  [
    "a count right before a comma is that of the word before",
    "uk",
    "Уночі ворог випустив по Україні 60 дронів. Сім БпЛА локаційно втрачено, ще один безпілотник не долетів.",
    ["interception Ukraine 06-11/06-12; launched drone 60; lost drone 7"],
  ],
  [
    "craft are drones",
    "ru",
    "Ночью над Крымом ПВО сбила 12 аппаратов, сообщил Аксенов.",
    ["interception Crimea 06-11/06-12; intercepted 12"],
  ],
  [
    "houses are not people at home",
    "ru",
    "При падении беспилотника в Джанкое пострадали четыре дома и автомобиль.",
    ["strike.drone Dzhankoi 06-12; damaged residential_building 4; damaged vehicle 1"],
  ],
  [
    "the hurt are not the dead beside them",
    "ru",
    "При ударе дронов по Ялте около 12 пострадавших, есть погибшие, сообщил Аксенов.",
    ["strike.drone Yalta 06-12; injured 12"],
  ],
  [
    "one of the dead without a number",
    "uk",
    "Унаслідок атаки дронів на Павлоград є загиблий та п'ятеро постраждалих.",
    ["strike.drone Pavlohrad 06-12; killed 1; injured 5"],
  ],
  [
    "a house more is no drone shot down",
    "uk",
    "Вночі дрони атакували Васильківку. Пошкоджено три будинки, ще один – знищений.",
    ["strike.drone Vasylkivka 06-11/06-12; damaged residential_building 3"],
  ],
  [
    "a district behind its communities is where they lie",
    "uk",
    "По Новопавлівській та Великомихайлівській громадах Синельниківського району ворог ударив авіабомбами.",
    ["strike.air Novopavlivka community 06-12", "strike.air Velyka Mykhailivka community 06-12"],
  ],
  [
    "drones that were sent somewhere",
    "uk",
    "Увечері росіяни спрямували FPV-дрони на Зеленодольську громаду, постраждав чоловік.",
    ["strike.drone Zelenodolsk community 06-12; injured 1; of which injured man 1"],
  ],
  [
    "all that flew to a city was stopped there",
    "ru",
    "ПВО уничтожила к утру 14 беспилотников, летевших на Москву.",
    ["interception Moscow 06-12; intercepted drone 14"],
  ],
  [
    "an official's list of towns and people",
    "uk",
    "У с. Ківшарівка постраждав чоловік; у с. Великий Бурлук постраждали дві жінки, повідомив Синєгубов.",
    [
      "explosion.unknown Kivsharivka 06-12; injured 1; of which injured man 1",
      "explosion.unknown Velykyi Burluk 06-12; injured 2; of which injured woman 2",
    ],
  ],
  [
    "where they came from",
    "uk",
    "Атакували росіяни зі східного узбережжя Азовського моря. Поранено двох людей в Одесі.",
    ["strike.missile Odesa 06-12; injured 2"],
  ],
  [
    "forces that managed to shoot down",
    "uk",
    "Росія атакувала Україну 62 дронами, сили ППО зуміли збити 41.",
    ["interception Ukraine 06-12; launched drone 62; intercepted drone 41"],
  ],
  [
    "the bridge in all its cases",
    "uk",
    "Вибух пролунав під Кримським мостом, повідомила Служба безпеки України.",
    ["explosion.unknown Crimean Bridge 06-12"],
  ],
  [
    "who speaks behind places what stands before",
    "uk",
    "Уночі протиповітряна оборона збила в області п'ять дронів.\n\nПро це повідомив начальник Миколаївської ОВА Віталій Кім.",
    ["interception Mykolaiv region 06-11/06-12; intercepted drone 5"],
  ],
  [
    "a sanatorium's name is its town",
    "ru",
    "Удар беспилотника пришелся по санаторию «Форос» в Крыму, ранены трое.",
    ["strike.drone Foros 06-12; injured 3"],
  ],
  [
    '"not" that belongs to the verb or to the number',
    "ru",
    "В результате атаки беспилотников на Саратов не выжили двое, не менее пяти человек ранены.",
    ["strike.drone Saratov 06-12; killed 2; injured 5.."],
  ],
  [
    "people among those counted",
    "uk",
    "Після удару по Тернополю відомо про 21 загиблого, серед них – четверо дітей, та 80 травмованих.",
    ["strike.missile Ternopil 06-12; killed 21; injured 80; of which killed child 4"],
  ],
  [
    "what a thing is for is no fear",
    "uk",
    "Наслідки удару по Харкову для міста трагічні: загинули троє людей.",
    ["strike.missile Kharkiv 06-12; killed 3"],
  ],
  [
    "a count with its parts, and then its place",
    "ru",
    "Смирнов сообщил об обстрелах Курской области: двое ранены в Глушковском районе, пятеро, в том числе трое детей, – в городе Судже.",
    ["shelling.artillery Glushkovo district 06-12; injured 2", "shelling.artillery Sudzha 06-12; injured 5"],
  ],
  [
    "whose words they are is no town",
    "ru",
    "По словам Смирнова, при обстреле Рыльска ранены трое.",
    ["shelling.artillery Rylsk 06-12; injured 3"],
  ],
  [
    "where it is fought",
    "ru",
    "В Суджанском районе Курской области вторые сутки идут бои между ВСУ и российской армией.",
    ["ground.clash Sudzha district 06-12"],
  ],
  [
    "a family and its members",
    "uk",
    "Уночі дрон влучив у будинок на Сумщині: загинула родина – батьки та двоє дітей.",
    ["strike.drone Sumy region 06-11/06-12; killed 4; damaged residential_building 1; of which killed child 2"],
  ],
  [
    "a family and its members",
    "ru",
    "При ударе по дому в Горловке погибла семья: мать, отец и пятилетняя дочь.",
    [
      "strike.missile Horlivka 06-12; killed 3; of which killed woman 1; of which killed man 1; of which killed child 1",
    ],
  ],
  [
    "a family and its members",
    "en",
    "A strike on Sumy killed a family: a couple and their two children.",
    ["strike.missile Sumy 06-12; killed 4; of which killed child 2"],
  ],
  [
    "a second attack of the day",
    "uk",
    "Вранці росіяни обстріляли Нікополь, поранено двох людей. Увечері знову вдарили по місту, загинула жінка.",
    [
      "shelling.artillery Nikopol 06-12; injured 2",
      "shelling.artillery Nikopol 06-12; killed 1; of which killed woman 1",
    ],
  ],
  [
    "a second attack of the day",
    "en",
    "Drones hit Kherson in the morning, wounding two people. In the evening the city was struck again and a man was killed.",
    ["strike.drone Kherson 06-12; injured 2", "strike.drone Kherson 06-12; killed 1; of which killed man 1"],
  ],
  [
    "a region's toll before the towns that were struck",
    "uk",
    "Важка ніч на Київщині: двоє загиблих, восьмеро поранених. Ворог бив дронами по Білій Церкві та Броварах.",
    [
      "strike.drone Kyiv region 06-12; killed 2; injured 8",
      "strike.drone Bila Tserkva 06-12",
      "strike.drone Brovary 06-12",
    ],
  ],
  [
    "what doctors found",
    "ru",
    "Дрон атаковал кафе в селе Водяное Запорожской области. У мужчины 1984 года рождения диагностировали осколочные ранения.",
    ["strike.drone Vodiane 06-12; injured 1; of which injured man 1"],
  ],
  [
    "power that is gone",
    "ru",
    "ВСУ атаковали Энергодар, в городе отсутствует электроснабжение, сообщил Балицкий.",
    ["strike.missile Enerhodar 06-12", "measure.blackout Enerhodar 06-12"],
  ],
];

// What air defences tell of places and hours.
const nights: [string, ReportLanguage, string, string[]][] = [
  [
    "air defence over what Russia holds",
    "uk",
    "Міноборони РФ заявило про знищення 31 дрона над Кримом.",
    ["interception Crimea 06-12; intercepted drone 31"],
  ],
  [
    "the land beside a sea",
    "ru",
    "Минувшей ночью ПВО уничтожила 44 БПЛА над территорией Крыма и акваторией Черного моря, сообщило Минобороны РФ.",
    ["interception Crimea 06-11/06-12; intercepted drone 44"],
  ],
  [
    "numbers in brackets, one for two places",
    "ru",
    "Вечером над Россией сбили 20 дронов: над Черным морем (девять аппаратов), над Крымом (пять), а также над Липецкой и Тамбовской областями (по три).",
    [
      "interception Russia 06-12; intercepted drone 20",
      "interception Black Sea 06-12; intercepted drone 9",
      "interception Crimea 06-12; intercepted drone 5",
      "interception Lipetsk region 06-12; intercepted drone 3",
      "interception Tambov region 06-12; intercepted drone 3",
    ],
  ],
  [
    "a part of the total that a sentence of its own tells",
    "ru",
    "За ночь ПВО сбила 51 беспилотник над российскими регионами. Из них 36 уничтожили над территорией Краснодарского края.",
    [
      "interception Russia 06-11/06-12; intercepted drone 51",
      "interception Krasnodar Krai 06-11/06-12; intercepted drone 36",
    ],
  ],
  [
    "a list whose head stands last",
    "ru",
    "Уничтожены четыре беспилотника над территорией Белгородской, два над Калужской и один над Тульской областями.",
    [
      "interception Belgorod region 06-12; intercepted drone 4",
      "interception Kaluga region 06-12; intercepted drone 2",
      "interception Tula region 06-12; intercepted drone 1",
    ],
  ],
  [
    "a sea is not the country's night",
    "ru",
    "Один дрон сбили над Черным морем ночью, сообщило Минобороны РФ. Всего над регионами России уничтожено 60 БПЛА.",
    [
      "interception Black Sea 06-11/06-12; intercepted drone 1",
      "interception Russia 06-11/06-12; intercepted drone 60",
    ],
  ],
  [
    "one of the districts is a share of them",
    "ru",
    "В одном из районов Воронежской области сбиты пять беспилотников.",
    ["interception Voronezh region 06-12; intercepted drone 5"],
  ],
  [
    "hours of an evening and of a night",
    "ru",
    "С 20:00 до 23:30 мск 10 июня над Брянской областью сбиты 12 беспилотников.",
    ["interception Bryansk region 06-10; intercepted drone 12"],
  ],
  [
    "hours of an evening and of a night",
    "ru",
    "С 23:30 до 7:00 мск над Брянской областью сбили девять беспилотников, сообщило Минобороны РФ.",
    ["interception Bryansk region 06-11/06-12; intercepted drone 9"],
  ],
  [
    "hours of an evening and of a night",
    "en",
    "From 11 p.m. to 6 a.m. air defences shot down nine drones over the Bryansk region, the Russian defence ministry said.",
    ["interception Bryansk region 06-11/06-12; intercepted drone 9"],
  ],
];

describe("what regional reports tell", () => {
  it.each([...cases, ...nights])("%s (%s)", (_form, lang, text, events) => {
    expect(tellNews(lang, text)).toEqual(events);
  });
});
