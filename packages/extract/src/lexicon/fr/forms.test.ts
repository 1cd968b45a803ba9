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
];

describe("forms of French reports", () => {
  it.each(cases)("%s", (text, expected) => {
    expect(tellNews("fr", text)).toEqual(expected);
  });
});
