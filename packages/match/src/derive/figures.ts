import { type Claim, type Figure, figureKey, type Mention, publishableConfidence, weaponKinds } from "@tocsin/model";
import { speakerKey } from "../compare/means.ts";

/** An editor's choice of the best figure, with the reason kept beside it in the record. */
export interface Pin {
  /** `figureKey` of the figure. */
  key: string;
  best: number;
}

export interface FigureContext {
  pins: readonly Pin[];
  /** Region of the event's place, ISO 3166-2. */
  region: string | null;
  isAuthority?: ((claim: Claim, region: string | null) => boolean) | undefined;
}

/**
 * Low, best and high per metric, population and item: the latest word of each speaker counts; low is the smallest minimum,
 * high the largest maximum, open at the top where only "at least" is said beyond it. Parts stay parts and are added to
 * nothing. Claims below the publishable confidence are left out.
 */
export function deriveFigures(mentions: readonly Mention[], context: FigureContext): Figure[] {
  const claims = mentions.flatMap((mention) => mention.claims).filter(isStanding);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const groups = Map.groupBy(claims, figureKey);
  const figures = [...groups.keys()].sort().map((key) => deriveFigure(key, groups.get(key) ?? [], byId, context));
  return figures.map((figure) => ({ ...figure, partOf: figure.partOf ?? kindAround(figure, figures, mentions) }));
}

/**
 * The count that a weapon's count lies in: one report's nine Kh-101 are among another's nine cruise missiles. Not where one
 * report counts both beside each other, nor where the kind's count is smaller.
 */
function kindAround(figure: Figure, figures: readonly Figure[], mentions: readonly Mention[]): string | null {
  if (figure.item === null || figure.best === null) return null;
  for (const kind of weaponKinds[figure.item] ?? []) {
    const around = figures.find((other) => other.item === kind && isSameCount(other, figure));
    if (!around || (around.best ?? 0) < figure.best) continue;
    const isApart = mentions.some((mention) => counts(mention, figure) && counts(mention, around));
    if (!isApart) return figureKey(around);
  }
  return null;
}

function isSameCount(a: Figure, b: Figure): boolean {
  return a.metric === b.metric && a.population === b.population;
}

function counts(mention: Mention, figure: Figure): boolean {
  return mention.claims.some((claim) => figureKey(claim) === figureKey(figure));
}

function isStanding(claim: Claim): boolean {
  return (
    !claim.retracted &&
    claim.supersededBy === null &&
    claim.confidence >= publishableConfidence &&
    claim.stance !== "denies" &&
    claim.stance !== "promises"
  );
}

function deriveFigure(key: string, claims: readonly Claim[], byId: Map<string, Claim>, context: FigureContext): Figure {
  const latest = latestPerVoice(claims);
  const numbered = latest.filter((claim) => claim.min !== null || claim.max !== null);
  const first = claims[0] as Claim;
  const choice = chooseBest(numbered, context);
  const pin = context.pins.find((candidate) => candidate.key === key);
  const best = pin ? pin.best : choice ? numberOf(choice.claim) : null;
  return {
    metric: first.metric,
    population: first.population,
    item: first.item,
    ...rangeOf(numbered),
    best,
    qualifier: pin ? "exact" : (choice?.claim.qualifier ?? latest[0]?.qualifier ?? "several"),
    contested: !pin && !canAllBeRight(numbered),
    basis: pin ? "pinned" : (choice?.basis ?? "only_voice"),
    speaker: choice?.claim.speaker ?? null,
    bestClaimId: choice?.claim.id ?? null,
    claimIds: [...claims].sort(latestFirst).map((claim) => claim.id),
    partOf: partOf(key, claims, byId),
  };
}

/** The voice behind a claim: its speaker, or the outlet's group where it speaks for itself. */
export function voiceOf(claim: Claim): string {
  return claim.speaker ? `said:${speakerKey(claim.speaker)}` : `group:${claim.independenceGroup}`;
}

function latestPerVoice(claims: readonly Claim[]): Claim[] {
  const latest = new Map<string, Claim>();
  for (const claim of [...claims].sort(latestFirst)) if (!latest.has(voiceOf(claim))) latest.set(voiceOf(claim), claim);
  return [...latest.values()];
}

/** By the time a figure is for, else when it was said; two figures of one moment: the higher first, a toll only grows. */
function latestFirst(a: Claim, b: Claim): number {
  const byTime = timeOf(b) - timeOf(a);
  return byTime || (b.min ?? 0) - (a.min ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function timeOf(claim: Claim): number {
  const said = Date.parse(claim.saidAt);
  const asOf = claim.asOf ? Date.parse(claim.asOf) : Number.NaN;
  return Number.isNaN(asOf) ? said : asOf;
}

function numberOf(claim: Claim): number | null {
  return claim.min ?? claim.max;
}

function rangeOf(claims: readonly Claim[]): Pick<Figure, "low" | "high"> {
  if (claims.length === 0) return { low: null, high: null };
  const low = Math.min(...claims.map((claim) => claim.min ?? 0));
  const closed = claims.flatMap((claim) => (claim.max === null ? [] : [claim.max]));
  const open = claims.flatMap((claim) => (claim.max === null ? [claim.min ?? 0] : []));
  const highestClosed = closed.length > 0 ? Math.max(...closed) : null;
  // "At least 4" beside an exact 5 ends at 5; beside an exact 3 it stays open.
  const isOpen = highestClosed === null || open.some((min) => min > highestClosed);
  return { low, high: isOpen ? null : highestClosed };
}

/** Whether one number fits every voice's latest word. */
function canAllBeRight(claims: readonly Claim[]): boolean {
  const least = Math.max(...claims.map((claim) => lowerBound(claim)));
  const most = Math.min(...claims.map((claim) => upperBound(claim)));
  return claims.length < 2 || least <= most;
}

/** "About 30" is right for 27 to 33. */
const aboutShare = 0.1;

function lowerBound(claim: Claim): number {
  const min = claim.min ?? 0;
  return claim.qualifier === "about" ? Math.floor(min * (1 - aboutShare)) : min;
}

function upperBound(claim: Claim): number {
  const max = claim.max ?? Number.POSITIVE_INFINITY;
  return claim.qualifier === "about" ? Math.ceil(max * (1 + aboutShare)) : max;
}

function chooseBest(claims: readonly Claim[], context: FigureContext): { claim: Claim; basis: Figure["basis"] } | null {
  const sorted = [...claims].sort(latestFirst);
  const latest = sorted[0];
  if (!latest) return null;
  if (sorted.length === 1) return { claim: latest, basis: "only_voice" };
  const isAuthority = context.isAuthority ?? isRegionsOfficial;
  const authority = sorted.find((claim) => isAuthority(claim, context.region));
  const agree = sorted.every((claim) => claim.min === latest.min && claim.max === latest.max);
  if (agree) return { claim: authority ?? latest, basis: "agreement" };
  if (authority) return { claim: authority, basis: "authority" };
  const lowest = sorted.reduce((low, claim) => ((numberOf(claim) ?? 0) < (numberOf(low) ?? 0) ? claim : low));
  return { claim: lowest, basis: "lower_of_contested" };
}

function isRegionsOfficial(claim: Claim, region: string | null): boolean {
  return region !== null && claim.speaker !== null && claim.speaker.office !== null && claim.speaker.region === region;
}

function partOf(key: string, claims: readonly Claim[], byId: Map<string, Claim>): string | null {
  for (const claim of claims) {
    const whole = claim.subsetOf === null ? undefined : byId.get(claim.subsetOf);
    if (whole && figureKey(whole) !== key) return figureKey(whole);
  }
  return null;
}
