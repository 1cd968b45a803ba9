import { sql } from "drizzle-orm";
import {
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  real,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { mentions } from "./mentions.ts";
import { item, metric, population, qualifier, stance } from "./vocabularies.ts";

/**
 * One statement inside a mention. Never changed: a correction is a new claim that names the one it supersedes.
 * `min` null: the bottom is open; `max` null: the top is open; both null only for "several".
 */
export const claims = pgTable(
  "claims",
  {
    id: uuid("id").primaryKey(),
    mentionId: uuid("mention_id").notNull(),
    reportId: uuid("report_id").notNull(),
    textLength: integer("text_length").notNull(),
    ordinal: smallint("ordinal").notNull(),
    metric: metric("metric").notNull(),
    population: population("population").notNull(),
    item: item("item"),
    min: doublePrecision("min"),
    max: doublePrecision("max"),
    qualifier: qualifier("qualifier").notNull(),
    /** Null: the outlet's own voice. */
    speakerName: text("speaker_name"),
    speakerOffice: text("speaker_office"),
    speakerRegion: text("speaker_region"),
    speakerSide: text("speaker_side"),
    stance: stance("stance").notNull(),
    /** Date or time the figure is for, as the text gives it; ISO. */
    asOf: text("as_of"),
    /** The claim this one is part of, and must not be added to. */
    subsetOf: uuid("subset_of"),
    /** The claim this one corrects, by an editor's decision. */
    supersedes: uuid("supersedes"),
    quoteStart: integer("quote_start").notNull(),
    quoteEnd: integer("quote_end").notNull(),
    confidence: real("confidence").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [
    foreignKey({
      name: "claims_mention_fk",
      columns: [t.mentionId, t.reportId, t.textLength],
      foreignColumns: [mentions.id, mentions.reportId, mentions.textLength],
    }).onDelete("cascade"),
    foreignKey({ name: "claims_subset_of_fk", columns: [t.subsetOf], foreignColumns: [t.id] }).onDelete("cascade"),
    foreignKey({ name: "claims_supersedes_fk", columns: [t.supersedes], foreignColumns: [t.id] }).onDelete("cascade"),
    unique("claims_mention_ordinal_key").on(t.mentionId, t.ordinal),
    uniqueIndex("claims_supersedes_key").on(t.supersedes).where(sql`${t.supersedes} is not null`),
    index("claims_subset_of_idx").on(t.subsetOf).where(sql`${t.subsetOf} is not null`),
    check(
      "claims_quote_in_text",
      sql`${t.quoteStart} >= 0 and ${t.quoteStart} < ${t.quoteEnd} and ${t.quoteEnd} <= ${t.textLength}`,
    ),
    check("claims_min_not_above_max", sql`${t.min} <= ${t.max}`),
    check("claims_not_negative", sql`${t.min} >= 0 and ${t.max} >= 0`),
    check(
      "claims_zero_only_when_none_reported",
      sql`(${t.qualifier} = 'none_reported') = (coalesce(${t.max}, -1) = 0)`,
    ),
    check("claims_none_is_zero", sql`${t.qualifier} <> 'none_reported' or (${t.min} = 0 and ${t.max} = 0)`),
    check("claims_exact_has_number", sql`${t.qualifier} <> 'exact' or (${t.min} is not null and ${t.max} is not null)`),
    check(
      "claims_unknown_only_several",
      sql`${t.min} is not null or ${t.max} is not null or ${t.qualifier} = 'several'`,
    ),
    check(
      "claims_speaker_has_name",
      sql`${t.speakerName} is not null or (${t.speakerOffice} is null and ${t.speakerRegion} is null)`,
    ),
    check("claims_not_part_of_itself", sql`${t.subsetOf} <> ${t.id} and ${t.supersedes} <> ${t.id}`),
    check("claims_confidence_range", sql`${t.confidence} between 0 and 1`),
  ],
);
