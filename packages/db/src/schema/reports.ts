import type { Reading } from "@tocsin/model";
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  char,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { sources } from "./sources.ts";
import { reportLanguage } from "./vocabularies.ts";

/** How exactly the publication time is known. A bare date is stored as its midnight in UTC. */
export const publishedPrecision = pgEnum("published_precision", ["day", "time"]);

/** The way a report came in. */
export const reportChannel = pgEnum("report_channel", ["form", "command", "import", "feed", "api", "tip", "sample"]);

/** Reports of a lower priority than this are urgent: somebody waits for them. */
export const urgentBelow = 5;

/**
 * One document from a source, exactly as received: never changed, and written again only when it is retracted. What becomes
 * of it otherwise is said elsewhere (`reportState`), for every new version of so wide a row costs an entry in each index.
 * The raw text, into which every quote's offsets point, is `title` + two newlines + `text`, or `text` alone.
 */
export const reports = pgTable(
  "reports",
  {
    /** Made from the source and the content key, so that a rebuild or a second submission gives the same id. */
    id: uuid("id").primaryKey(),
    /** Order of arrival. The event of the earliest mention gives a cluster its id. */
    seq: bigint("seq", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    sourceId: text("source_id")
      .notNull()
      .references(() => sources.id),
    /** The source's own id for the document (feed guid, post number), where it has one. */
    externalId: text("external_id"),
    url: text("url"),
    archiveUrl: text("archive_url"),
    title: text("title"),
    text: text("text").notNull(),
    /** Length of the raw text in UTF-16 units, the unit of all offsets. */
    textLength: integer("text_length").notNull(),
    /** SHA-256 of the raw text in UTF-8, hexadecimal. */
    sha256: char("sha256", { length: 64 }).notNull(),
    /** SHA-256 of the text with white space normalised: equal keys are one document. */
    contentKey: char("content_key", { length: 64 }).notNull(),
    /** As handed in; what the reader found is in `reportReadings`. */
    lang: reportLanguage("lang"),
    publishedAt: instant("published_at").notNull(),
    publishedPrecision: publishedPrecision("published_precision").notNull(),
    retrievedAt: instant("retrieved_at").notNull(),
    recordedAt: instant("recorded_at").notNull().defaultNow(),
    channel: reportChannel("channel").notNull(),
    submittedBy: text("submitted_by"),
    /** A summary of the source's document in our own words, to be shown as such beside its link. */
    isSummary: boolean("is_summary").notNull().default(false),
    retractedAt: instant("retracted_at"),
    retractionReason: text("retraction_reason"),
  },
  (t) => [
    unique("reports_seq_key").on(t.seq),
    unique("reports_source_content_key").on(t.sourceId, t.contentKey),
    uniqueIndex("reports_source_external_key").on(t.sourceId, t.externalId).where(sql`${t.externalId} is not null`),
    unique("reports_id_text_length_key").on(t.id, t.textLength),
    index("reports_published_idx").on(t.publishedAt.desc().nullsFirst()),
    index("reports_recorded_idx").on(t.recordedAt.desc().nullsFirst()),
    check("reports_text_not_empty", sql`${t.text} <> ''`),
    check(
      "reports_text_length_is_utf16",
      sql`${t.textLength} between char_length(${t.text}) + coalesce(char_length(${t.title}) + 2, 0) and 2 * (char_length(${t.text}) + coalesce(char_length(${t.title}) + 2, 0))`,
    ),
    check("reports_title_not_empty", sql`${t.title} <> ''`),
    check("reports_sha256_is_hex", sql`${t.sha256} ~ '^[0-9a-f]{64}$' and ${t.contentKey} ~ '^[0-9a-f]{64}$'`),
    check("reports_published_before_recorded", sql`${t.publishedAt} <= ${t.recordedAt} + interval '1 day'`),
    check("reports_retraction_has_reason", sql`(${t.retractedAt} is null) = (${t.retractionReason} is null)`),
  ],
);

/** Reports that are still to be read. A row goes in the transaction that stores what was read, or puts the report aside. */
export const waitingReports = pgTable(
  "waiting_reports",
  {
    reportId: uuid("report_id")
      .primaryKey()
      .references(() => reports.id),
    /** Order of arrival, as in `reports`. */
    seq: bigint("seq", { mode: "number" }).notNull(),
    /** Lower is read earlier. */
    priority: smallint("priority").notNull(),
    attempts: smallint("attempts").notNull().default(0),
    /** When a worker took it to be read; null once it gave it back. */
    takenAt: instant("taken_at"),
    lastError: text("last_error"),
    /** It was read before, and everything derived is being made again: it is read even when it is retracted meanwhile. */
    again: boolean("again").notNull().default(false),
  },
  (t) => [index("waiting_reports_order_idx").on(t.priority, t.seq)],
);

/** What the reader noticed beside mentions and aid: places named, stretches left out and why. Derived. */
export const reportReadings = pgTable("report_readings", {
  reportId: uuid("report_id")
    .primaryKey()
    .references(() => reports.id, { onDelete: "cascade" }),
  lang: reportLanguage("lang"),
  places: jsonb("places").$type<Reading["places"]>().notNull(),
  ignored: jsonb("ignored").$type<Reading["ignored"]>().notNull(),
});

/** Reports that could not be read after three tries, with the reason, until an editor sends them back. */
export const quarantine = pgTable(
  "quarantine",
  {
    reportId: uuid("report_id").primaryKey(),
    reason: text("reason").notNull(),
    attempts: smallint("attempts").notNull(),
    at: instant("at").notNull().defaultNow(),
  },
  (t) => [
    foreignKey({ name: "quarantine_report_fk", columns: [t.reportId], foreignColumns: [reports.id] }),
    index("quarantine_at_idx").on(t.at.desc().nullsFirst()),
  ],
);
