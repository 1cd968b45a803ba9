import { emptyEventFilter, minusDays, readClock, readRegionDays, searchEvents } from "@tocsin/db/queries";
import { loadGazetteer } from "@tocsin/gazetteer";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { read } from "#data.ts";
import { EmbedFrame } from "#embed/embed-frame.tsx";
import { numberText, sumText } from "#figures/figure-text.ts";
import { sumDays } from "#figures/sums.ts";
import { href } from "#i18n/href.ts";
import { eventPath } from "#places/paths.ts";
import { headlineOf } from "#sentences/told-of.ts";
import { dayWords } from "#time/format.ts";
import { referenceOf } from "#time/reference.ts";

export const metadata: Metadata = { robots: { index: false } };

const eventsShown = 4;

/** One region for other sites' frames: seven days in figures, and the latest events. */
export default async function RegionEmbed({ params }: PageProps<"/[locale]/embed/regions/[slug]">) {
  const region = loadGazetteer().regionBySlug((await params).slug);
  if (!region) notFound();
  const { reference, days, rows } = await read(async (tx, index) => {
    const reference = referenceOf(await readClock(tx), null, new Date());
    const from = minusDays(reference.lastDay, 6);
    const filter = { ...emptyEventFilter, regions: [region.code], to: reference.lastDay };
    return {
      reference,
      days: await readRegionDays(tx, index, from, reference.lastDay, region.code),
      rows: (await searchEvents(tx, index, filter, { sort: "date", limit: eventsShown, after: null })).rows,
    };
  });
  const locale = await getLocale();
  const t = await getTranslations("share");
  const address = href(locale, `/regions/${region.slug}`);
  const sum = sumDays(days, { from: minusDays(reference.lastDay, 6), to: reference.lastDay });
  return (
    <EmbedFrame address={address} now={reference.now}>
      <h1>
        <a href={address} target="_blank" rel="noopener">
          {region.longName[locale]}
        </a>
      </h1>
      <p className="summary">
        {t("embedWeek", {
          day: dayWords(reference.lastDay, locale, "long"),
          count: sum.events,
          n: numberText(sum.events, locale),
          killed: sumText(sum.killed, locale) ?? t("notReported"),
          injured: sumText(sum.injured, locale) ?? t("notReported"),
        })}
      </p>
      <ul>
        {rows.map(({ view }) => (
          <li key={view.id}>
            <a href={href(locale, eventPath(view))} target="_blank" rel="noopener">
              {headlineOf(view, locale)}
            </a>
          </li>
        ))}
      </ul>
    </EmbedFrame>
  );
}
