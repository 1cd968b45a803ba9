import type { Qualifier, ReportLanguage } from "@tocsin/model";
import { enNumbers } from "../lexicon/en/numbers.ts";
import { frNumbers } from "../lexicon/fr/numbers.ts";
import { ruNumbers } from "../lexicon/ru/numbers.ts";
import { ukNumbers } from "../lexicon/uk/numbers.ts";
import { tokenise } from "../segment/tokens.ts";
import type { Token } from "../segment/types.ts";
import { WordNote } from "../segment/words.ts";
import type { CurrencyFamily, NumberLexicon } from "./number-lexicon.ts";

/** Phrases by their first (or last) word, longest first. */
export type PhraseTable<T> = Map<string, { words: string[]; value: T }[]>;

export interface FixedNumber {
  value: number;
  qualifier: "exact" | "about" | "at_least";
}

/** A lexicon made ready for look-up. Ukrainian and Russian texts quote each other: each gets the other's words as well. */
export interface CompiledNumbers {
  cardinals: Map<string, number>;
  scales: Map<string, number>;
  moneyScales: Map<string, number>;
  loneScales: Set<string>;
  manyOf: Map<string, number>;
  groups: Map<string, number>;
  vague: PhraseTable<true>;
  sameAgain: PhraseTable<true>;
  fixed: PhraseTable<FixedNumber>;
  articles: Set<string>;
  inner: Set<string>;
  before: PhraseTable<Qualifier>;
  after: PhraseTable<Qualifier>;
  growth: string[];
  tellsAbout: Set<string>;
  /** By the word that opens a range, those that join it. */
  rangeJoins: Map<string, Set<string>>;
  rangeJoin: Set<string>;
  months: Set<string>;
  yearBefore: Set<string>;
  yearAfter: Set<string>;
  duration: Set<string>;
  distance: Set<string>;
  calibre: Set<string>;
  measure: Set<string>;
  percent: PhraseTable<true>;
  time: PhraseTable<true>;
  unitLinks: Set<string>;
  ageBefore: PhraseTable<true>;
  birth: PhraseTable<true>;
  ageSuffix: string[];
  ageAlone: ReadonlySet<string>;
  afterAges: ReadonlySet<string>;
  hourBefore: Set<string>;
  ordinalSuffix: Set<string>;
  countSuffix: Set<string>;
  numberedNouns: string[];
  numberedBefore: Set<string>;
  streets: Set<string>;
  phoneBefore: Set<string>;
  modelNames: Set<string>;
  listAnd: Set<string>;
  currencies: PhraseTable<string>;
  currencyAdjectives: { stem: string; codes: Partial<Record<CurrencyFamily, string>> }[];
  isCurrencyAdjective: WordNote<boolean>;
  /** Whether a word can begin a number written out, or be one of words joined by hyphens; null for most words. */
  opening: WordNote<"plain" | "hyphenated" | null>;
  lang: ReportLanguage;
}

const sources: Record<ReportLanguage, NumberLexicon[]> = {
  en: [enNumbers],
  uk: [ukNumbers, ruNumbers],
  ru: [ruNumbers, ukNumbers],
  fr: [frNumbers],
};
const compiled = new Map<ReportLanguage, CompiledNumbers>();

/** The number lexicon of a language, compiled once. */
export function numbersOf(lang: ReportLanguage): CompiledNumbers {
  const known = compiled.get(lang);
  if (known) return known;
  const made = compile(sources[lang], lang);
  compiled.set(lang, made);
  return made;
}

/** Value of the longest phrase that begins at token `at`, with the index behind it. */
export function phraseAt<T>(table: PhraseTable<T>, tokens: Token[], at: number): { value: T; to: number } | null {
  const first = tokens[at];
  const options = first && table.get(first.lower);
  if (!options) return null;
  for (const { words, value } of options) {
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return { value, to: at + words.length };
  }
  return null;
}

/** Value of the longest phrase that ends just before token `before`, with the index of its first token. Needs a table by last word. */
export function phraseBefore<T>(
  table: PhraseTable<T>,
  tokens: Token[],
  before: number,
): { value: T; from: number } | null {
  const last = tokens[before - 1];
  const options = last && table.get(last.lower);
  if (!options) return null;
  for (const { words, value } of options) {
    const from = before - words.length;
    if (from >= 0 && words.every((word, i) => tokens[from + i]?.lower === word)) return { value, from };
  }
  return null;
}

