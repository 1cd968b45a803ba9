import type { Metric } from "@tocsin/model";
import type { Clause } from "./clause.ts";
import type { SentenceFacts } from "./facts.ts";
import { type Frame, rankOf, relatePlaces } from "./frame.ts";

const tolls: readonly Metric[] = ["killed", "injured"];

/**
 * "Two were killed in the region. In A a house was hit. A man died.\n\nIn B a woman died": a region's toll that the rest of the
 * report, from the clause on, deals out to two places of it or more, and which is none of theirs alone.
 */
export function isDealtOutBelow({ place, claims }: Frame, clause: Clause, report: readonly SentenceFacts[]): boolean {
  if (place?.precision !== "region") return false;
  const { index } = clause.facts.context.sentence;
  const below = report.filter(({ context }) => context.sentence.index >= index);
  return tolls.some((metric) => {
    const total = Math.max(0, ...claims.filter((c) => c.metric === metric).map((c) => c.min ?? 0));
    return total > 1 && isSumOfPlaces(below, { region: place, metric, total });
  });
}

interface Total {
  region: NonNullable<Frame["place"]>;
  metric: Metric;
  total: number;
}

/** Whether victims are counted at two places of the region or more, and all of them together are no more than the total. */
function isSumOfPlaces(report: readonly SentenceFacts[], { region, metric, total }: Total): boolean {
  const counts = new Map<string, number>();
  let where: string | null = null;
  for (const facts of report) {
    for (const casualty of facts.casualties) {
      const named = facts.places.findLast((hit) => hit.from < casualty.to && isPartOf(hit, region));
      const first = facts.places.find((hit) => isPartOf(hit, region));
      where = (named ?? first)?.located.place?.id ?? where;
      if (casualty.metric !== metric || casualty.weak || where === null) continue;
      if (facts.standingAt(casualty.from) !== "news") continue;
      counts.set(where, Math.max(counts.get(where) ?? 0, casualty.group.min ?? 0));
    }
    where = facts.places.findLast((hit) => isPartOf(hit, region))?.located.place?.id ?? where;
  }
  const sum = [...counts.values()].reduce((all, count) => all + count, 0);
  return counts.size > 1 && sum <= total;
}

function isPartOf({ located }: SentenceFacts["places"][number], region: Total["region"]): boolean {
  const { place, kind, role } = located;
  return (
    place !== null &&
    kind !== "government" &&
    role === null &&
    rankOf(place) > rankOf(region) &&
    relatePlaces(place, region) === "inside"
  );
}
