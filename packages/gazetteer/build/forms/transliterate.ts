/** Latin spellings of a Ukrainian or Russian name in the schemes met in news and official papers, folded later. */

type Scheme = Record<string, string>;

const ukNational: Scheme = {
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "y",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ь: "",
  ю: "iu",
  я: "ia",
  "^є": "ye",
  "^ї": "yi",
  "^й": "y",
  "^ю": "yu",
  "^я": "ya",
};
/** BGN/PCGN 1965 and everyday press spelling: ya, yu, ye, yi, y. */
const ukBgn: Scheme = { ...ukNational, є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" };
/** Passport habits of the 1990s and machine translation: g for г, iy endings. */
const ukLoose: Scheme = { ...ukBgn, и: "i", ї: "i" };
const ukIso: Scheme = {
  ...ukNational,
  є: "ie",
  ж: "z",
  и: "y",
  ї: "i",
  й: "j",
  х: "h",
  ц: "c",
  ч: "c",
  ш: "s",
  щ: "s",
  ю: "iu",
  я: "ia",
  "^є": "ie",
  "^ї": "i",
  "^й": "j",
  "^ю": "iu",
  "^я": "ia",
};
const ukGerman: Scheme = {
  ...ukNational,
  в: "w",
  ж: "sch",
  з: "s",
  є: "je",
  ї: "ji",
  й: "j",
  х: "ch",
  ц: "z",
  ч: "tsch",
  ш: "sch",
  щ: "schtsch",
  ю: "ju",
  я: "ja",
  "^є": "je",
  "^ї": "ji",
  "^й": "j",
  "^ю": "ju",
  "^я": "ja",
};
const ukFrench: Scheme = {
  ...ukNational,
  є: "ie",
  ж: "j",
  у: "ou",
  ч: "tch",
  ш: "ch",
  щ: "chtch",
  ю: "iou",
  я: "ia",
  "^є": "ie",
  "^ї": "i",
  "^й": "i",
  "^ю": "iou",
  "^я": "ia",
};
const ruBgn: Scheme = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  "^е": "e",
};
const ruBgnYe: Scheme = { ...ruBgn, "^е": "ye", "*е": "ye" };
const ruIcao: Scheme = { ...ruBgn, ё: "e", й: "i", ю: "iu", я: "ia" };
const ruGerman: Scheme = {
  ...ruBgn,
  в: "w",
  ж: "sch",
  з: "s",
  й: "j",
  х: "ch",
  ц: "z",
  ч: "tsch",
  ш: "sch",
  щ: "schtsch",
  ё: "jo",
  ю: "ju",
  я: "ja",
};
const ruFrench: Scheme = {
  ...ruBgn,
  ё: "io",
  ж: "j",
  й: "i",
  у: "ou",
  ч: "tch",
  ш: "ch",
  щ: "chtch",
  ю: "iou",
  я: "ia",
  "*е": "ie",
};

const vowels = "аеёиоуыэюяєіїьъ";

