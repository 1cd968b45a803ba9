import { type LatestAidStatement, readLatestAidStatements } from "@tocsin/db/queries";
import { getTranslations } from "next-intl/server";
import { aidHeadline, coalitionName } from "#aid/headline.ts";
import { packageView } from "#aid/ledger.ts";
import type { AidWords } from "#aid/words.ts";
import { requireKnown } from "#api/parameters.ts";
import { read } from "#data.ts";
import { env } from "#env.ts";
import { href } from "#i18n/href.ts";
import type { Locale } from "#i18n/routing.ts";
import { speakerWithOffice } from "#places/actor-names.ts";
import { dayWords } from "#time/format.ts";
import { type Entry, entriesPerFeed, type Feed, languageOf, latestOf } from "./feed.ts";

/** What is said of aid as a feed: of the whole ledger, of the package given as `id`, or of the coalition given as `coalition`. */
export async function aidFeed(url: URL): Promise<Feed> {
  requireKnown(url, ["lang", "id", "coalition"]);
  const lang = languageOf(url);
  const t = await getTranslations({ locale: lang, namespace: "aid" });
  const packageId = url.searchParams.get("id") || null;
  const coalitionId = url.searchParams.get("coalition") || null;
  const statements = await read((tx) => readLatestAidStatements(tx, { packageId, coalitionId, limit: entriesPerFeed }));
  const entries = statements.map((statement) => toEntry(statement, lang, t));
  const [first] = statements;
  const headline = packageId && first ? aidHeadline(first.row, lang, t) : null;
  const coalition = coalitionId && first ? packageView(first.row).coalition : null;
  return {
    title: `Tocsin: ${headline ?? (coalition ? coalitionName(coalition, t) : t("title"))}`,
    address: env.origin + href(lang, pathOf(packageId, coalitionId)),
    self: env.origin + url.pathname + url.search,
    updated: latestOf(entries),
    lang,
    entries,
  };
}

function pathOf(packageId: string | null, coalitionId: string | null): string {
  if (packageId) return `/aid/${encodeURIComponent(packageId)}`;
  return coalitionId ? `/aid/coalitions/${encodeURIComponent(coalitionId)}` : "/aid";
}

/** "Denmark: €10 million in military aid (Announced)", and who said so when, through whom. */
function toEntry({ statement, sourceName, row }: LatestAidStatement, lang: Locale, t: AidWords): Entry {
  const headline = aidHeadline(row, lang, t);
  const status = statement.status ? t(`status.${statement.status}`) : null;
  const time = statement.publishedAt.toISOString();
  const said = [
    status,
    dayWords(statement.date ?? time, lang, "long"),
    statement.speaker ? speakerWithOffice(statement.speaker, lang) : null,
    sourceName,
  ];
  return {
    id: `urn:tocsin:aid-statement:${statement.id}`,
    address: env.origin + href(lang, `/aid/${encodeURIComponent(row.id)}`),
    title: status ? `${headline} (${status})` : headline,
    summary: [said.filter(Boolean).join(", "), statement.statusReason].filter(Boolean).join(". "),
    updated: time,
    published: time,
  };
}
