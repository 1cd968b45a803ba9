/** Adjectives of the countries beside the war. */
export const neighbours: { country: string; forms: string[] }[] = [
  { country: "PL", forms: ["польськ*"] },
  { country: "RO", forms: ["румунськ*"] },
  { country: "MD", forms: ["молдовськ*|молдавськ*"] },
  { country: "LT", forms: ["литовськ*"] },
  { country: "LV", forms: ["латвійськ*|латиськ*"] },
  { country: "EE", forms: ["естонськ*"] },
  { country: "FI", forms: ["фінськ*|фінляндськ*"] },
  { country: "HU", forms: ["угорськ*"] },
  { country: "SK", forms: ["словацьк*"] },
  { country: "BG", forms: ["болгарськ*"] },
  { country: "TR", forms: ["турецьк*"] },
];
