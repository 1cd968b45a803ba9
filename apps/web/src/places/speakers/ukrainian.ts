import type { SpeakerWords } from "./speaker-words.ts";

/**
 * Ukrainian names of people and offices that readings name in English, as the public usage of Ukrainian media has them. Who
 * is not here keeps the name that the reading gives.
 */
const people: Record<string, string> = Object.fromEntries(
  `
Vitali Klitschko|Віталій Кличко
Serhii Popko|Сергій Попко
Tymur Tkachenko|Тимур Ткаченко
Mykola Povoroznyk|Микола Поворозник
Mykola Kalashnyk|Микола Калашник
Ruslan Kravchenko|Руслан Кравченко
Oleksii Kuleba|Олексій Кулеба
Andrii Nebytov|Андрій Нєбитов
Volodymyr Zelensky|Володимир Зеленський
Andriy Yermak|Андрій Єрмак
Denys Shmyhal|Денис Шмигаль
Yuliia Svyrydenko|Юлія Свириденко
Dmytro Kuleba|Дмитро Кулеба
Andrii Sybiha|Андрій Сибіга
Rustem Umerov|Рустем Умєров
Oleksii Reznikov|Олексій Резніков
Serhii Marchenko|Сергій Марченко
Herman Halushchenko|Герман Галущенко
Ihor Klymenko|Ігор Клименко
Valerii Zaluzhnyi|Валерій Залужний
Oleksandr Syrskyi|Олександр Сирський
Mykola Oleshchuk|Микола Олещук
Illia Yevlash|Ілля Євлаш
Yurii Ihnat|Юрій Ігнат
Kyrylo Budanov|Кирило Буданов
Andrii Yusov|Андрій Юсов
Vasyl Maliuk|Василь Малюк
Nataliia Humeniuk|Наталія Гуменюк
Vladyslav Voloshyn|Владислав Волошин
Dmytro Pletenchuk|Дмитро Плетенчук
Mykhailo Podolyak|Михайло Подоляк
Oleh Syniehubov|Олег Синєгубов
Ihor Terekhov|Ігор Терехов
Serhii Bolvinov|Сергій Болвінов
Volodymyr Tymoshko|Володимир Тимошко
Oleh Kiper|Олег Кіпер
Maksym Marchenko|Максим Марченко
Hennadii Trukhanov|Геннадій Труханов
Serhii Bratchuk|Сергій Братчук
Vitalii Kim|Віталій Кім
Oleksandr Sienkevych|Олександр Сєнкевич
Ivan Fedorov|Іван Федоров
Yurii Malashko|Юрій Малашко
Oleksandr Starukh|Олександр Старух
Serhii Lysak|Сергій Лисак
Valentyn Reznichenko|Валентин Резніченко
Vladyslav Haivanenko|Владислав Гайваненко
Mykola Lukashuk|Микола Лукашук
Borys Filatov|Борис Філатов
Oleksandr Vilkul|Олександр Вілкул
Yevhen Yevtushenko|Євген Євтушенко
Vadym Filashkin|Вадим Філашкін
Pavlo Kyrylenko|Павло Кириленко
Oleksandr Honcharenko|Олександр Гончаренко
Vadym Liakh|Вадим Лях
Petro Andriushchenko|Петро Андрющенко
Serhii Haidai|Сергій Гайдай
Artem Lysohor|Артем Лисогор
Oleksandr Prokudin|Олександр Прокудін
Yaroslav Yanushevych|Ярослав Янушевич
Roman Mrochko|Роман Мрочко
Dmytro Zhyvytskyi|Дмитро Живицький
Volodymyr Artiukh|Володимир Артюх
Oleh Hryhorov|Олег Григоров
Artem Kobzar|Артем Кобзар
Liudmyla Biriukova|Людмила Бірюкова
Viacheslav Chaus|В’ячеслав Чаус
Vladyslav Atroshenko|Владислав Атрошенко
Dmytro Lunin|Дмитро Лунін
Filip Pronin|Філіп Пронін
Volodymyr Kohut|Володимир Когут
Maksym Kozytskyi|Максим Козицький
Andrii Sadovyi|Андрій Садовий
Serhii Borzov|Сергій Борзов
Serhii Hamalii|Сергій Гамалій
Serhii Tiurin|Сергій Тюрін
Ihor Taburets|Ігор Табурець
Andrii Raikovych|Андрій Райкович
Vitalii Bunechko|Віталій Бунечко
Vitalii Koval|Віталій Коваль
Oleksandr Koval|Олександр Коваль
Svitlana Onyshchuk|Світлана Онищук
Volodymyr Trush|Володимир Труш
Viacheslav Nehoda|В’ячеслав Негода
Ivan Rudnytskyi|Іван Рудницький
Yurii Pohuliaiko|Юрій Погуляйко
Yurii Bielousov|Юрій Бєлоусов
Andrii Kostin|Андрій Костін
Dmytro Lubinets|Дмитро Лубінець
Ihor Syrota|Ігор Сирота
Volodymyr Kudrytskyi|Володимир Кудрицький
Vadym Mysnyk|Вадим Мисник
Vyacheslav Gladkov|В’ячеслав Гладков
Valentin Demidov|Валентин Демидов
Roman Starovoit|Роман Старовойт
Alexei Smirnov|Олексій Смирнов
Alexander Khinshtein|Олександр Хінштейн
Alexander Bogomaz|Олександр Богомаз
Alexander Gusev|Олександр Гусєв
Vasily Golubev|Василь Голубєв
Yury Slyusar|Юрій Слюсар
Veniamin Kondratyev|Веніамін Кондратьєв
Igor Artamonov|Ігор Артамонов
Andrey Klychkov|Андрій Кличков
Vladislav Shapsha|Владислав Шапша
Alexei Dyumin|Олексій Дюмін
Vasily Anokhin|Василь Анохін
Roman Busargin|Роман Бусаргін
Andrey Bocharov|Андрій Бочаров
Sergei Sobyanin|Сергій Собянін
Andrei Vorobyov|Андрій Воробйов
Pavel Malkov|Павло Малков
Gennady Bondarev|Геннадій Бондарєв
Mikhail Razvozhayev|Михайло Развожаєв
Sergei Aksyonov|Сергій Аксьонов
Denis Pushilin|Денис Пушилін
Leonid Pasechnik|Леонід Пасічник
Vladimir Saldo|Володимир Сальдо
Yevgeny Balitsky|Євген Балицький
Sergei Shoigu|Сергій Шойгу
Andrei Belousov|Андрій Бєлоусов
Vladimir Putin|Володимир Путін
Dmitry Peskov|Дмитро Пєсков
Dmitry Medvedev|Дмитро Медведєв
Sergei Lavrov|Сергій Лавров
Maria Zakharova|Марія Захарова
Igor Konashenkov|Ігор Конашенков
Valery Gerasimov|Валерій Герасимов
Ilya Ponomarev|Ілля Пономарьов
Denis Kapustin|Денис Капустін
Jake Sullivan|Джейк Салліван
Joe Biden|Джо Байден
Donald Trump|Дональд Трамп
Lloyd Austin|Ллойд Остін
Antony Blinken|Ентоні Блінкен
Bridget Brink|Бріджит Брінк
Mike Johnson|Майк Джонсон
Josep Borrell|Жозеп Боррель
Kaja Kallas|Кая Каллас
Ursula von der Leyen|Урсула фон дер Ляєн
Jens Stoltenberg|Єнс Столтенберг
Mark Rutte|Марк Рютте
Olaf Scholz|Олаф Шольц
Friedrich Merz|Фрідріх Мерц
Boris Pistorius|Борис Пісторіус
Emmanuel Macron|Емманюель Макрон
Keir Starmer|Кір Стармер
Rishi Sunak|Ріші Сунак
Petr Fiala|Петр Фіала
Petr Pavel|Петр Павел
Rafael Grossi|Рафаель Гроссі
Dmitry Milyaev|Дмитро Міляєв
Vyacheslav Fedorishchev|В’ячеслав Федорищев
Maxim Yegorov|Максим Єгоров
Alexander Drozdenko|Олександр Дрозденко
Gleb Nikitin|Гліб Нікітін
Igor Rudenya|Ігор Руденя
Rustam Minnikhanov|Рустам Мінніханов
Radiy Khabirov|Радій Хабіров
Alexander Brechalov|Олександр Бречалов
Ramzan Kadyrov|Рамзан Кадиров
Sergei Menyaylo|Сергій Меняйло
Vladimir Vladimirov|Володимир Владимиров
Murat Kumpilov|Мурат Кумпілов
Yevgeny Pervyshov|Євген Первишов
Georgy Filimonov|Георгій Філімонов
Alexander Beglov|Олександр Беглов
Aleksei Baranovsky|Олексій Барановський
Patrick Ryder|Патрік Райдер
Grant Shapps|Грант Шаппс
Richard Marles|Річард Марлз
Bill Blair|Білл Блер
Kajsa Ollongren|Кайса Оллонгрен
Troels Lund Poulsen|Троельс Лунд Поульсен
Andris Spruds|Андріс Спрудс
Gavin Gray|Гевін Грей
`
    .trim()
    .split("\n")
    .map((row) => row.split("|") as [string, string]),
);

