import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

// One short text of our own for each form in which papers abroad tell of an attack.
const cases: [form: string, lang: ReportLanguage, text: string, events: string[]][] = [
  [
    "a total told a second time, by somebody else",
    "en",
    'A missile hit a school in Poltava, killing 11 people and wounding more than 90. "More than 60 people were injured," the mayor said.',
    ["strike.missile Poltava 06-12; killed 11; injured 90..; of which injured 60.."],
  ],
  [
    "parts of a house, and no weapons",
    "en",
    "A missile hit a tower block in Dnipro, destroying two of its stairwells.",
    ["strike.missile Dnipro 06-12"],
  ],
  [
    "parts of a house, and no weapons",
    "uk",
    "Ракета влучила в будинок у Дніпрі, знищивши один із під'їздів.",
    ["strike.missile Dnipro 06-12; damaged residential_building 1"],
  ],
  [
    "an artillery strike, and no losses of an army",
    "en",
    "Zelensky confirmed that Russian troops had launched an artillery strike on the market in Lyman and killed at least six people.",
    ["shelling.artillery Lyman 06-12; killed 6.."],
  ],
  [
    "lost lives, and no losses of an army",
    "fr",
    "Une attaque a visé Riazan mardi. Trois soldats y avaient alors perdu la vie, tandis que deux avions ont été endommagés.",
    ["strike.missile Ryazan 06-10; killed military 3; damaged aircraft 2"],
  ],
  [
    "fatal wounds",
    "fr",
    "Trois techniciens ont été mortellement blessés par les débris d'un drone à Engels.",
    ["strike.drone Engels 06-12; killed 3"],
  ],
  ["fatal wounds", "ru", "При атаке дрона на Энгельс двое смертельно ранены.", ["strike.drone Engels 06-12; killed 2"]],
  [
    "fatal wounds",
    "uk",
    "Унаслідок атаки дрона в Нікополі двоє людей смертельно поранені.",
    ["strike.drone Nikopol 06-12; killed 2"],
  ],
  [
    "lives taken",
    "fr",
    "Une frappe sur Odessa a ôté la vie à au moins quatorze personnes et blessé 46.",
    ["strike.missile Odesa 06-12; killed 14..; injured 46"],
  ],
  [
    "a night between two days",
    "fr",
    "Au cours de la nuit de mardi à mercredi, un drone a frappé une maison à Voronej, blessant deux personnes.",
    ["strike.drone Voronezh 06-10/06-11; injured 2; damaged residential_building 1"],
  ],
  [
    "a quiet day before",
    "fr",
    "Après un samedi calme, une frappe a tué deux personnes à Kharkiv.",
    ["strike.missile Kharkiv 06-12; killed 2"],
  ],
  [
    "a quiet day before",
    "en",
    "After a quiet Saturday, sirens rang out again. A missile hit a house in Kharkiv, killing two.",
    ["strike.missile Kharkiv 06-12; killed 2"],
  ],
  [
    "a quiet day before",
    "uk",
    "Після спокійної суботи росіяни атакували Харків, двоє людей загинули.",
    ["strike.missile Kharkiv 06-12; killed 2"],
  ],
  [
    "a quiet day before",
    "ru",
    "После спокойной субботы дроны атаковали Белгород, двое ранены.",
    ["strike.drone Belgorod 06-12; injured 2"],
  ],
  [
    "a capital that shells, with an adverb",
    "en",
    "A strike on Dnipro killed four. It recalled the first weeks, when Moscow indiscriminately shelled civilian areas.",
    ["strike.missile Dnipro 06-12; killed 4"],
  ],
  [
    "what went on during the attack",
    "en",
    "A missile hit the market in Lyman. During the missile attack there were many people there, as residents of Donbas are being evacuated to safer areas of Ukraine. More than ten people were killed.",
    ["strike.missile Lyman 06-12; damaged shop; killed 10..", "measure.evacuation Donbas 06-12 ongoing"],
  ],
  [
    "what the attack was made with",
    "en",
    "A missile strike on Poltava killed 11. The attack was carried out with two ballistic missiles, the Ukrainian Defence Ministry said.",
    ["strike.missile Poltava 06-12; killed 11; launched ballistic_missile 2"],
  ],
  [
    "the day of the war's beginning",
    "fr",
    "La Russie a frappé Odessa mercredi. Vingt personnes ont été tuées dans l'attaque la plus meurtrière depuis le début de l'invasion russe le 24 février 2022.",
    ["strike.missile Odesa 06-11; killed 20"],
  ],
  [
    "the day of the war's beginning",
    "en",
    "Russia struck Odesa on Wednesday. 20 people were killed in the deadliest attack since the start of Russia's full-scale invasion on 24 February 2022.",
    ["strike.missile Odesa 06-11; killed 20"],
  ],
  [
    "the day of the war's beginning",
    "ru",
    "В результате удара по Одессе погибли 20 человек, это самая смертоносная атака с начала полномасштабного вторжения 24 февраля 2022 года.",
    ["strike.missile Odesa 06-12; killed 20"],
  ],
  [
    "an attack outdone",
    "en",
    "A missile hit a house in Odesa on Wednesday, killing five. It was the deadliest attack since July, when 30 people were killed in Kyiv.",
    ["strike.missile Odesa 06-11; killed 5"],
  ],
  [
    "an attack outdone",
    "fr",
    "Un missile a frappé Odessa mercredi, tuant cinq personnes. C'était l'attaque la plus meurtrière depuis janvier, quand 30 personnes avaient été tuées à Kiev.",
    ["strike.missile Odesa 06-11; killed 5"],
  ],
  [
    "an attack outdone",
    "uk",
    "Удар по Одесі, загинули п'ятеро людей. Це найсмертоносніша атака від липня, коли в Києві загинули 30 людей.",
    ["strike.missile Odesa 06-12; killed 5"],
  ],
  [
    "an attack outdone",
    "ru",
    "Удар по Одессе, погибли пять человек. Это самая смертоносная атака с июля, когда в Киеве погибли 30 человек.",
    ["strike.missile Odesa 06-12; killed 5"],
  ],
  [
    "the day of the search",
    "en",
    "On Wednesday, crews sifted through rubble of a house in Dnipro destroyed by a missile. The death toll from Monday's strike rose to 40.",
    ["strike.missile Dnipro 06-09; damaged residential_building 1; killed 40"],
  ],
  [
    "the day of the search",
    "fr",
    "Les secouristes fouillaient mercredi les décombres d'un immeuble de Dnipro détruit par un missile. Le bilan de la frappe de lundi est monté à 40 morts.",
    ["strike.missile Dnipro 06-09; damaged residential_building 1; killed 40"],
  ],
  [
    "the hour of a count",
    "fr",
    "À 16h32, on dénombre deux morts à Kharkiv après une frappe.",
    ["strike.missile Kharkiv 06-12; killed 2"],
  ],
  [
    "who goes on, behind the verb",
    "fr",
    "La défense a détruit 12 drones au-dessus de la région de Voronej, a déclaré le gouverneur Alexander Goussev. Seize personnes ont été blessées à la suite de l'attaque, a-t-il indiqué.",
    ["interception Voronezh region 06-12; intercepted drone 12", "strike.drone Voronezh region 06-12; injured 16"],
  ],
  [
    "his region",
    "fr",
    "Une frappe à Soumy a fait un blessé. Le gouverneur de Belgorod, Viatcheslav Gladkov, a aussi fait état d'un blessé dans sa région lors d'une attaque de drone.",
    ["strike.missile Sumy 06-12; injured 1", "strike.drone Belgorod region 06-12; injured 1"],
  ],
  [
    "a headline that rounds",
    "fr",
    "Six morts et des dizaines de blessés dans une frappe sur un marché en Ukraine\n\nSix personnes ont été tuées et 38 blessées dans une frappe sur un marché de Kharkiv.",
    ["strike.missile Kharkiv 06-12; killed 6; injured 38; damaged shop 1; of which injured 20.."],
  ],
  [
    "a headline that rounds",
    "en",
    "47 killed, over 200 injured in strike on Ukraine school\n\nAt least 47 people were killed and 206 wounded when Russia struck a school in Poltava, officials said.",
    ["strike.missile Poltava 06-12; killed 47..; injured 206; of which injured 200.."],
  ],
  [
    "the country of a prosecutor",
    "fr",
    "Une frappe a visé Odessa. Cette frappe a fait 20 morts, selon le bilan fourni par le procureur général d'Ukraine, Andriï Kostine.",
    ["strike.missile Odesa 06-12; killed 20"],
  ],
  [
    "a missile that had destroyed something",
    "fr",
    "Selon une source, une frappe de missile avait détruit un entrepôt à Kharkiv.",
    ["strike.missile Kharkiv 06-12; damaged warehouse 1"],
  ],
  [
    "a picture of another place, and when the text was written",
    "en",
    "A strike on Lyman killed two\n\nJane RoeThursday, 12 June 2025, 22:15\n\nHandout photo taken on June 2 shows a hotel after a Russian strike in Zaporizhzhia.\n\nTwo people were killed in a strike on Lyman.",
    ["strike.missile Lyman 06-12; killed 2"],
  ],
  [
    "parts of the dead, and others hurt",
    "en",
    "A strike hit Kyiv. 31 people had been killed, including five children, and 159 others had been injured, including 16 children.",
    ["strike.missile Kyiv 06-12; killed 31; injured 159; of which killed child 5; of which injured child 16"],
  ],
  [
    "a crew",
    "en",
    "Drones struck Novorossiysk. Three crew members aboard a vessel were injured and hospitalised.",
    ["strike.drone Novorossiysk 06-12; injured 3; of which hospitalised 3"],
  ],
  [
    "an official with a town's name",
    "fr",
    "Un engin a explosé à Belgorod. L'explosion s'est produite près d'une station-service, selon le maire de cette ville de 520.000 habitants, Valentin Demidov.",
    ["explosion.unknown Belgorod 06-12; explosions 1"],
  ],
  [
    "a toll that has risen, told below, and the night of the attack",
    "en",
    "The number of casualties in Kyiv has increased due to the shelling of June 2.\n\nOn the night of June 2, Russia attacked Ukraine with 309 drones. The air defence neutralised 288 drones.\n\n159 people were injured in the capital.",
    ["shelling.artillery Kyiv 06-02; injured 159"],
  ],
  [
    "attacks that become more",
    "fr",
    "Les attaques de drones se sont multipliées dernièrement dans le sud de la Russie et en Crimée, annexée en 2014.",
    [],
  ],
  [
    "a sum taken apart behind a colon",
    "en",
    "A missile hit a house in Uman. 23 people were killed: 22 were found under the rubble, and one more person died in hospital.",
    ["strike.missile Uman 06-12; killed 23; of which killed 1"],
  ],
  [
    "two towns struck, nobody counted",
    "en",
    "In Uman, two cruise missiles hit warehouses, and in Dnipro, a rocket hit a private house.",
    ["strike.missile Uman 06-12; damaged warehouse", "strike.missile Dnipro 06-12"],
  ],
  [
    "a region that heads its line",
    "uk",
    "Херсонська область: російські війська здійснили 114 обстрілів, випустивши 500 снарядів. Одна людина загинула, двоє поранені.",
    ["shelling.artillery Kherson region 06-12; killed 1; injured 2; launched shell 500"],
  ],
  [
    "houses whose number nobody says",
    "en",
    "Russian forces struck Beryslav, destroying an unspecified number of private houses.",
    ["strike.missile Beryslav 06-12; damaged residential_building"],
  ],
  [
    "attacks on the ground",
    "fr",
    "Selon l'institut, l'armée russe a concentré ses attaques sur Pokrovsk.",
    ["ground.clash Pokrovsk 06-12"],
  ],
  [
    "a share of a region's toll",
    "en",
    "Airstrikes killed two people and wounded three in the Kherson region. In Beryslav one person was killed and three were wounded.",
    ["strike.air Kherson region 06-12; killed 2; injured 3", "strike.air Beryslav 06-12; killed 1; injured 3"],
  ],
  [
    "a city within the land around it",
    "fr",
    "Une attaque de missiles a fait deux morts à Sébastopol en Crimée, péninsule ukrainienne annexée en 2014 par la Russie.",
    ["strike.missile Sevastopol 06-12; killed 2"],
  ],
  [
    "who installed the governor",
    "fr",
    "Une attaque de missiles a frappé Sébastopol. Selon le gouverneur installé par Moscou, les autorités déplorent quatre décès.",
    ["strike.missile Sevastopol 06-12; killed 4"],
  ],
  [
    "a war between two capitals",
    "fr",
    "Trois civils ont été blessés dans une attaque de missiles, a déclaré le gouverneur de Sébastopol. La Crimée, cible des drones depuis le début du conflit entre Kiev et Moscou, est depuis quelques mois visée par des missiles.",
    ["strike.missile Sevastopol 06-12; injured civilian 3"],
  ],
  [
    "residents killed over the years, a region in a body's name",
    "en",
    "Russian troops struck Pokrovsk, killing five, among them the deputy chief of the Donetsk Oblast Department of the emergency service. Russian forces have killed a total of 1,645 residents of Donetsk Oblast.",
    ["strike.missile Pokrovsk 06-12; killed 5; of which killed responder 1"],
  ],
  [
    "airports that were closed",
    "fr",
    "À Orsk, des drones ont attaqué une usine, entraînant la fermeture temporaire des aéroports d'Orsk et d'Orenbourg.",
    ["strike.drone Orsk 06-12"],
  ],
  [
    "what got through",
    "fr",
    "La défense russe a abattu quatre missiles, mais un autre missile a explosé au-dessus de Sébastopol.",
    ["interception Sevastopol 06-12; intercepted missile 4", "strike.missile Sevastopol 06-12"],
  ],
  [
    "what got through",
    "en",
    "Russian air defences shot down four missiles, but another missile exploded over Sevastopol.",
    ["interception Sevastopol 06-12; intercepted missile 4", "strike.missile Sevastopol 06-12"],
  ],
  [
    "an official among the dead",
    "en",
    "A strike on Sumy wounded 12, including three local officials, and killed two, among them the deputy chief of police.",
    ["strike.missile Sumy 06-12; injured 12; killed 2; of which killed responder 1"],
  ],
];

describe("attacks as papers abroad tell of them", () => {
  it.each(cases)("%s (%s): %s", (_, lang, text, events) => {
    expect(tellNews(lang, text)).toEqual(events);
  });
});
