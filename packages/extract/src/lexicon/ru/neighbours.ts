/** Adjectives of the countries beside the war. */
export const neighbours: { country: string; forms: string[] }[] = [
  { country: "PL", forms: ["польск*"] },
  { country: "RO", forms: ["румынск*"] },
  { country: "MD", forms: ["молдавск*|молдовск*"] },
  { country: "LT", forms: ["литовск*"] },
  { country: "LV", forms: ["латвийск*|латышск*"] },
  { country: "EE", forms: ["эстонск*"] },
  { country: "FI", forms: ["финск*|финляндск*"] },
  { country: "HU", forms: ["венгерск*"] },
  { country: "SK", forms: ["словацк*"] },
  { country: "BG", forms: ["болгарск*"] },
  { country: "TR", forms: ["турецк*"] },
];
