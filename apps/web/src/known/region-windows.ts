import { type KnownWindow, minusDays, type RegionRequest } from "@tocsin/db/queries";
import type { Window } from "#figures/sums.ts";

type Asked = Pick<RegionRequest, "region" | "neighbours" | "lastDay" | "dailyFrom"> & { filter: Window };

/** First day of what an earlier time counts of the region: its timeline's, or a quarter before the last where that is longer. */
export function countedFrom({ lastDay, dailyFrom }: Pick<Asked, "lastDay" | "dailyFrom">): string {
  const quarter = quarterBefore(lastDay);
  return dailyFrom < quarter ? dailyFrom : quarter;
}

/**
 * What has to be read for a region's page at an earlier time. Of neighbours it tells what the map shows and what is in force;
 * of the region itself also its timeline. Chosen days before that are read by themselves, not with all that lies between.
 */
export function regionWindows(asked: Asked): (KnownWindow & { region: string })[] {
  const { region, neighbours, lastDay, filter } = asked;
  const around = (code: string, from: string) => [
    { region: code, from, to: lastDay },
    ...(filter.from < from ? [{ region: code, from: filter.from, to: filter.to }] : []),
  ];
  return [
    ...around(region, countedFrom(asked)),
    ...neighbours.flatMap((other) => around(other, quarterBefore(lastDay))),
  ];
}

function quarterBefore(lastDay: string): string {
  return minusDays(lastDay, 89);
}
