import { sql } from "drizzle-orm";
import { check, index, jsonb, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** What a person can decide. Kept for ever and applied at every re-run. */
export const decisionKind = pgEnum("decision_kind", [
  "merge_events",
  "split_event",
  "link_mentions",
  "unlink_mentions",
  "pin_figure",
  "correct_claim",
  "confirm_event",
  "discount_event",
  "publish_event",
  "withdraw_event",
  "correct_aid",
]);

/**
 * A person's decision with its reason. It names mentions and claims by their deterministic ids, never events, so that
 * it still holds after everything derived was thrown away. Undone decisions stay, with who and when.
 */
export const decisions = pgTable(
  "decisions",
  {
    id: uuid("id").primaryKey(),
    kind: decisionKind("kind").notNull(),
    /** Shape by kind: see `decisionPayloads` in the record package. */
    payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
    /** Mentions it speaks of. */
    mentionIds: uuid("mention_ids").array().notNull(),
    /** Event it was made on, as it was called then: for the event's history. */
    eventId: text("event_id"),
    reason: text("reason").notNull(),
    madeBy: text("made_by").notNull(),
    madeByName: text("made_by_name").notNull(),
    madeAt: instant("made_at").notNull(),
    /** The second editor, for decisions that one alone may not make. */
    confirmedBy: text("confirmed_by"),
    confirmedByName: text("confirmed_by_name"),
    undoneAt: instant("undone_at"),
    undoneBy: text("undone_by"),
    undoneReason: text("undone_reason"),
  },
  (t) => [
    index("decisions_mentions_idx").using("gin", t.mentionIds),
    index("decisions_event_idx").on(t.eventId),
    index("decisions_made_idx").on(t.madeAt.desc().nullsFirst()),
    check("decisions_reason_given", sql`${t.reason} <> ''`),
    check(
      "decisions_undo_whole",
      sql`(${t.undoneAt} is null) = (${t.undoneBy} is null) and (${t.undoneAt} is null) = (${t.undoneReason} is null)`,
    ),
    check("decisions_confirmed_by_another", sql`${t.confirmedBy} <> ${t.madeBy}`),
  ],
);

export const proposalState = pgEnum("proposal_state", ["waiting", "confirmed", "refused"]);

/** A change of casualties that one editor asked for. It has no effect until another one confirms it. */
export const proposals = pgTable(
  "proposals",
  {
    id: uuid("id").primaryKey(),
    kind: decisionKind("kind").notNull(),
    /** What the verb of that kind was given. */
    input: jsonb("input").$type<Record<string, unknown>>().notNull(),
    /** Event it was made on, as it was called then. */
    eventId: text("event_id"),
    reason: text("reason").notNull(),
    madeBy: text("made_by").notNull(),
    madeByName: text("made_by_name").notNull(),
    madeAt: instant("made_at").notNull(),
    state: proposalState("state").notNull().default("waiting"),
    decidedBy: text("decided_by"),
    decidedByName: text("decided_by_name"),
    decidedAt: instant("decided_at"),
    /** Why it was refused. */
    answer: text("answer"),
    decisionId: uuid("decision_id").references(() => decisions.id),
  },
  (t) => [
    index("proposals_waiting_idx").on(t.madeAt).where(sql`${t.state} = 'waiting'`),
    index("proposals_event_idx").on(t.eventId),
    check("proposals_reason_given", sql`${t.reason} <> ''`),
    check("proposals_answer_whole", sql`(${t.state} = 'waiting') = (${t.decidedBy} is null)`),
    check("proposals_confirmed_by_another", sql`${t.state} <> 'confirmed' or ${t.decidedBy} <> ${t.madeBy}`),
    check("proposals_confirmed_as_decision", sql`(${t.state} = 'confirmed') = (${t.decisionId} is not null)`),
  ],
);

export const linkKind = pgEnum("link_kind", ["must", "cannot"]);

/** Standing must-link and cannot-link pairs of mentions, from decisions not undone. */
export const mentionLinks = pgTable(
  "mention_links",
  {
    mentionA: uuid("mention_a").notNull(),
    mentionB: uuid("mention_b").notNull(),
    kind: linkKind("kind").notNull(),
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => decisions.id),
  },
  (t) => [
    primaryKey({ name: "mention_links_pkey", columns: [t.mentionA, t.mentionB, t.decisionId] }),
    index("mention_links_b_idx").on(t.mentionB),
    index("mention_links_decision_idx").on(t.decisionId),
    check("mention_links_ordered_pair", sql`${t.mentionA} < ${t.mentionB}`),
  ],
);
