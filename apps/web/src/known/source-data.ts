import type { ReadTransaction } from "@tocsin/db";
import {
  type EventRow,
  readClock,
  readEventsOfSource,
  readMentionsOfEvents,
  readSources,
  type SourceRow,
} from "@tocsin/db/queries";
import { type Reference, referenceOf } from "#time/reference.ts";
import { deriveKnownAt } from "./page-data.ts";

/** Figures of sources are counted over the whole record, not back from a day: old data needs no word about them. */
async function sourcesReference(tx: ReadTransaction, at: string | null): Promise<Reference> {
  return { ...referenceOf(await readClock(tx), at, new Date()), isStale: false };
}

/** All sources, most reports first, now or as known at `at` (Kyiv time, as in the address). */
export async function loadSources(
  tx: ReadTransaction,
  at: string | null,
): Promise<{ reference: Reference; rows: SourceRow[] }> {
  const reference = await sourcesReference(tx, at);
  return { reference, rows: await rankSources(tx, reference.at) };
}

/** All sources, most reports first, now or as known at a moment. */
export async function rankSources(tx: ReadTransaction, at: Date | null): Promise<SourceRow[]> {
  return (await readSources(tx, { at })).sort((a, b) => b.reports - a.reports);
}

/** One source with its events, now or as known at `at`. `source` is null where nothing of it was published by then. */
export async function loadSource(
  tx: ReadTransaction,
  { id, at, limit }: { id: string; at: string | null; limit: number },
): Promise<{ reference: Reference; source: SourceRow | null; isToldLater: boolean; events: EventRow[] }> {
  const reference = await sourcesReference(tx, at);
  const [source] = await readSources(tx, { id, at: reference.at });
  if (!source) {
    const isToldLater = reference.at !== null && (await readSources(tx, { id, at: null })).length > 0;
    return { reference, source: null, isToldLater, events: [] };
  }
  const rows = await readEventsOfSource(tx, { id, at: reference.at, limit });
  if (reference.at === null) return { reference, source, isToldLater: false, events: rows };
  const mentions = await readMentionsOfEvents(
    tx,
    rows.map(({ view }) => view.id),
  );
  const events = deriveKnownAt(mentions, reference.at).map((view) => ({ view, retractionReason: null }));
  return { reference, source, isToldLater: false, events };
}
