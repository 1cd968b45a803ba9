/**
 * Number knowledge of one language, as data. Word lists are written as one string of forms separated by spaces; phrases as
 * arrays of strings. All lower case, straight apostrophes, Russian without ё.
 */
export interface NumberLexicon {
  /** Forms that add up to a number below a thousand: "двадцять", "двох", "eleven". Collectives belong here too. */
  cardinals: readonly (readonly [forms: string, value: number])[];
  /** Multipliers that follow a number: hundred (where it multiplies), thousand, million, billion. */
  scales: readonly (readonly [forms: string, value: number])[];
  /** Short scale signs that mean a scale only beside money: "m", "k". */
  moneyScales: readonly (readonly [forms: string, value: number])[];
  /** Scales that mean one of themselves when they stand alone ("тисяча", "мільйон", "mille"). */
  loneScales: string;
  /** Plurals that, alone, leave the number open but give it a floor: "dozens", "тисячі", "des centaines". */
  manyOf: readonly (readonly [forms: string, floor: number])[];
  /** Group nouns that multiply and are never exact: "dozen", "десяток", "dizaine". */
  groups: readonly (readonly [forms: string, value: number])[];
  /** Words that imply a number and do not give it: "several", "кілька", "plusieurs". */
  vague: readonly string[];
  /** As many as were counted just before: "столько же". */
  sameAgain: readonly string[];
  /** Fixed phrases for a number: "half a million", "a couple", "півтора". */
  phrases: readonly (readonly [phrase: string, value: number, qualifier: "exact" | "about" | "at_least"])[];
  /** Articles that may stand for one ("un", "une"); marked soft. */
  articles: string;
  /** Particles inside a number word chain: "and", "et". */
  inner: string;
  before: { at_least: readonly string[]; about: readonly string[]; up_to: readonly string[] };
  after: { at_least: readonly string[]; about: readonly string[] };
  /** Words behind which an `about` word says of what something tells: "information about 41 people". */
  tellsAbout: string;
  /** `up_to` words that state a new total instead when a growth verb stands just before ("зросла до 10"). */
  growth: readonly string[];
  /** Words that open a range ("from", "between") with those that join it behind them. */
  ranges: readonly (readonly [open: string, join: string])[];
  /** Words that join a range by themselves ("or"). */
  rangeJoin: string;
  months: string;
  /** Words before a day or year number ("since", "у", "en") that make four digits a year. */
  yearBefore: string;
  yearAfter: string;
  units: {
    age: string;
    duration: string;
    distance: string;
    calibre: string;
    measure: string;
    percent: readonly string[];
    time: readonly string[];
  };
  /** Between a numeral that is a noun and its unit: "une trentaine de kilomètres". */
  unitLinks: string;
  /** Words before an age ("aged", "віком", "âgé de"). */
  ageBefore: readonly string[];
  /** Words that go on behind the last of a list of ages without a unit: "aged 29 and 41 were killed". */
  afterAges: string;
  /** Behind the year somebody was born in: "г.р.", "року народження". */
  birth: readonly string[];
  /** Second part of hyphened ages: "year-old", "річний". Matched as prefixes. */
  ageSuffix: readonly string[];
  /** The same, standing apart from its number: "72 річний". */
  ageAlone: string;
  /** Prepositions before a bare hour ("at", "о", "à"). */
  hourBefore: string;
  ordinalSuffix: string;
  /** Endings written after a hyphen that leave a number a count ("5-ти", "2-х"). */
  countSuffix: string;
  /** Military units and other things that carry a number; matched as prefixes. */
  numberedNouns: readonly string[];
  /** Words before a numbered thing: "No.", "№", "school". */
  numberedBefore: string;
  /** Words for streets, which a number behind the name and a comma is a house of: "вул. Садова, 12"; empty where it stands before. */
  streets: string;
  phoneBefore: string;
  /** Weapon and vehicle names that carry a model number behind a space: "Leopard 2". */
  modelNames: string;
  /** Conjunctions that let a list share the unit of its last number ("45 and 60 years"). */
  listAnd: string;
  /** Currency phrases to ISO 4217; `*` codes are a family whose country must come from elsewhere. */
  currencies: readonly (readonly [phrases: string, code: string])[];
  /** Adjectives that pick the country of a currency that many share, to the ISO code with `dollar`, `crown` or `franc`. */
  currencyAdjectives: readonly (readonly [stems: string, codes: Partial<Record<CurrencyFamily, string>>])[];
}

/** Currencies that several countries share by name. */
export type CurrencyFamily = "dollar" | "crown" | "franc" | "pound";
