import type { EventView } from "@tocsin/model";
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  char,
  check,
  customType,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import {
  eventFamily,
  eventScope,
  eventType,
  grade,
  item,
  lifecycle,
  modality,
  placePrecision,
  responsibility,
  timePrecision,
} from "./vocabularies.ts";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * What happened, once. Derived from mentions, claims and people's decisions; `view` is the whole derived event and the
 * other columns are what pages filter and sort by. Never written but by deriving.
 */
export const events = pgTable(
  "events",
  {
    id: text("id").primaryKey(),
    /** Given when the event is first stored: what indexes in memory and pages of lists go by. A rebuild gives new ones. */
    number: bigint("number", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    type: eventType("type").notNull(),
    family: eventFamily("family").notNull(),
    scope: eventScope("scope").notNull(),
    modality: modality("modality").notNull(),
    lifecycle: lifecycle("lifecycle").notNull(),
    placeId: text("place_id"),
    placeName: text("place_name"),
    placePrecision: placePrecision("place_precision"),
    region: text("region"),
    country: char("country", { length: 2 }),
    lat: doublePrecision("lat"),
    lon: doublePrecision("lon"),
    /** Local days of the place, both ends included; null when no report says. */
    whenFrom: date("when_from", { mode: "string" }),
    whenTo: date("when_to", { mode: "string" }),
    whenPrecision: timePrecision("when_precision"),
    /** The day by which lists are sorted: when it began, else when it was first reported. */
    day: date("day", { mode: "string" })
      .notNull()
      .generatedAlwaysAs(sql`coalesce(when_from, (first_reported_at at time zone 'UTC')::date)`),
    /** Null is "not reported"; a null high with a low given is open at the top ("4+"). */
    killedLow: integer("killed_low"),
    killedBest: integer("killed_best"),
    killedHigh: integer("killed_high"),
    injuredLow: integer("injured_low"),
    injuredBest: integer("injured_best"),
    injuredHigh: integer("injured_high"),
    grade: grade("grade").notNull(),
    isContested: boolean("is_contested").notNull(),
    responsibility: responsibility("responsibility").notNull(),
    weapons: item("weapons").array().notNull(),
    sourceIds: text("source_ids").array().notNull(),
    /** Names of speakers as the reports give them. */
    speakers: text("speakers").array().notNull(),
    voices: integer("voices").notNull(),
    reportCount: integer("report_count").notNull(),
    firstReportedAt: instant("first_reported_at").notNull(),
    lastReportedAt: instant("last_reported_at").notNull(),
    parentEventId: text("parent_event_id"),
    retractionReason: text("retraction_reason"),
    /** All spellings of the place in all scripts, kept so that deriving again without the gazetteer does not lose them. */
    placeSpellings: text("place_spellings").notNull(),
    /** Place in all its spellings, targets, actors, speakers and quotes: what a reader may type. */
    searchText: text("search_text").notNull(),
    search: tsvector("search").notNull().generatedAlwaysAs(sql`to_tsvector('simple'::regconfig, search_text)`),
    view: jsonb("view").$type<EventView>().notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (t) => [
    index("events_when_idx").on(t.whenFrom.desc().nullsFirst(), t.id),
    index("events_region_when_idx").on(t.region, t.whenFrom.desc().nullsFirst(), t.id),
    uniqueIndex("events_number_key").on(t.number),
    index("events_day_idx").on(t.day).where(sql`${t.lifecycle} = 'published'`),
    index("events_place_when_idx").on(t.placeId, t.whenFrom.desc().nullsFirst()),
    index("events_parent_idx").on(t.parentEventId).where(sql`${t.parentEventId} is not null`),
    index("events_search_idx").using("gin", t.search),
    check("events_when_ordered", sql`${t.whenFrom} <= ${t.whenTo} and (${t.whenFrom} is null) = (${t.whenTo} is null)`),
    check("events_killed_ordered", sql`${t.killedLow} <= ${t.killedHigh}`),
    check("events_injured_ordered", sql`${t.injuredLow} <= ${t.injuredHigh}`),
    check("events_counts_positive", sql`${t.voices} >= 0 and ${t.reportCount} >= 0`),
    check("events_retraction_has_reason", sql`(${t.lifecycle} = 'retracted') = (${t.retractionReason} is not null)`),
    check("events_merged_are_redirects", sql`${t.lifecycle} <> 'merged'`),
  ],
);

/**
 * The distinct words of `events.search`, to guess from what a mistyped one was meant to be. A trigger adds the new ones of
 * every event that is written; none is taken away but by a rebuild, so that a word may be of no event any more. Not unique:
 * transactions that meet a new word at the same time both add it, and neither waits.
 */
export const eventWords = pgTable("event_words", { word: text("word").notNull() }, (t) => [
  index("event_words_word_idx").on(t.word),
  index("event_words_trgm_idx").using("gin", sql`${t.word} gin_trgm_ops`),
]);

/**
 * Ids that were given out and now lead to another event, for ever: merged events, and ids that a later report joined.
 * Readers of an unknown event id look here before they say "not found".
 */
export const eventRedirects = pgTable(
  "event_redirects",
  {
    fromId: text("from_id").primaryKey(),
    mergedInto: text("merged_into")
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    at: instant("at").notNull(),
  },
  (t) => [
    index("event_redirects_merged_into_idx").on(t.mergedInto),
    check("event_redirects_not_to_itself", sql`${t.fromId} <> ${t.mergedInto}`),
  ],
);
