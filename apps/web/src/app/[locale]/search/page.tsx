import type { EventIndex, ReadTransaction } from "@tocsin/db";
import { readClock, readSearch, readSourceNames, searchAidPackages, suggestWord } from "@tocsin/db/queries";
import { loadGazetteer } from "@tocsin/gazetteer";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { readLedger } from "#aid/load-aid.ts";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import type { Query } from "#i18n/href.ts";
import { searchKnownAt } from "#known/search-data.ts";
import { eventDataLinks } from "#machine/data-links.ts";
import { pageMetadata } from "#machine/page-metadata.ts";
import { readTerms } from "#search/read-terms.ts";
import { SearchContent, type SearchModel } from "#search/search-content.tsx";
import { leftOut, parseSearchQuery, type SearchQuery, searchParams as searchFields } from "#search/search-query.ts";
import { referenceOf } from "#time/reference.ts";

const rowsPerPage = 20;
const mapLimit = 400;
const aidShown = 5;

export async function generateMetadata({ searchParams }: PageProps<"/[locale]/search">): Promise<Metadata> {
  const t = await getTranslations("search");
  const query = parseSearchQuery(await searchParams);
  const title = query.text ? t("resultsTitle", { text: query.text }) : t("title");
  const description = query.text ? t("resultsDescription", { text: query.text }) : t("description");
  const links = eventDataLinks(await getLocale(), shownBy(query));
  return {
    ...pageMetadata({ locale: await getLocale(), path: "/search", title, description, links }),
    // The search itself may be found; one of its countless results may not.
    robots: Object.keys(await searchParams).length > 0 ? { index: false } : undefined,
  };
}

/** One box over all spellings, facets with exact counts, and one address for list, map and timeline. */
export default async function SearchPage({ searchParams }: PageProps<"/[locale]/search">) {
  const asked = await searchParams;
  const query = parseSearchQuery(asked);
  const passedOver = leftOut(asked, query);
  const terms = readTerms(query.text, loadGazetteer(), query.exact);
  query.filter.terms = terms.map(({ term }) => term);
  const { reference, model } = await load(query, terms);
  const t = await getTranslations("search");
  return (
    <PageFrame
      section="search"
      title={query.text || t("title")}
      reference={{ ...reference, isStale: false }}
      links={eventDataLinks(await getLocale(), shownBy(model.query))}
      leftOut={passedOver}
    >
      <SearchContent model={model} />
    </PageFrame>
  );
}

/** What the search narrows by, whatever the view. */
function shownBy(query: SearchQuery): Query {
  return { ...searchFields(query), view: null };
}

function load(query: SearchQuery, terms: SearchModel["terms"]) {
  return read(async (tx, index) => {
    const reference = referenceOf(await readClock(tx), query.at, new Date());
    const found = reference.at
      ? await searchAtMoment(tx, query, terms, { at: reference.at, lastDay: reference.lastDay })
      : await searchNow(tx, index, query, terms);
    const sources = [...found.counts.facets.source.map(({ value }) => value), ...query.filter.sources];
    const model: SearchModel = { ...found, terms, sourceNames: await readSourceNames(tx, sources) };
    return { reference, model };
  });
}

type Found = Omit<SearchModel, "terms" | "sourceNames">;

async function searchNow(
  tx: ReadTransaction,
  index: EventIndex,
  query: SearchQuery,
  terms: SearchModel["terms"],
): Promise<Found> {
  const { filter, sort, view, after } = query;
  const isTimeline = view === "timeline";
  const options = { sort, limit: rowsPerPage, after, mapLimit: isTimeline ? 0 : mapLimit, withDays: isTimeline };
  const found = await readSearch(tx, index, filter, options);
  const words = wordsOf(terms);
  return {
    query: { ...query, at: null },
    ...found,
    aid: after ? [] : await searchAidPackages(tx, words, aidShown),
    suggestion: found.counts.total === 0 && words[0] ? await suggestWord(tx, words[0]) : null,
  };
}

/** The days that were looked at stand in the address of whatever follows: they may be fewer than were asked for. */
async function searchAtMoment(
  tx: ReadTransaction,
  query: SearchQuery,
  terms: SearchModel["terms"],
  { at, lastDay }: { at: Date; lastDay: string },
): Promise<Found> {
  const options = { at, lastDay, after: query.after, limit: rowsPerPage, mapLimit };
  const { window, ...found } = await searchKnownAt(tx, query.filter, options);
  return {
    ...found,
    query: { ...query, sort: "date", filter: { ...query.filter, ...window } },
    aid: query.after ? [] : await aidKnownAt(tx, wordsOf(terms), at),
    suggestion: null,
  };
}

function wordsOf(terms: SearchModel["terms"]): string[] {
  return terms.flatMap(({ term }) => term.words);
}

/** The packages that the words find today, as far as they were known at a moment. */
async function aidKnownAt(tx: ReadTransaction, words: string[], at: Date): Promise<SearchModel["aid"]> {
  const ids = new Set((await searchAidPackages(tx, words, aidShown)).map(({ id }) => id));
  return ids.size === 0 ? [] : (await readLedger(tx, at)).rows.filter(({ id }) => ids.has(id));
}
