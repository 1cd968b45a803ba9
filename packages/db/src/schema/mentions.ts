import type { ActorReading, TextEvidence, When } from "@tocsin/model";
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  char,
  check,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { events } from "./events.ts";
import { reports } from "./reports.ts";
import { sources } from "./sources.ts";
import {
  eventFamily,
  eventScope,
  eventType,
  item,
  judgement,
  modality,
  placePrecision,
  reportLanguage,
} from "./vocabularies.ts";

/** One event as one report tells it. Derived from the report by reading; the id is made from report and ordinal. */
export const mentions = pgTable(
  "mentions",
  {
    id: uuid("id").primaryKey(),
    reportId: uuid("report_id").notNull(),
    textLength: integer("text_length").notNull(),
    sourceId: text("source_id")
      .notNull()
      .references(() => sources.id),
    /** Order of receipt of the report; with `ordinal` it decides which mention founds an event. */
    reportSeq: bigint("report_seq", { mode: "number" }).notNull(),
    ordinal: smallint("ordinal").notNull(),
    parentMentionId: uuid("parent_mention_id"),
    type: eventType("type").notNull(),
    family: eventFamily("family").notNull(),
    modality: modality("modality").notNull(),
    scope: eventScope("scope").notNull(),
    /** Told as context; does not refresh the event's latest time. */
    background: boolean("background").notNull(),
    placeId: text("place_id"),
    placeName: text("place_name"),
    region: text("region"),
    regionName: text("region_name"),
    country: char("country", { length: 2 }),
    lat: doublePrecision("lat"),
    lon: doublePrecision("lon"),
    placePrecision: placePrecision("place_precision"),
    when: jsonb("when").$type<When>(),
    whenFrom: date("when_from", { mode: "string" }),
    whenTo: date("when_to", { mode: "string" }),
    actors: jsonb("actors").$type<ActorReading[]>().notNull(),
    weapons: item("weapons").array().notNull(),
    targets: text("targets").array().notNull(),
    lang: reportLanguage("lang").notNull(),
    publishedAt: instant("published_at").notNull(),
    quoteStart: integer("quote_start").notNull(),
    quoteEnd: integer("quote_end").notNull(),
    /** The sentence that states the event. */
    quoteText: text("quote_text").notNull(),
    /** Features the matcher made from the text (names, numbers, shingles), so that it need not read it again. */
    evidence: jsonb("evidence").$type<TextEvidence>(),
    confidence: real("confidence").notNull(),
    /** Mentions connected by pairs judged the same share a component, named for its first-received mention. */
    componentId: uuid("component_id").notNull(),
    /** How much more than usual the mentions of the component had to agree, for it is a part of a crowd; 0 where it is none. */
    crowding: smallint("crowding").notNull().default(0),
    /** The event this mention belongs to; for a mention of a retracted report, the event it led to. */
    eventId: text("event_id").notNull(),
  },
  (t) => [
    foreignKey({
      name: "mentions_report_fk",
      columns: [t.reportId, t.textLength],
      foreignColumns: [reports.id, reports.textLength],
    }).onDelete("cascade"),
    // Deferred by the migration: mentions are stored before the events that are derived from them.
    foreignKey({ name: "mentions_event_fk", columns: [t.eventId], foreignColumns: [events.id] }),
    unique("mentions_report_ordinal_key").on(t.reportId, t.ordinal),
    unique("mentions_id_report_key").on(t.id, t.reportId, t.textLength),
    index("mentions_event_idx").on(t.eventId),
    // What was known at an earlier time, of everything, of a region or of a place.
    index("mentions_published_idx").on(t.publishedAt),
    index("mentions_region_published_idx").on(t.region, t.publishedAt),
    index("mentions_place_published_idx").on(t.placeId, t.publishedAt),
    index("mentions_component_idx").on(t.componentId),
    index("mentions_parent_idx").on(t.parentMentionId).where(sql`${t.parentMentionId} is not null`),
    check(
      "mentions_quote_in_text",
      sql`${t.quoteStart} >= 0 and ${t.quoteStart} < ${t.quoteEnd} and ${t.quoteEnd} <= ${t.textLength}`,
    ),
    check(
      "mentions_when_ordered",
      sql`${t.whenFrom} <= ${t.whenTo} and (${t.whenFrom} is null) = (${t.whenTo} is null)`,
    ),
    check("mentions_place_has_precision", sql`(${t.placeId} is null) = (${t.placePrecision} is null)`),
    check("mentions_confidence_range", sql`${t.confidence} between 0 and 1`),
  ],
);

/**
 * Blocks in which a mention is looked for: two mentions are compared only when they share a key. Derived; the matcher's
 * index, written some twenty times for every report and read by key alone, so it has no other index and no foreign key, and
 * of a key it holds the hash (`hashtextextended`): should two keys ever share one, their mentions are compared in vain.
 */
export const mentionBlocks = pgTable(
  "mention_blocks",
  {
    blockKey: bigint("block_key", { mode: "bigint" }).notNull(),
    reportSeq: bigint("report_seq", { mode: "number" }).notNull(),
    mentionId: uuid("mention_id").notNull(),
  },
  (t) => [primaryKey({ name: "mention_blocks_pkey", columns: [t.blockKey, t.reportSeq, t.mentionId] })],
);

export interface StoredReason {
  code: string;
  text: string;
  weight: number;
}

/** Comparisons that joined two mentions or left it open, with their reasons. Derived; people's decisions are in `decisions`. */
export const matches = pgTable(
  "matches",
  {
    mentionA: uuid("mention_a")
      .notNull()
      .references(() => mentions.id, { onDelete: "cascade" }),
    mentionB: uuid("mention_b")
      .notNull()
      .references(() => mentions.id, { onDelete: "cascade" }),
    score: doublePrecision("score").notNull(),
    judgement: judgement("judgement").notNull(),
    reasons: jsonb("reasons").$type<StoredReason[]>().notNull(),
  },
  (t) => [
    primaryKey({ name: "matches_pkey", columns: [t.mentionA, t.mentionB] }),
    index("matches_mention_b_idx").on(t.mentionB),
    index("matches_unsure_idx").on(t.score.desc().nullsFirst()).where(sql`${t.judgement} = 'unsure'`),
    check("matches_ordered_pair", sql`${t.mentionA} < ${t.mentionB}`),
  ],
);

export const matchFlagKind = pgEnum("match_flag_kind", [
  "must_link_doubted",
  "cannot_link_doubted",
  "decisions_conflict",
]);

/** Decisions that later reports speak against: an editor has to look at them, and nothing changes until then. Derived. */
export const matchFlags = pgTable(
  "match_flags",
  {
    mentionA: uuid("mention_a")
      .notNull()
      .references(() => mentions.id, { onDelete: "cascade" }),
    mentionB: uuid("mention_b")
      .notNull()
      .references(() => mentions.id, { onDelete: "cascade" }),
    kind: matchFlagKind("kind").notNull(),
    score: doublePrecision("score").notNull(),
    text: text("text").notNull(),
  },
  (t) => [
    primaryKey({ name: "match_flags_pkey", columns: [t.mentionA, t.mentionB, t.kind] }),
    index("match_flags_mention_b_idx").on(t.mentionB),
  ],
);
