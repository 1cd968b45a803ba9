import type { AidReading, AidWhole, Speaker } from "@tocsin/model";
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
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { reports } from "./reports.ts";
import { sources } from "./sources.ts";
import { aidFinance, aidStatus, aidType, coalitionRole } from "./vocabularies.ts";

/** A group of donors with one purpose. Derived from statements; the id is a slug of its name. */
export const coalitions = pgTable("coalitions", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  purpose: text("purpose"),
});

/** A promise of aid and what became of it. Derived from statements. `view` is the ledger's whole package view. */
export const aidPackages = pgTable(
  "aid_packages",
  {
    id: text("id").primaryKey(),
    /** The package whose sum this one's is part of. */
    parentId: text("parent_id"),
    title: text("title"),
    donors: text("donors").array().notNull(),
    recipient: text("recipient"),
    type: aidType("type"),
    finance: aidFinance("finance"),
    coalitionId: text("coalition_id").references(() => coalitions.id),
    /** As stated, in `currency`; null is not reported. */
    amountMin: doublePrecision("amount_min"),
    amountMax: doublePrecision("amount_max"),
    currency: char("currency", { length: 3 }),
    /** For others than the recipient too: only its parts are counted. */
    isShared: boolean("is_shared").notNull().default(false),
    isContested: boolean("is_contested").notNull(),
    valueDate: date("value_date", { mode: "string" }),
    amountEur: doublePrecision("amount_eur"),
    amountUsd: doublePrecision("amount_usd"),
    status: aidStatus("status").notNull(),
    statusDate: date("status_date", { mode: "string" }),
    statusReason: text("status_reason"),
    voices: integer("voices").notNull(),
    firstReportedAt: instant("first_reported_at").notNull(),
    lastReportedAt: instant("last_reported_at").notNull(),
    searchText: text("search_text").notNull(),
    view: jsonb("view").$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    foreignKey({ name: "aid_packages_parent_fk", columns: [t.parentId], foreignColumns: [t.id] }),
    index("aid_packages_status_idx").on(t.status, t.statusDate.desc().nullsFirst()),
    index("aid_packages_last_reported_idx").on(t.lastReportedAt.desc().nullsFirst(), t.id),
    index("aid_packages_donors_idx").using("gin", t.donors),
    index("aid_packages_coalition_idx").on(t.coalitionId),
    index("aid_packages_parent_idx").on(t.parentId),
    index("aid_packages_search_idx").using("gin", sql`${t.searchText} gin_trgm_ops`),
    check("aid_packages_amount_ordered", sql`${t.amountMin} <= ${t.amountMax}`),
    check("aid_packages_amount_has_currency", sql`${t.amountMin} is null or ${t.currency} is not null`),
    check("aid_packages_not_own_parent", sql`${t.parentId} <> ${t.id}`),
  ],
);

/** One statement about aid in one report, with its quote: the evidence behind packages and coalitions. Never changed. */
export const aidStatements = pgTable(
  "aid_statements",
  {
    id: uuid("id").primaryKey(),
    reportId: uuid("report_id").notNull(),
    textLength: integer("text_length").notNull(),
    seq: bigint("seq", { mode: "number" }).notNull(),
    ordinal: smallint("ordinal").notNull(),
    sourceId: text("source_id")
      .notNull()
      .references(() => sources.id),
    /** Statements are compared only within a block: same donors and recipient. */
    blockKey: text("block_key").notNull(),
    donors: text("donors").array().notNull(),
    donorNames: text("donor_names").array().notNull(),
    recipient: text("recipient"),
    type: aidType("type"),
    finance: aidFinance("finance"),
    amountMin: doublePrecision("amount_min"),
    amountMax: doublePrecision("amount_max"),
    currency: char("currency", { length: 3 }),
    isShared: boolean("is_shared").notNull().default(false),
    partOf: jsonb("part_of").$type<AidWhole>(),
    items: jsonb("items").$type<AidReading["items"]>().notNull(),
    status: aidStatus("status"),
    statusReason: text("status_reason"),
    date: text("date"),
    coalition: jsonb("coalition").$type<NonNullable<AidReading["coalition"]>>(),
    coalitionId: text("coalition_id").references(() => coalitions.id),
    speaker: jsonb("speaker").$type<Speaker>(),
    quoteStart: integer("quote_start").notNull(),
    quoteEnd: integer("quote_end").notNull(),
    confidence: real("confidence").notNull(),
    publishedAt: instant("published_at").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    packageId: text("package_id").references(() => aidPackages.id),
    /** The statement this one corrects, by an editor's decision. */
    supersedes: uuid("supersedes"),
  },
  (t) => [
    foreignKey({ name: "aid_statements_supersedes_fk", columns: [t.supersedes], foreignColumns: [t.id] }).onDelete(
      "cascade",
    ),
    uniqueIndex("aid_statements_supersedes_key").on(t.supersedes).where(sql`${t.supersedes} is not null`),
    check("aid_statements_not_its_own", sql`${t.supersedes} <> ${t.id}`),
    foreignKey({
      name: "aid_statements_report_fk",
      columns: [t.reportId, t.textLength],
      foreignColumns: [reports.id, reports.textLength],
    }).onDelete("cascade"),
    unique("aid_statements_report_ordinal_key").on(t.reportId, t.ordinal),
    index("aid_statements_block_idx").on(t.blockKey),
    index("aid_statements_package_idx").on(t.packageId),
    index("aid_statements_coalition_idx").on(t.coalitionId),
    check(
      "aid_statements_quote_in_text",
      sql`${t.quoteStart} >= 0 and ${t.quoteStart} < ${t.quoteEnd} and ${t.quoteEnd} <= ${t.textLength}`,
    ),
    check("aid_statements_amount_ordered", sql`${t.amountMin} <= ${t.amountMax} and ${t.amountMin} >= 0`),
    check("aid_statements_confidence_range", sql`${t.confidence} between 0 and 1`),
  ],
);

