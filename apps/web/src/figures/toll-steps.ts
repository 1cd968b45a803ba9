import type { EventMention } from "@tocsin/db/queries";
import { deriveEvent } from "@tocsin/match";
import { type Claim, type EventView, type Figure, figureKey, type Metric } from "@tocsin/model";
import { totalOf } from "#sentences/told.ts";
import { isDissent } from "./claims-matrix.ts";

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
 * How the toll grew: the event derived anew as known at each moment at which something was said. Null when fewer than two
 * moments tell of killed or injured, for then nothing grew.
 */
export function tollSteps(view: EventView, mentions: readonly EventMention[]): Toll | null {
  const moments = [...new Set(mentions.map((mention) => mention.publishedAt))].sort().slice(-mostMoments);
  const steps: TollStep[] = [];
  for (const at of moments) {
    const known = deriveEvent({ id: view.id, mentions, asOf: at });
    const killed = known && totalOf(known.figures, "killed");
    const injured = known && totalOf(known.figures, "injured");
    if (killed || injured) steps.push({ at, killed: killed ?? null, injured: injured ?? null });
  }
  if (steps.length < 2) return null;
  return { steps, dissents: (["killed", "injured"] as const).flatMap((metric) => dissentsOf(view, mentions, metric)) };
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
  const seen = new Set<number>();
  return claims
    .filter((claim) => isDissent(claim, figure))
    .sort((a, b) => (a.saidAt < b.saidAt ? -1 : 1))
    .flatMap((claim) => {
      const value = claim.min ?? claim.max ?? 0;
      if (seen.has(value)) return [];
      seen.add(value);
      return [{ at: claim.saidAt, metric, value }];
    });
}
