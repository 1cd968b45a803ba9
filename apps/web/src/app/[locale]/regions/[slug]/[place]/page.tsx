import { readClock } from "@tocsin/db/queries";
import { loadGazetteer } from "@tocsin/gazetteer";
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { SettlementContent } from "#components/settlement/settlement-content.tsx";
import { read } from "#data.ts";
import { chosenDays } from "#figures/chosen-days.ts";
import { href } from "#i18n/href.ts";
import { first } from "#i18n/query.ts";
import { loadSettlement } from "#known/settlement-data.ts";
import { eventDataLinks } from "#machine/data-links.ts";
import { pageMetadata } from "#machine/page-metadata.ts";
import { settlementOfSlug, settlementPath } from "#places/paths.ts";
import { readTerms } from "#search/read-terms.ts";
import { leftOut, parseSearchQuery, searchParams as searchFields } from "#search/search-query.ts";
import { referenceOf } from "#time/reference.ts";

type Props = PageProps<"/[locale]/regions/[slug]/[place]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const place = settlementOfSlug((await params).place);
  const path = place && settlementPath(place);
  if (!place || !path) return {};
  const locale = await getLocale();
  const t = await getTranslations("settlement");
  const title = t("title", { place: place.names[locale] });
  const links = eventDataLinks(locale, { place: place.id });
  return pageMetadata({ locale, path, title, description: title, links });
}

/** A settlement: the region page, smaller. The address follows the gazetteer; older spellings lead there. */
export default async function SettlementPage({ params, searchParams }: Props) {
  const { slug, place: placeSlug } = await params;
  const asked = await searchParams;
  const at = first(asked.at);
  const locale = await getLocale();
  const place = settlementOfSlug(placeSlug);
  const region = loadGazetteer().regionBySlug(slug);
  const path = place && settlementPath(place);
  if (!place || !path || !region) notFound();
  if (path !== `/regions/${slug}/${placeSlug}`) permanentRedirect(href(locale, path, { at }));
  const query = parseSearchQuery(asked);
  const { reference, data, window } = await read(async (tx, index) => {
    const reference = referenceOf(await readClock(tx), at, new Date());
    const oldest = reference.oldestDay ?? reference.lastDay;
    const chosen = { from: query.filter.from ?? oldest, to: query.filter.to, days: null };
    const window = chosenDays(chosen, reference.lastDay);
    const terms = readTerms(query.text, loadGazetteer(), query.exact).map(({ term }) => term);
    const filter = { ...query.filter, ...window, places: [place.id], terms };
    return { reference, window, data: await loadSettlement(tx, index, reference, place.id, filter, query.after) };
  });
  const shown = { ...searchFields(query), view: null, sort: null, place: place.id, ...window };
  return (
    <PageFrame
      section="regions"
      title={place.names[locale]}
      reference={reference}
      subjects={[region.code]}
      links={eventDataLinks(locale, { ...shown, at: reference.at ? at : null })}
      leftOut={leftOut(asked, query)}
    >
      <SettlementContent
        model={{ place, region, data, reference, query, window, at: reference.at ? at : null, path }}
      />
    </PageFrame>
  );
}
