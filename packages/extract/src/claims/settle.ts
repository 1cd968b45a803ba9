import type { ClaimReading, Item, Metric, Population, Qualifier, Span } from "@tocsin/model";
import type { CasualtyMetric } from "../lexicon/types.ts";
import type { DraftClaim } from "../mentions/frame.ts";
import { weighConfidence } from "./confidence.ts";

interface Settled extends DraftClaim {
  /** The claim it is part of. */
  whole: Settled | null;
}

type Quantities = Pick<DraftClaim, "min" | "max" | "qualifier">;

/**
 * Turns the drafts of one event into its claims: one claim per statement, the latest total where it grew, persons told one
 * by one summed where no total is stated, parts bound to their wholes, and "five were shot, two died" resolved.
 */
export function settleClaims(
  drafts: readonly DraftClaim[],
  toRaw: (start: number, end: number) => Span,
): ClaimReading[] {
  const settled: Settled[] = [];
  const metrics = [...new Set(drafts.map((d) => d.metric))];
  for (const metric of metrics) {
    const own = drafts.filter((d) => d.metric === metric);
    settled.push(...(isPeople(metric) ? settlePeople(own) : settleThings(own)));
  }
  forgetTheKilled(settled);
  resolveVictims(settled);
  bindWithinInjured(settled);
  dropContradictedZeros(settled);
  const shown = settled.filter((c) => c.metric !== "victims");
  for (const claim of shown) claim.confidence = weighConfidence(claim, drafts);
  return print(shown, toRaw);
}

function isPeople(metric: CasualtyMetric): boolean {
  return !["damaged", "launched", "intercepted", "losses", "explosions"].includes(metric);
}

function settlePeople(drafts: readonly DraftClaim[]): Settled[] {
  const zeros = drafts.filter((d) => d.qualifier === "none_reported").slice(0, 1);
  const figures = drafts.filter((d) => d.qualifier !== "none_reported");
  const firm = figures.filter((d) => !d.weak);
  const used = firm.length ? firm : figures.slice(0, 1);
  const totals = keepLatestGrowth(used.filter((d) => !d.individual));
  const people = used.filter((d) => d.individual);
  const stated = foldSame(totals.filter((d) => d.min !== null || d.max !== null));
  const vague = totals.filter((d) => d.min === null && d.max === null).slice(0, 1);
  const counted = countPeople(people, stated);
  const all = [...addMore(stated), ...counted];
  const claims = all.length ? all : foldSame(vague);
  return [...bindParts(claims), ...zeros.map((z) => ({ ...z, whole: null }))];
}

/** Once a toll "rose to 12", what was told before it in this report is history. */
function keepLatestGrowth(totals: readonly DraftClaim[]): DraftClaim[] {
  const last = totals.findLastIndex((d) => d.growth);
  const latest = totals[last];
  if (!latest) return [...totals];
  return totals.filter((d) => d === latest || (d.min ?? d.max ?? 0) >= (latest.min ?? 0));
}

