import {
  countEventsByDay,
  countSearchFacets,
  mapSearchEvents,
  readClock,
  readSourceNames,
  searchAidPackages,
  searchEvents,
  suggestWord,
} from "@tocsin/db/queries";
import { loadGazetteer } from "@tocsin/gazetteer";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import type { Query } from "#i18n/href.ts";
import { eventDataLinks } from "#machine/data-links.ts";
import { pageMetadata } from "#machine/page-metadata.ts";
import { readTerms } from "#search/read-terms.ts";
import { SearchContent, type SearchModel } from "#search/search-content.tsx";
import { parseSearchQuery, type SearchQuery, searchParams as searchFields } from "#search/search-query.ts";
import { referenceOf } from "#time/reference.ts";

const rowsPerPage = 20;
const mapLimit = 400;

export async function generateMetadata({ searchParams }: PageProps<"/[locale]/search">): Promise<Metadata> {
  const t = await getTranslations("search");
  const query = parseSearchQuery(await searchParams);
  const title = query.text ? t("resultsTitle", { text: query.text }) : t("title");
  const links = eventDataLinks(await getLocale(), shownBy(query));
  return {
    ...pageMetadata({ locale: await getLocale(), path: "/search", title, description: title, links }),
    robots: { index: false },
  };
}

/** One box over all spellings, facets with exact counts, and one address for list, map and timeline. */
export default async function SearchPage({ searchParams }: PageProps<"/[locale]/search">) {
  const query = parseSearchQuery(await searchParams);
  const terms = readTerms(query.text, loadGazetteer(), query.exact);
  query.filter.terms = terms.map(({ term }) => term);
  const { clock, model } = await load(query, terms);
  const t = await getTranslations("search");
  const reference = referenceOf(clock, null, new Date());
  return (
    <PageFrame
      looksBack={false}
      section="search"
      title={query.text || t("title")}
      reference={{ ...reference, isStale: false }}
      links={eventDataLinks(await getLocale(), shownBy(query))}
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
  return read(async (tx) => {
    const clock = await readClock(tx);
    const counts = await countSearchFacets(tx, query.filter);
    const page = await searchEvents(tx, query.filter, { sort: query.sort, limit: rowsPerPage, after: query.after });
    const words = terms.flatMap(({ term }) => term.words);
    const model: SearchModel = {
      query,
      terms,
      counts,
      page,
      sourceNames: await readSourceNames(tx, [
        ...counts.facets.source.map(({ value }) => value),
        ...query.filter.sources,
      ]),
      mapped:
        query.view === "timeline" ? [] : (await mapSearchEvents(tx, query.filter, mapLimit)).map(({ view }) => view),
      days: query.view === "timeline" ? await countEventsByDay(tx, query.filter) : [],
      aid: query.after ? [] : await searchAidPackages(tx, words, 5),
      suggestion: counts.total === 0 && words[0] ? await suggestWord(tx, words[0]) : null,
    };
    return { clock, model };
  });
}
