import type { AidPackageRow, MappedEvent, SearchFacets, SearchResult } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { aidHeadline } from "#aid/headline.ts";
import { DayHistogram } from "#charts/day-histogram.tsx";
import { FacetForm } from "#components/facets/facet-form.tsx";
import { EventList } from "#components/lists/event-list.tsx";
import { SearchBox } from "#components/search-box.tsx";
import { withQuietDays } from "#figures/chosen-days.ts";
import { href, type Query } from "#i18n/href.ts";
import type { Locale } from "#i18n/routing.ts";
import { eventDataLinks } from "#machine/data-links.ts";
import { stepsOf } from "#map/choropleth.ts";
import { HomeMap } from "#map/home-map.tsx";
import { daysWords } from "#time/format.ts";
import { ChosenChips } from "./chosen-chips.tsx";
import { ReadAs } from "./read-as.tsx";
import type { ReadTerm } from "./read-terms.ts";
import { formatCursor, type SearchQuery, searchParams, searchViews } from "./search-query.ts";

/** Everything the search page shows. */
export interface SearchModel {
  query: SearchQuery;
  terms: ReadTerm[];
  counts: SearchFacets;
  page: SearchResult;
  sourceNames: ReadonlyMap<string, string>;
  mapped: MappedEvent[];
  days: { day: string; events: number; killed: number }[];
  aid: AidPackageRow[];
  suggestion: string | null;
}

const facetsShown = ["type", "region", "weapon", "grade", "contested", "speaker", "source"] as const;

/** The search page's own content: box, facets, and the results as list, map or timeline. */
export function SearchContent({ model }: { model: SearchModel }) {
  const t = useTranslations("search");
  const locale = useLocale();
  const { query, counts } = model;
  const { text, exact, view, sort } = query;
  return (
    <>
      <h1 className="vh">{t("title")}</h1>
      <SearchBox value={text} at={query.at} />
      <ReadAs query={query} terms={model.terms} />
      <div className="withfacets results">
        <FacetForm
          action={href(locale, "/search")}
          filter={query.filter}
          counts={counts}
          sourceNames={model.sourceNames}
          show={facetsShown}
          withRanges
          keep={pairsOf({
            q: text,
            at: query.at,
            exact: exact ? "1" : null,
            view: view === "list" ? null : view,
            sort: sort === "date" ? null : sort,
            place: query.filter.places,
          })}
        />
        <div>
          <ResultHead query={query} total={counts.total} />
          <ChosenChips query={query} sourceNames={model.sourceNames} />
          {query.at ? <p className="note">{t("lookedBack", { days: shownDays(query, locale) })}</p> : null}
          <Results model={model} />
          {query.at ? null : (
            <p className="small after">
              <a href={eventDataLinks(locale, { ...searchParams(query), view: null, at: null }).feed}>{t("feed")}</a>
            </p>
          )}
        </div>
      </div>
    </>
  );
}

function ResultHead({ query, total }: { query: SearchQuery; total: number }) {
  const t = useTranslations("search");
  const locale = useLocale();
  const params = searchParams(query);
  return (
    <div className="result-head">
      <h2>{t("count", { count: total })}</h2>
      <nav className="seg" aria-label={t("showAs")}>
        {searchViews.map((view) => (
          <a
            key={view}
            href={href(locale, "/search", { ...params, view: view === "list" ? null : view })}
            aria-current={view === query.view ? "true" : undefined}
          >
            {t(view)}
          </a>
        ))}
      </nav>
      {query.at ? null : (
        <nav className="seg" aria-label={t("order")}>
          {(["date", "relevance"] as const).map((sort) => (
            <a
              key={sort}
              href={href(locale, "/search", { ...params, sort: sort === "date" ? null : sort })}
              aria-current={sort === query.sort ? "true" : undefined}
            >
              {t(sort === "date" ? "newest" : "relevance")}
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}

function shownDays({ filter }: SearchQuery, locale: Locale): string {
  return filter.from && filter.to ? daysWords(filter.from, filter.to, locale) : "";
}

function Results({ model }: { model: SearchModel }) {
  const t = useTranslations("search");
  const locale = useLocale();
  const { query, counts, page, days } = model;
  const params = searchParams(query);
  if (counts.total === 0) {
    return (
      <div className="none">
        <p className="prose">{t("none")}</p>
        {model.suggestion ? (
          <p>
            <a href={href(locale, "/search", { ...params, q: model.suggestion })}>
              {t("didYouMean", { word: model.suggestion })}
            </a>
          </p>
        ) : null}
        <AidFound rows={model.aid} />
      </div>
    );
  }
  const drawn = withQuietDays(days);
  const [first, last] = [drawn[0]?.day, drawn.at(-1)?.day];
  return (
    <>
      <AidFound rows={model.aid} />
      {query.view === "map" ? <ResultMap model={model} /> : null}
      {query.view === "timeline" && first && last ? (
        <DayHistogram
          days={drawn}
          from={query.filter.from ?? first}
          to={query.filter.to ?? last}
          dayHref={(day) => href(locale, "/search", { ...params, from: day, to: day })}
          keep={pairsOf({ ...params, from: null, to: null })}
          action={href(locale, "/search")}
        />
      ) : null}
      <EventList rows={page.rows} at={query.at} withYear />
      {page.next ? (
        <p className="small more-results">
          <a href={href(locale, "/search", { ...params, after: formatCursor(page.next) })}>
            {t("next", { count: Math.min(20, counts.total) })}
          </a>
        </p>
      ) : null}
    </>
  );
}

function ResultMap({ model }: { model: SearchModel }) {
  const t = useTranslations("search");
  const locale = useLocale();
  const explore = useTranslations("explore");
  const counts = new Map(model.counts.facets.region.map(({ value, count }) => [value, count]));
  const chosen = model.query.filter.regions;
  const shown = chosen.length ? new Map([...counts].filter(([code]) => chosen.includes(code))) : counts;
  return (
    <figure className="result-map">
      <HomeMap counts={shown} steps={stepsOf([...shown.values()])} mapped={model.mapped} />
      <figcaption className="note">
        {t("mapNote", { placed: model.mapped.length })}{" "}
        {model.query.at ? null : (
          <a href={href(locale, "/map", { ...searchParams(model.query), view: null, sort: null })}>{explore("open")}</a>
        )}
      </figcaption>
    </figure>
  );
}

function AidFound({ rows }: { rows: readonly AidPackageRow[] }) {
  const t = useTranslations("search");
  const tAid = useTranslations("aid");
  const locale = useLocale();
  if (rows.length === 0) return null;
  return (
    <div className="aid-found">
      <h3>{t("aid")}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <a href={href(locale, `/aid/${row.id}`)}>{aidHeadline(row, locale, tAid)}</a>{" "}
            <span className="muted">{tAid(`status.${row.status}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Name and value pairs for hidden fields. */
function pairsOf(params: Query): [string, string][] {
  return Object.entries(params).flatMap(([name, value]) =>
    [value]
      .flat()
      .flatMap((item): [string, string][] =>
        item === null || item === undefined || item === "" ? [] : [[name, String(item)]],
      ),
  );
}
