/** Adjectives of the countries beside the war. */
export const neighbours: { country: string; forms: string[] }[] = [
  { country: "PL", forms: ["polish"] },
  { country: "RO", forms: ["romanian"] },
  { country: "MD", forms: ["moldovan|moldovian"] },
  { country: "LT", forms: ["lithuanian"] },
  { country: "LV", forms: ["latvian"] },
  { country: "EE", forms: ["estonian"] },
  { country: "FI", forms: ["finnish"] },
  { country: "HU", forms: ["hungarian"] },
  { country: "SK", forms: ["slovak|slovakian"] },
  { country: "BG", forms: ["bulgarian"] },
  { country: "TR", forms: ["turkish"] },
];
