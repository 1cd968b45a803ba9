import { describe, expect, it } from "vitest";
import { tellNews } from "../../tell.test-support.ts";

// One sentence of our own for each form met in agency texts, governors' posts and round-ups.
const cases: [text: string, events: string[]][] = [
  [
    "A drone strike on Nikopol killed a man and injured a woman, the governor said.",
    ["strike.drone Nikopol 06-12; killed 1; injured 1; of which killed man 1; of which injured woman 1"],
  ],
  [
    "The governor said that two women had been wounded when a drone hit a shop in Zaporizhzhia.",
    ["strike.drone Zaporizhzhia 06-12; injured 2; of which injured woman 2"],
  ],
  [
    "Four people were killed in Sumy and nine others were injured by Russian missiles, while one person was injured in Kharkiv.",
    ["strike.missile Sumy 06-12; killed 4; injured 9", "strike.missile Kharkiv 06-12; injured 1"],
  ],
  [
    "Two people were killed by shelling in the Kherson region, while an elderly woman was injured in Zaporizhzhia.",
    [
      "shelling.artillery Kherson region 06-12; killed 2",
      "shelling.artillery Zaporizhzhia 06-12; injured 1; of which injured woman 1",
    ],
  ],
  [
    "At least 20 people were killed or wounded in the shelling of Toretsk on Thursday.",
    ["shelling.artillery Toretsk 06-12"],
  ],
  [
    "MOSCOW, June 12, 2025 (Agency) - A drone attack set a fuel depot on fire in Engels, officials said.",
    ["strike.drone Engels 06-12; damaged warehouse 1"],
  ],
  [
    "KHARKIV, Ukraine (Agency) — A Russian drone strike on an apartment building wounded 11 people early Thursday.",
    ["strike.drone Kharkiv 06-12; injured 11"],
  ],
  [
    "An overnight strike cut power to some 40,000 customers in Chernihiv, the governor said.",
    ["measure.blackout Chernihiv 06-11/06-12; without_power 40000"],
  ],
  [
    "Power supply was disrupted for 30,000 households in the Sumy region on 12 June.",
    ["measure.blackout Sumy region 06-12; without_power 30000"],
  ],
  [
    "As many as 840 people were evacuated from the Pokrovsk district of the Donetsk region to Dnipro on 11 June.",
    ["measure.evacuation Pokrovsk district 06-11; evacuated 840"],
  ],
  ["Air raid alerts were heard in the regions of Sumy and Odesa last night.", ["alert.air Odesa 06-11/06-12"]],
];

describe("forms of English reports", () => {
  it.each(cases)("%s", (text, expected) => {
    expect(tellNews("en", text)).toEqual(expected);
  });
});
