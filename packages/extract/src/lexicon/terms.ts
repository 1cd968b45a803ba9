import type { Hit } from "./matcher.ts";
import type {
  ActEntry,
  ActorEntry,
  BodyEntry,
  CasualtyEntry,
  Cues,
  MeasureEntry,
  ObjectEntry,
  OfficeEntry,
  PersonEntry,
  Slot,
  Speech,
  StatementEntry,
  WeaponEntry,
  ZeroEntry,
} from "./types.ts";

/** Everything found in one sentence, by kind, in order. */
export class Terms {
  readonly #byKind = new Map<TermKind, Hit<unknown>[]>();
  readonly #byCue = new Map<keyof Cues, Hit<keyof Cues>[]>();
  readonly #bySpeech = new Map<keyof Speech, Hit<keyof Speech>[]>();
  readonly #begun: Int32Array;

  /** @param begun The kinds that begin at each token of the text, one bit per kind: the sentences of a text share it. */
  constructor(begun: Int32Array) {
    this.#begun = begun;
  }

  push(hit: Hit<Term>): void {
    const term = hit.value;
    const found = { from: hit.from, to: hit.to, value: term.value };
    append(this.#byKind, term.kind, found);
    this.#begun[hit.from] = this.#bitsAt(hit.from) | bits[term.kind];
    if (term.kind === "cue") append(this.#byCue, term.value, found as Hit<keyof Cues>);
    if (term.kind === "speech") append(this.#bySpeech, term.value, found as Hit<keyof Speech>);
  }

  of<K extends TermKind>(kind: K): readonly Hit<TermValues[K]>[] {
    return (this.#byKind.get(kind) ?? none) as Hit<TermValues[K]>[];
  }

  /** The first hit of a kind that begins at a token. */
  at<K extends TermKind>(kind: K, from: number): Hit<TermValues[K]> | null {
    const begun = this.#bitsAt(from);
    if (begun === 0 || (begun & bits[kind]) === 0) return null;
    const list = this.#byKind.get(kind) ?? none;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle] as Hit<unknown>).from < from) low = middle + 1;
      else high = middle;
    }
    const hit = list[low];
    return hit?.from === from ? (hit as Hit<TermValues[K]>) : null;
  }

  /** Whether a phrase of one of the kinds begins at a token. */
  anyAt({ kinds, bits }: KindSet, from: number): boolean {
    return (this.#bitsAt(from) & bits) !== 0 && kinds.some((kind) => this.at(kind, from) !== null);
  }

  cue(cue: keyof Cues): readonly Hit<keyof Cues>[] {
    return this.#byCue.get(cue) ?? none;
  }

  speech(key: keyof Speech): readonly Hit<keyof Speech>[] {
    return this.#bySpeech.get(key) ?? none;
  }

  #bitsAt(from: number): number {
    return this.#begun[from] ?? 0;
  }
}

/** What the phrases of a lexicon can stand for, by kind. */
export interface TermValues {
  casualty: CasualtyEntry;
  zero: ZeroEntry;
  person: PersonEntry;
  article: true;
  one: true;
  possessive: true;
  tail: true;
  ageLink: true;
  definite: true;
  modifier: true;
  filler: true;
  and: true;
  weapon: WeaponEntry;
  target: true;
  capital: string | null;
  soil: "UA" | "RU";
  sameArea: "settlement" | "region" | "country";
  object: ObjectEntry;
  damage: { slots: Slot[] };
  fall: { slots: Slot[] };
  act: ActEntry;
  intercept: { slots: Slot[]; flies?: true };
  launch: { slots: Slot[]; seen?: true };
  disappear: { slots: Slot[] };
  impact: { slots: Slot[]; atSites?: true };
  neighbour: string;
  arrival: { slots: Slot[]; metric: "launched" | "hit" | null };
  means: true;
  loss: { slots: Slot[]; ofForces?: true };
  visit: true;
  alert: true;
  measure: { entry: MeasureEntry; group: number };
  statement: StatementEntry;
  office: OfficeEntry;
  body: BodyEntry;
  actor: ActorEntry;
  cue: keyof Cues;
  speech: keyof Speech;
}
export type TermKind = keyof TermValues;
/** A phrase's meaning. */
export type Term = { [K in TermKind]: { kind: K; value: TermValues[K] } }[TermKind];

/** From the 33rd on, kinds share their bit with one before: a bit that is set is only a hint. */
const bits: Record<TermKind, number> = {
  casualty: 1 << 0,
  zero: 1 << 1,
  person: 1 << 2,
  article: 1 << 3,
  one: 1 << 4,
  possessive: 1 << 5,
  tail: 1 << 6,
  ageLink: 1 << 7,
  definite: 1 << 8,
  modifier: 1 << 9,
  filler: 1 << 10,
  and: 1 << 11,
  weapon: 1 << 12,
  target: 1 << 13,
  capital: 1 << 14,
  object: 1 << 15,
  damage: 1 << 16,
  fall: 1 << 17,
  act: 1 << 18,
  intercept: 1 << 19,
  launch: 1 << 20,
  disappear: 1 << 21,
  impact: 1 << 22,
  means: 1 << 23,
  loss: 1 << 24,
  visit: 1 << 25,
  alert: 1 << 26,
  measure: 1 << 27,
  statement: 1 << 28,
  office: 1 << 29,
  body: 1 << 30,
  actor: 1 << 31,
  cue: 1 << 32,
  speech: 1 << 33,
  sameArea: 1 << 34,
  soil: 1 << 35,
  arrival: 1 << 36,
  neighbour: 1 << 37,
};
const none: never[] = [];

/** Some kinds, to be asked for at once. */
interface KindSet {
  kinds: readonly TermKind[];
  bits: number;
}

export function kindSet(...kinds: TermKind[]): KindSet {
  return { kinds, bits: kinds.reduce((sum, kind) => sum | bits[kind], 0) };
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
