import { foldName } from "../src/fold.ts";
import {
  guessUkrainian,
  romaniseInFrench,
  romaniseOfficially,
  romaniseRussian,
  romaniseUkrainian,
} from "./forms/transliterate.ts";

export interface ChosenNames {
  en: string;
  uk: string;
  ru: string;
  fr: string;
  spellings: string[];
}

/** Countries whose places are read in Cyrillic too. */
const cyrillicCountries = new Set(["UA", "RU", "BY"]);

/**
 * Picks the Ukrainian and the Russian name among alternates that carry no language tag, by which of them romanises to the
 * main name; guesses them by rule where none does.
 */
export function chooseNames(
  main: string,
  alternates: readonly string[],
  country: string,
  region: string | null,
): ChosenNames {
  const name = main.normalize("NFC");
  const usable = alternates.filter((a) => /^[\p{Script=Latin}\p{Script=Cyrillic}\s'’ʼ.-]+$/u.test(a) && a.length > 2);
  if (!cyrillicCountries.has(country))
    return { en: name, uk: "", ru: "", fr: name, spellings: usable.filter((a) => a.length > 3) };
  const cyrillic = usable.filter((a) => /^[а-яёіїєґ'’ʼ\s-]+$/i.test(a));
  const ukrainian = country === "UA";
  const fromRussian = ukrainian && russianRoman.test(name);
  const russian = () => nearestRussian(cyrillic, name) ?? guessRussian(name);
  const guessed = () => (fromRussian ? ukrainianise(russian().replace(/ё/g, "е")) : guessUkrainian(name));
  const ukName = ukrainian ? (nearestUkrainian(cyrillic, name) ?? guessed()) : "";
  const ruName = ukrainian && !fromRussian ? pairedRussian(ukName, cyrillic) : russian();
  const ukShown = ukrainian ? ukName : (cyrillic.find((a) => a === ukrainianise(ruName)) ?? ukrainianise(ruName));
  const en = ukrainian && region !== "UA-43" ? romaniseOfficially(ukName) : plainRussian(name);
  const fr = ukrainian ? romaniseInFrench(ukName, "uk") : romaniseInFrench(ruName, "ru");
  // Older names of Russian cities (Molotov, Gorky) are surnames today and only mislead.
  const kept = ukrainian ? usable : usable.filter((a) => !isCyrillic(a) || isLike(a, ruName) || isLike(a, ukShown));
  return { en, uk: ukShown, ru: ruName, fr, spellings: [name, ...kept] };
}

/** "Staryy Oskol" → "Stary Oskol", "Tëtkino" → "Tyotkino": as English papers print it. */
function plainRussian(name: string): string {
  return name
    .replace(/[’ʼ']/g, "")
    .replace(/[iy]y(?=$|[\s-])/g, "y")
    .replace(/ë/g, "yo")
    .replace(/Ë/g, "Yo");
}

function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name);
}

function isLike(a: string, b: string): boolean {
  return editDistance(a.toLowerCase(), b.toLowerCase()) <= Math.max(1, b.length / 4);
}

/** Crimean villages whose main name is a Russian one ("Zaozyornoye"). */
const russianRoman = /(oye|aya|[yi]y|[oe]vka)(?=$|[\s-])/i;

/** Alternates that end as no Ukrainian name does are Russian or machine-made. */
const unUkrainian = /[ыэёъ]|[сц]к(?=$|ий|а$|е$|[\s-])|[еиії]ц(?=$|[\s-])|(ое|ая)(?=$|[\s-])/i;
const unRussian = /[іїєґ'’ʼ]|[сц]ьк/i;

function nearestUkrainian(names: string[], main: string): string | null {
  const target = foldName(main);
  const usual = (name: string) => (/[іїєґ'’ʼ]|[сц]ьк/i.test(name) ? 0 : 0.4);
  return nearest(
    names.filter((n) => !unUkrainian.test(n)),
    (name) =>
      Math.min(
        editDistance(foldName(romaniseOfficially(name)), target),
        0.5 + Math.min(...romaniseUkrainian(name).map((n) => editDistance(foldName(n), target))),
      ) + usual(name),
    1 + target.length / 5,
  );
}

function nearestRussian(names: string[], main: string): string | null {
  const target = foldName(main);
  return nearest(
    names.filter((n) => !unRussian.test(n)),
    (name) =>
      Math.min(...romaniseRussian(name).map((n) => editDistance(foldName(n), target))) +
      (/тс(?!к)|шч/i.test(name) ? 0.4 : 0),
    1 + target.length / 5,
  );
}

/** The Russian name of a Ukrainian place: the alternate nearest to the rule's guess, or the guess. */
function pairedRussian(uk: string, cyrillic: string[]): string {
  const guess = russify(uk);
  const own = cyrillic.filter((n) => !unRussian.test(n) && !/(?<!о)в$/.test(n.replace(/[ое]в$/, "")));
  return (
    nearest(own, (name) => editDistance(name.toLowerCase(), guess.toLowerCase()), Math.max(2, guess.length / 3)) ??
    guess
  );
}

function nearest(names: string[], distance: (name: string) => number, limit: number): string | null {
  let best: string | null = null;
  let least = limit;
  for (const name of names) {
    const found = distance(name);
    if (found < least) {
      least = found;
      best = name;
    }
  }
  return best;
}

const toRussian: [RegExp, string][] = [
  [/['’ʼ]/g, ""],
  [/Миколаї/g, "Николаї"],
  [/миколаї/g, "николаї"],
  [/ївка(?=$|[\s-])/g, "евка"],
  [/івка(?=$|[\s-])/g, "овка"],
  [/([сц])ьк/g, "$1к"],
  [/ське(?=$|[\s-])/g, "ское"],
  [/цьке(?=$|[\s-])/g, "цкое"],
  [/не(?=$|[\s-])/g, "ное"],
  [/(?<=[вклрт])е(?=$|[\s-])/g, "ое"],
  [/их(?=$|[\s-])/g, "ых"],
  [/ий(?=$|[\s-])/g, "ый"],
  [/(?<=[кгх])ый/g, "ий"],
  [/їв(?=$|[\s-])/g, "ев"],
  [/ів(?=$|[\s-])/g, "ов"],
  [/ець(?=$|[\s-])/g, "ец"],
  [/и(?=$|[\s-])/g, "ы"],
  [/(?<=[гкхжчшщ])ы(?=$|[\s-])/g, "и"],
  [/^Б[іе]л/g, "Бел"],
  [/і/g, "и"],
  [/ї/g, "и"],
  [/є/g, "е"],
  [/ґ/g, "г"],
  [/^І/g, "И"],
  [/^Ї/g, "И"],
  [/^Є/g, "Е"],
  [/\sІ/g, " И"],
];

/** Russian spelling of a Ukrainian name by rule: right for the common endings, a guess for the rest. */
export function russify(uk: string): string {
  return toRussian.reduce((word, [pattern, replacement]) => word.replace(pattern, replacement), uk);
}

const toUkrainian: [RegExp, string][] = [
  [/([сц])к(?=ий|ая|ое|ой|а$|$)/g, "$1ьк"],
  [/ская(?=$|[\s-])/g, "ська"],
  [/ое(?=$|[\s-])/g, "е"],
  [/ая(?=$|[\s-])/g, "а"],
  [/(ый|ий|ой)(?=$|[\s-])/g, "ий"],
  [/овка(?=$|[\s-])/g, "івка"],
  [/евка(?=$|[\s-])/g, "ївка"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])ївка/g, "івка"],
  [/ино(?=$|[\s-])/g, "іно"],
  [/(?<!^)и(?!й|в)/g, "і"],
  [/^И/g, "І"],
  [/ы/g, "и"],
  [/э/g, "е"],
  [/Э/g, "Е"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])ё/g, "ьо"],
  [/ё/g, "йо"],
  [/Ё/g, "Йо"],
  [/(?<=[аеіиоуяюь])е/g, "є"],
  [/^Е/g, "Є"],
  [/ъ/g, ""],
];

/**
 * Other Ukrainian spellings of a Russian town: whether its "е" and "и" are "є" and "і" depends on where the Russian word comes
 * from ("Тихорєцьк", "Новошахтинськ"), and papers differ.
 */
export function ukrainianVariants(uk: string): string[] {
  const soft = (name: string) => name.replace(/(?<=[бвдзклмнпрстф])е(?!$|[\s-])/g, "є");
  const hard = (name: string) => name.replace(/(?<=[бвгґджзклмнпрстфхцчшщ])і(?!$|[\s-])/g, "и");
  return [...new Set([soft(uk), hard(uk), soft(hard(uk))])].filter((variant) => variant !== uk);
}

/** Ukrainian spelling of a Russian name by the usual practical transcription. */
export function ukrainianise(ru: string): string {
  return toUkrainian.reduce((word, [pattern, replacement]) => word.replace(pattern, replacement), ru);
}

const reverseRu: [RegExp, string][] = [
  [/shch/g, "щ"],
  [/zh/g, "ж"],
  [/kh/g, "х"],
  [/ts/g, "ц"],
  [/ch/g, "ч"],
  [/sh/g, "ш"],
  [/yo/g, "ё"],
  [/yu/g, "ю"],
  [/ya/g, "я"],
  [/ye/g, "е"],
  [/iy(?=$|[\s-])/g, "ий"],
  [/(?<=k)y(?=$|[\s-])/g, "ий"],
  [/(?<=[nv])y(?=$|[\s-])/g, "ый"],
  [/(?<=[aeou])y/g, "й"],
  [/a/g, "а"],
  [/b/g, "б"],
  [/v/g, "в"],
  [/g/g, "г"],
  [/d/g, "д"],
  [/e/g, "е"],
  [/z/g, "з"],
  [/i/g, "и"],
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
  [/y/g, "ы"],
  [/j/g, "й"],
  [/h/g, "х"],
  [/c/g, "ц"],
  [/w/g, "в"],
  [/x/g, "кс"],
];

function guessRussian(latin: string): string {
  let word = foldName(latin.replace(/[’ʼ']/g, "ь"));
  for (const [pattern, replacement] of reverseRu) word = word.replace(pattern, replacement);
  return word.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
