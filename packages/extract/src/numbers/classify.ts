import type { Token } from "../segment/types.ts";
import { type CompiledNumbers, phraseAt, phraseBefore } from "./compiled.ts";
import type { NumberCore } from "./core.ts";
import type { NumberKind } from "./types.ts";

export interface Classified {
  kind: NumberKind;
  /** Index behind the unit, where the unit belongs to the figure ("41-year-old", "70 km"). */
  to: number;
}

interface Context {
  tokens: Token[];
  core: NumberCore;
  /** First token of the figure with its qualifying words. */
  from: number;
  lexicon: CompiledNumbers;
}

/** What a figure counts or names. Money is known from its currency before this is asked. */
export function classify(context: Context): Classified {
  const { core } = context;
  if (core.currency) return { kind: "money", to: core.to };
  return byUnit(context) ?? (core.plain ? byPlace(context) : null) ?? byFraction(context);
}

function byFraction({ core }: Context): Classified {
  const whole = core.min === null || Number.isInteger(core.min);
  return { kind: whole ? "count" : "measure", to: core.to };
}

/** Units that follow: attached ("155mm", "21st"), hyphenated ("41-year-old", "93-тя"), or as the next word. */
function byUnit(context: Context): Classified | null {
  const { tokens, core, lexicon } = context;
  const next = tokens[core.to];
  if (!next || next.opensLine) return null;
  if (phraseAt(lexicon.percent, tokens, core.to)) return { kind: "percent", to: core.to + 1 };
  if (next.text === "°") return { kind: "measure", to: core.to + 1 };
  if (next.text === "-" && !next.spaced && core.digits) {
    const suffix = tokens[core.to + 1];
    if (suffix?.kind === "word" && !suffix.spaced) return bySuffix(context, suffix.lower, core.to + 2);
  }
  if (next.kind !== "word") return null;
  if (!next.spaced && core.digits) return bySuffix(context, next.lower, core.to + 1);
  const linked = core.digits || !lexicon.unitLinks.has(next.lower) ? undefined : tokens[core.to + 1];
  if (linked && lexicon.distance.has(linked.lower)) return { kind: "distance", to: core.to + 2 };
  return byUnitWord(context, next, core.to + 1);
}

function bySuffix(context: Context, suffix: string, to: number): Classified {
  const { core, lexicon, tokens } = context;
  const head = suffix.split("-")[0] ?? suffix;
  if (lexicon.ageSuffix.some((stem) => suffix.startsWith(stem)) && (lexicon.lang !== "en" || /old|yo$/.test(suffix))) {
    return { kind: "age", to };
  }
  // "18-month old": the second hyphen is often left out.
  if (lexicon.lang === "en" && lexicon.duration.has(head) && tokens[to]?.lower === "old")
    return { kind: "age", to: to + 1 };
  const value = core.min ?? 0;
  if (lexicon.countSuffix.has(suffix) && !(suffix === "ма" && isSeventhOrEighth(value))) return { kind: "count", to };
  if ((suffix === "х" || suffix === "м") && endsTwoToFour(value) && lexicon.lang !== "en") return { kind: "count", to };
  if (lexicon.ordinalSuffix.has(suffix)) return ordinal(context, to);
  if (lexicon.calibre.has(head)) return { kind: "calibre", to };
  if (lexicon.distance.has(head)) return { kind: "distance", to };
  if (lexicon.duration.has(head)) return { kind: "duration", to };
  if (phraseAt(lexicon.time, tokens, to - 1) || /^h\d{0,2}$/.test(suffix)) return { kind: "time", to };
  if (suffix === "s") return { kind: "age", to };
  return { kind: "measure", to };
}

/** "2-х", "73-х" are "двох" and "сімдесяти трьох"; "70-х" are a decade. */
function endsTwoToFour(value: number): boolean {
  return value % 10 >= 2 && value % 10 <= 4 && ![12, 13, 14].includes(value % 100);
}

/** "27-ма" is "двадцять сьома", "63-ма" "шістдесятьма трьома". */
function isSeventhOrEighth(value: number): boolean {
  return [7, 8].includes(value % 10) && ![17, 18].includes(value % 100);
}

/** "93rd Brigade" names a unit, "20-го березня" is a date. */
function ordinal({ tokens, lexicon }: Context, to: number): Classified {
  const next = tokens[to];
  if (next && isMonth(next, lexicon)) return { kind: "date", to: to + 1 };
  for (let i = to; i < to + 5; i++) {
    const word = tokens[i];
    if (word?.kind !== "word") break;
    if (lexicon.numberedNouns.some((stem) => word.lower.startsWith(stem))) return { kind: "unit_name", to };
  }
  return { kind: "ordinal", to };
}

