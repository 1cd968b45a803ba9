import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { reports } from "./reports.ts";

export const tipState = pgEnum("tip_state", ["waiting", "accepted", "rejected", "spam"]);

/** What somebody without an account told us. Never shown before an editor made a report of it. */
export const tips = pgTable(
  "tips",
  {
    id: uuid("id").primaryKey(),
    whatHappened: text("what_happened").notNull(),
    place: text("place"),
    happenedAt: text("happened_at"),
    link: text("link"),
    lang: text("lang"),
    /** Salted hash of the sender's address, for rate limiting; dropped after a day. */
    senderKey: text("sender_key"),
    consentedAt: instant("consented_at").notNull(),
    receivedAt: instant("received_at").notNull().defaultNow(),
    state: tipState("state").notNull().default("waiting"),
    decidedBy: text("decided_by"),
    decidedAt: instant("decided_at"),
    decisionReason: text("decision_reason"),
    reportId: uuid("report_id").references(() => reports.id),
  },
  (t) => [
    index("tips_waiting_idx").on(t.receivedAt).where(sql`${t.state} = 'waiting'`),
    index("tips_sender_idx").on(t.senderKey, t.receivedAt),
    check("tips_not_empty", sql`${t.whatHappened} <> ''`),
    check("tips_decision_whole", sql`(${t.state} = 'waiting') = (${t.decidedAt} is null)`),
  ],
);
