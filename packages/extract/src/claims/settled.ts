import type { CasualtyMetric } from "../lexicon/types.ts";
import type { DraftClaim } from "../mentions/frame.ts";

export interface Settled extends DraftClaim {
  /** The claim it is part of. */
  whole: Settled | null;
  /** Who was told of ("a man"), where the claim as printed counts people of any kind. */
  told?: DraftClaim["population"];
}

type Quantities = Pick<DraftClaim, "min" | "max" | "qualifier">;

/** One claim for a toll told twice: the one with a speaker and outside the title is kept. */
export function foldSame(drafts: readonly DraftClaim[]): Settled[] {
  const kept: Settled[] = [];
  for (const draft of drafts) {
    const twin = kept.findIndex(
      (k) => k.min === draft.min && sameTop(k, draft) && k.item === draft.item && sameVoice(k, draft),
    );
    const known = kept[twin];
    if (!known) kept.push({ ...draft, whole: null });
    else if (isBetter(draft, known))
      kept[twin] = { ...draft, whole: null, parts: draft.parts.length ? draft.parts : known.parts };
    else if (!known.parts.length) known.parts = draft.parts;
  }
  return kept;
}

// "at least 4" and "4" of one report are one toll.
function sameTop(a: Quantities, b: Quantities): boolean {
  return a.max === b.max || (a.min !== null && a.min === b.min);
}

function sameVoice(a: DraftClaim, b: DraftClaim): boolean {
  return !a.speaker || !b.speaker || a.speaker.name === b.speaker.name;
}

function isBetter(a: DraftClaim, b: DraftClaim): boolean {
  if (Boolean(a.speaker) !== Boolean(b.speaker)) return Boolean(a.speaker);
  if (a.title !== b.title) return !a.title;
  return a.confidence > b.confidence + 0.1;
}

/** The largest count of a metric that is no part of another and no stated zero. */
export function largest(settled: readonly Settled[], metric: CasualtyMetric): Settled | null {
  const own = settled.filter((c) => c.metric === metric && !c.whole && c.qualifier !== "none_reported");
  return own.reduce<Settled | null>((best, c) => (!best || (c.min ?? 0) > (best.min ?? 0) ? c : best), null);
}
