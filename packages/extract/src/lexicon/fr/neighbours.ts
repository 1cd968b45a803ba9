/** Adjectives of the countries beside the war. */
export const neighbours: { country: string; forms: string[] }[] = [
  { country: "PL", forms: ["polonais|polonaise|polonaises"] },
  { country: "RO", forms: ["roumain|roumains|roumaine|roumaines"] },
  { country: "MD", forms: ["moldave|moldaves"] },
  { country: "LT", forms: ["lituanien|lituaniens|lituanienne|lituaniennes"] },
  { country: "LV", forms: ["letton|lettons|lettone|lettonne"] },
  { country: "EE", forms: ["estonien|estoniens|estonienne|estoniennes"] },
  { country: "FI", forms: ["finlandais|finlandaise|finlandaises"] },
  { country: "HU", forms: ["hongrois|hongroise|hongroises"] },
  { country: "SK", forms: ["slovaque|slovaques"] },
  { country: "BG", forms: ["bulgare|bulgares"] },
  { country: "TR", forms: ["turc|turcs|turque|turques"] },
];