function byUnitWord(context: Context, next: Token, to: number): Classified | null {
  const { tokens, core, lexicon } = context;
  const value = core.min ?? 0;
  if (value <= 31 && core.digits && isMonth(next, lexicon)) return { kind: "date", to };
  if (isYear(core) && lexicon.yearAfter.has(next.lower)) return { kind: "year", to };
  // "17 year-old", without the first hyphen.
  if (lexicon.lang === "en" && /^(?:year|month|week|day)s?-olds?$/.test(next.lower)) return { kind: "age", to };
  if (value <= 24 && core.digits && isHour(tokens, core.to, lexicon)) return { kind: "time", to };
  // "72 річний", without the hyphen: not "30 летних лагерей", which are the summer's.
  if (core.digits && value <= mostYears && lexicon.ageAlone.has(next.lower)) return { kind: "age", to };
  if (lexicon.duration.has(next.lower)) return durationOrAge(context, to);
  if (lexicon.distance.has(next.lower)) return { kind: "distance", to };
  if (lexicon.calibre.has(next.lower)) return { kind: "calibre", to };
  if (lexicon.measure.has(next.lower)) return { kind: "measure", to };
  // "92 ОМБр": a high number before a unit's name is the name's number.
  if (core.plain && value > 20 && lexicon.numberedNouns.some((stem) => next.lower.startsWith(stem))) {
    return { kind: "unit_name", to: core.to };
  }
  return null;
}

const mostYears = 110;

function durationOrAge(context: Context, to: number): Classified {
  const { tokens, core, from, lexicon } = context;
  const old = tokens[to]?.lower;
  if (lexicon.lang === "en" && old === "old") return { kind: "age", to: to + 1 };
  if (phraseBefore(lexicon.ageBefore, tokens, from)) return { kind: "age", to };
  const unit = tokens[core.to]?.lower ?? "";
  // "à 22 heures", "о 10 годині": an hour of the day, not a length of time.
  const before = tokens[from - 1]?.lower ?? "";
  if (
    (core.min ?? 99) <= 24 &&
    core.digits &&
    /^(heures?|годин[іи]|часов|часа|год)$/.test(unit) &&
    hourWords.has(before)
  ) {
    return { kind: "time", to };
  }
  return { kind: "duration", to };
}

const hourWords = new Set(["à", "vers", "о", "об", "в", "во", "к", "dès"]);

function isHour(tokens: Token[], at: number, lexicon: CompiledNumbers): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (lexicon.lang === "en") {
    const word = next.lower;
    if (word === "am" || word === "pm" || word === "o'clock") return true;
    return (word === "a" || word === "p") && tokens[at + 1]?.text === "." && tokens[at + 2]?.lower === "m";
  }
  return phraseAt(lexicon.time, tokens, at) !== null;
}

/** Bare digits that their surroundings explain: years, dates, hours, names, ages between commas, phone numbers. */
function byPlace(context: Context): Classified | null {
  const { tokens, core, from, lexicon } = context;
  const value = core.min ?? 0;
  const before = tokens[from - 1];
  const next = tokens[core.to];
  const kind = (kind: NumberKind): Classified => ({ kind, to: core.to });
  // In Ukrainian and Russian the day stands first: "березня 20 осіб" is a count.
  if (value <= 31 && lexicon.lang === "en" && isBehindMonth(context, from)) return kind("date");
  if (isYear(core) && (isYearPlace(before, next, lexicon) || isYearOfDay(context) || isBirthYear(context)))
    return kind("year");
  if (before && lexicon.hourBefore.has(before.lower) && value <= 24 && from === core.from) {
    if (lexicon.lang !== "en" || next?.kind !== "word") return kind("time");
  }
  if (phraseBefore(strictAge(lexicon), tokens, from) && value <= 110) return kind("age");
  if (isPhone(context)) return kind("phone");
  if (isHouse(context)) return kind("unit_name");
  if (isSecondOfName(tokens, from)) return kind("unit_name");
  if (before && isNumbered(tokens, from, lexicon)) return kind("unit_name");
  if (before && value <= 300 && before.text !== before.lower && lexicon.modelNames.has(before.lower))
    return kind("unit_name");
  if (isAgeAside(context)) return kind("age");
  if (next?.text === ")" && !next.spaced && !isInBrackets(tokens, from)) return kind("ordinal");
  return null;
}

/** Words at most between a bracket and a number that closes it: "(out of 25)". */
const bracketReach = 4;

/** Unlike "1)", which numbers an item. */
function isInBrackets(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(Math.max(0, from - bracketReach), from).some(({ text }) => text === "(");
}

