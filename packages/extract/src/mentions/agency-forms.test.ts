import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

/** Form, language, text, what is told of it. */
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "a bare number out of another, before a time",
    "fr",
    "L'armée de l'air dit avoir détruit 41 drones sur 52 cette nuit.",
    ["interception Ukraine 06-11/06-12; intercepted drone 41; launched drone 52"],
  ],
  [
    "a bare number out of another, before a time",
    "en",
    "The air force said it shot down 41 drones out of 52 overnight.",
    ["interception Ukraine 06-11/06-12; intercepted drone 41; launched drone 52"],
  ],
  [
    "what is counted across the country is not the town's",
    "en",
    "A Russian missile hit a hospital in Kyiv on Thursday, part of a barrage that killed at least 21 people across Ukraine.",
    ["strike.missile Kyiv 06-12; damaged hospital 1", "strike.missile Ukraine 06-12; killed 21.."],
  ],
  [
    "what is counted across the country is not the town's",
    "uk",
    "Російська ракета влучила у лікарню в Києві, а загалом по всій Україні загинула 21 людина.",
    ["strike.missile Kyiv 06-12; damaged hospital 1", "strike.missile Ukraine 06-12; killed 21"],
  ],
  [
    "what is counted across the country is not the town's",
    "ru",
    "Ракета попала в больницу в Киеве, всего по всей Украине погиб 21 человек.",
    ["strike.missile Kyiv 06-12; damaged hospital 1", "strike.missile Ukraine 06-12; killed 21"],
  ],
  [
    "what is counted across the country is not the town's",
    "fr",
    "Un missile a frappé un hôpital de Kiev jeudi, lors de frappes qui ont fait 21 morts à travers l'Ukraine.",
    ["strike.missile Kyiv 06-12; damaged hospital 1", "strike.missile Ukraine 06-12; killed 21"],
  ],
  [
    "parents are two",
    "en",
    "A drone hit a car near Huliaipole, killing a boy and his parents.",
    ["strike.drone Huliaipole 06-12; killed 3; damaged vehicle 1; of which killed child 1"],
  ],
  [
    "parents are two",
    "fr",
    "Un drone a frappé une voiture près de Houliaïpole, tuant un garçon et ses parents.",
    ["strike.drone Huliaipole 06-12; killed 3; damaged vehicle 1; of which killed child 1"],
  ],
  [
    "a preposition said again before the next of a list",
    "fr",
    "Un missile a coûté la vie à un homme et à sa petite-fille à Orikhiv.",
    ["strike.missile Orikhiv 06-12; killed 2; of which killed man 1; of which killed child 1"],
  ],
  [
    "a preposition said again before the next of a list",
    "en",
    "Shelling took the lives of a man and of two women in Orikhiv.",
    ["shelling.artillery Orikhiv 06-12; killed 3; of which killed man 1; of which killed woman 2"],
  ],
  [
    "a government that kills",
    "en",
    "Moscow killed two in Nikopol and wounded five.",
    ["explosion.unknown Nikopol 06-12; killed 2; injured 5"],
  ],
  [
    "a government that kills",
    "en",
    "Moscow's troops killed two people in Bilozerka.",
    ["explosion.unknown Bilozerka 06-12; killed 2"],
  ],
  [
    "what a region's authorities count",
    "en",
    "A drone hit a depot in Mykolaiv, wounding two people. Poltava regional authorities reported three injuries.",
    ["strike.drone Mykolaiv 06-12; injured 2; damaged warehouse 1", "strike.drone Poltava region 06-12; injured 3"],
  ],
  [
    "what the head of a region counts",
    "en",
    "The Kyiv regional head, Oleh Roe, said two people were killed and 14 were injured in the attack.",
    ["strike.missile Kyiv region 06-12; killed 2; injured 14"],
  ],
  [
    "the town of the authorities who speak",
    "en",
    "Strikes killed at least three people in the Sumy and Kharkiv regions. Authorities in Sumy said drones damaged two houses in the border city. A man was killed.",
    [
      "strike.missile Ukraine 06-12; killed 3..",
      "strike.drone Sumy 06-12; damaged residential_building 2; killed 1; of which killed man 1",
    ],
  ],
  [
    "the town of the authorities who speak",
    "fr",
    "Des frappes ont tué au moins trois personnes dans les régions de Soumy et de Kharkiv. Les autorités de Soumy ont signalé que des drones ont endommagé deux maisons dans la ville frontalière. Un homme a été tué.",
    [
      "strike.missile Ukraine 06-12; killed 3..",
      "strike.drone Sumy 06-12; damaged residential_building 2; killed 1; of which killed man 1",
    ],
  ],
  [
    "not only one place",
    "en",
    "Drones hit not only Sumy but also the region of Poltava.",
    ["strike.drone Sumy 06-12", "strike.drone Poltava region 06-12"],
  ],
  [
    "a list of regions, each with where it lies",
    "fr",
    "Des drones ont frappé les régions de Soumy (nord-est), Zaporijjia (sud) et Poltava.",
    ["strike.drone Sumy region 06-12", "strike.drone Zaporizhzhia region 06-12", "strike.drone Poltava region 06-12"],
  ],
  [
    "a list of regions that only a comma parts from a town",
    "fr",
    "Des drones ont frappé les régions de Soumy et Poltava, Odessa a aussi été visée.",
    ["strike.drone Sumy region 06-12", "strike.drone Poltava region 06-12", "strike.drone Odesa 06-12"],
  ],
  [
    "one of a city's districts",
    "fr",
    "Une frappe a tué quatre personnes dans l'un des districts de Kharkiv.",
    ["strike.missile Kharkiv 06-12; killed 4"],
  ],
  [
    "one of a city's districts",
    "en",
    "A drone set fire to a house in one of the districts of Kharkiv, injuring two.",
    ["strike.drone Kharkiv 06-12; injured 2"],
  ],
  [
    "an attack at night",
    "fr",
    "Un homme a été tué dans une attaque nocturne sur Soumy.",
    ["strike.missile Sumy 06-11/06-12; killed 1; of which killed man 1"],
  ],
  [
    "those told of before, by their number",
    "fr",
    "Un blessé est mort, portant à trois le nombre de morts à Soumy après une frappe. Les corps des deux autres personnes tuées avaient été retrouvés dans les décombres.",
    ["strike.missile Sumy 06-12; killed 3"],
  ],
  [
    "a drone that is one more",
    "fr",
    "Un autre drone ukrainien a été abattu au-dessus de la région de Koursk.",
    ["interception Kursk region 06-12; intercepted drone 1"],
  ],
  [
    "what the governor of a region counts beside a country's night",
    "en",
    "Russia said it shot down 140 drones overnight. Bryansk Governor Alexander Bogomaz said air defences had destroyed 21 drones.",
    [
      "interception Russia 06-11/06-12; intercepted drone 140",
      "interception Bryansk region 06-11/06-12; intercepted drone 21",
    ],
  ],
  [
    "a mayor tells of drones brought down",
    "fr",
    "À Moscou, le maire Sergueï Sobianine a annoncé l'abattage de sept drones.",
    ["interception Moscow 06-12; intercepted drone 7"],
  ],
  [
    "the year of a remark on a place",
    "en",
    "A drone strike on a depot in Crimea, which Russia annexed in 2014, killed three people.",
    ["strike.drone Crimea 06-12; killed 3"],
  ],
  [
    "the year of a remark on a place",
    "fr",
    "La Crimée, annexée par Moscou en 2014, a été visée par une attaque de drones, faisant trois morts.",
    ["strike.drone Crimea 06-12; killed 3"],
  ],
  [
    "the month of a remark on a place",
    "uk",
    "Дрони атакували Маріуполь, який Росія захопила у травні 2022 року, загинули двоє людей.",
    ["strike.drone Mariupol 06-12; killed 2"],
  ],
  [
    "the month of a remark on a place",
    "fr",
    "Les forces russes ont abattu 31 drones dans la région de Koursk, dont une partie est tenue par Kiev depuis son offensive d'août.",
    ["interception Kursk region 06-12; intercepted drone 31"],
  ],
  [
    "the day of the saying between commas",
    "fr",
    "Le ministère russe a annoncé, mercredi 11 juin, avoir abattu, au cours de la nuit, 44 drones, dont 19 – le plus grand nombre – dans la seule région de Koursk.",
    [
      "interception Russia 06-10/06-11; intercepted drone 44",
      "interception Kursk region 06-10/06-11; intercepted drone 19",
    ],
  ],
  [
    "the day of the saying before a comma",
    "en",
    "On Wednesday, the Ukrainian air force said it had shot down 44 drones overnight.",
    ["interception Ukraine 06-10/06-11; intercepted drone 44"],
  ],
  [
    "counts in brackets",
    "en",
    "Drones were shot down over the Bryansk (14), Kursk (6) and Oryol (2) regions.",
    [
      "interception Russia 06-12; intercepted drone",
      "interception Bryansk region 06-12; intercepted drone 14",
      "interception Kursk region 06-12; intercepted drone 6",
      "interception Oryol region 06-12; intercepted drone 2",
    ],
  ],
  [
    "counts in brackets with their sum, beside another",
    "en",
    "Air defences downed nine more drones over the Voronezh (six) and Belgorod (three) regions and four over Oryol.",
    [
      "interception Voronezh region 06-12; intercepted drone 6",
      "interception Belgorod region 06-12; intercepted drone 3",
      "interception Oryol region 06-12; intercepted drone 4",
    ],
  ],
  [
    "counts in brackets",
    "ru",
    "Беспилотники сбили над Воронежской (шесть) и Белгородской (три) областями.",
    [
      "interception Russia 06-12; intercepted drone",
      "interception Voronezh region 06-12; intercepted drone 6",
      "interception Belgorod region 06-12; intercepted drone 3",
    ],
  ],
  [
    "an attack on the day before, at the end",
    "en",
    "The talks followed a Russian missile strike on Sumy the day before.",
    ["strike.missile Sumy 06-11"],
  ],
  [
    "parts of what was sent, behind of which",
    "en",
    "Russia launched 71 drones and six missiles overnight, of which 38 drones were shot down and 22 were lost.",
    ["interception Ukraine 06-11/06-12; intercepted drone 38; launched drone 71; launched missile 6; lost 22"],
  ],
  [
    "parts of what was sent, behind of which",
    "fr",
    "Dans la nuit, la Russie a lancé 71 drones et six missiles, dont 38 drones ont été abattus.",
    ["interception Ukraine 06-11/06-12; intercepted drone 38; launched drone 71; launched missile 6"],
  ],
  [
    "a government that announces, behind a strike on the other side",
    "fr",
    "Odessa a été visée par des drones, une personne a été tuée, Moscou annonçant l'interception de 87 drones ukrainiens.",
    ["interception Russia 06-12; intercepted drone 87", "strike.drone Odesa 06-12; killed 1"],
  ],
  [
    "a region's count, and the country's",
    "en",
    "Nine drones were shot down over the Bryansk region, and 86 over Russia in total.",
    ["interception Russia 06-12; intercepted drone 86", "interception Bryansk region 06-12; intercepted drone 9"],
  ],
  [
    "one death",
    "en",
    "Russia struck Zaporizhzhia, wounding 29 people. One death has been reported.",
    ["strike.missile Zaporizhzhia 06-12; injured 29; killed 1"],
  ],
  [
    "one death that was not confirmed",
    "en",
    "Russia struck Zaporizhzhia, wounding 29 people. Earlier reports of one death were not confirmed.",
    ["strike.missile Zaporizhzhia 06-12; injured 29"],
  ],
  [
    "what wreckage damaged of a named works",
    "en",
    "Debris from a downed drone damaged a unit at the Krasnodar refinery.",
    ["strike.drone Krasnodar refinery 06-12"],
  ],
  [
    "ages of those who were killed",
    "en",
    "Two men aged 29 and 41 were killed in Russian shelling of Kherson.",
    ["shelling.artillery Kherson 06-12; killed 2; of which killed man 2"],
  ],
  [
    "ages of those who were wounded",
    "en",
    "Three women aged 45, 52 and 67 were wounded in Kherson by Russian shelling.",
    ["shelling.artillery Kherson 06-12; injured 3; of which injured woman 3"],
  ],
  [
    "ages, and somebody else",
    "en",
    "Two brothers aged 8 and 10 and their mother died in a missile strike on Kharkiv.",
    ["strike.missile Kharkiv 06-12; killed 3; of which killed woman 1"],
  ],
  [
    "a second strike where the first was",
    "fr",
    "Un civil a été tué à Pokrovsk la nuit dernière. Un homme a été blessé à Tchernihiv par un bombardement russe. Une deuxième frappe a blessé deux pompiers.",
    [
      "strike.missile Pokrovsk 06-11/06-12; killed civilian 1",
      "shelling.artillery Chernihiv 06-11/06-12; injured 1; of which injured man 1",
      "shelling.artillery Chernihiv 06-11/06-12; injured 2; of which injured responder 2",
    ],
  ],
  [
    "a region that bears the name of its lost seat",
    "en",
    "Russian attacks killed seven people across Ukraine. Three people were killed in Donetsk, officials said.",
    ["strike.missile Ukraine 06-12; killed 7", "strike.missile Donetsk region 06-12; killed 3"],
  ],
  [
    "a country that suffers again",
    "fr",
    "Dans la nuit, l'Ukraine a de nouveau subi des frappes russes. Au moins deux personnes ont été tuées.",
    ["strike.missile Ukraine 06-11/06-12; killed 2.."],
  ],
  [
    "the building of an administration",
    "fr",
    "Une frappe a touché un bâtiment de l'administration militaire à Soumy.",
    ["strike.missile Sumy 06-12; damaged administrative 1"],
  ],
  [
    "as many hurt at a second place",
    "en",
    "A drone wounded four people in Kharkiv.\n\nA police crew came under shelling in Kupiansk district. Four officers were wounded in the attack.",
    [
      "strike.drone Kharkiv 06-12; injured 4",
      "shelling.artillery Kupiansk district 06-12; injured 4; of which injured responder 4",
    ],
  ],
  [
    "the day before, in a town of the region",
    "en",
    "A drone hit a car on the road, wounding two women, Kursk governor Alexander Khinshtein said.\n\nYesterday Kursk itself was attacked. A man was killed.",
    [
      "strike.drone Kursk region 06-12; injured 2; damaged vehicle 1; of which injured woman 2",
      "strike.drone Kursk 06-11; killed 1; of which killed man 1",
    ],
  ],
  [
    "what drones were sent at",
    "fr",
    "La plupart des drones visaient un aérodrome militaire à Starokostiantyniv.",
    ["strike.drone Starokostiantyniv 06-12"],
  ],
  [
    "what drones were sent at",
    "en",
    "Most of the drones were aimed at an airfield in Starokostiantyniv.",
    ["strike.drone Starokostiantyniv 06-12"],
  ],
  [
    "those who were given care",
    "fr",
    "Un drone s'est écrasé sur un immeuble à Saint-Pétersbourg. Six personnes ont reçu une aide médicale.",
    ["strike.drone Saint Petersburg 06-12; damaged residential_building 1; injured 6"],
  ],
  [
    "strikes that a governor counts of his region",
    "en",
    "Kharkiv governor Oleh Syniehubov said 15 strikes had been recorded.",
    ["strike.missile Kharkiv region 06-12"],
  ],
  [
    "a hospital beside which a drone blew up",
    "en",
    "A drone exploded near a hospital in Kherson, damaging two cars outside the school.",
    ["strike.drone Kherson 06-12; damaged vehicle 2"],
  ],
  [
    "the hour at which the work ended",
    "en",
    "A drone hit a house in Brovary, a woman was killed. The search operation was completed at 11:30.",
    ["strike.drone Brovary 06-12; killed 1; damaged residential_building 1; of which killed woman 1"],
  ],
  [
    "where a drone fell",
    "en",
    "In Brovary a drone fell in a yard. A woman was killed.",
    ["strike.drone Brovary 06-12; killed 1; of which killed woman 1"],
  ],
  [
    "a region's toll that is dealt out below",
    "en",
    "Three killed in strikes on Kharkiv region.\n\nIn Kupiansk, a shell hit a house. A man was killed.\n\nIn Vovchansk, two women died.",
    [
      "shelling.artillery Kharkiv region 06-12; killed 3",
      "shelling.artillery Kupiansk 06-12; damaged residential_building 1; killed 1; of which killed man 1",
      "shelling.artillery Vovchansk 06-12; killed 2; of which killed woman 2",
    ],
  ],
  [
    "targets among what was sent",
    "en",
    "Russia fired 310 drones and 20 missiles, of which 300 targets were neutralised.",
    ["interception Ukraine 06-12; launched drone 310; launched missile 20; intercepted 300"],
  ],
  [
    "who was attacked stands behind the verb",
    "en",
    "Russia attacked Ukraine overnight, firing 40 missiles. The strikes killed five people.",
    ["strike.missile Ukraine 06-11/06-12; killed 5; launched missile 40"],
  ],
  [
    "who was attacked stands behind the verb",
    "fr",
    "La Russie a attaqué l'Ukraine dans la nuit, tirant 40 missiles. Les frappes ont fait cinq morts.",
    ["strike.missile Ukraine 06-11/06-12; killed 5; launched missile 40"],
  ],
  [
    "who was attacked stands behind the verb",
    "ru",
    "Россия атаковала Украину ночью, выпустив 40 ракет. Погибли пять человек.",
    ["strike.missile Ukraine 06-11/06-12; killed 5; launched missile 40"],
  ],
  [
    "a toll since the latest attack",
    "fr",
    "Des corps ont été retirés mercredi des décombres d'un immeuble à Kiev, détruit par un missile russe, portant à 19 le nombre de morts depuis la dernière attaque.",
    ["strike.missile Kyiv 06-11; bodies_recovered; killed 19; damaged residential_building 1"],
  ],
  [
    "the toll of the latest attack",
    "fr",
    "Le bilan de la dernière attaque russe sur Soumy s'alourdit à 19 morts.",
    ["strike.missile Sumy 06-12; killed 19"],
  ],
  [
    "the deadliest of the year",
    "en",
    "A building collapsed in the deadliest Russian attack on Kyiv this year, killing 19 people.",
    ["strike.missile Kyiv 06-12; killed 19; damaged building 1"],
  ],
  [
    "the deadliest of the year",
    "fr",
    "Une école a été touchée lors de l'attaque russe la plus meurtrière contre Soumy cette année, faisant 19 morts.",
    ["strike.missile Sumy 06-12; killed 19; damaged school 1"],
  ],
  [
    "a figure revised in its own sentence",
    "en",
    "Officials initially said 15 people had died in a strike on Sumy, but later revised the number to nine.",
    ["strike.missile Sumy 06-12; killed 9"],
  ],
  [
    "a figure revised in its own sentence",
    "fr",
    "Les autorités avaient annoncé que 15 personnes étaient mortes dans une frappe sur Soumy, mais ont ensuite révisé le nombre à neuf.",
    ["strike.missile Sumy 06-12; killed 9"],
  ],
  [
    "some of those told of before, and others",
    "en",
    "Shelling of Izium was heavy: 33 civilians were killed, five of them children, and 19 civilians were wounded.",
    ["shelling.artillery Izium 06-12; killed civilian 33; injured civilian 19; of which killed child 5"],
  ],
  [
    "who the dead of a place are",
    "en",
    "Twelve people were killed in a strike on Izium, three of them children, and 40 were wounded.",
    ["strike.missile Izium 06-12; killed 12; injured 40"],
  ],
  [
    "a government that speaks behind a governor",
    "en",
    "A drone hit a depot in Voronezh. Alexander Gusev, the governor of the Voronezh region, said air defence had destroyed a drone. Russia on Wednesday said it had shot down two drones.",
    [
      "strike.drone Voronezh 06-12; damaged warehouse 1",
      "interception Voronezh region 06-12; intercepted drone 1",
      "interception Russia 06-11; intercepted drone 2",
    ],
  ],
  [
    "parts of what was sent, told by who shot them down",
    "en",
    "The air force said Russia had launched 610 drones and 12 missiles, of which it shot down 588.",
    ["interception Ukraine 06-12; launched drone 610; launched missile 12; intercepted 588"],
  ],
  [
    "whose air force tells of a strike",
    "en",
    "Ukraine's air force said the strike involved 142 drones, 126 of which were intercepted.",
    ["interception Ukraine 06-12; intercepted drone 126; launched drone 142"],
  ],
  [
    "regions listed behind their head",
    "uk",
    "Під атакою перебували три області – Харківська, Івано-Франківська і Полтавська.",
    [
      "strike.missile Kharkiv region 06-12",
      "strike.missile Ivano-Frankivsk region 06-12",
      "strike.missile Poltava region 06-12",
    ],
  ],
  [
    "regions listed behind their head",
    "ru",
    "Атаке подверглись три области — Курская, Белгородская и Брянская.",
    [
      "strike.missile Kursk region 06-12",
      "strike.missile Belgorod region 06-12",
      "strike.missile Bryansk region 06-12",
    ],
  ],
  [
    "officials of the capital on several regions",
    "en",
    "Moscow officials reported shooting down 32 drones over the country's Moscow, Bryansk and Kursk regions.",
    ["interception Russia 06-12; intercepted drone 32"],
  ],
  [
    "shelling where no gun reaches",
    "uk",
    "Внаслідок обстрілу Тернополя загинули троє людей.",
    ["strike.missile Ternopil 06-12; killed 3"],
  ],
  [
    "work that goes on behind an attack",
    "ru",
    "В Белгороде продолжают оценивать ущерб от обстрела. Погибли двое.",
    ["shelling.artillery Belgorod 06-12; killed 2"],
  ],
  [
    "whom psychologists helped",
    "uk",
    "Удар по Сумах: троє поранених. Психологи надали допомогу 150 постраждалим мешканцям.",
    ["strike.missile Sumy 06-12; injured 3"],
  ],
  [
    "a toll that has grown, of a place named late",
    "uk",
    "Ворожі удари влучили у дві багатоповерхівки. Станом на 12:00 поліція підтвердила 16 загиблих.\n\nЗа даними ДСНС, кількість жертв внаслідок удару по Тернополю зросла до 19.",
    ["strike.missile Ternopil 06-12; damaged residential_building 2; killed 16; killed 19"],
  ],
  [
    "a night by which a country was hit",
    "en",
    "Ukraine was hit by 440 drones and 32 missiles overnight, Zelensky said.",
    ["strike.drone Ukraine 06-11/06-12; launched drone 440; launched missile 32"],
  ],
  [
    "governments that tell of attacks",
    "fr",
    "Kiev et Moscou font état de négociations. Un drone a tué un homme à Soumy mercredi.",
    ["strike.drone Sumy 06-11; killed 1; of which killed man 1"],
  ],
  [
    "drones that are thought to have fallen",
    "fr",
    "L'armée de l'air ukrainienne a abattu 120 drones, 73 autres seraient tombés sans faire de dégâts.",
    ["interception Ukraine 06-12; intercepted drone 120; lost drone 73"],
  ],
  [
    "an assault from the air on a country, and one town of it",
    "en",
    "Russia unleashed a massive aerial assault across Ukraine on Wednesday. Authorities reported at least 11 people killed.\n\nA drone slammed into a building in Dnipro, killing three people.",
    ["strike.missile Ukraine 06-11; killed 11..", "strike.drone Dnipro 06-11; killed 3; damaged building 1"],
  ],
  [
    "a target of drones",
    "uk",
    "У ніч на 12 червня Афіпський нафтопереробний завод у Краснодарському краї вчергове став мішенню для безпілотників.",
    ["strike.drone Afipsky 06-11/06-12"],
  ],
  [
    "a target of drones",
    "ru",
    "Сызранский НПЗ вновь стал мишенью беспилотников ночью.",
    ["strike.drone Syzran refinery 06-11/06-12"],
  ],
  [
    "the town that was hit hardest in a night",
    "fr",
    "L'armée de l'air ukrainienne a dit avoir intercepté 711 drones dans la nuit. La ville de Loutsk a été la plus touchée, sans faire de victimes.",
    ["interception Ukraine 06-11/06-12; intercepted drone 711", "strike.drone Lutsk 06-11/06-12; killed 0; injured 0"],
  ],
  [
    "the town that bore the brunt",
    "en",
    "Russia unleashed a massive aerial assault across Ukraine on Wednesday. At least 11 people were killed.\n\nThe city of Dnipro bore the brunt of it. A drone slammed into a building, killing three people.",
    ["strike.missile Ukraine 06-11; killed 11..", "strike.drone Dnipro 06-11; killed 3; damaged building 1"],
  ],
];

