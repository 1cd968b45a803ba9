import { sql } from "drizzle-orm";
import { bigint, bigserial, char, check, index, jsonb, pgEnum, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** Every write, who made it and what it touched: append-only (a trigger refuses anything else), each entry hashed over the one before. */
export const auditLog = pgTable(
  "audit_log",
  {
    /** Without gaps, from 1. */
    seq: bigint("seq", { mode: "number" }).primaryKey(),
    at: instant("at").notNull(),
    actorKind: text("actor_kind").notNull(),
    actorId: text("actor_id"),
    actorName: text("actor_name").notNull(),
    /** The record's verb, as in its file name. */
    verb: text("verb").notNull(),
    subjectType: text("subject_type").notNull(),
    subjectId: text("subject_id").notNull(),
    detail: jsonb("detail").$type<Record<string, unknown>>().notNull(),
    previousHash: char("previous_hash", { length: 64 }).notNull(),
    hash: char("hash", { length: 64 }).notNull().unique(),
  },
  (t) => [
    index("audit_log_subject_idx").on(t.subjectType, t.subjectId),
    index("audit_log_at_idx").on(t.at.desc().nullsFirst()),
    check("audit_log_actor_kind", sql`${t.actorKind} in ('user', 'system', 'public')`),
    check("audit_log_seq_positive", sql`${t.seq} > 0`),
  ],
);

export const changeKind = pgEnum("change_kind", [
  "figures_changed",
  "events_joined",
  "event_split",
  "event_retracted",
  "report_retracted",
  "claim_corrected",
  "figure_pinned",
  "grade_changed",
  "decision_undone",
  "aid_corrected",
]);

/** The public change log: what readers had been shown and is no longer so, with the reason where a person gave one. */
export const changes = pgTable(
  "changes",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    at: instant("at").notNull(),
    kind: changeKind("kind").notNull(),
    eventId: text("event_id"),
    region: text("region"),
    reportId: text("report_id"),
    /** Null: the pipeline, because of a report. */
    madeBy: text("made_by"),
    reason: text("reason"),
    /** For figures: key, and from and to as {low, best, high}. */
    detail: jsonb("detail").$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    index("changes_at_idx").on(t.at.desc().nullsFirst()),
    index("changes_event_idx").on(t.eventId, t.at.desc().nullsFirst()),
    index("changes_region_idx").on(t.region, t.at.desc().nullsFirst()),
  ],
);
