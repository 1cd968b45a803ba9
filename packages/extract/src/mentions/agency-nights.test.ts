import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

// One sentence or two of our own for each form in which agencies tell of a night and of what stands beside it.
const cases: [lang: ReportLanguage, text: string, events: string[]][] = [
  [
    "en",
    "Ukraine's air force said it shot down all 17 Russia-launched drones over six Ukrainian regions during an overnight attack.",
    ["interception Ukraine 06-11/06-12; intercepted drone 17; launched drone 17"],
  ],
  [
    "en",
    "Ukraine's air defences shot down 60 drones overnight. Another 30 drones were lost, one flew back to Russia and two entered Belarus.",
    ["interception Ukraine 06-11/06-12; intercepted drone 60; lost drone 30"],
  ],
  [
    "fr",
    "L'armée de l'air ukrainienne a abattu 60 drones dans la nuit. Selon elle, 30 autres drones ont disparu des radars et un est reparti en Russie.",
    ["interception Ukraine 06-11/06-12; intercepted drone 60; lost drone 30"],
  ],
  [
    "uk",
    "Вночі збито 60 дронів. Ще 30 дронів локаційно втрачено, а два полетіли у напрямку Білорусі.",
    ["interception Ukraine 06-11/06-12; intercepted drone 60; lost drone 30"],
  ],
  [
    "ru",
    "Ночью над Украиной сбиты 60 дронов. Ещё 30 дронов локационно потеряны, один вернулся в Россию.",
    ["interception Ukraine 06-11/06-12; intercepted drone 60; lost drone 30"],
  ],
  [
    "fr",
    "Ukraine : attaque russe avec plus de 120 drones\n\nL'armée de l'air dit avoir abattu 90 drones dans la nuit.",
    ["interception Ukraine 06-11/06-12; launched drone 120..; intercepted drone 90"],
  ],
  [
    "en",
    "Russia launched 398 drones and 21 missiles at Ukraine, of which Ukraine destroyed 363 and 16 respectively.",
    [
      "interception Ukraine 06-12; intercepted drone 363; intercepted missile 16; launched drone 398; launched missile 21",
    ],
  ],
  [
    "fr",
    "La Russie a lancé 398 drones et 21 missiles, dont la défense a abattu respectivement 363 et 16.",
    [
      "interception Ukraine 06-12; intercepted drone 363; intercepted missile 16; launched drone 398; launched missile 21",
    ],
  ],
  [
    "en",
    "In Kyiv a clinic was hit and a guard was wounded. On Wednesday, Russia had fired nearly 80 missiles at power plants.",
    ["strike.missile Kyiv 06-12; injured 1; damaged hospital 1", "strike.missile Ukraine 06-11; launched missile 80"],
  ],
  [
    "fr",
    "À Kiev, une clinique a été touchée et son gardien blessé. Mercredi, la Russie avait tiré près de 80 missiles sur des centrales.",
    ["strike.missile Kyiv 06-12; injured 1; damaged hospital 1", "strike.missile Ukraine 06-11; launched missile 80"],
  ],
  [
    "en",
    "Drones killed a man in Belgorod, as Kyiv said Ukraine had been targeted by 80 drones.",
    ["strike.drone Ukraine 06-12; launched drone 80", "strike.drone Belgorod 06-12; killed 1; of which killed man 1"],
  ],
  [
    "en",
    "A missile killed six people in Kyiv, wounding 22 nationwide.",
    ["strike.missile Kyiv 06-12; killed 6", "strike.missile Ukraine 06-12; injured 22"],
  ],
  [
    "fr",
    "Ukraine : plus de 300 drones et 50 missiles tirés, trois morts à Kyiv",
    ["strike.missile Ukraine 06-12; launched drone 300..; launched missile 50", "strike.drone Kyiv 06-12; killed 3"],
  ],
  [
    "fr",
    "Dans la capitale ukrainienne, des débris de drones interceptés ont déclenché des incendies dans le centre.",
    ["strike.drone Kyiv 06-12"],
  ],
  [
    "en",
    "A drone and a missile hit Kyiv, destroying dozens of flats, and air defences were at work.",
    ["strike.drone Kyiv 06-12; damaged apartment 24.."],
  ],
  [
    "en",
    "Officials initially said 12 people had died in Kyiv in the missile attack, but later revised the number to eight, with two more deaths in Odesa.",
    ["strike.missile Kyiv 06-12; killed 8", "strike.missile Odesa 06-12; killed 2"],
  ],
  [
    "en",
    "Ukraine said it shot down 40 of 55 drones overnight, and another 15 drones were lost or neutralised by electronic warfare.",
    ["interception Ukraine 06-11/06-12; intercepted drone 40; launched drone 55; lost drone 15"],
  ],
  [
    "en",
    "A missile hit Sumy: death toll up to 35, including two children, rescuers said.",
    ["strike.missile Sumy 06-12; killed 35; of which killed child 2"],
  ],
  [
    "en",
    "A guided bomb hit Kramatorsk, killing a couple and wounding their 38-year-old son.",
    ["strike.glide_bomb Kramatorsk 06-12; killed 2; injured 1"],
  ],
  [
    "en",
    "Ukrainian drones hit the Ryazan oil refinery and the Kremniy El plant in Bryansk.",
    ["strike.drone Ryazan refinery 06-12; damaged refinery", "strike.drone Kremniy El plant 06-12; damaged industrial"],
  ],
  [
    "en",
    'The Air Force said Russia launched 50 drones from the directions of Oryol and Kursk cities; Millerovo, Rostov Oblast; and Primorsko-Akhtarsk, and that Ukraine downed 28 drones and 12 drones were "lost".',
    ["interception Ukraine 06-12; launched drone 50; intercepted drone 28; lost drone 12"],
  ],
  [
    "en",
    "A drone attack injured five people in Ukraine's second-largest city of Kharkiv, officials said, as Moscow pressed its campaign.",
    ["strike.drone Kharkiv 06-12; injured 5"],
  ],
  [
    "en",
    "Three people, including a boy, his mother and grandmother, were killed by a drone in Pryluky.",
    ["strike.drone Pryluky 06-12; killed 3; of which killed child 1; of which killed woman 2"],
  ],
  [
    "en",
    "Russian aircraft dropped eight glide bombs on Sumy region.",
    ["strike.glide_bomb Sumy region 06-12; launched glide_bomb 8"],
  ],
  [
    "fr",
    "La Russie a lancé 379 drones contre l'Ukraine dans la nuit ; 277 drones ont été détruits et dix engins ont touché leur cible.",
    ["interception Ukraine 06-11/06-12; intercepted drone 277; launched drone 379"],
  ],
  [
    "en",
    "One person was killed and 14 others wounded in a strike on Kyiv that left parts of the capital ablaze, officials said.",
    ["strike.missile Kyiv 06-12; killed 1; injured 14"],
  ],
  ["en", "The skies over Ukraine were quiet on Wednesday night, with no major air raids reported.", []],
  [
    "en",
    "A strike on Kharkiv killed a man. Ukraine almost never publicly claims responsibility for attacks in Russia.",
    ["strike.missile Kharkiv 06-12; killed 1; of which killed man 1"],
  ],
  [
    "en",
    "A shop was hit in Kyiv region. Four drones were downed over Kherson region, its governor said. Strikes in this region killed one person over the past day, he said.",
    [
      "strike.drone Kyiv region 06-12; damaged shop 1",
      "interception Kherson region 06-12; intercepted drone 4",
      "strike.drone Kherson region 06-11/06-12; killed 1",
    ],
  ],
  [
    "en",
    "Four people were killed on Wednesday in the town of Toretsk and in the villages of Zoria and Ivanivka in Donetsk Oblast, Governor Vadym Filashkin said.",
    ["explosion.unknown Donetsk region 06-11; killed 4"],
  ],
  [
    "en",
    "The city of Kostiantynivka was under Russian fire for almost an hour.",
    ["shelling.artillery Kostiantynivka 06-12"],
  ],
  [
    "fr",
    "La Russie a attaqué l'Ukraine dans la nuit avec 110 véhicules aériens sans pilote, dont 73 ont été abattus.",
    ["interception Ukraine 06-11/06-12; launched drone 110; intercepted drone 73"],
  ],
  [
    "fr",
    "Quatre sauveteurs ont été blessés à Odessa par une frappe. L'un d'eux est mort.",
    ["strike.missile Odesa 06-12; injured 4; killed 1; of which injured responder 4"],
  ],
  [
    "fr",
    "Un docteur a été tué et cinq soignants ont été blessés par un bombardement à Kherson.",
    [
      "shelling.artillery Kherson 06-12; killed 1; injured 5; of which killed responder 1; of which injured responder 5",
    ],
  ],
  [
    "en",
    "Kyiv reported 74 Russian attacks overnight, including a barrage of seven missiles and 67 drones.",
    ["strike.missile Ukraine 06-11/06-12; launched missile 7; launched drone 67"],
  ],
  [
    "fr",
    "L'Ukraine a subi dans la nuit l'attaque la plus massive de la guerre : 728 drones et 13 missiles.",
    ["strike.missile Ukraine 06-11/06-12; launched drone 728; launched missile 13"],
  ],
];

describe("nights as agencies tell of them", () => {
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
