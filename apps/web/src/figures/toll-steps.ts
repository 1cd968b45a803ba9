import type { EventMention } from "@tocsin/db/queries";
import { deriveEvent } from "@tocsin/match";
import { type Claim, type EventView, type Figure, figureKey, type Metric } from "@tocsin/model";
import { totalOf } from "#sentences/told.ts";
import { fromLocal, zoneOf } from "#time/zones.ts";
import { isDissent, latestOfVoices } from "./claims-matrix.ts";

/** Best figures as they could be known at one moment. */
export interface TollStep {
  at: string;
  killed: Figure | null;
  injured: Figure | null;
}

export interface Dissent {
  at: string;
  metric: "killed" | "injured";
  value: number;
}

export interface Toll {
  steps: TollStep[];
  dissents: Dissent[];
}

/** More moments than this say nothing more on a chart. */
const mostMoments = 60;

/**
 * How the toll grew: the event derived anew as known at each moment that a figure is for ("by 16:50"), or at which it was
 * said. Null when fewer than two moments tell of killed or injured, for then nothing grew.
 */
export function tollSteps(view: EventView, mentions: readonly EventMention[]): Toll | null {
  const timed = mentions.flatMap(splitByTime);
  const moments = [...new Set(timed.map((mention) => mention.publishedAt))].sort().slice(-mostMoments);
  const steps: TollStep[] = [];
  for (const at of moments) {
    const known = deriveEvent({ id: view.id, mentions: timed, asOf: at });
    const killed = known && totalOf(known.figures, "killed");
    const injured = known && totalOf(known.figures, "injured");
    if (killed || injured) steps.push({ at, killed: killed ?? null, injured: injured ?? null });
  }
  if (steps.length < 2) return null;
  return { steps, dissents: (["killed", "injured"] as const).flatMap((metric) => dissentsOf(view, timed, metric)) };
}

/** A mention as several, one for each moment that its figures are for. */
function splitByTime(mention: EventMention): EventMention[] {
  const zone = zoneOf(mention.place?.country ?? null);
  const byMoment = Map.groupBy(mention.claims, (claim) => momentOf(claim, zone));
  return [...byMoment].map(([moment, claims], index) => ({
    ...mention,
    id: index === 0 ? mention.id : `${mention.id} ${index}`,
    publishedAt: moment,
    claims: claims.map((claim) => ({ ...claim, saidAt: moment })),
  }));
}

/** When a claim's figure is for, in the place's zone, if the text gives a time; else when it was said. */
function momentOf(claim: Claim, zone: string): string {
  const asOf = claim.asOf?.includes("T") ? fromLocal(claim.asOf.slice(0, 16), zone) : null;
  return asOf && asOf.toISOString() < claim.saidAt.replace("T00:00:00.000Z", "T23:59:59.999Z")
    ? asOf.toISOString()
    : claim.saidAt;
}

function dissentsOf(
  view: EventView,
  mentions: readonly EventMention[],
  metric: Extract<Metric, "killed" | "injured">,
): Dissent[] {
  const figure = totalOf(view.figures, metric);
  if (!figure?.contested) return [];
  const claims: Claim[] = mentions
    .flatMap((mention) => mention.claims)
    .filter((claim) => figureKey(claim) === figureKey(figure));
  const standing = new Set(latestOfVoices(claims).values());
  const dissents = claims
    .filter((claim) => standing.has(claim.id) && isDissent(claim, figure))
    .sort((a, b) => (a.saidAt < b.saidAt ? -1 : 1))
    .map((claim) => ({ at: claim.saidAt, metric, value: claim.min ?? claim.max ?? 0 }));
  const values = [...new Map(dissents.map((dissent) => [dissent.value, dissent])).values()].sort(
    (a, b) => a.value - b.value,
  );
  // The lowest and the highest say how far voices differ; those between crowd the chart and stand in the matrix.
  return values.length > 2 ? [values[0], values.at(-1)].filter((dissent) => dissent !== undefined) : values;
}
