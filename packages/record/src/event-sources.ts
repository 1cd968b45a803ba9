import { anyOf, inOneTrip, type StoredMention, schema, type WriteTransaction } from "@tocsin/db";
import { loadEventDecisions } from "./load-decisions.ts";
import type { Grouped, Regrouping } from "./regroup.ts";

const { mentions, reports } = schema;

/** What events are derived from, beside their mentions. */
export interface EventSources {
  decisions: Awaited<ReturnType<typeof loadEventDecisions>>;
  /** The events that mentions lead to: those of the groups and those they are part of. */
  eventOf: ReadonlyMap<string, string>;
  /** Why the reports of withdrawn groups were retracted, by event. */
  reasons: ReadonlyMap<string, string>;
}

/** One round trip, mostly. */
export async function loadEventSources(
  tx: WriteTransaction,
  groups: readonly Grouped[],
  moves: Regrouping["moves"],
): Promise<EventSources> {
  const all = groups.flatMap((group) => group.mentions);
  const here = new Map(moves.map((move) => [move.mention.id, move.to]));
  const [decisions, elsewhere, reasons] = await inOneTrip([
    loadEventDecisions(
      tx,
      all.map((mention) => mention.id),
    ),
    loadParentsElsewhere(tx, all, here),
    loadRetractionReasons(tx, groups),
  ]);
  return { decisions, eventOf: new Map([...elsewhere, ...here]), reasons };
}

/** Where mentions lead that are not `here`, but that others are part of. */
async function loadParentsElsewhere(
  tx: WriteTransaction,
  all: readonly StoredMention[],
  here: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const missing = all.flatMap((m) => (m.parentMentionId && !here.has(m.parentMentionId) ? [m.parentMentionId] : []));
  if (missing.length === 0) return new Map();
  const rows = await tx
    .select({ id: mentions.id, eventId: mentions.eventId })
    .from(mentions)
    .where(anyOf(mentions.id, [...new Set(missing)]));
  return new Map(rows.flatMap((row) => (row.eventId ? [[row.id, row.eventId] as const] : [])));
}

async function loadRetractionReasons(tx: WriteTransaction, groups: readonly Grouped[]): Promise<Map<string, string>> {
  const withdrawn = groups.filter((group) => group.withdrawn);
  const reportIds = [...new Set(withdrawn.flatMap((group) => group.mentions.map((mention) => mention.reportId)))];
  if (reportIds.length === 0) return new Map();
  const rows = await tx
    .select({ id: reports.id, seq: reports.seq, reason: reports.retractionReason })
    .from(reports)
    .where(anyOf(reports.id, reportIds))
    .orderBy(reports.seq);
  const byReport = new Map(rows.map((row) => [row.id, row.reason]));
  return new Map(
    withdrawn.map((group) => {
      const reasons = group.mentions.map((mention) => byReport.get(mention.reportId)).filter((r) => r != null);
      return [group.eventId, [...new Set(reasons)].join(" · ")];
    }),
  );
}