// French "de 41" is an age only before "ans".
function strictAge(lexicon: CompiledNumbers): CompiledNumbers["ageBefore"] {
  return lexicon.lang === "fr" ? frenchAge : lexicon.ageBefore;
}
const frenchAge: CompiledNumbers["ageBefore"] = new Map();

function isYear(core: NumberCore): boolean {
  return core.plain && core.min !== null && core.min >= 1900 && core.min <= 2099 && core.min === core.max;
}

function isYearPlace(before: Token | undefined, next: Token | undefined, lexicon: CompiledNumbers): boolean {
  if (before && (lexicon.yearBefore.has(before.lower) || isMonth(before, lexicon) || before.text === "(")) return true;
  return next?.kind !== "word";
}

/** "May 18, 2024 in …": the year of an English date goes on without a comma behind it. */
function isYearOfDay({ tokens, from, lexicon }: Context): boolean {
  if (lexicon.lang !== "en" || tokens[from - 1]?.text !== "," || tokens[from - 2]?.kind !== "number") return false;
  return isBehindMonth({ tokens, lexicon }, from - 2);
}

/** "Sept. 3", "May 18". */
function isBehindMonth({ tokens, lexicon }: Pick<Context, "tokens" | "lexicon">, at: number): boolean {
  const dotted = tokens[at - 1]?.text === "." && !tokens[at - 1]?.spaced;
  const month = tokens[dotted ? at - 2 : at - 1];
  return month !== undefined && isMonth(month, lexicon);
}

const birthReach = 8;

/** "1972 и 1961 г.р.", "1958, 1961 та 1970 років народження": the years of a row that the words for birth end. */
function isBirthYear({ tokens, core, lexicon }: Context): boolean {
  for (let at = core.to; at < core.to + birthReach; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (phraseAt(lexicon.birth, tokens, at) !== null) return true;
    const isOfYears = lexicon.yearAfter.has(token.lower) || lexicon.duration.has(token.lower);
    if (token.kind === "word" && token.lower.length > 2 && !isOfYears) return false;
  }
  return false;
}

export function isMonth(token: Token, lexicon: CompiledNumbers): boolean {
  if (!lexicon.months.has(token.lower)) return false;
  return lexicon.lang !== "en" || token.text !== token.lower;
}

function isNumbered(tokens: Token[], from: number, lexicon: CompiledNumbers): boolean {
  const before = tokens[from - 1];
  if (!before) return false;
  if (before.text === "№" || before.text === "#") return true;
  // 'A call to "101"': a number that stands alone in quotes is a name.
  if (before.text === '"' && tokens[from + 1]?.text === '"') return true;
  const dotted = before.text === "." && !before.spaced;
  const word = dotted ? tokens[from - 2] : before;
  if (!word || !lexicon.numberedBefore.has(word.lower)) return false;
  if (word.lower === "no" || word.lower === "nr" || word.lower === "д" || word.lower === "ст") return dotted;
  return lexicon.lang !== "en" || word.text !== word.lower;
}

/** Words at most of a street's name. */
const longestStreet = 4;

/** "On Heroes Street, 67": behind a street and a comma. */
function isHouse({ tokens, from, core, lexicon }: Context): boolean {
  if (tokens[from - 1]?.text !== "," || from !== core.from) return false;
  for (let at = from - 2; at >= from - 2 - longestStreet; at--) {
    const token = tokens[at];
    if (!token || (token.kind === "punct" && token.text !== ".")) return false;
    if (lexicon.streets.has(token.lower)) return true;
  }
  return false;
}

/** "Shahed-131/136": what a stroke joins to a number belongs to the same name. */
function isSecondOfName(tokens: Token[], from: number): boolean {
  const [first, stroke, own] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  return stroke?.text === "/" && !stroke.spaced && own?.spaced === false && /\d$/.test(first?.text ?? "");
}

function isPhone({ tokens, core, from, lexicon }: Context): boolean {
  const before = tokens[from - 1];
  const { min } = core;
  const isLong = min !== null && min > 100;
  if (before && (isLong || lexicon.lang !== "en") && lexicon.phoneBefore.has(before.lower)) return true;
  if (before?.text === "+" && (core.min ?? 0) >= 1e8) return true;
  return (core.min ?? 0) >= 1e9;
}

/** "John Smith, 41, was killed", "Олена Коваль (41)". */
function isAgeAside({ tokens, core, from }: Context): boolean {
  const value = core.min ?? 0;
  const open = tokens[from - 1];
  const close = tokens[core.to];
  const name = tokens[from - 2];
  if (value < 1 || value > 105 || !open || !close || name?.kind !== "word") return false;
  const capital = name.text[0] !== name.lower[0];
  return capital && ((open.text === "," && /^[,);.]$/.test(close.text)) || (open.text === "(" && close.text === ")"));
}
