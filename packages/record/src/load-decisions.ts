import { anyOf, prepareRead, schema, type WriteTransaction } from "@tocsin/db";
import type { Constraints, EventDecisions, Pin } from "@tocsin/match";
import { and, arrayOverlaps, asc, eq, isNull, or, sql } from "drizzle-orm";
import { decisionPayloads } from "./decision-payloads.ts";

const { decisions, mentionLinks } = schema;

const ids = sql.placeholder("ids");

const readLinks = prepareRead(
  { a: mentionLinks.mentionA, b: mentionLinks.mentionB, kind: mentionLinks.kind },
  (select) =>
    select
      .from(mentionLinks)
      .innerJoin(decisions, eq(decisions.id, mentionLinks.decisionId))
      .where(or(anyOf(mentionLinks.mentionA, ids), anyOf(mentionLinks.mentionB, ids)))
      .orderBy(asc(decisions.madeAt), asc(decisions.id)),
);

/** Standing links with at least one end among `mentionIds`. Of two decisions on one pair the later one holds. */
export async function loadConstraints(tx: WriteTransaction, mentionIds: readonly string[]): Promise<Constraints> {
  if (mentionIds.length === 0) return { mustLink: [], cannotLink: [] };
  const rows = await readLinks(tx, { ids: mentionIds });
  const latest = new Map(rows.map((row) => [`${row.a} ${row.b}`, row]));
  const pairsOf = (kind: "must" | "cannot") =>
    [...latest.values()].filter((row) => row.kind === kind).map((row) => [row.a, row.b] as const);
  return { mustLink: pairsOf("must"), cannotLink: pairsOf("cannot") };
}

/** What people decided about an event as a whole. */
export interface StandingDecisions {
  pins: Pin[];
  event: EventDecisions;
  /** Why an editor withdrew the event; null where nobody did. */
  withdrawalReason: string | null;
}

type DecisionRow = Pick<typeof decisions.$inferSelect, "kind" | "payload" | "reason" | "mentionIds">;

const { kind, payload, reason } = decisions;

const readDecisions = prepareRead({ kind, payload, reason, mentionIds: decisions.mentionIds }, (select) =>
  select
    .from(decisions)
    .where(and(arrayOverlaps(decisions.mentionIds, ids), isNull(decisions.undoneAt)))
    .orderBy(asc(decisions.madeAt), asc(decisions.id)),
);

/** Decisions other than links that name one of `mentionIds` and were not undone, oldest first. */
export function loadEventDecisions(tx: WriteTransaction, mentionIds: readonly string[]): Promise<DecisionRow[]> {
  return readDecisions(tx, { ids: mentionIds });
}

/** Those of `rows` that concern the event of `mentionIds`; the latest of a kind holds. */
export function decisionsFor(rows: readonly DecisionRow[], mentionIds: ReadonlySet<string>): StandingDecisions {
  const standing: StandingDecisions = { pins: [], event: {}, withdrawalReason: null };
  for (const row of rows) {
    const anchor = row.mentionIds[0];
    if (anchor === undefined || !mentionIds.has(anchor)) continue;
    switch (row.kind) {
      case "pin_figure": {
        const pin = decisionPayloads.pin_figure.parse(row.payload);
        standing.pins = [...standing.pins.filter((other) => other.key !== pin.key), { key: pin.key, best: pin.best }];
        break;
      }
      case "confirm_event":
        standing.event.grade = "confirmed";
        break;
      case "discount_event":
        standing.event.grade = "discounted";
        break;
      case "publish_event":
        standing.event.lifecycle = "published";
        standing.withdrawalReason = null;
        break;
      case "withdraw_event":
        standing.event.lifecycle = "retracted";
        standing.withdrawalReason = row.reason;
        break;
    }
  }
  return standing;
}
