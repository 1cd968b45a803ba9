import { boolean, char, index, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { reportLanguage, sourceKind } from "./vocabularies.ts";

/** Who publishes. The id is a slug of the name and never changes. */
export const sources = pgTable(
  "sources",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    kind: sourceKind("kind").notNull(),
    url: text("url"),
    defaultLang: reportLanguage("default_lang"),
    country: char("country", { length: 2 }),
    /** ISO 3166-2 region the source reports from: a hint for places, never a place by itself. */
    region: text("region"),
    /** Outlets that copy one wire share a group and are one voice. */
    independenceGroup: text("independence_group").notNull(),
    active: boolean("active").notNull().default(true),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (t) => [index("sources_independence_group_idx").on(t.independenceGroup)],
);