function romanise(name: string, scheme: Scheme): string {
  const lower = name.toLowerCase().replace(/['’ʼ]/g, "");
  let out = "";
  for (let i = 0; i < lower.length; i++) {
    const letter = lower.charAt(i);
    const before = i === 0 ? " " : lower.charAt(i - 1);
    const initial = i === 0 || before === " " || before === "-";
    const afterVowel = vowels.includes(before);
    if (letter === "г" && before === "з" && scheme === ukNational) {
      out += "gh";
      continue;
    }
    out += (initial ? scheme[`^${letter}`] : afterVowel ? scheme[`*${letter}`] : undefined) ?? scheme[letter] ?? letter;
  }
  return out;
}

/** Endings that papers write in several ways, whatever the scheme. */
function endingVariants(latin: string): string[] {
  const variants = [latin];
  const add = (pattern: RegExp, replacement: string) => {
    if (pattern.test(latin)) variants.push(latin.replace(pattern, replacement));
  };
  add(/(skyi|ckyi|tskyi|skyy|skiy|skij)\b/g, "sky");
  add(/(s|ts)(kyi|kyy|kiy)\b/g, "$1kiy");
  add(/yi\b/g, "y");
  add(/ii/g, "iyi");
  add(/ii/g, "i");
  add(/yi/g, "i");
  return variants;
}

/** French papers double an s between vowels ("Novossilka"), or do not, and write г as in Russian: "Tcherniguiv", "Tchougouïv". */
function frenchVariants(latin: string): string[] {
  const doubled = latin.replace(/(?<=[aeiouy])s(?=[aeiouy])/g, "ss");
  const hard = doubled.replace(/h(?=[ie])(?<![cksz]h)/g, "gu");
  const russian = doubled.replace(/(?<![cksz])h/g, "g");
  return [latin, doubled, hard, russian].flatMap(endingVariants);
}

/** `common`: the schemes of English-language papers; `all` adds German, French and ISO 9. */
export type SchemeSet = "all" | "common";
const ukSchemes = {
  common: [ukNational, ukBgn, ukLoose],
  all: [ukNational, ukBgn, ukLoose, ukIso, ukGerman, ukFrench],
};
const ruSchemes = { common: [ruBgn, ruBgnYe], all: [ruBgn, ruBgnYe, ruIcao, ruGerman, ruFrench] };

/** All Latin spellings of a Ukrainian name. */
export function romaniseUkrainian(name: string, schemes: SchemeSet = "all"): string[] {
  return variantsOf([name], ukSchemes[schemes]);
}

/** All Latin spellings of a Russian name; ё also as plain е, as most papers print it. */
export function romaniseRussian(name: string, schemes: SchemeSet = "all"): string[] {
  const names = /ё/i.test(name) ? [name, name.replace(/ё/g, "е").replace(/Ё/g, "Е")] : [name];
  return variantsOf(names, ruSchemes[schemes]);
}

function variantsOf(names: readonly string[], schemes: readonly Scheme[]): string[] {
  const spell = (name: string, scheme: Scheme) => {
    const latin = romanise(name, scheme);
    return scheme === ukFrench || scheme === ruFrench ? frenchVariants(latin) : endingVariants(latin);
  };
  return [...new Set(names.flatMap((name) => schemes.flatMap((scheme) => spell(name, scheme))))];
}

/** The official Ukrainian romanisation (Cabinet of Ministers resolution 55 of 2010), capitalised. */
export function romaniseOfficially(name: string): string {
  return capitalise(romanise(name, ukNational));
}

/** The plain English press romanisation of a Russian name, capitalised. */
export function romaniseRussianOfficially(name: string): string {
  return capitalise(romanise(name, ruBgnYe).replace(/[iy]y\b/g, "y"));
}

/** French press romanisation of a Ukrainian or Russian name, capitalised. */
export function romaniseInFrench(name: string, lang: "uk" | "ru"): string {
  return capitalise(romanise(name, lang === "uk" ? ukFrench : ruFrench));
}

function capitalise(latin: string): string {
  return latin.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

const reverseUk: [RegExp, string][] = [
  [/shch/g, "щ"],
  [/zgh/g, "зг"],
  [/zh/g, "ж"],
  [/kh/g, "х"],
  [/ts/g, "ц"],
  [/ch/g, "ч"],
  [/sh/g, "ш"],
  [/(^|[\s-])ye/g, "$1є"],
  [/(^|[\s-])yi/g, "$1ї"],
  [/(^|[\s-])yu/g, "$1ю"],
  [/(^|[\s-])ya/g, "$1я"],
  [/(?<=[aeiouy])ia/g, "ія"],
  [/ia/g, "я"],
  [/iu/g, "ю"],
  [/ie/g, "є"],
  [/yi$/g, "ий"],
  [/yi(?=[\s-])/g, "ий"],
  [/(?<=[aeou])iv(?=$|[k\s-])/g, "їв"],
  [/(?<=[aeou])i(?=$|[bcdfghklmnpqrstvz\s-])/g, "й"],
  [/(?<=[iy])i/g, "ї"],
  [/a/g, "а"],
  [/b/g, "б"],
  [/v/g, "в"],
  [/h/g, "г"],
  [/g/g, "ґ"],
  [/d/g, "д"],
  [/e/g, "е"],
  [/z/g, "з"],
  [/y/g, "и"],
  [/i/g, "і"],
  [/k/g, "к"],
  [/l/g, "л"],
  [/m/g, "м"],
  [/n/g, "н"],
  [/o/g, "о"],
  [/p/g, "п"],
  [/r/g, "р"],
  [/s/g, "с"],
  [/t/g, "т"],
  [/u/g, "у"],
  [/f/g, "ф"],
  [/j/g, "й"],
  [/w/g, "в"],
  [/c/g, "ц"],
  [/x/g, "кс"],
  [/q/g, "к"],
];

/**
 * A Ukrainian spelling guessed back from the official romanisation, for entries that come without a Cyrillic name.
 * Soft signs are restored only where the ending demands one (-ськ, -цьк).
 */
export function guessUkrainian(latin: string): string {
  let word = latin.toLowerCase().replace(/['’ʼ]/g, "");
  for (const [pattern, replacement] of reverseUk) word = word.replace(pattern, replacement);
  word = word
    .replace(/([сц])к(?=$|[\s-]|ий|а$|е$|е[\s-])/g, "$1ьк")
    .replace(/л(?=ськ|ц)/g, "ль")
    .replace(/ец(?=$|[\s-])/g, "ець");
  return word.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