describe("what agencies tell of", () => {
  it.each(cases)("%s (%s)", (_, lang, text, told) => {
    expect(tellNews(lang, text)).toEqual(told);
  });
});

describe("an attack that its year names is a recalled one", () => {
  const recalled: [ReportLanguage, string][] = [
    ["en", "Two officers were charged over the 2022 strike on the station in Sumy that killed 11 people."],
    ["en", "The 2023 missile attack on Izium, which killed nine villagers, remains one of the worst."],
    ["fr", "La frappe de 2022 contre le marché de Soumy avait fait 11 morts."],
    ["uk", "Свідки розповіли про удар 2022 року по ринку в Сумах, який забрав життя 11 людей."],
    ["ru", "Свидетели рассказали об обстреле 2022 года рынка в Шебекино, который унес жизни 11 человек."],
  ];
  it.each(recalled)("%s: %s", (lang, text) => {
    expect(tellNews(lang, text)).toEqual([]);
  });

  it("hides nothing told beside it", () => {
    expect(
      tellNews("en", "A drone killed a man in Sumy on Thursday, not far from the site of the 2022 strike."),
    ).toEqual(["strike.drone Sumy 06-12; killed 1; of which killed man 1"]);
  });
});

describe("what tells of nothing done", () => {
  const idle: [ReportLanguage, string][] = [
    ["en", "Russia's strike campaign is increasingly killing and injuring civilians."],
    ["en", "Russian forces plan to attack in the direction of Kurakhove, analysts said."],
    ["en", "Some 40,000 people in the town of Sievierodonetsk are unable to evacuate."],
    ["en", "Attempts to establish evacuation corridors from Kharkiv have failed."],
    ["en", "Fighting has continued in the east and south of Ukraine."],
  ];
  it.each(idle)("%s: %s", (lang, text) => {
    expect(tellNews(lang, text)).toEqual([]);
  });
});