/** One claim for a toll told twice: the one with a speaker and outside the title is kept. */
function foldSame(drafts: readonly DraftClaim[]): Settled[] {
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

/** "Two died at the scene. Another three died in hospital": later additions join the total. */
function addMore(totals: Settled[]): Settled[] {
  const [first, ...rest] = totals;
  if (!first || !rest.some((d) => d.additional)) return totals;
  let sum = first;
  const others: Settled[] = [];
  for (const draft of rest) {
    const adds =
      draft.additional && draft.sentence >= sum.sentence && !sum.title && draft.min !== null && sum.min !== null;
    const bigger = totals.some((t) => t !== draft && t !== first && (t.min ?? 0) >= (sum.min ?? 0) + (draft.min ?? 0));
    if (!adds || bigger) {
      others.push(draft);
      continue;
    }
    sum = {
      ...sum,
      min: (sum.min ?? 0) + (draft.min ?? 0),
      max: sum.max === null || draft.max === null ? null : sum.max + draft.max,
      end: draft.end,
      individual: false,
      parts: [...sum.parts, ...draft.parts],
      confidence: Math.min(sum.confidence, draft.confidence) * 0.7,
    };
  }
  return [sum, ...others];
}

/** Persons told one by one: who differs in kind or is "another" is a new one. With a stated total they are its parts. */
function countPeople(people: readonly DraftClaim[], totals: readonly Settled[]): Settled[] {
  const distinct: DraftClaim[] = [];
  for (const person of people) {
    if (person.reflexive) continue;
    const known = distinct.some((d) => isSamePerson(d, person) && !(person.additional && isNextTo(d, person)));
    if (!known) distinct.push(person);
  }
  distinct.push(...countDoer(people, distinct, totals));
  const top = Math.max(0, ...totals.map((t) => t.min ?? t.max ?? 0));
  if (!distinct.length || top >= distinct.length) return [];
  const [first] = distinct as [DraftClaim];
  if (distinct.length === 1) return [{ ...first, whole: null }];
  return [sumOf(first, distinct)];
}

/** "Killed his wife, then himself": the doer is one more of the dead, and the only one hurt where nobody else is. */
function countDoer(
  people: readonly DraftClaim[],
  others: readonly DraftClaim[],
  totals: readonly Settled[],
): DraftClaim[] {
  const doer = people.find((p) => p.reflexive);
  if (!doer || totals.length) return [];
  return doer.metric === "killed" || !others.length ? [doer] : [];
}

/** "Another" adds to whom the same or the last sentence told of; a title's "another" is the text's. */
function isNextTo(earlier: DraftClaim, later: DraftClaim): boolean {
  return earlier.title === later.title && later.sentence - earlier.sentence <= 1 && later.start > earlier.start;
}

function sumOf(first: DraftClaim, people: readonly DraftClaim[]): Settled {
  const last = people.at(-1) as DraftClaim;
  const populations = new Set(people.map((d) => d.population));
  const parts = people.map(({ population, item, min, max, qualifier }) => ({ population, item, min, max, qualifier }));
  return {
    ...first,
    whole: null,
    min: people.length,
    max: people.length,
    individual: false,
    population: populations.size === 1 ? first.population : "unspecified",
    start: Math.min(first.start, last.start),
    end: Math.max(first.end, last.end),
    parts: populations.size === 1 ? [] : parts,
    confidence: Math.min(...people.map((d) => d.confidence)) * 0.65,
  };
}

function isSamePerson(a: DraftClaim, b: DraftClaim): boolean {
  return (
    a.population === b.population ||
    a.population === "unspecified" ||
    b.population === "unspecified" ||
    a.title !== b.title
  );
}

/** Smaller figures without a speaker of their own are part of the largest; named parts become claims of their own. */
function bindParts(claims: Settled[]): Settled[] {
  const top = claims.reduce<Settled | null>((best, c) => (!best || (c.min ?? 0) > (best.min ?? 0) ? c : best), null);
  const out: Settled[] = [];
  for (const claim of claims) {
    const differs = claim.speaker && top?.speaker && claim.speaker.name !== top.speaker.name;
    if (top && claim !== top && (claim.min ?? 0) < (top.min ?? 0) && !differs) claim.whole = top;
    const special = ["child", "woman", "man", "responder"].includes(claim.population);
    const whole: Settled = special ? { ...claim, population: "unspecified" } : claim;
    out.push(whole);
    if (claim === top) for (const c of claims) if (c.whole === top) c.whole = whole;
    if (special) out.push({ ...claim, parts: [], whole });
    for (const part of whole.parts) {
      if ((part.population === "unspecified" && !part.item) || part.population === claim.population) continue;
      out.push({ ...whole, ...part, parts: [], whole });
    }
  }
  return out;
}

/** Counts of things: one claim per item and number, breakdowns bound to their totals. */
function settleThings(drafts: readonly DraftClaim[]): Settled[] {
  const out: Settled[] = [];
  for (const claim of foldSame(withoutVaguer(drafts))) {
    const sameItem = out.find((c) => c.item === claim.item && !c.whole && (c.min === null || claim.min === null));
    if (sameItem) {
      if (sameItem.min === null && claim.min !== null) Object.assign(sameItem, claim);
      continue;
    }
    out.push(claim);
    for (const part of claim.parts) out.push({ ...claim, ...part, parts: [], whole: claim });
  }
  return out;
}

const genericWeapons: Partial<Record<Item, ReadonlySet<string>>> = {
  drone: new Set(["Shahed-136", "Gerbera", "Lancet", "FPV", "Orlan-10", "ZALA", "Supercam"]),
  missile: new Set([
    "Kinzhal",
    "Iskander-M",
    "Kalibr",
    "Kh-101",
    "Kh-22",
    "Kh-59",
    "Kh-69",
    "Zircon",
    "Oniks",
    "S-300",
    "ballistic_missile",
    "cruise_missile",
  ]),
};

/** "Ten drones" and "ten Shaheds" of one report are one count; what is only named says nothing beside what is counted. */
function withoutVaguer(drafts: readonly DraftClaim[]): DraftClaim[] {
  return drafts.filter((draft) => {
    const others = drafts.filter((d) => d !== draft);
    if (draft.metric === "damaged" || draft.metric === "losses") return true;
    if (draft.min === null && draft.max === null) return !others.some((d) => d.min !== null || d.max !== null);
    const kinds = draft.item ? genericWeapons[draft.item] : undefined;
    return !kinds || !others.some((d) => d.item && kinds.has(d.item) && d.min === draft.min && d.max === draft.max);
  });
}

/** "Five people were shot, two died": three were injured. "Three people were shot" alone: three injured. */
function resolveVictims(settled: Settled[]): void {
  const victims = largest(settled, "victims");
  if (!victims || largest(settled, "injured")?.min) return;
  const killed = largest(settled, "killed");
  const rest = (victims.min ?? 0) - (killed?.min ?? 0);
  if (rest <= 0) return;
  const max = victims.max === null || killed?.max === null ? null : victims.max - (killed?.max ?? 0);
  settled.push({
    ...victims,
    metric: "injured",
    min: rest,
    max,
    confidence: victims.confidence * (killed ? 0.7 : 0.75),
  });
}

/** A person told as shot or hurt who is then told dead is not one of the injured too. */
function forgetTheKilled(settled: Settled[]): void {
  const killed = largest(settled, "killed");
  if (!killed?.individual) return;
  for (let n = settled.length - 1; n >= 0; n--) {
    const claim = settled[n] as Settled;
    if (!["injured", "seriously_injured", "hospitalised"].includes(claim.metric)) continue;
    if (claim.individual && !claim.additional && isSamePerson(claim, killed)) settled.splice(n, 1);
  }
}

const withinInjured: readonly CasualtyMetric[] = ["seriously_injured", "hospitalised"];

/** Seriously hurt and hospitalised are part of the injured; where only they are told, they are the injured. */
function bindWithinInjured(settled: Settled[]): void {
  for (const metric of withinInjured) {
    const part = largest(settled, metric);
    if (!part) continue;
    const injured = largest(settled, "injured");
    if (!injured && metric === "hospitalised")
      settled.push({ ...part, metric: "injured", confidence: part.confidence * 0.6 });
    else if (injured && (part.min ?? 0) <= (injured.min ?? 0)) part.whole = injured;
  }
}

function largest(settled: readonly Settled[], metric: CasualtyMetric): Settled | null {
  const own = settled.filter((c) => c.metric === metric && !c.whole && c.qualifier !== "none_reported");
  return own.reduce<Settled | null>((best, c) => (!best || (c.min ?? 0) > (best.min ?? 0) ? c : best), null);
}

function dropContradictedZeros(settled: Settled[]): void {
  for (let n = settled.length - 1; n >= 0; n--) {
    const claim = settled[n] as Settled;
    if (
      claim.qualifier === "none_reported" &&
      settled.some((c) => c.metric === claim.metric && c.qualifier !== "none_reported")
    )
      settled.splice(n, 1);
  }
}

function print(settled: readonly Settled[], toRaw: (start: number, end: number) => Span): ClaimReading[] {
  const order = [...settled].sort((a, b) => Number(a.whole !== null) - Number(b.whole !== null));
  return order.map((claim) => ({
    metric: claim.metric as Metric,
    population: claim.population as Population,
    item: claim.item as Item | null,
    min: claim.min,
    max: claim.max,
    qualifier: claim.qualifier as Qualifier,
    speaker: claim.speaker,
    stance: claim.stance,
    asOf: claim.asOf,
    subsetOf: claim.whole && order.includes(claim.whole) ? order.indexOf(claim.whole) : null,
    quote: toRaw(claim.start, claim.end),
    confidence: Math.round(Math.min(0.99, Math.max(0, claim.confidence)) * 100) / 100,
  }));
}
