import type { ReportLanguage } from "@tocsin/model";
import { enTime } from "../lexicon/en/time.ts";
import { frTime } from "../lexicon/fr/time.ts";
import { type Hit, PhraseMatcher } from "../lexicon/matcher.ts";
import { ruTime } from "../lexicon/ru/time.ts";
import { ukTime } from "../lexicon/uk/time.ts";
import type { Token } from "../segment/types.ts";
import type { DayPart, RelativeTime, TimeLexicon } from "./time-lexicon.ts";

/** A time word or phrase found in the tokens, before it is joined with its neighbours. */
export type Atom =
  | { is: "weekday"; weekday: number }
  | { is: "month"; month: number }
  | { is: "dayName"; day: number }
  | { is: "relative"; spec: RelativeTime }
  | { is: "part"; part: DayPart }
  | { is: "portion"; portion: "early" | "mid" | "late" }
  | { is: "hourAfter"; part: DayPart | "am" | "pm" | null }
  | { is: "unit"; unit: keyof TimeLexicon["units"] }
  | { is: "midMonth"; month: number }
  | { is: "hour"; hour: number }
  | { [K in PlainSort]: { is: K } }[PlainSort];

/** Words whose sort says all. */
type PlainSort =
  | "last"
  | "next"
  | "nightTo"
  | "nightOf"
  | "rangeJoin"
  | "rangeOpen"
  | "since"
  | "asOf"
  | "until"
  | "apart"
  | "agoBefore"
  | "agoAfter"
  | "toTheDay"
  | "sameDay"
  | "earlier"
  | "pastBefore"
  | "pastBetween"
  | "vagueCount"
  | "hourZone";

export type AtomOf<K extends Atom["is"]> = Extract<Atom, { is: K }>;

/** The time words of one language, ready for look-up. */
export interface CompiledTime {
  lang: ReportLanguage;
  matcher: PhraseMatcher<Atom>;
  capitals: boolean;
  glue: Set<string>;
  hourBefore: Set<string>;
  yearAfter: Set<string>;
  /** A counted stretch is up to publication only with a word between that says so. */
  saysPast: boolean;
  /** "mid-", written together with a month or a year. */
  midPrefix: string | null;
}

const sources: Record<ReportLanguage, TimeLexicon> = { en: enTime, uk: ukTime, ru: ruTime, fr: frTime };
const compiled = new Map<ReportLanguage, CompiledTime>();

/** The time lexicon of a language, compiled once. */
export function timeWordsOf(lang: ReportLanguage): CompiledTime {
  const known = compiled.get(lang);
  if (known) return known;
  const made = compile(sources[lang], lang);
  compiled.set(lang, made);
  return made;
}

function compile(lexicon: TimeLexicon, lang: ReportLanguage): CompiledTime {
  const matcher = new PhraseMatcher<Atom>();
  for (const [i, forms] of lexicon.weekdays.entries()) matcher.add(forms, { is: "weekday", weekday: i });
  for (const [i, forms] of lexicon.months.entries()) matcher.add(forms, { is: "month", month: i + 1 });
  for (const [i, forms] of lexicon.dayNames.entries()) matcher.add(forms, { is: "dayName", day: i + 1 });
  if (lexicon.midPrefix !== null)
    for (const [i, forms] of lexicon.months.entries())
      for (const form of forms.split("|")) matcher.add(`${lexicon.midPrefix}${form}`, { is: "midMonth", month: i + 1 });
  for (const [phrase, hour] of lexicon.hours) matcher.add(phrase, { is: "hour", hour });
  for (const [phrase, spec] of lexicon.relative) matcher.add(phrase, { is: "relative", spec });
  for (const [phrase, part] of lexicon.parts) matcher.add(phrase, { is: "part", part });
  for (const [phrase, portion] of lexicon.portions) matcher.add(phrase, { is: "portion", portion });
  for (const [phrase, part] of lexicon.hourAfter) matcher.add(phrase, { is: "hourAfter", part });
  for (const [unit, forms] of Object.entries(lexicon.units)) {
    matcher.add(forms, { is: "unit", unit: unit as keyof TimeLexicon["units"] });
  }
  const plain = [
    ["last", lexicon.lastWords],
    ["next", lexicon.nextWords],
    ["nightTo", lexicon.nightTo],
    ["nightOf", lexicon.nightOf],
    ["rangeJoin", lexicon.rangeJoin],
    ["rangeOpen", lexicon.rangeOpen],
    ["since", lexicon.since],
    ["asOf", lexicon.asOf],
    ["until", lexicon.until],
    ["apart", lexicon.apart],
    ["agoBefore", lexicon.agoBefore],
    ["agoAfter", lexicon.agoAfter],
    ["toTheDay", lexicon.toTheDay],
    ["sameDay", lexicon.sameDay],
    ["earlier", lexicon.earlier],
    ["pastBefore", lexicon.pastBefore],
    ["pastBetween", lexicon.pastBetween],
    ["vagueCount", lexicon.vagueCounts],
    ["hourZone", lexicon.hourZones],
  ] as const;
  for (const [is, phrases] of plain) for (const phrase of phrases) matcher.add(phrase, { is });
  return {
    lang,
    matcher,
    capitals: lexicon.capitals,
    glue: new Set(lexicon.glue),
    hourBefore: new Set(lexicon.hourBefore),
    yearAfter: new Set(lexicon.yearAfter),
    saysPast: lexicon.pastBetween.length > 0,
    midPrefix: lexicon.midPrefix,
  };
}

const none: never[] = [];

/** The tokens of a text with its time words. */
export class TimeTokens {
  readonly tokens: readonly Token[];
  readonly words: CompiledTime;
  readonly #hits: (readonly Hit<Atom>[])[];

  constructor(tokens: readonly Token[], words: CompiledTime) {
    this.tokens = tokens;
    this.words = words;
    this.#hits = tokens.map((_, at) => this.#find(at));
  }

  /** Longest atom of this sort that begins at token `at`. */
  atom<K extends Atom["is"]>(at: number, is: K): Hit<AtomOf<K>> | null {
    let best: Hit<Atom> | null = null;
    for (const hit of this.#hits[at] ?? none) {
      if (hit.value.is === is && (!best || hit.to > best.to)) best = hit;
    }
    return best as Hit<AtomOf<K>> | null;
  }

  /** Whether any atom begins at token `at`. */
  hasAtom(at: number): boolean {
    return (this.#hits[at] ?? none).length > 0;
  }

  #find(at: number): readonly Hit<Atom>[] {
    const hits = this.words.matcher.matchAt(this.tokens, at, this.tokens.length);
    return this.words.capitals && hits.length > 0 ? hits.filter((hit) => !this.#isLowerCaseName(hit.value, at)) : hits;
  }

  // "may", "march" and "mar" are months only with a capital.
  #isLowerCaseName(atom: Atom, at: number): boolean {
    const token = this.tokens[at];
    return atom.is === "month" && token !== undefined && token.text === token.lower;
  }
}
