import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

// One short text of our own for each form in which whole events are told by the press abroad, and what it must not be taken for.
const cases: [form: string, lang: ReportLanguage, text: string, events: string[]][] = [
  [
    "footage that a drone took is no drone strike",
    "en",
    "Drone footage shows rescuers at work in the village of Lyptsi, where a missile hit a school on Tuesday and killed three people.",
    ["strike.missile Lyptsi 06-10; killed 3; damaged school 1"],
  ],
  [
    "footage that a drone took is no drone strike",
    "fr",
    "Des images de drone montrent les ruines d'une école à Lyptsi, où un missile a tué trois personnes mardi.",
    ["strike.missile Lyptsi 06-10; killed 3"],
  ],
  [
    "a visit beside the strike is not where it was",
    "en",
    "A missile killed nine people at a bus stop in southern Ukraine during a visit to Kyiv by the German chancellor.",
    ["strike.missile Ukraine 06-12; killed 9"],
  ],
  [
    "a visit beside the strike is not where it was",
    "fr",
    "Neuf civils ont été tués mardi par un missile dans le sud de l'Ukraine, pendant une visite à Kiev du chancelier allemand.",
    ["strike.missile Ukraine 06-10; killed civilian 9"],
  ],
  [
    "an attack that coincides with a trip",
    "en",
    "The missile attack on Mykolaiv killed nine people on Tuesday. It coincided with the president's arrival in Ankara.",
    ["strike.missile Mykolaiv 06-10; killed 9"],
  ],
  [
    "the day on which the war began, set off by a comma",
    "fr",
    "Un missile a tué neuf personnes mardi à Mykolaïv. C'est l'attaque la plus meurtrière dans la région depuis le début de l'invasion russe, le 24 février 2022.",
    ["strike.missile Mykolaiv 06-10; killed 9"],
  ],
  [
    "the missile of a strike is not what was destroyed",
    "fr",
    "Le tir, effectué mardi à l'aide d'un missile balistique, selon les premières données, a entièrement détruit une épicerie de Lyptsi, tuant deux personnes.",
    ["strike.missile Lyptsi 06-10; killed 2"],
  ],
  [
    "the toll from a country's strike is of where it struck",
    "en",
    "Crews have found more bodies. The death toll from Russia's missile strike on a crowded market in Ukraine has risen to at least 14.",
    ["strike.missile Ukraine 06-12; killed 14.."],
  ],
  [
    "how far off a city is, and then the town",
    "en",
    "A missile destroyed two houses in Chuhuiv on Tuesday. Chuhuiv is located 36 km from Kharkiv. The president confirmed that troops had struck the town and killed four people.",
    ["strike.missile Chuhuiv 06-10; damaged residential_building 2; killed 4"],
  ],
  [
    "how far off a city is, and then the town",
    "fr",
    "Un missile a détruit deux maisons mardi à Tchouhouïv. La ville est située à une trentaine de kilomètres de Kharkiv. Le président a confirmé que l'armée russe avait frappé la ville et tué quatre personnes.",
    ["strike.missile Chuhuiv 06-10; damaged residential_building 2; killed 4"],
  ],
  [
    "a remark on fighting in the region",
    "en",
    "A boy is among four people killed by a missile on Tuesday in the city of Kupiansk, which lies in the Kharkiv region, where heavy fighting is under way.",
    ["strike.missile Kupiansk 06-10; killed 4"],
  ],
  [
    "of two buildings, the one that was destroyed",
    "en",
    "Two apartment blocks were damaged in Odesa in the missile attack on Tuesday. One caught fire, while the other one has been destroyed from the third to the sixth floor.",
    ["strike.missile Odesa 06-10; damaged residential_building 2"],
  ],
  [
    "the air targets that were detected",
    "en",
    "Ukrainian air defences intercepted or suppressed 210 of the 230 detected airborne targets overnight.",
    ["interception Ukraine 06-11/06-12; intercepted 210; launched 230"],
  ],
  [
    "a night that was aimed mainly at some regions is the country's",
    "en",
    "Russia launched 30 missiles and 210 drones overnight, focusing mainly on the Lviv, Ternopil and Kharkiv regions, the air force said.",
    [
      "strike.missile Ukraine 06-11/06-12; launched missile 30; launched drone 210",
      "strike.missile Lviv region 06-11/06-12",
      "strike.missile Ternopil region 06-11/06-12",
      "strike.missile Kharkiv region 06-11/06-12",
    ],
  ],
  [
    "a list of airfields under one head",
    "en",
    "Drones struck the Belaya, Olenya and Ivanovo air bases on Tuesday, the security service said.",
    ["strike.drone Belaya Air Base 06-10", "strike.drone Olenya Air Base 06-10", "strike.drone Ivanovo 06-10"],
  ],
  [
    "a list of airfields behind a colon",
    "en",
    "Ukraine carried out drone strikes on four key airbases on Tuesday: Belaya, Dyagilevo, Ivanovo Severny and Olenya.",
    [
      "strike.drone Belaya Air Base 06-10",
      "strike.drone Dyagilevo Air Base 06-10",
      "strike.drone Ivanovo Severny Air Base 06-10",
      "strike.drone Olenya Air Base 06-10",
    ],
  ],
  [
    "a list of refineries under one head",
    "fr",
    "Des drones ont attaqué mardi les raffineries de Saratov et de Riazan, selon l'état-major ukrainien.",
    ["strike.drone Saratov refinery 06-10", "strike.drone Ryazan refinery 06-10"],
  ],
  [
    "a list of airfields under one head",
    "uk",
    "Дрони СБУ вдарили по аеродромах Оленья, Дягілєво та Морозовськ у вівторок.",
    [
      "strike.drone Olenya Air Base 06-10",
      "strike.drone Dyagilevo Air Base 06-10",
      "strike.drone Morozovsk Air Base 06-10",
    ],
  ],
  [
    "aircraft that were hit at an airbase",
    "en",
    "Aircraft were hit at the Morozovsk airbase in the Rostov region on Tuesday.",
    ["strike.missile Morozovsk Air Base 06-10; damaged aircraft"],
  ],
  [
    "sites that were targeted in regions",
    "en",
    "Airbases in the Ivanovo and Amur regions were also targeted on Tuesday, military officials said.",
    ["strike.missile Ivanovo region 06-10", "strike.missile Amur region 06-10"],
  ],
  [
    "whom a drone hit, and what became of him",
    "en",
    "A Russian drone dropped an explosive on a resident of the town of Beryslav (Kherson region) on Tuesday, killing him on the spot.",
    ["strike.drone Beryslav 06-10; killed 1"],
  ],
  [
    "whom a drone hit, and what became of them",
    "en",
    "A drone attacked two civilians in Beryslav on Tuesday, injuring them.",
    ["strike.drone Beryslav 06-10; injured civilian 2"],
  ],
  [
    "whom a drone hit, and what became of him",
    "fr",
    "Un drone a attaqué mardi un habitant de Beryslav, le blessant grièvement.",
    ["strike.drone Beryslav 06-10; injured 1"],
  ],
  [
    "whom a drone hit, and what became of him",
    "uk",
    "У вівторок дрон скинув вибухівку на чоловіка в Бериславі, вбивши його.",
    ["strike.drone Beryslav 06-10; killed 1; of which killed man 1"],
  ],
  [
    "whom a drone hit, and what became of him",
    "ru",
    "Во вторник дрон сбросил взрывчатку на мужчину в Шебекино, убив его.",
    ["strike.drone Shebekino 06-10; killed 1; of which killed man 1"],
  ],
  [
    "counted beside others",
    "en",
    "In addition to the 18 killed, 21 people went missing after a missile attack on a shop in Dnipro on Tuesday.",
    ["strike.missile Dnipro 06-10; killed 18; missing 21"],
  ],
  [
    "another hundred, told twice beside the dead",
    "en",
    "Two children and two adults were killed in a missile attack on Sevastopol on Tuesday. Another 120 people were injured. According to the governor, four people were killed. Another 130 people were injured.",
    ["strike.missile Sevastopol 06-10; killed 4; injured 130; of which killed child 2; of which injured 120"],
  ],
  [
    "a refinery in a town, and then by its name",
    "en",
    'On Tuesday, drones hit an oil refinery in Ryazan, officials said. "On the night of 10 June a drone hit the Ryazan oil refinery," the special services said.',
    ["strike.drone Ryazan refinery 06-10; damaged refinery 1"],
  ],
  [
    "power cuts that a country orders",
    "fr",
    "Des explosions ont été entendues mardi à Engels. Dans le même temps, l'Ukraine a imposé des coupures d'électricité d'urgence.",
    ["explosion.unknown Engels 06-10", "measure.blackout Ukraine 06-10"],
  ],
  [
    "a day to come, and a region beyond the border, date and place nothing",
    "fr",
    "Le gouverneur de Riazan, qui partage une frontière avec la région de Moscou, a fait état d'une attaque de drones mardi à Riazan, à quelques jours du défilé du 23 juin.",
    ["strike.drone Ryazan 06-10"],
  ],
  [
    "this day of another year",
    "en",
    "Drones hit a depot in Saratov on Tuesday. On this day in 2022, a missile killed 20 people in Kramatorsk.",
    ["strike.drone Saratov 06-10; damaged warehouse 1"],
  ],
  [
    "a year after the strike",
    "fr",
    "Un an après la frappe sur le marché de Lyman, les habitants se souviennent. Deux personnes avaient été tuées et dix blessées.",
    [],
  ],
  [
    "wounded whom nobody counts",
    "fr",
    "Bombardement mardi à Nikopol : il y a des blessés.",
    ["shelling.artillery Nikopol 06-10; injured"],
  ],
  [
    "nobody is called There",
    "en",
    "A drone strike hit a warehouse in Odesa on Tuesday. There are wounded, the mayor said.",
    ["strike.drone Odesa 06-10; damaged warehouse 1"],
  ],
  [
    "where people are from",
    "fr",
    "Un habitant de Koupiansk et un médecin de Poltava ont été tués mardi par un missile à Kharkiv.",
    ["strike.missile Kharkiv 06-10; killed 2; of which killed responder 1"],
  ],
  [
    "drones of a country that is named by its possessive",
    "en",
    "An oil depot in Feodosia was hit by two of Ukraine's drones on Tuesday.",
    ["strike.drone Feodosiia 06-10; damaged warehouse 1; hit drone 2"],
  ],
  ["limited access that is humanitarian", "en", "There is limited humanitarian access to Izium and Trostianets.", []],
  [
    "flowers for the dead of a year long past",
    "fr",
    'Les habitants de Lyman ont déposé des fleurs devant le marché où une frappe avait fait 16 morts il y a un an. Le 12 juin 2024, le bombardement avait également fait plus de 40 blessés. "Mon amie et sa fille sont mortes", confie une femme.',
    [],
  ],
  [
    "a lead that says only in which part of the country",
    "en",
    "Missile strikes crowded market in eastern Ukraine\n\nA child is among at least 16 people killed in the attack in Druzhkivka, officials say.\n\nA missile has hit a crowded market in eastern Ukraine, killing at least 16 people, officials say.",
    ["strike.missile Druzhkivka 06-12; damaged shop 1; killed 16.."],
  ],
  [
    "a lead that says only in which region",
    "en",
    "At least 17 people were killed after a missile struck a market in a town in the Donetsk region. The attack in Druzhkivka killed 17 people and wounded 32.",
    ["strike.missile Druzhkivka 06-12; killed 17..; damaged shop 1; injured 32"],
  ],
  [
    "a region's toll that is not the town's",
    "en",
    "Russian strikes killed five people in the Donetsk region on Tuesday. In Druzhkivka, two people were killed.",
    ["strike.missile Donetsk region 06-10; killed 5", "strike.missile Druzhkivka 06-10; killed 2"],
  ],
  [
    "a lead that says only in which part of the country",
    "fr",
    "Au moins seize personnes ont été tuées mardi par un tir de missile russe sur un marché dans l'est de l'Ukraine. \"Les terroristes ont tué 16 personnes dans la ville de Droujkivka\", a écrit le président.",
    ["strike.missile Druzhkivka 06-10; killed 16"],
  ],
  [
    "a toll that has grown, of a day told below",
    "en",
    "The death toll from the attack on Druzhkivka has risen to 17 after a woman died in hospital. On 28 May, missiles hit a market in Druzhkivka. At that time 15 people were killed.",
    ["strike.missile Druzhkivka 05-28; killed 17; damaged shop 1; of which killed 15"],
  ],
  [
    "the dead of all the cities that were struck",
    "en",
    "The hospital was badly damaged in a strike on Tuesday, which targeted Kyiv, Sloviansk and Kramatorsk. At least 43 people died in the attacks.",
    [
      "strike.missile Kyiv 06-10; damaged hospital",
      "strike.missile Sloviansk 06-10; damaged hospital",
      "strike.missile Kramatorsk 06-10; damaged hospital",
      "strike.missile Ukraine 06-10; killed 43..",
    ],
  ],
  [
    "hurt between the dead of two cities",
    "fr",
    "14 personnes sont mortes à Kiev, 60 ont été blessées et une personne est morte à Odessa mardi dans une attaque russe.",
    ["strike.missile Kyiv 06-10; killed 14; injured 60", "strike.missile Odesa 06-10; killed 1"],
  ],
  [
    "where a town lies, and then what happened there",
    "fr",
    "Une personne est morte mardi dans des frappes à Bila Tserkva, une agglomération située dans le sud de Kiev, où dix personnes ont aussi été blessées.",
    ["strike.missile Bila Tserkva 06-10; killed 1; injured 10"],
  ],
  [
    "a hotel by the name of a town",
    "en",
    "A missile hit the Druzhba (Friendship) Hotel in Pokrovsk on Tuesday. Two rescuers were killed.",
    ["strike.missile Pokrovsk 06-10; damaged shop; killed 2; of which killed responder 2"],
  ],
  [
    "whose forces the authorities speak of",
    "en",
    "A shelling hit a bakery in Lysychansk on Tuesday. Authorities said Kyiv's forces had struck a building.",
    ["shelling.artillery Lysychansk 06-10; damaged shop 1; damaged building 1"],
  ],
  [
    "a death in a hospital of another city",
    "en",
    "A drone hit a house in Druzhkivka on Tuesday. A woman died on Wednesday in a Dnipro hospital.",
    ["strike.drone Druzhkivka 06-10; damaged residential_building 1; killed 1; of which killed woman 1"],
  ],
];

describe("whole events as the press abroad tells them", () => {
  it.each(cases)("%s (%s): %s", (_form, lang, text, events) => {
    expect(tellNews(lang, text)).toEqual(events);
  });
});
