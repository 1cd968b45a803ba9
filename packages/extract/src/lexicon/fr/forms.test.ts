import { describe, expect, it } from "vitest";
import { tellNews } from "../../tell.test-support.ts";

// One sentence of our own for each form met in agency texts and bulletins.
const cases: [text: string, events: string[]][] = [
  [
    "Une attaque de drones a visé Nikopol, tuant un homme de 49 ans et blessant une femme de 53 ans.",
    ["strike.drone Nikopol 06-12; killed 1; injured 1; of which killed man 1; of which injured woman 1"],
  ],
  [
    "Une femme de 76 ans et un homme de 77 ans ont été blessés à Nikopol par un drone.",
    ["strike.drone Nikopol 06-12; injured 2; of which injured woman 1; of which injured man 1"],
  ],
  [
    "Après une salve de missiles sur Kharkiv jeudi, 120 000 foyers n'avaient plus de courant, a indiqué le maire.",
    ["measure.blackout Kharkiv 06-12; without_power 120000"],
  ],
  [
    "Des combattants de la Légion Liberté de la Russie sont entrés mercredi dans le village de Kozinka, et l'armée russe dit les avoir repoussés.",
    ["ground.incursion Kozinka 06-11"],
  ],
  [
    "Treize morts et une trentaine de blessés : tel est le bilan d'une frappe de bombes guidées sur Zaporijjia.",
    ["strike.glide_bomb Zaporizhzhia 06-12; killed 13; injured 30"],
  ],
  [
    "Dans la nuit, la Russie a lancé 61 drones de divers types contre l'Ukraine, dont 50 ont été abattus.",
    ["interception Ukraine 06-11/06-12; launched drone 61; intercepted drone 50"],
  ],
  ["Une frappe israélienne sur un camp de Gaza a fait au moins 90 morts, selon le ministère de la Santé.", []],
  [
    "(Moscou) Un drone a provoqué un incendie dans une raffinerie de Saratov dans la nuit de mercredi à jeudi.",
    ["strike.drone Saratov refinery 06-11/06-12; damaged refinery 1"],
  ],
  [
    "Le nombre de personnes tuées à la suite d'une attaque de drone contre un immeuble de Kiev est passé à trois.",
    ["strike.drone Kyiv 06-12; killed 3"],
  ],
  [
    "Une raffinerie a pris feu à Saratov après une attaque de drones.",
    ["strike.drone Saratov 06-12; damaged refinery 1"],
  ],
  ["Un couple a été tué par un drone à Kherson.", ["strike.drone Kherson 06-12; killed 2"]],
  [
    "Douze personnes ont par ailleurs été blessées à Poltava par un missile.",
    ["strike.missile Poltava 06-12; injured 12"],
  ],
  ["La Russie revendique la prise de la ville de Pokrovsk, dans l'est de l'Ukraine.", ["ground.clash Pokrovsk 06-12"]],
  [
    "La Russie a tiré 40 drones depuis la région d'Orel et la Crimée en direction d'Odessa. Trente-deux ont été abattus.",
    ["interception Ukraine 06-12; launched drone 40; intercepted drone 32"],
  ],
  [
    "L'armée russe dit avoir abattu 71 drones ukrainiens, dont 12 au-dessus de la mer Noire et 30 dans la région de Koursk.",
    [
      "interception Russia 06-12; intercepted drone 71",
      "interception Black Sea 06-12; intercepted drone 12",
      "interception Kursk region 06-12; intercepted drone 30",
    ],
  ],
  [
    "Un drone lancé depuis la Russie a tué une famille de quatre personnes à Soumy.",
    ["strike.drone Sumy 06-12; killed 4"],
  ],
  [
    "Une quatrième victime est décédée à l'hôpital après la frappe de missile sur Kramatorsk.",
    ["strike.missile Kramatorsk 06-12; killed 4"],
  ],
  [
    "En mai, au moins 190 civils ont été tués et 1 120 blessés en Ukraine, selon la mission de l'ONU.",
    ["explosion.unknown Ukraine 05-01/05-31; killed civilian 190..; injured 1120"],
  ],
  ["A Pokrovsk, 6 000 habitants attendent d'être évacués, selon l'administration.", []],
  [
    "L'Ukraine a subi dans la nuit une attaque de drones record, avec 390 engins lancés, selon l'armée de l'air.",
    ["strike.drone Ukraine 06-11/06-12; launched drone 390"],
  ],
  [
    "L'armée russe a envoyé 400 engins sur l'Ukraine, selon l'armée de l'air, qui dit en avoir neutralisé 371.",
    ["interception Ukraine 06-12; intercepted 371; launched 400"],
  ],
  [
    "Une femme a été blessée par un drone dans la région de Rivne, où se trouve l'aérodrome de Doubno.",
    ["strike.drone Rivne region 06-12; injured 1; of which injured woman 1"],
  ],
  [
    "Six morts dans des frappes des deux côtés. Quatre personnes ont été tuées à Soumy. A Briansk, en Russie, un drone a tué deux personnes. Un dépôt a été détruit à Poltava.",
    [
      "strike.missile Sumy 06-12; killed 4",
      "strike.drone Bryansk 06-12; killed 2",
      "strike.missile Poltava 06-12; damaged warehouse 1",
    ],
  ],
  ["Le Kremlin a accepté une trêve dans les frappes contre les centrales électriques ukrainiennes.", []],
  [
    "Un tribunal de Koursk a condamné mercredi un homme à 20 ans de prison pour un attentat qui avait blessé un officier.",
    [],
  ],
  [
    "L'armée de l'air ukrainienne a recensé 410 drones et 22 missiles, dont 385 et 17 ont été interceptés.",
    [
      "interception Ukraine 06-12; intercepted drone 385; intercepted missile 17; launched drone 410; launched missile 22",
    ],
  ],
  [
    "Au total, 120 missiles et drones ont été tirés sur l'Ukraine, dont 90 ont été détruits.",
    ["interception Ukraine 06-12; launched 120; intercepted 90"],
  ],
  [
    "Deux missiles se sont abattus mercredi sur un institut de Poltava, tuant 40 personnes.",
    ["strike.missile Poltava 06-11; killed 40; hit missile 2"],
  ],
  [
    "La Russie a mené jeudi l'une de ses plus importantes vagues de frappes sur l'Ukraine depuis le début de la guerre, tuant au moins 25 personnes.",
    ["strike.missile Ukraine 06-12; killed 25.."],
  ],
  [
    "Moscou accuse Kiev d'avoir tué 12 personnes dans une attaque de drones contre un café de Khorly.",
    ["strike.drone Khorly 06-12; killed 12", "statement.accusation Khorly 06-12"],
  ],
  [
    "Des drones ont touché un quai de Novorossiïsk, blessant trois marins, selon le gouverneur.",
    ["strike.drone Novorossiysk 06-12; injured 3"],
  ],
  [
    "Trois civils ont perdu la vie jeudi dans un bombardement sur Kostiantynivka.",
    ["shelling.artillery Kostiantynivka 06-12; killed civilian 3"],
  ],
  [
    "Deux hommes de 41 et de 67 ans ainsi qu'une femme de 58 ans ont été blessés à Beryslav par des tirs russes.",
    ["shelling.artillery Beryslav 06-12; injured 3; of which injured man 2; of which injured woman 1"],
  ],
  ["Un jeune garçon de 19 ans a été tué par un drone à Nikopol.", ["strike.drone Nikopol 06-12; killed 1"]],
  [
    "Un homme né en 1961 est mort à Soumy dans une frappe de drone.",
    ["strike.drone Sumy 06-12; killed 1; of which killed man 1"],
  ],
  [
    "Deux personnes sont mortes dans une frappe sur la région frontalière de Soumy, en face de celle de Koursk.",
    ["strike.missile Sumy region 06-12; killed 2"],
  ],
  ["Une attaque de drone attribuée à Kiev a fait deux morts à Chebekino.", ["strike.drone Shebekino 06-12; killed 2"]],
  [
    "Les pompiers fouillent l'immeuble détruit par un missile à Pavlograd.",
    ["strike.missile Pavlohrad 06-12; damaged residential_building"],
  ],
  [
    "L'armée de l'air a abattu sept missiles et 130 drones, sur un total de 12 missiles et 160 drones.",
    [
      "interception Ukraine 06-12; intercepted missile 7; intercepted drone 130; launched missile 12; launched drone 160",
    ],
  ],
  [
    "Moscou a affirmé avoir intercepté 44 drones ukrainiens à travers le pays et au-dessus de la mer Noire.",
    ["interception Russia 06-12; intercepted drone 44"],
  ],
  [
    "Des frappes ont fait trois morts dans le sud de l'Ukraine et deux dans l'ouest de la Russie.",
    ["strike.missile Ukraine 06-12; killed 3", "strike.missile Russia 06-12; killed 2"],
  ],
  [
    "Une frappe russe a tué un habitant en Ukraine, tandis que des tirs ont blessé deux civils sur le sol russe.",
    ["strike.missile Ukraine 06-12; killed 1", "strike.missile Russia 06-12; injured civilian 2"],
  ],
  [
    "Des bombardements dans la région de Kherson ont fait neuf morts, dont sept dans la ville du même nom.",
    ["shelling.artillery Kherson region 06-12; killed 9", "shelling.artillery Kherson 06-12; killed 7"],
  ],
  [
    "Des missiles ont visé Kharkiv, faisant cinq morts. Le maire de Kiev, Vitali Klitschko, a fait état de deux morts.",
    ["strike.missile Kharkiv 06-12; killed 5", "strike.missile Kyiv 06-12; killed 2"],
  ],
  [
    "Un drone a largué une grenade sur une voiture à Antonivka, blessant deux hommes.",
    ["strike.drone Antonivka 06-12; injured 2; of which injured man 2"],
  ],
  [
    "Cinq personnes ont été blessées à Kherson par un drone, dont une grièvement.",
    ["strike.drone Kherson 06-12; injured 5; of which seriously_injured 1"],
  ],
  [
    "Un missile a tué une personne à Kherson, et un drone en a tué deux autres à Nikopol, souvent pris pour cible.",
    ["strike.missile Kherson 06-12; killed 1", "strike.drone Nikopol 06-12; killed 2"],
  ],
  [
    "La défense antiaérienne a abattu six drones dans la région de Belgorod, trois autres dans celle de Volgograd.",
    [
      "interception Belgorod region 06-12; intercepted drone 6",
      "interception Volgograd region 06-12; intercepted drone 3",
    ],
  ],
  [
    "Dans la région de Kharkiv, la localité de Tchougouïv a été touchée par une frappe qui a fait quatre blessés.",
    ["strike.missile Chuhuiv 06-12; injured 4"],
  ],
  [
    "La Russie a attaqué l'Ukraine avec neuf missiles et 140 drones entre mardi soir et mercredi matin.",
    ["strike.missile Ukraine 06-10/06-11; launched missile 9; launched drone 140"],
  ],
  [
    "Les forces armées de la Fédération de Russie ont tué un civil et blessé trois autres dans la région de Kherson.",
    ["explosion.unknown Kherson region 06-12; killed civilian 1; injured 3"],
  ],
  [
    "Une frappe a fait quatre blessés à Kherson, dont une dans un état grave.",
    ["strike.missile Kherson 06-12; injured 4; of which seriously_injured 1"],
  ],
  ["Dans la nuit de mercredi à jeudi, les forces russes ont pris Siversk.", ["ground.clash Siversk 06-11/06-12"]],
  [
    "Une frappe sur Donetsk a fait dix morts, selon le dirigeant installé par Moscou. Un précédent bilan faisait état de six morts.",
    ["strike.missile Donetsk 06-12; killed 10"],
  ],
  [
    "Des frappes ont touché l'Ukraine, dont Kiev, jeudi. Elles ont fait six morts.",
    ["strike.missile Ukraine 06-12; killed 6", "strike.missile Kyiv 06-12"],
  ],
  [
    "Trois personnes, un conducteur de bus et deux de ses passagers, ont été tuées par un missile à Koupiansk.",
    ["strike.missile Kupiansk 06-12; killed 3"],
  ],
  [
    "Un Ukrainien a été tué et deux autres blessés par des roquettes à Orikhiv.",
    ["strike.missile Orikhiv 06-12; killed 1; injured 2"],
  ],
  [
    "Après une frappe, 300 000 foyers de la capitale ukrainienne étaient privés d'électricité.",
    ["strike.missile Kyiv 06-12", "measure.blackout Kyiv 06-12; without_power 300000"],
  ],
  [
    "Kiev affirme que 63 drones sur 92 ont été abattus.",
    ["interception Ukraine 06-12; intercepted drone 63; launched drone 92"],
  ],
  [
    "Les écoles de Belgorod passent à l'enseignement à distance, a annoncé le maire jeudi.",
    ["measure.school_closure Belgorod 06-12"],
  ],
  ["L'armée ukrainienne s'est retirée d'Avdiïvka, a annoncé son chef.", ["ground.clash Avdiivka 06-12"]],
  ["La Russie s'est retirée de l'accord céréalier.", []],
  [
    "Un navire civil a été touché par un missile dans le port d'Odessa : un mort.",
    ["strike.missile Odesa 06-12; killed 1; damaged ship 1"],
  ],
  [
    "La défense antiaérienne ukrainienne a déjoué une attaque de drones contre Mykolaïv dans la nuit.",
    ["interception Mykolaiv 06-11/06-12; intercepted drone"],
  ],
  ["Moscou a affirmé mercredi s'être emparé du village de Zelene Pole.", ["ground.clash Zelene Pole 06-11"]],
  [
    "À Mykolaïv, un entrepôt a brûlé à la suite de la chute de débris.",
    ["strike.missile Mykolaiv 06-12; damaged warehouse 1"],
  ],
  [
    "Un obus a touché une école de Soumy sans faire de victimes.",
    ["shelling.artillery Sumy 06-12; damaged school 1; killed 0; injured 0"],
  ],
  ["Les écoles de Belgorod resteront fermées jusqu'à vendredi.", ["measure.school_closure Belgorod 06-12"]],
  ["Cinq agents municipaux ont été blessés par un drone à Kherson.", ["strike.drone Kherson 06-12; injured 5"]],
  [
    "Un drone a frappé un taxi à Kherson, tuant le conducteur et blessant un passager.",
    ["strike.drone Kherson 06-12; killed 1; injured 1"],
  ],
  [
    "L'armée a pilonné la ville de Kherson. Selon Oleksandre Prokoudine, chef de l'administration militaire de la région de Kherson, sept personnes ont été blessées lors de cette attaque.",
    ["strike.missile Kherson 06-12; injured 7"],
  ],
  [
    "Des frappes ont visé mercredi les régions de Belgorod et Koursk.",
    ["strike.missile Belgorod region 06-11", "strike.missile Kursk region 06-11"],
  ],
  [
    "La Russie a lancé 141 drones dans la nuit, et a frappé un entrepôt à Zaporijjia.",
    [
      "strike.drone Ukraine 06-11/06-12; launched drone 141",
      "strike.drone Zaporizhzhia 06-11/06-12; damaged warehouse 1",
    ],
  ],
  [
    "Deux hommes ont été blessés à Antonivka. Une frappe sur le village de Novopilske a blessé trois femmes.",
    [
      "strike.missile Antonivka 06-12; injured 2; of which injured man 2",
      "strike.missile Kherson region 06-12; injured 3; of which injured woman 3",
    ],
  ],
  [
    "Plus d'une vingtaine de personnes ont été blessées à Soumy par un missile.",
    ["strike.missile Sumy 06-12; injured 20.."],
  ],
  [
    "Dans la région de Soumy un civil a été blessé par un drone, tandis qu'un autre a été tué à Konotop.",
    ["strike.drone Sumy region 06-12; injured civilian 1", "strike.drone Konotop 06-12; killed 1"],
  ],
  [
    "Les bombardements ont visé Bilozerka, Nezvisne, Tchornobaïvka et Kherson. Un civil a été tué dans ces attaques.",
    [
      "shelling.artillery Bilozerka 06-12",
      "shelling.artillery Chornobaivka 06-12",
      "shelling.artillery Kherson 06-12",
      "shelling.artillery Kherson region 06-12; killed civilian 1",
    ],
  ],
  [
    "Un drone a frappé une voiture sur la route entre Kherson et Bilozerka, tuant un homme.",
    ["strike.drone Kherson 06-12; killed 1; damaged vehicle 1; of which killed man 1"],
  ],
  [
    "Ukraine: une frappe russe fait une vingtaine de blessés, dont des mineurs, à Kharkiv",
    ["strike.missile Kharkiv 06-12; injured 20"],
  ],
  [
    "Une frappe russe a visé un bureau de poste de Kharkiv, deuxième ville d'Ukraine.",
    ["strike.missile Kharkiv 06-12"],
  ],
  [
    "Les secouristes évacuent les victimes d'une frappe qui a tué dix personnes à Kharkiv.",
    ["strike.missile Kharkiv 06-12; killed 10"],
  ],
  [
    "L'Allemagne va livrer à Kiev des missiles de défense aérienne, en soutien à la contre-offensive lancée contre les forces russes.",
    [],
  ],
  [
    "Un drone a largué un engin explosif sur un homme de 57 ans à Kherson. Il a été blessé.",
    ["strike.drone Kherson 06-12; injured 1; of which injured man 1"],
  ],
  [
    "Un missile a tué 21 personnes dans un immeuble de la région d'Odessa.\n\nLes Russes ont ensuite tiré des bombes au phosphore sur l'île aux Serpents.",
    ["strike.missile Odesa region 06-12; killed 21", "strike.air Snake Island 06-12"],
  ],
  [
    "À Odessa, grande ville portuaire située à quelque 100 km au sud-ouest de Mykolaïv, une frappe a blessé deux personnes.",
    ["strike.missile Odesa 06-12; injured 2"],
  ],
  [
    "Quatre sauveteurs ont été blessés à Odessa par une frappe. L'un d'eux, âgé de 30 ans, a succombé à ses blessures.",
    ["strike.missile Odesa 06-12; injured 4; killed 1; of which injured responder 4"],
  ],
  [
    "Trois personnes, un couple de retraités et leur voisin, ont été tuées par un bombardement à Nikopol.",
    ["shelling.artillery Nikopol 06-12; killed 3"],
  ],
  [
    "Le nombre de morts à la suite d'une frappe de missile menée contre plusieurs immeubles résidentiels du centre de la ville méridionale de Mykolaïv est passé à 19.",
    ["strike.missile Mykolaiv 06-12; killed 19"],
  ],
  [
    "Le chef de l'administration militaire de la ville de Kherson, Roman Mrotchko, a fait savoir jeudi qu'un homme avait été blessé lors d'un bombardement russe ayant touché cette ville.",
    ["shelling.artillery Kherson 06-12; injured 1; of which injured man 1"],
  ],
  [
    "La défense aérienne a abattu 40 drones dans le sud et le nord du pays, sur les 70 lancés par la Russie dans la nuit.",
    ["interception Ukraine 06-11/06-12; intercepted drone 40; launched drone 70"],
  ],
  [
    "Une femme a été tuée par un drone à Nikopol, a indiqué le maire, Roman Petrenko.",
    ["strike.drone Nikopol 06-12; killed 1; of which killed woman 1"],
  ],
  [
    "Il y a deux morts et une dizaine de blessés à Soumy après une frappe de drone.",
    ["strike.drone Sumy 06-12; killed 2; injured 10"],
  ],
  ["Il y a deux ans, un missile a tué dix personnes à Soumy.", []],
  ["Des bénévoles ont réparé les maisons endommagées par le bombardement de Kherson.", []],
];

describe("forms of French reports", () => {
  it.each(cases)("%s", (text, expected) => {
    expect(tellNews("fr", text)).toEqual(expected);
  });
});