const bodies: Record<string, string> = {
  "Air Force": "Повітряні сили",
  "Air Force of Ukraine": "Повітряні сили України",
  "Armed Forces of Ukraine": "Збройні сили України",
  "Defence Intelligence of Ukraine": "Головне управління розвідки",
  "Emergencies Ministry": "МНС",
  Energoatom: "Енергоатом",
  "Federal Security Service": "ФСБ",
  "Freedom of Russia Legion": "Легіон «Свобода Росії»",
  "General Staff of the Armed Forces of Ukraine": "Генеральний штаб ЗСУ",
  IAEA: "МАГАТЕ",
  "Investigative Committee": "Слідчий комітет",
  Kremlin: "Кремль",
  "Ministry of Defence": "Міністерство оборони",
  "Russian Ministry of Defence": "Міністерство оборони Росії",
  "Ministry of Energy": "Міністерство енергетики",
  "Ministry of Internal Affairs": "МВС",
  "National Police": "Національна поліція",
  Navy: "Військово-морські сили",
  "Ukrainian Navy": "Військово-морські сили України",
  "Prosecutor General's Office": "Офіс генерального прокурора",
  "Russian Volunteer Corps": "Російський добровольчий корпус",
  "Russian army": "російська армія",
  "Security Service of Ukraine": "СБУ",
  "Siberian Battalion": "Сибірський батальйон",
  "Southern Defence Forces": "Сили оборони півдня",
  "State Emergency Service": "ДСНС",
  Ukrenergo: "Укренерго",
  Ukrzaliznytsia: "Укрзалізниця",
  "Unmanned Systems Forces": "Сили безпілотних систем",
  "UN human rights monitoring mission": "Моніторингова місія ООН з прав людини",
  "armed groups": "збройні групи",
  authorities: "влада",
  "city military administration": "міська військова адміністрація",
  "mayor's office": "міська рада",
  "operational headquarters": "оперативний штаб",
  police: "поліція",
  "prosecutor's office": "прокуратура",
  "regional military administration": "обласна військова адміністрація",
  DTEK: "ДТЕК",
  "United Nations": "ООН",
  "Finance Ministry": "Міністерство фінансів",
};

