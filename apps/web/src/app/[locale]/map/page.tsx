import { findEvents, minusDays, readClock, readEventsByNumber } from "@tocsin/db/queries";
import { loadGazetteer } from "@tocsin/gazetteer";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { EventList } from "#components/lists/event-list.tsx";
import { read } from "#data.ts";
import { ExploreForm } from "#explore/explore-form.tsx";
import { ExploreMap } from "#explore/explore-map.tsx";
import { href, queryString } from "#i18n/href.ts";
import { eventDataLinks } from "#machine/data-links.ts";
import { pageMetadata } from "#machine/page-metadata.ts";
import { regionOf } from "#places/names.ts";
import { readTerms } from "#search/read-terms.ts";
import { parseSearchQuery, searchParams as searchFields } from "#search/search-query.ts";
import { daysWords } from "#time/format.ts";
import { referenceOf } from "#time/reference.ts";

const listed = 60;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations("explore");
  return pageMetadata({ locale, path: "/map", title: t("title"), description: t("description") });
}

/** The map that can be moved, on demand, and beside it the same events as a list. */
export default async function MapPage({ searchParams }: PageProps<"/[locale]/map">) {
  const query = parseSearchQuery(await searchParams);
  const { reference, window, rows, total } = await read(async (tx, index) => {
    const reference = referenceOf(await readClock(tx), null, new Date());
    const to = query.filter.to ?? reference.lastDay;
    const window = { from: query.filter.from ?? minusDays(to, 29), to };
    const terms = readTerms(query.text, loadGazetteer(), query.exact).map(({ term }) => term);
    const filter = { ...query.filter, ...window, terms };
    const found = await findEvents(tx, index, filter);
    const rows = await readEventsByNumber(tx, found.gravest(listed, "located"));
    return { reference, window, rows, total: found.facets().total };
  });
  const locale = await getLocale();
  const t = await getTranslations("explore");
  const region = regionOf(query.filter.regions[0] ?? null);
  const shown = { ...searchFields(query), view: null, sort: null, ...window };
  return (
    <PageFrame section="search" title={t("title")} reference={reference} links={eventDataLinks(locale, shown)}>
      <h1>{t("title")}</h1>
      <p className="prose">{t("intro", { days: daysWords(window.from, window.to, locale) })}</p>
      <ExploreForm region={region?.code ?? ""} window={window} keep={searchFields(query)} />
      <div className="explore">
        <ExploreMap
          locale={locale}
          tiles={`/api/tiles/{z}/{x}/{y}${queryString(shown)}`}
          center={region ? [region.lon, region.lat] : null}
          placeHref={href(locale, "/search", { ...shown, region: [], place: [] })}
          words={{
            label: t("label"),
            failed: t("failed"),
            place: t.raw("place"),
            zoomIn: t("zoomIn"),
            zoomOut: t("zoomOut"),
          }}
        />
        <noscript>
          <p className="notice">{t("needsScript")}</p>
        </noscript>
        <section aria-labelledby="same">
          <h2 id="same">{t("list")}</h2>
          {rows.length ? (
            <>
              <p className="note">{t("listNote", { shown: rows.length, total })}</p>
              <EventList rows={rows} at={null} withYear />
            </>
          ) : (
            <p className="prose">{t("none")}</p>
          )}
        </section>
      </div>
    </PageFrame>
  );
}
