import { randomUUID } from "node:crypto";
import {
  type Db,
  loadMentions,
  loadMentionsOfEvents,
  type StoredMention,
  schema,
  type WriteTransaction,
} from "@tocsin/db";
import { blockKeys } from "@tocsin/match";
import { type Actor, TocsinError } from "@tocsin/model";
import { z } from "zod";
import { requirePerson } from "./actor-check.ts";
import { appendAudit } from "./audit.ts";
import { type BlockLocks, underBlockLocks } from "./block-locks.ts";
import { deriveContext, type RecordContext } from "./context.ts";
import type { DecisionKind, DecisionPayload } from "./decision-payloads.ts";
import { orderedPair } from "./identity.ts";
import { parseInput } from "./parse-input.ts";
import { stopIfTried } from "./preview.ts";
import { rederive } from "./rederive.ts";

const { changes, decisions, mentionLinks } = schema;

export type Pair = readonly [string, string];

/** Whatever a person decides has a public reason. */
export const reasonInput = z.object({ reason: z.string().trim().min(3, "say why in a few words").max(1_000) });
export type Reasoned = z.input<typeof reasonInput>;

export interface Decision<K extends DecisionKind> extends Reasoned {
  kind: K;
  payload: DecisionPayload<K>;
  /** Event it was made on, for the history. */
  eventId: string | null;
  /** Mentions it speaks of; the first is the one by which the event is found again. */
  mentions: readonly StoredMention[];
  must?: readonly Pair[];
  cannot?: readonly Pair[];
  /** Entry of the public change log beside those of changed events. */
  change?: { kind: (typeof changes.$inferInsert)["kind"]; detail: Record<string, unknown> };
  /** Who asked for it, where whoever decides only confirms it. */
  proposedBy?: { id: string; name: string } | undefined;
}

/**
 * Stores a person's decision and makes the events around it anew, in one transaction. Decisions outrank every later
 * reading, until they are undone. Needs an editor. Returns the decision's id. `extra` runs before the events are made.
 */
export async function decide<K extends DecisionKind>(
  db: Db,
  actor: Actor,
  decision: Decision<K>,
  context: RecordContext,
  extra: (tx: WriteTransaction, decisionId: string, madeAt: Date) => Promise<void> = async () => {},
): Promise<string> {
  const person = requirePerson(actor, "editor");
  const { reason } = parseInput(reasonInput, decision);
  const derive = deriveContext(context);
  const id = randomUUID();
  const mentionIds = decision.mentions.map((mention) => mention.id);
  const maker = decision.proposedBy ?? person;
  const second = decision.proposedBy ? person : null;
  const work = async (tx: WriteTransaction, locks: BlockLocks) => {
    await tx.insert(decisions).values({
      id,
      kind: decision.kind,
      payload: decision.payload,
      mentionIds,
      eventId: decision.eventId,
      reason,
      madeBy: maker.id,
      madeByName: maker.name,
      madeAt: derive.now,
      confirmedBy: second?.id ?? null,
      confirmedByName: second?.name ?? null,
    });
    await storeLinks(tx, id, "must", decision.must ?? []);
    await storeLinks(tx, id, "cannot", decision.cannot ?? []);
    await extra(tx, id, derive.now);
    const cause = { madeBy: second ? `${maker.name}, ${second.name}` : maker.name, reason };
    if (decision.change) {
      const region = decision.mentions[0]?.place?.region ?? null;
      await tx
        .insert(changes)
        .values({ ...cause, ...decision.change, at: derive.now, eventId: decision.eventId, region });
    }
    stopIfTried(context, await rederive(tx, locks, { seeds: mentionIds, dirty: new Set(mentionIds), cause }, derive));
    const verb = decision.kind.replaceAll("_", "-");
    const subject = { subjectType: "decision", subjectId: id };
    const detail = { eventId: decision.eventId, reason, payload: decision.payload };
    await appendAudit(tx, actor, { verb, ...subject, detail }, derive.now);
  };
  await underBlockLocks(db, decision.mentions.flatMap(blockKeys), { before: async () => {}, work });
  return id;
}

/** Standing mentions of an event, in order of receipt. Throws `not_found` for an id that is no event (any more). */
export async function mentionsOfEvent(db: Db, eventId: string): Promise<StoredMention[]> {
  const found = (await loadMentionsOfEvents(db, [eventId])).filter((mention) => !mention.retracted);
  if (found.length === 0) {
    throw new TocsinError(
      "not_found",
      "There is no such event.",
      "It may have been joined with another: open its page.",
    );
  }
  return found;
}

/** One stored mention. Throws `not_found`. */
export async function mentionById(db: Db, mentionId: string): Promise<StoredMention> {
  const [mention] = await loadMentions(db, [mentionId]);
  if (!mention) throw new TocsinError("not_found", "There is no such mention.");
  return mention;
}

/** Pairs that keep a set together: each with the first. */
export function starOf(ids: readonly string[]): Pair[] {
  const [first, ...others] = ids;
  return first === undefined ? [] : others.map((other) => [first, other] as const);
}

export async function storeLinks(
  tx: WriteTransaction,
  decisionId: string,
  kind: "must" | "cannot",
  pairs: readonly Pair[],
): Promise<void> {
  const rows = pairs.map(([a, b]) => ({ ...orderedPair(a, b), kind, decisionId }));
  if (rows.length > 0) await tx.insert(mentionLinks).values(rows).onConflictDoNothing();
}