/** Offices; "{region}" is the adjective of a region in the genitive, "{city}" and "{country}" a name in the genitive. */
const offices: Record<string, string> = {
  "head of the {region} regional military administration": "начальник {region} ОВА",
  "head of the {city} city military administration": "начальник МВА {city}",
  "first deputy head of the {city} city state administration": "перший заступник голови КМДА",
  "head of the investigative department of the {region} regional police":
    "начальник слідчого управління {region} поліції",
  "chief of the {region} regional police": "начальник поліції {region} області",
  "head of the {region} regional police": "начальник поліції {region} області",
  "head of the {region} regional council": "голова {region} обласної ради",
  "{region} regional military administration spokesperson": "речник {region} ОВА",
  "governor of {region} region": "губернатор {region} області",
  "acting governor of {region} region": "в. о. губернатора {region} області",
  "mayor of {city}": "мер {city}",
  "acting mayor of {city}": "в. о. мера {city}",
  "adviser to the mayor of {city}": "радник мера {city}",
  "president of {country}": "президент {country}",
  "president of the {country}": "президент {country}",
  "prime minister of {country}": "прем’єр-міністр {country}",
  "prime minister of the {country}": "прем’єр-міністр {country}",
  "defence minister of {country}": "міністр оборони {country}",
  "defence minister of the {country}": "міністр оборони {country}",
  "foreign minister of {country}": "міністр закордонних справ {country}",
  "interior minister of {country}": "міністр внутрішніх справ {country}",
  "finance minister of {country}": "міністр фінансів {country}",
  "energy minister of {country}": "міністр енергетики {country}",
  "chancellor of Germany": "канцлер Німеччини",
  "Prosecutor General of Ukraine": "генеральний прокурор України",
  "commander of the Air Force": "командувач Повітряних сил",
  "Air Force spokesperson": "речник Повітряних сил",
  "Navy spokesperson": "речник ВМС",
  "Southern Defence Forces spokesperson": "речник Сил оборони півдня",
  "commander-in-chief of the Armed Forces of Ukraine": "головнокомандувач ЗСУ",
  "head of Defence Intelligence": "начальник ГУР",
  "Defence Intelligence spokesperson": "речник ГУР",
  "head of the Security Service of Ukraine": "голова СБУ",
  "head of the Presidential Office": "керівник Офісу президента",
  "adviser to the Presidential Office": "радник Офісу президента",
  "head of the Kryvyi Rih defence council": "голова Ради оборони Кривого Рогу",
  "head of the war crimes department of the Prosecutor General's Office":
    "керівник департаменту воєнних злочинів Офісу генпрокурора",
  "Kremlin spokesman": "речник Кремля",
  "Russian Defence Ministry spokesman": "речник Міноборони Росії",
  "Russian Foreign Ministry spokeswoman": "речниця МЗС Росії",
  "head of the Nikopol district military administration": "начальник Нікопольської РВА",
  "head of Velyka Pysarivka community": "голова Великописарівської громади",
  "Parliament Commissioner for Human Rights": "уповноважений Верховної Ради з прав людини",
  "head of Ukrhydroenergo": "керівник Укргідроенерго",
  "head of Ukrenergo": "керівник Укренерго",
  "North Operational Command spokesperson": "речник оперативного командування «Північ»",
  "governor of Krasnodar territory": "губернатор Краснодарського краю",
  "governor of Stavropol territory": "губернатор Ставропольського краю",
  "governor of Saint Petersburg": "губернатор Санкт-Петербурга",
  "head of Tatarstan": "голова Татарстану",
  "head of Bashkortostan": "голова Башкортостану",
  "head of Udmurtia": "голова Удмуртії",
  "head of Chechnya": "голова Чечні",
  "head of North Ossetia": "голова Північної Осетії",
  "head of Adygea": "голова Адигеї",
  "head of Grayvoron district": "голова Грайворонського округу",
  "Russian-installed governor of Sevastopol": "поставлений Росією губернатор Севастополя",
  "Russian-installed head of Crimea": "поставлений Росією голова Криму",
  "Russian-installed head of {region} region": "поставлений Росією голова {region} області",
  "deputy chairman of Russia's Security Council": "заступник голови Ради безпеки Росії",
  "chief of the Russian General Staff": "начальник Генштабу Росії",
  "former Russian MP in exile": "колишній депутат Держдуми в еміграції",
  "commander of the Russian Volunteer Corps": "командир Російського добровольчого корпусу",
  "Freedom of Russia Legion fighter": "боєць Легіону «Свобода Росії»",
  "US national security adviser": "радник президента США з національної безпеки",
  "US secretary of defence": "міністр оборони США",
  "US secretary of state": "державний секретар США",
  "Pentagon press secretary": "прессекретар Пентагону",
  "US ambassador to Ukraine": "посолка США в Україні",
  "speaker of the US House": "спікер Палати представників США",
  "EU High Representative": "верховний представник ЄС",
  "president of the European Commission": "президентка Єврокомісії",
  "NATO Secretary General": "генеральний секретар НАТО",
  "defence secretary of the {country}": "міністр оборони {country}",
  "IMF mission chief for Ukraine": "глава місії МВФ в Україні",
  "IAEA Director General": "генеральний директор МАГАТЕ",
  "national security adviser": "радник з національної безпеки",
  "presidential chief of staff": "глава адміністрації президента",
  "commander-in-chief": "головнокомандувач",
  "police officer": "поліцейський",
  lawmaker: "депутат",
  "defence minister": "міністр оборони",
  "foreign minister": "міністр закордонних справ",
  "interior minister": "міністр внутрішніх справ",
  "prime minister": "прем’єр-міністр",
  president: "президент",
  minister: "міністр",
  governor: "губернатор",
  mayor: "мер",
  "deputy mayor": "заступник мера",
  spokesperson: "речник",
  commander: "командувач",
  prosecutor: "прокурор",
  adviser: "радник",
  "police chief": "начальник поліції",
  "secretary general": "генеральний секретар",
  "head of the regional military administration": "начальник ОВА",
  "head of the city military administration": "начальник МВА",
  "head of the military administration": "начальник військової адміністрації",
};

/** Names of cities and countries in the genitive, as offices need them. */
const genitives: Record<string, string> = {
  Kyiv: "Києва",
  Kharkiv: "Харкова",
  Odesa: "Одеси",
  Mykolaiv: "Миколаєва",
  Dnipro: "Дніпра",
  Kramatorsk: "Краматорська",
  Sloviansk: "Слов’янська",
  Mariupol: "Маріуполя",
  Kherson: "Херсона",
  Sumy: "Сум",
  Chernihiv: "Чернігова",
  Lviv: "Львова",
  Belgorod: "Бєлгорода",
  Moscow: "Москви",
  Ukraine: "України",
  Russia: "Росії",
  "United States": "США",
  Germany: "Німеччини",
  France: "Франції",
  "United Kingdom": "Великої Британії",
  Czechia: "Чехії",
  Australia: "Австралії",
  Canada: "Канади",
  Netherlands: "Нідерландів",
  Denmark: "Данії",
  Latvia: "Латвії",
};

export const ukrainian: SpeakerWords = { people, bodies, offices, genitives };