/** Goods of a package: promised and arrived. Null is not reported. */
export const aidItems = pgTable(
  "aid_items",
  {
    packageId: text("package_id")
      .notNull()
      .references(() => aidPackages.id, { onDelete: "cascade" }),
    item: text("item").notNull(),
    pledged: doublePrecision("pledged"),
    delivered: doublePrecision("delivered"),
  },
  (t) => [primaryKey({ name: "aid_items_pkey", columns: [t.packageId, t.item] })],
);

/** Steps in a package's life, each with its date, its body and the statement that tells it. */
export const aidStatusEvents = pgTable(
  "aid_status_events",
  {
    packageId: text("package_id")
      .notNull()
      .references(() => aidPackages.id, { onDelete: "cascade" }),
    statementId: uuid("statement_id")
      .notNull()
      .references(() => aidStatements.id, { onDelete: "cascade" }),
    status: aidStatus("status").notNull(),
    date: date("date", { mode: "string" }).notNull(),
    body: text("body"),
    reason: text("reason"),
  },
  (t) => [
    primaryKey({ name: "aid_status_events_pkey", columns: [t.packageId, t.statementId] }),
    index("aid_status_events_statement_idx").on(t.statementId),
    index("aid_status_events_status_idx").on(t.status, t.date),
  ],
);

/** Who leads and who joined a coalition. `joined` is null when no text says when. */
export const coalitionMembers = pgTable(
  "coalition_members",
  {
    coalitionId: text("coalition_id")
      .notNull()
      .references(() => coalitions.id, { onDelete: "cascade" }),
    country: text("country").notNull(),
    role: coalitionRole("role").notNull(),
    joined: date("joined", { mode: "string" }),
    statementId: uuid("statement_id")
      .notNull()
      .references(() => aidStatements.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ name: "coalition_members_pkey", columns: [t.coalitionId, t.country] }),
    index("coalition_members_statement_idx").on(t.statementId),
  ],
);

/** What a member gave or promised within a coalition, one row per statement. */
export const coalitionContributions = pgTable(
  "coalition_contributions",
  {
    coalitionId: text("coalition_id")
      .notNull()
      .references(() => coalitions.id, { onDelete: "cascade" }),
    statementId: uuid("statement_id")
      .notNull()
      .references(() => aidStatements.id, { onDelete: "cascade" }),
    donors: text("donors").array().notNull(),
    amountMin: doublePrecision("amount_min"),
    amountMax: doublePrecision("amount_max"),
    currency: char("currency", { length: 3 }),
    items: jsonb("items").$type<AidReading["items"]>().notNull(),
    date: date("date", { mode: "string" }).notNull(),
  },
  (t) => [
    primaryKey({ name: "coalition_contributions_pkey", columns: [t.coalitionId, t.statementId] }),
    index("coalition_contributions_statement_idx").on(t.statementId),
  ],
);