function compile(lexicons: NumberLexicon[], lang: ReportLanguage): CompiledNumbers {
  const valued = (pick: (l: NumberLexicon) => readonly (readonly [string, number])[]): Map<string, number> => {
    const map = new Map<string, number>();
    for (const lexicon of lexicons)
      for (const [forms, value] of pick(lexicon))
        for (const form of words(forms)) if (!map.has(form)) map.set(form, value);
    return map;
  };
  const set = (pick: (l: NumberLexicon) => string): Set<string> => new Set(lexicons.flatMap((l) => words(pick(l))));
  const phrases = (pick: (l: NumberLexicon) => readonly string[], by: "first" | "last" = "first"): PhraseTable<true> =>
    phraseTable(
      lexicons.flatMap((l) => pick(l).map((phrase) => [phrase, true as const] as const)),
      by,
    );
  const cardinals = valued((l) => l.cardinals);
  const sameAgain = phrases((l) => l.sameAgain);
  const vague = phrases((l) => [...l.vague, ...l.sameAgain]);
  const fixed = phraseTable(
    lexicons.flatMap((l) => l.phrases.map(([phrase, value, qualifier]) => [phrase, { value, qualifier }] as const)),
    "first",
  );
  const manyOf = valued((l) => l.manyOf);
  const loneScales = set((l) => l.loneScales);
  const qualified = (side: "before" | "after", by: "first" | "last"): PhraseTable<Qualifier> =>
    phraseTable(
      lexicons.flatMap((l) =>
        Object.entries(l[side]).flatMap(([qualifier, list]) =>
          list.map((phrase) => [phrase, qualifier as Qualifier] as const),
        ),
      ),
      by,
    );
  const currencyAdjectives = lexicons.flatMap((l) =>
    l.currencyAdjectives.flatMap(([stems, codes]) => words(stems).map((stem) => ({ stem, codes }))),
  );
  const starts = new Set([...cardinals.keys(), ...vague.keys(), ...fixed.keys(), ...manyOf.keys(), ...loneScales]);
  return {
    cardinals,
    scales: valued((l) => l.scales),
    moneyScales: valued((l) => l.moneyScales),
    loneScales,
    manyOf,
    groups: valued((l) => l.groups),
    vague,
    sameAgain,
    fixed,
    articles: set((l) => l.articles),
    inner: set((l) => l.inner),
    before: qualified("before", "last"),
    after: qualified("after", "first"),
    growth: lexicons.flatMap((l) => [...l.growth]),
    tellsAbout: set((l) => l.tellsAbout),
    rangeJoins: new Map(
      lexicons.flatMap((l) =>
        l.ranges.flatMap(([open, join]) => words(open).map((word) => [word, new Set(words(join))] as const)),
      ),
    ),
    rangeJoin: set((l) => l.rangeJoin),
    months: set((l) => l.months),
    yearBefore: set((l) => l.yearBefore),
    yearAfter: set((l) => l.yearAfter),
    duration: set((l) => l.units.duration),
    distance: set((l) => l.units.distance),
    calibre: set((l) => l.units.calibre),
    measure: set((l) => l.units.measure),
    percent: phrases((l) => l.units.percent),
    time: phrases((l) => l.units.time),
    unitLinks: set((l) => l.unitLinks),
    ageBefore: phrases((l) => l.ageBefore, "last"),
    birth: phrases((l) => l.birth),
    ageSuffix: lexicons.flatMap((l) => [...l.ageSuffix]),
    ageAlone: new Set(lexicons.flatMap((l) => l.ageAlone.split(" ")).filter(Boolean)),
    afterAges: new Set(lexicons.flatMap((l) => l.afterAges.split(" ")).filter(Boolean)),
    // Of the text's own language alone, the first: "о" tells an hour in Ukrainian, and in Russian what is spoken of.
    hourBefore: new Set(lexicons.slice(0, 1).flatMap((l) => words(l.hourBefore))),
    ordinalSuffix: set((l) => l.ordinalSuffix),
    countSuffix: set((l) => l.countSuffix),
    numberedNouns: lexicons.flatMap((l) => [...l.numberedNouns]),
    numberedBefore: set((l) => l.numberedBefore),
    streets: set((l) => l.streets),
    phoneBefore: set((l) => l.phoneBefore),
    modelNames: set((l) => l.modelNames),
    listAnd: set((l) => l.listAnd),
    currencies: phraseTable(
      lexicons.flatMap((l) => l.currencies.flatMap(([forms, code]) => words(forms).map((f) => [f, code] as const))),
      "first",
    ),
    currencyAdjectives,
    isCurrencyAdjective: new WordNote(({ lower }) => currencyAdjectives.some(({ stem }) => lower.startsWith(stem))),
    opening: new WordNote(({ kind, lower }) => {
      if (kind !== "word") return null;
      if (starts.has(lower)) return "plain";
      return lower.includes("-") ? "hyphenated" : null;
    }),
    lang,
  };
}

function words(forms: string): string[] {
  return forms.split(" ").filter(Boolean);
}

function phraseTable<T>(entries: (readonly [string, T])[], by: "first" | "last"): PhraseTable<T> {
  const table: PhraseTable<T> = new Map();
  for (const [phrase, value] of entries) {
    const parts = tokenise(phrase).map((token) => token.lower);
    const key = by === "first" ? parts[0] : parts.at(-1);
    if (key === undefined) continue;
    const list = table.get(key) ?? [];
    if (!list.some((other) => other.words.join(" ") === parts.join(" "))) list.push({ words: parts, value });
    table.set(key, list);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}
