import type { DataClock } from "@tocsin/db/queries";
import { fromLocal, homeZone, toLocal } from "./zones.ts";

/** From when a page looks back. */
export interface Reference {
  /** The moment a reader asked for ("as known at"); null for the present. */
  at: Date | null;
  /** The moment the page speaks of: asked for, the present, or the end of data that has gone stale. */
  now: Date;
  /** Local day in Kyiv that windows are counted back from, included. */
  lastDay: string;
  /** Whether the newest report is so old that "the last seven days" must mean the last of the data. */
  isStale: boolean;
  lastUpdatedAt: Date | null;
  newestReportAt: Date | null;
  oldestDay: string | null;
}

const staleAfterMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Finds a page's reference. `at` is what the address carries, in Kyiv time; nonsense is ignored, and so is the future.
 * Data whose newest report is more than thirty days old is counted back from its own last day, and the page says so.
 */
export function referenceOf(clock: DataClock, at: string | null, realNow: Date): Reference {
  return referenceAt(clock, momentAsked(at, realNow), realNow);
}

/** The moment that an address carries; null for nonsense and the future, which pages ignore. */
export function momentAsked(at: string | null, realNow: Date): Date | null {
  const asked = at ? fromLocal(at, homeZone) : null;
  return asked && asked < realNow ? asked : null;
}

/** The reference of a moment; of the present where none is asked for, or one that is still to come. */
export function referenceAt(clock: DataClock, asked: Date | null, realNow: Date): Reference {
  const known = asked && asked < realNow ? asked : null;
  const newest = clock.newestReportAt;
  const isStale = known === null && newest !== null && realNow.getTime() - newest.getTime() > staleAfterMs;
  const now = known ?? (isStale && newest ? newest : realNow);
  const today = toLocal(now, homeZone).slice(0, 10);
  const newestDay = clock.newestEventDay;
  return {
    at: known,
    now,
    lastDay: isStale && newestDay !== null && newestDay < today ? newestDay : today,
    isStale,
    lastUpdatedAt: clock.lastUpdatedAt,
    newestReportAt: newest,
    oldestDay: clock.oldestEventDay,
  };
}