describe("what is no attack of this war's days", () => {
  const silent: [ReportLanguage, string][] = [
    ["fr", "Un incendie dans un hôpital près de Moscou a fait trois morts, selon le ministère russe."],
    ["en", "A fire at a hospital near Moscow killed three people, the Emergencies Ministry said."],
    ["en", "Ukraine marked 38 years since the disaster at the Chornobyl nuclear plant, which killed 30 people."],
    ["en", "Kyiv was hit by a heavy storm overnight that felled 90 trees."],
    ["en", "Shakhtar Donetsk struck late to beat Dynamo Kyiv in Lviv."],
    ["en", "Russian forces have used drones to hunt civilians in Kherson since mid-2024, carrying out 45 attacks."],
    ["fr", "Des familles se sont recueillies à Vinnytsia à la mémoire des 29 personnes tuées par un missile russe."],
  ];
  it.each(silent)("%s: %s", (lang, text) => {
    expect(tellNews(lang, text)).toEqual([]);
  });

  it("takes in what a remark on an earlier attack tells of it", () => {
    expect(
      tellNews(
        "en",
        "In retaliation for a strike on Belgorod, which killed 20 people, Russia hit Kharkiv with missiles.",
      ),
    ).toEqual(["strike.missile Kharkiv 06-12"]);
  });
});

describe("books, promises, totals and pits", () => {
  const silent: [ReportLanguage, string][] = [
    ["fr", "À Kherson, des volontaires réparent les fenêtres soufflées par les bombardements de l'hiver dernier."],
    [
      "fr",
      "Une exposition est consacrée au siège de Marioupol, où 600 personnes ont péri dans le bombardement du théâtre.",
    ],
    ["en", "A documentary tells of the bombing of the theatre in Mariupol that killed 600 people."],
    [
      "en",
      "Prosecutors have documented 150,000 crimes, including attacks that killed 600 children, since the invasion.",
    ],
    ["fr", "Une explosion dans une mine de charbon de la région de Kemerovo a fait neuf morts."],
    ["en", "An explosion at a coal mine in the Kemerovo region killed nine people."],
    ["fr", "Le président a promis jeudi de nouvelles frappes contre la Russie."],
  ];
  it.each(silent)("%s: %s", (lang, text) => {
    expect(tellNews(lang, text)).toEqual([]);
  });

  it("reads a strike on a pit", () => {
    expect(tellNews("en", "A Russian strike on a coal mine in Dobropillia killed three miners.")).toEqual([
      "strike.missile Dobropillia 06-12; killed 3",
    ]);
  });
});
