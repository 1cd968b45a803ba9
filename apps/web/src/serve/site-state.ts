import { type Db, inReadTransaction } from "@tocsin/db";
import { readClock, readSubjectVersions } from "@tocsin/db/queries";
import { referenceOf } from "#time/reference.ts";

/** What decides whether a kept page still holds. */
export interface SiteState {
  /** Versions by subject. */
  versions: ReadonlyMap<string, number>;
  /** Day that pages count back from. */
  lastDay: string;
}

/** A state is used this long: no kept page is older than this and a query, well under a second. */
const freshMs = 250;

/** Asks the database for the state, at most every quarter of a second and once at a time. Rejects when it cannot be reached. */
export function siteStateOf(db: Db, now: () => number): () => Promise<SiteState> {
  let asked: { at: number; state: Promise<SiteState> } | null = null;
  return () => {
    if (asked && now() - asked.at < freshMs) return asked.state;
    const state = readState(db, now());
    asked = { at: now(), state };
    state.catch(() => {
      asked = null;
    });
    return state;
  };
}

function readState(db: Db, now: number): Promise<SiteState> {
  return inReadTransaction(db, async (tx) => {
    const [versions, clock] = await Promise.all([readSubjectVersions(tx), readClock(tx)]);
    return { versions, lastDay: referenceOf(clock, null, new Date(now)).lastDay };
  });
}
