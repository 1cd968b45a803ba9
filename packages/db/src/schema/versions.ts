import { sql } from "drizzle-orm";
import { bigint, check, date, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";

/**
 * How often the events of a day have changed, counted by triggers in the transactions that change them; the day is
 * `events.day`. Transactions that run at the same time count in rows of their own (`slot`), so that none waits for another: a
 * version is the sum over all slots, and greater in every later snapshot that holds a change.
 */
export const eventDayVersions = pgTable(
  "event_day_versions",
  {
    day: date("day", { mode: "string" }).notNull(),
    slot: smallint("slot").notNull(),
    version: bigint("version", { mode: "number" }).notNull(),
    /** Last day on which any event that began on `day` has ever gone on. */
    until: date("until", { mode: "string" }).notNull(),
  },
  (t) => [
    primaryKey({ name: "event_day_versions_pkey", columns: [t.day, t.slot] }),
    check("event_day_versions_until_not_before", sql`${t.until} >= ${t.day}`),
  ],
);

/**
 * How often what pages show has changed, counted in the same way by subject: the code of a region, `-` for events of no
 * region, `aid` for packages and coalitions.
 */
export const subjectVersions = pgTable(
  "subject_versions",
  {
    subject: text("subject").notNull(),
    slot: smallint("slot").notNull(),
    version: bigint("version", { mode: "number" }).notNull(),
  },
  (t) => [primaryKey({ name: "subject_versions_pkey", columns: [t.subject, t.slot] })],
);
