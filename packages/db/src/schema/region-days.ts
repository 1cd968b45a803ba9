import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { eventType, item, metric } from "./vocabularies.ts";

/**
 * Roll-up of published events by region, local day of the event and type, kept in the transaction that changes the event.
 * Left out, so that nothing is counted twice or on a day that nobody named: aggregates ("over the past day in the region"),
 * what was only planned or denied, events without a region, and events known only to the week, month or year. A wave's own
 * toll counts only where none of its parts in the region has one.
 * Sums pass over "not reported"; `*Stated` says in how many events a figure was given at all, and `*Open` in how many its
 * top is open ("4+"), so that the sum's top is open too.
 */
export const regionDays = pgTable(
  "region_days",
  {
    region: text("region").notNull(),
    day: date("day", { mode: "string" }).notNull(),
    type: eventType("type").notNull(),
    events: integer("events").notNull(),
    contested: integer("contested").notNull(),
    killedStated: integer("killed_stated").notNull(),
    killedLow: integer("killed_low").notNull(),
    killedBest: integer("killed_best").notNull(),
    killedHigh: integer("killed_high").notNull(),
    killedOpen: integer("killed_open").notNull(),
    injuredStated: integer("injured_stated").notNull(),
    injuredLow: integer("injured_low").notNull(),
    injuredBest: integer("injured_best").notNull(),
    injuredHigh: integer("injured_high").notNull(),
    injuredOpen: integer("injured_open").notNull(),
  },
  (t) => [
    primaryKey({ name: "region_days_pkey", columns: [t.region, t.day, t.type] }),
    index("region_days_day_idx").on(t.day),
    check("region_days_not_negative", sql`${t.events} >= 0 and ${t.killedLow} >= 0 and ${t.injuredLow} >= 0`),
  ],
);

/** Roll-up of counted things (launched, shot down, lost, through and damaged, by weapon or object) by region and local day. */
export const regionDayItems = pgTable(
  "region_day_items",
  {
    region: text("region").notNull(),
    day: date("day", { mode: "string" }).notNull(),
    metric: metric("metric").notNull(),
    item: item("item").notNull(),
    events: integer("events").notNull(),
    low: integer("low").notNull(),
    best: integer("best").notNull(),
    high: integer("high").notNull(),
    /** Events in which the thing was named without a number. */
    uncounted: integer("uncounted").notNull(),
  },
  (t) => [
    primaryKey({ name: "region_day_items_pkey", columns: [t.region, t.day, t.metric, t.item] }),
    check("region_day_items_not_negative", sql`${t.events} >= 0 and ${t.low} >= 0`),
  ],
);
