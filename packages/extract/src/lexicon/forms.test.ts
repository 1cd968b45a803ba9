import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

// One sentence of our own for each form met in governors' posts, nightly counts and agency texts.
const cases: [ReportLanguage, string, string[]][] = [
  [
    "en",
    "A missile strike on Kharkiv killed 2 people and injured 500.",
    ["strike.missile Kharkiv 06-12; killed 2; injured 500"],
  ],
  [
    "uk",
    "Двоє людей загинули, ще семеро поранені внаслідок ворожої атаки дронами по Чорноморську, повідомив начальник Одеської ОВА Олег Кіпер.",
    ["strike.drone Chornomorsk 06-12; killed 2; injured 7"],
  ],
  [
    "uk",
    "Кількість поранених унаслідок удару по Харкову зросла до 12, – Синєгубов.",
    ["strike.missile Kharkiv 06-12; injured 12"],
  ],
  [
    "uk",
    "До трьох зросла кількість загиблих у Харкові, ще 18 людей поранені після атаки КАБами.",
    ["strike.glide_bomb Kharkiv 06-12; killed 3; injured 18"],
  ],
  [
    "uk",
    "Уночі ППО збила 31 з 36 «Шахедів», повідомили у Повітряних силах.",
    ["interception Ukraine 06-11/06-12; intercepted Shahed-136 31; launched Shahed-136 36"],
  ],
  [
    "uk",
    "У ніч на 12 червня противник атакував 147 ударними БпЛА типу Shahed та 2 балістичними ракетами Іскандер-М. Станом на 09:00 протиповітряною обороною збито 98 ворожих БпЛА.",
    ["interception Ukraine 06-11/06-12; launched Shahed-136 147; launched Iskander-M 2; intercepted drone 98"],
  ],
  [
    "uk",
    "Росіяни вночі запустили 430 дронів і 18 ракет, ППО знешкодила 405 дронів та 14 ракет.",
    [
      "interception Ukraine 06-11/06-12; intercepted drone 405; intercepted missile 14; launched drone 430; launched missile 18",
    ],
  ],
  [
    "uk",
    "Загинула жінка, ще одну людину поранено. Пошкоджено три приватні будинки та автомобіль. Це наслідки обстрілу Нікополя.",
    [
      "shelling.artillery Nikopol 06-12; killed 1; injured 1; damaged residential_building 3; damaged vehicle 1; of which killed woman 1",
    ],
  ],
  [
    "uk",
    "Минулої доби росіяни обстріляли Херсонщину: одна людина загинула, ще 14 дістали поранення, повідомив Олександр Прокудін.",
    ["shelling.artillery Kherson region 06-11/06-12; killed 1; injured 14"],
  ],
  [
    "uk",
    "За минулу добу в області росіяни завдали 45 ударів по 12 населених пунктах, поранено п'ятьох людей, повідомив голова Сумської ОВА.",
    ["strike.missile Sumy region 06-11/06-12; injured 5"],
  ],
  [
    "uk",
    "Загальні бойові втрати противника становлять близько 994 310 осіб, знищено 10 919 танків (+20) і 29 192 артилерійські системи (+36).",
    ["statement.losses - 06-12; losses personnel 994310; losses tank 10919; losses artillery_system 29192"],
  ],
  [
    "uk",
    "Вибухи лунають у Києві, оголошено повітряну тривогу.",
    ["explosion.unknown Kyiv 06-12", "alert.air Kyiv 06-12"],
  ],
  ["uk", "Внаслідок удару по Краматорську постраждалих немає.", ["strike.missile Kramatorsk 06-12; injured 0"]],
  [
    "uk",
    "Внаслідок обстрілу Куп'янська ніхто не постраждав.",
    ["shelling.artillery Kupiansk 06-12; killed 0; injured 0"],
  ],
  [
    "uk",
    "Станом на 12:00 у Полтаві відомо про 4 загиблих та 13 постраждалих після ранкового ракетного удару. Ще 22 людини врятували.",
    ["strike.missile Poltava 06-12; killed 4; injured 13; rescued 22"],
  ],
  [
    "uk",
    "Атака дронів забрала життя двох чоловіків у Покровську.",
    ["strike.drone Pokrovsk 06-12; killed 2; of which killed man 2"],
  ],
  [
    "uk",
    "Внаслідок ракетного удару по Тернополю загинули 28 людей, з них троє дітей, ще 93 особи постраждали.",
    ["strike.missile Ternopil 06-12; killed 28; injured 93; of which killed child 3"],
  ],
  ["uk", "На Сумщині автомобіль підірвався на міні, загинув водій.", ["mine.ied Sumy region 06-12; killed 1"]],
  [
    "uk",
    "У Херсоні через скидання вибухівки з дрона поранено 67-річну жінку.",
    ["strike.drone Kherson 06-12; injured 1; of which injured woman 1"],
  ],
  [
    "uk",
    "У Павлограді без світла залишилися 12 тисяч абонентів після атаки дронів.",
    ["strike.drone Pavlohrad 06-12", "measure.blackout Pavlohrad 06-12; without_power 12000"],
  ],
  ["uk", "На Чернігівщині оголосили примусову евакуацію дітей.", ["measure.evacuation Chernihiv region 06-12"]],
  [
    "uk",
    "СБУ знищила дронами два склади окупантів на Луганщині.",
    ["strike.drone Luhansk region 06-12; damaged warehouse 2"],
  ],
  ["uk", "Президент зустрівся з послами й обговорив підготовку до зими.", []],
  ["uk", "Може виникнути загроза ударів по Одесі, попередили військові.", []],
  [
    "ru",
    "В результате атаки беспилотника на село Муром в Шебекинском округе пострадали четыре человека, сообщил губернатор Вячеслав Гладков. Повреждены два легковых автомобиля.",
    ["strike.drone Murom 06-12; injured 4; damaged vehicle 2"],
  ],
  [
    "ru",
    "Два мирных жителя погибли, еще пятеро ранены при обстреле Шебекино. Об этом сообщил глава региона Вячеслав Гладков.",
    ["shelling.artillery Shebekino 06-12; killed civilian 2; injured 5"],
  ],
  [
    "ru",
    "В течение прошедшей ночи дежурными средствами ПВО уничтожены и перехвачены восемь украинских беспилотных летательных аппаратов самолетного типа.",
    ["interception Russia 06-11/06-12; intercepted drone 8"],
  ],
  [
    "ru",
    "Дежурными средствами ПВО уничтожены 12 украинских беспилотников над территорией Белгородской области.",
    ["interception Belgorod region 06-12; intercepted drone 12"],
  ],
  [
    "ru",
    "Силы ПВО за ночь сбили 11 украинских БПЛА над регионами России, сообщили в Минобороны РФ.",
    ["interception Russia 06-11/06-12; intercepted drone 11"],
  ],
  [
    "ru",
    "Число погибших при ракетном ударе по Днепру выросло до 5, ранены 34 человека.",
    ["strike.missile Dnipro 06-12; killed 5; injured 34"],
  ],
  [
    "ru",
    "В результате обстрела Курской области погибли три человека, еще 12, включая двоих детей, получили ранения.",
    ["shelling.artillery Kursk region 06-12; killed 3; injured 12; of which injured child 2"],
  ],
  [
    "ru",
    "За прошедшие сутки в Белгородской области в результате атак ВСУ один человек погиб, шестеро ранены.",
    ["strike.missile Belgorod region 06-11/06-12; killed 1; injured 6"],
  ],
  [
    "ru",
    "Под удар FPV-дрона попал мирный житель в городе Грайворон. От полученных ранений мужчина скончался на месте.",
    ["strike.drone Grayvoron 06-12; killed 1; of which killed man 1"],
  ],
  [
    "ru",
    "Губернатор Брянской области Александр Богомаз: беспилотник атаковал село Суземка, пострадавших нет.",
    ["strike.drone Suzemka 06-12; injured 0"],
  ],
  [
    "ru",
    "В Белгородской области в приграничных районах закрыли школы, обучение перевели в дистанционный формат.",
    ["measure.school_closure Belgorod region 06-12"],
  ],
  [
    "ru",
    "В Воронеже обломки беспилотника упали на крышу жилого дома, пострадавших нет.",
    ["strike.drone Voronezh 06-12; damaged residential_building 1; injured 0"],
  ],
  ["ru", "В Белгороде объявлена ракетная опасность.", ["alert.air Belgorod 06-12"]],
  [
    "ru",
    "Минобороны заявило об отражении попытки прорыва украинской ДРГ в районе Козинки.",
    ["ground.incursion Kozinka 06-12"],
  ],
  ["ru", "Российские войска уничтожили склад боеприпасов под Херсоном.", ["strike.missile Kherson 06-12"]],
  ["ru", "Губернатор провел совещание о подготовке школ к учебному году.", []],
  [
    "uk",
    "У Вовчанську від удару FPV-дрона зазнали поранень 41-річний і 66-річний чоловіки.",
    ["strike.drone Vovchansk 06-12; injured 2; of which injured man 2"],
  ],
  [
    "uk",
    "Удар по Лиману: 51-річний чоловік загинув, а 48-річний дістав поранення.",
    ["strike.missile Lyman 06-12; killed 1; injured 1; of which killed man 1"],
  ],
  [
    "uk",
    "Внаслідок обстрілу Берислава один чоловік отримав поранення, а ще одна людина загинула.",
    ["shelling.artillery Beryslav 06-12; injured 1; killed 1; of which injured man 1"],
  ],
  [
    "uk",
    "Росіяни вдарили по Костянтинівці, вбивши двох людей і поранивши п'ятьох.",
    ["strike.missile Kostiantynivka 06-12; killed 2; injured 5"],
  ],
  [
    "uk",
    "Дрон влучив у будинок у Сумах. Рятувальники дістали з-під завалів тіла трьох людей, ще чотирьох мешканців урятували з верхніх поверхів.",
    ["strike.drone Sumy 06-12; damaged residential_building 1; bodies_recovered 3; rescued 4; killed 3"],
  ],
  ["uk", "Постраждав 22-річний хлопець після обстрілу Нікополя.", ["shelling.artillery Nikopol 06-12; injured 1"]],
  [
    "uk",
    "Після влучання дрона в багатоповерхівку в Запоріжжі пожежу ліквідовано, поранено двох людей.",
    ["strike.drone Zaporizhzhia 06-12; injured 2; damaged residential_building 1"],
  ],
  [
    "uk",
    "У ніч на 12 червня ворог запустив 90 дронів із напрямків: Курськ, Міллерово, Приморсько-Ахтарськ – РФ. Збито 71.",
    ["interception Ukraine 06-11/06-12; launched drone 90; intercepted drone 71"],
  ],
  [
    "uk",
    "Дрон влучив у будинок у Сумах. 28 травня росіяни ракетами вдарили по Миколаєву. У результаті цих атак загинули дві людини.",
    ["strike.drone Sumy 06-12; damaged residential_building 1"],
  ],
  [
    "ru",
    "При ударе по Одессе госпитализированы двое мужчин 44 и 61 года и 20-летний парень.",
    ["strike.missile Odesa 06-12; hospitalised 3; injured 3; of which hospitalised man 2"],
  ],
  [
    "ru",
    "Удар по Белгороду: погиб мирный житель, еще один ранен.",
    ["strike.missile Belgorod 06-12; killed civilian 1; injured 1"],
  ],
  [
    "ru",
    "Минобороны: за ночь сбит 61 украинский дрон: 30 – над Брянской областью, 21 – над Крымом, 10 – над акваторией Азовского моря.",
    [
      "interception Russia 06-11/06-12; intercepted drone 61",
      "interception Bryansk region 06-11/06-12; intercepted drone 30",
      "interception Crimea 06-11/06-12; intercepted drone 21",
      "interception Sea of Azov 06-11/06-12; intercepted drone 10",
    ],
  ],
  [
    "ru",
    "В течение ночи силы ПВО уничтожили 14 БПЛА над Ростовской областью. По данным Минобороны, девять дронов сбили над Воронежской областью, по два — над Курской и Белгородской областями.",
    [
      "interception Rostov region 06-11/06-12; intercepted drone 14",
      "interception Voronezh region 06-11/06-12; intercepted drone 9",
      "interception Kursk region 06-11/06-12; intercepted drone 2",
      "interception Belgorod region 06-11/06-12; intercepted drone 2",
    ],
  ],
  [
    "ru",
    "Над Курской областью сбиты 8 беспилотников, без пострадавших и разрушений.",
    ["interception Kursk region 06-12; intercepted drone 8; injured 0"],
  ],
  [
    "ru",
    "Ночью ПВО уничтожила 5 дронов над Орловской областью. В результате этих атак никто не пострадал, уточнил Андрей Клычков.",
    ["interception Oryol region 06-11/06-12; intercepted drone 5; killed 0; injured 0"],
  ],
  [
    "uk",
    "Краматорський район. У Дружківці поранено двох людей, пошкоджено чотири будинки. У Слов'янську одна людина загинула, зруйновано школу.",
    [
      "strike.missile Druzhkivka 06-12; injured 2; damaged residential_building 4",
      "strike.missile Sloviansk 06-12; killed 1; damaged school 1",
    ],
  ],
  [
    "en",
    "Shelling wounded two people in Sumy. Nearly 200 residents left Krasnopillia this week.",
    ["shelling.artillery Sumy 06-12; injured 2", "measure.evacuation Krasnopillia 06-09/06-12; evacuated 200"],
  ],
  [
    "en",
    "A drone wounded three people in Sumy on Wednesday. About 600 children will be taken out of the Sumy region.",
    [
      "strike.drone Sumy 06-11; injured 3",
      "measure.evacuation Sumy region 06-11 planned; evacuated 600; of which evacuated child 600",
    ],
  ],
  [
    "ru",
    "За неделю при обстрелах погибли шесть человек, сообщил губернатор Вячеслав Гладков. Планируется вывезти около двух тысяч детей.",
    [
      "shelling.artillery Belgorod region 06-05/06-12; killed 6",
      "measure.evacuation Belgorod region 06-12 planned; evacuated 2000; of which evacuated child 2000",
    ],
  ],
  [
    "fr",
    "Plus de 400 habitants ont quitté la région de Soumy en trois jours.",
    ["measure.evacuation Sumy region 06-12; evacuated 400.."],
  ],
  ["uk", "З восьми сіл Сумщини проведуть обов'язкову евакуацію.", ["measure.evacuation Sumy region 06-12 planned"]],
  [
    "uk",
    "За добу з Покровська вивезли 58 людей, серед них 9 дітей.",
    ["measure.evacuation Pokrovsk 06-11/06-12; evacuated 58; of which evacuated child 9"],
  ],
  ["uk", "У Харкові через вибух побутового газу загинули двоє людей, поранено жінку, зруйновано під'їзд.", []],
  ["uk", "Рятувальники Одещини провели навчання. За сценарієм, унаслідок удару постраждали троє працівників.", []],
  ["ru", "В жилом доме в Магнитогорске взорвался бытовой газ, двое жителей с ожогами попали в больницу.", []],
  ["ru", "В Орске из-за паводка эвакуировали 4 тысячи жителей. Без света остались 200 домов.", []],
  [
    "ru",
    "В Москве при взрыве самоката погибли генерал и его помощник.",
    ["mine.ied Moscow 06-12; killed 2; of which killed military 1"],
  ],
  ["ru", "После подрыва железнодорожных путей под Рязанью с рельсов сошли 19 вагонов.", ["sabotage Ryazan 06-12"]],
  [
    "uk",
    "Дрон влучив у мікроавтобус у Синельниковому, загинув чоловік. Крім того, через удар КАБами по Хрінопільській громаді постраждали двоє людей.",
    [
      "strike.drone Synelnykove 06-12; killed 1; damaged vehicle 1; of which killed man 1",
      "strike.glide_bomb Dnipropetrovsk region 06-12; injured 2",
    ],
  ],
  [
    "uk",
    "Потерпала і Синельниківщина. Агресор бив дронами, загинули двоє людей.",
    ["strike.drone Synelnykove district 06-12; killed 2"],
  ],
  ["uk", "Російська авіація зруйнувала центр Білопілля на Сумщині.", ["strike.missile Bilopillia 06-12"]],
  [
    "uk",
    "У підрозділі «Білі Янголи» повідомили про двох загиблих поліцейських у Середньому Бурлуку після удару дрона.",
    ["strike.drone Serednii Burluk 06-12; killed 2; of which killed responder 2"],
  ],
  [
    "ru",
    "Из приграничья Белгородской области вывезут около шести тысяч детей.",
    ["measure.evacuation Belgorod region 06-12 planned; evacuated 6000; of which evacuated child 6000"],
  ],
  [
    "ru",
    "При обстреле села Муром ранены двое. За неделю в регионе погибли 14 человек, 80 ранены, сообщил Гладков.",
    [
      "shelling.artillery Murom 06-12; injured 2",
      "shelling.artillery Belgorod region 06-05/06-12; killed 14; injured 80",
    ],
  ],
  [
    "ru",
    "В селе Новая Таволжанка дрон ударил по автомобилю, ранен мужчина. В Грайвороне пострадала женщина.",
    [
      "strike.drone Novaya Tavolzhanka 06-12; injured 1; of which injured man 1",
      "strike.drone Grayvoron 06-12; injured 1; of which injured woman 1",
    ],
  ],
  ["ru", "Обломки беспилотника ранили в Ельце шесть человек.", ["strike.drone Yelets 06-12; injured 6"]],
  [
    "ru",
    "Генштаб: за сутки 12 мая российская армия потеряла 1740 военных.",
    ["statement.losses - 06-11/06-12; losses personnel 1740"],
  ],
  [
    "uk",
    "За добу російська армія втратила 1440 солдатів. Крім людей, росіяни втрачають техніку:\n- танки — 9113 (+4);\n- літаки — 369.",
    ["statement.losses - 06-11/06-12; losses personnel 1440; losses tank 9113; losses aircraft 369"],
  ],
  [
    "fr",
    "Une frappe russe a fait au moins quatre morts et douze blessés à Kharkiv, a annoncé jeudi le gouverneur régional Oleg Synegoubov.",
    ["strike.missile Kharkiv 06-12; killed 4..; injured 12"],
  ],
  [
    "fr",
    "Deux personnes ont été tuées et trois autres blessées dans la nuit de mercredi à jeudi par une attaque de drones russes à Odessa, selon le maire.",
    ["strike.drone Odesa 06-11/06-12; killed 2; injured 3"],
  ],
  [
    "fr",
    "Un drone ukrainien a frappé une voiture près de Belgorod, tuant deux hommes, a rapporté sur Telegram le gouverneur Viatcheslav Gladkov.",
    ["strike.drone Belgorod 06-12; killed 2; damaged vehicle 1; of which killed man 2"],
  ],
  [
    "fr",
    "L'armée de l'air ukrainienne a indiqué avoir abattu 23 des 31 drones Shahed lancés par la Russie pendant la nuit.",
    ["interception Ukraine 06-11/06-12; intercepted Shahed-136 23; launched Shahed-136 31"],
  ],
  [
    "fr",
    "La Russie a lancé 479 drones et 20 missiles contre l'Ukraine, dont 460 ont été abattus.",
    ["interception Ukraine 06-12; intercepted 460; launched drone 479; launched missile 20"],
  ],
  [
    "fr",
    "La Russie a déclaré avoir intercepté dans la nuit de mercredi à jeudi 113 drones ukrainiens.",
    ["interception Russia 06-11/06-12; intercepted drone 113"],
  ],
  [
    "fr",
    "Le bilan de la frappe sur Ternopil est passé à 31 morts, dont six enfants.",
    ["strike.missile Ternopil 06-12; killed 31; of which killed child 6"],
  ],
  [
    "uk",
    "Внаслідок удару у Кривому Розі 14 загиблих, з них п'ятеро дітей.",
    ["strike.missile Kryvyi Rih 06-12; killed 14; of which killed child 5"],
  ],
  [
    "fr",
    "Le bilan du raid sur Zaporijjia s'est alourdi à un mort et 23 blessés.",
    ["strike.missile Zaporizhzhia 06-12; killed 1; injured 23"],
  ],
  [
    "fr",
    "Un missile russe a frappé une école à Poltava, faisant au moins 50 morts et plus de 270 blessés.",
    ["strike.missile Poltava 06-12; killed 50..; injured 270..; damaged school 1"],
  ],
  [
    "fr",
    "Environ 350.000 habitants ont été privés d'électricité à Kharkiv après une attaque de missiles.",
    ["strike.missile Kharkiv 06-12", "measure.blackout Kharkiv 06-12; without_power 350000"],
  ],
  [
    "fr",
    "Des explosions ont été entendues à Kiev jeudi matin, alors qu'une alerte aérienne était en cours.",
    ["explosion.unknown Kyiv 06-12", "alert.air Kyiv 06-12 ongoing"],
  ],
  [
    "fr",
    "L'attaque n'a pas fait de victimes à Odessa, selon le maire.",
    ["strike.missile Odesa 06-12; killed 0; injured 0"],
  ],
  [
    "fr",
    "Trois secouristes ont été tués la nuit dernière lorsque la Russie a frappé un immeuble à Kharkiv.",
    ["strike.missile Kharkiv 06-11/06-12; killed 3; damaged residential_building 1; of which killed responder 3"],
  ],
  [
    "fr",
    "Les écoles seront fermées dans la région de Belgorod.",
    ["measure.school_closure Belgorod region 06-12 planned"],
  ],
  ["fr", "Le président a reçu son homologue à Paris pour parler de commerce.", []],
  [
    "ru",
    "При обстреле Горловки ранения получили женщины 1972 и 1961 г.р. и мужчина 1959 г.р., сообщил мэр.",
    ["shelling.artillery Horlivka 06-12; injured 3; of which injured woman 2; of which injured man 1"],
  ],
  [
    "uk",
    "Унаслідок обстрілу Нікополя загинув чоловік 1962 року народження, поранено чоловіків 1958 і 1970 років народження.",
    ["shelling.artillery Nikopol 06-12; killed 1; injured 2; of which killed man 1; of which injured man 2"],
  ],
  [
    "ru",
    "В Макеевке трое ранены при обстреле. Пострадали мужчины 1951 и 1959 годов рождения и женщина 1956 года рождения.",
    ["shelling.artillery Makiivka 06-12; injured 3; of which injured man 2; of which injured woman 1"],
  ],
  ["ru", "За сутки Горловка обстреляна 21 раз.", ["shelling.artillery Horlivka 06-11/06-12"]],
  ["ru", "Армия ударила по Сумам ракетами, пострадало пять человек.", ["strike.missile Sumy 06-12; injured 5"]],
  [
    "uk",
    "Ворожими дронами атакована Одеса, контужено двох поліцейських.",
    ["strike.drone Odesa 06-12; injured 2; of which injured responder 2"],
  ],
  [
    "uk",
    "Внаслідок обстрілу Херсона смертельних поранень зазнала жінка.",
    ["shelling.artillery Kherson 06-12; killed 1; of which killed woman 1"],
  ],
  ["uk", "Внаслідок обстрілу Херсона обірвалося життя двох людей.", ["shelling.artillery Kherson 06-12; killed 2"]],
  ["uk", "Після удару по Дніпру зникло безвісти троє людей.", ["strike.missile Dnipro 06-12; missing 3"]],
  [
    "ru",
    "При обстреле Шебекина смертельные ранения получил мужчина, двоих контузило.",
    ["shelling.artillery Shebekino 06-12; killed 1; injured 2; of which killed man 1"],
  ],
  [
    "ru",
    "При атаке дрона на Грайворон осколочное ранение руки получил водитель.",
    ["strike.drone Grayvoron 06-12; injured 1"],
  ],
  [
    "fr",
    "Après une frappe sur Kherson, deux corps ont été retirés des décombres.",
    ["strike.missile Kherson 06-12; bodies_recovered 2; killed 2"],
  ],
  [
    "en",
    "In Russia's Belgorod region, four people were hurt in drone strikes on Bezymeno and Grayvoron.",
    ["strike.drone Belgorod region 06-12; injured 4"],
  ],
  [
    "fr",
    "En Ukraine, quatre personnes ont été blessées dans des frappes sur Bilopillia et Krolevets, dans la région de Soumy.",
    ["strike.missile Sumy region 06-12; injured 4"],
  ],
  [
    "fr",
    "Des drones russes ont endommagé un immeuble et tué une femme à Zaporijjia.",
    ["strike.drone Zaporizhzhia 06-12; killed 1; damaged residential_building 1; of which killed woman 1"],
  ],
  [
    "fr",
    "Une frappe massive a plongé Kiev dans le noir.",
    ["strike.missile Kyiv 06-12", "measure.blackout Kyiv 06-12"],
  ],
  [
    "en",
    "A massive attack plunged parts of Kyiv into darkness.",
    ["strike.missile Kyiv 06-12", "measure.blackout Kyiv 06-12"],
  ],
  [
    "uk",
    "Масована атака занурила частину Києва в темряву.",
    ["strike.missile Kyiv 06-12", "measure.blackout Kyiv 06-12"],
  ],
  [
    "ru",
    "Ракетный удар погрузил Белгород во тьму.",
    ["strike.missile Belgorod 06-12", "measure.blackout Belgorod 06-12"],
  ],
  ["uk", "Росіяни атакували дроном потяг Київ – Харків, поранено двох людей.", ["strike.drone - 06-12; injured 2"]],
  ["ru", "Пушилин рассказал о 12 раненых при обстреле Горловки.", ["shelling.artillery Horlivka 06-12; injured 12"]],
];

describe("forms of Ukrainian, Russian and French reports", () => {
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
