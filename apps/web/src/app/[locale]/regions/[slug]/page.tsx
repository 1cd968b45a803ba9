import { readClock, readMomentsOfRegion } from "@tocsin/db/queries";
import { loadGazetteer } from "@tocsin/gazetteer";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { RegionContent } from "#components/region/region-content.tsx";
import { read } from "#data.ts";
import { chosenDays, lastYearOf, timelineDays } from "#figures/chosen-days.ts";
import { queryString } from "#i18n/href.ts";
import { first } from "#i18n/query.ts";
import { loadRegion } from "#known/region-data.ts";
import { mostStops, stopsOf } from "#known/stops.ts";
import { PageNews } from "#live/page-news.tsx";
import { eventDataLinks } from "#machine/data-links.ts";
import { embedCode } from "#machine/embed-code.ts";
import { JsonLd } from "#machine/json-ld.tsx";
import { pageMetadata } from "#machine/page-metadata.ts";
import { regionData } from "#machine/structured-data.ts";
import { readTerms } from "#search/read-terms.ts";
import { leftOut, parseSearchQuery, searchParams as searchFields } from "#search/search-query.ts";
import { momentAsked, referenceOf } from "#time/reference.ts";

type Props = PageProps<"/[locale]/regions/[slug]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const region = loadGazetteer().regionBySlug((await params).slug);
  const locale = await getLocale();
  if (!region) return {};
  const t = await getTranslations("region");
  const name = region.longName[locale];
  const at = first((await searchParams).at);
  const shareAt = momentAsked(at, new Date()) ? at : null;
  return pageMetadata({
    locale,
    path: `/regions/${region.slug}`,
    title: t("title", { region: name }),
    description: t("description", { region: name }),
    links: eventDataLinks(locale, { region: region.code }),
    embeds: true,
    image: `/share/regions/${region.slug}.${locale}.png${queryString({ at: shareAt })}`,
  });
}

/** One region: figures, map, timeline, events, aid, neighbours. */
export default async function RegionPage({ params, searchParams }: Props) {
  const region = loadGazetteer().regionBySlug((await params).slug);
  if (!region) notFound();
  const asked = await searchParams;
  const at = first(asked.at);
  const query = parseSearchQuery(asked);
  const { reference, data, window, moments } = await read(async (tx, index) => {
    const reference = referenceOf(await readClock(tx), at, new Date());
    const chosen = chosenDays(
      { from: query.filter.from, to: query.filter.to, days: first(asked.days) },
      reference.lastDay,
    );
    const window = reference.at ? lastYearOf(chosen) : chosen;
    const terms = readTerms(query.text, loadGazetteer(), query.exact).map(({ term }) => term);
    const filter = { ...query.filter, ...window, regions: [region.code], terms };
    const data = await loadRegion(tx, index, reference, {
      region: region.code,
      country: region.country,
      neighbours: region.neighbours,
      lastDay: reference.lastDay,
      dailyFrom: timelineDays(window, reference.lastDay).from,
      filter,
      after: query.after,
    });
    return { reference, data, window, moments: await readMomentsOfRegion(tx, region.code, mostStops) };
  });
  const locale = await getLocale();
  const path = `/regions/${region.slug}`;
  const t = await getTranslations("region");
  const strip = await getTranslations("strip");
  const name = region.longName[locale];
  const shown = { ...searchFields(query), view: null, sort: null, region: region.code, ...window };
  return (
    <PageFrame
      section="regions"
      title={name}
      reference={reference}
      subjects={[region.code, ...region.neighbours, "aid"]}
      links={eventDataLinks(locale, { ...shown, at: reference.at ? at : null })}
      embed={embedCode({ locale, path, title: name, about: { kind: "region", region } }, reference.at ? at : null)}
      leftOut={leftOut(asked, query)}
      stops={stopsOf(moments, reference, locale, strip("present"))}
    >
      <JsonLd
        data={regionData({
          name,
          description: t("description", { region: name }),
          code: region.code,
          path,
          locale,
          oldestDay: reference.oldestDay,
          lastDay: reference.lastDay,
          updatedAt: reference.lastUpdatedAt,
        })}
      />
      {reference.at ? null : <PageNews path={path} region={region.code} />}
      <RegionContent model={{ region, data, reference, query, window, at: reference.at ? at : null, path }} />
    </PageFrame>
  );
}
