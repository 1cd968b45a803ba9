import { minusDays, readClock } from "@tocsin/db/queries";
import { loadGazetteer } from "@tocsin/gazetteer";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { read } from "#data.ts";
import { EmbedFrame } from "#embed/embed-frame.tsx";
import { numberText, sumText } from "#figures/figure-text.ts";
import { sumDays } from "#figures/sums.ts";
import { href } from "#i18n/href.ts";
import { first } from "#i18n/query.ts";
import { loadRegionWeek } from "#known/region-week.ts";
import { eventPath } from "#places/paths.ts";
import { headlineOf } from "#sentences/told-of.ts";
import { dayWords } from "#time/format.ts";
import { referenceOf } from "#time/reference.ts";

export const metadata: Metadata = { robots: { index: false } };

const eventsShown = 4;

/** One region for other sites' frames: seven days in figures, and the latest events. */
export default async function RegionEmbed({ params, searchParams }: PageProps<"/[locale]/embed/regions/[slug]">) {
  const region = loadGazetteer().regionBySlug((await params).slug);
  if (!region) notFound();
  const asked = first((await searchParams).at);
  const { reference, week } = await read(async (tx, index) => {
    const reference = referenceOf(await readClock(tx), asked, new Date());
    return { reference, week: await loadRegionWeek(tx, index, reference, { region: region.code, limit: eventsShown }) };
  });
  const at = reference.at ? asked : null;
  const locale = await getLocale();
  const t = await getTranslations("share");
  const address = href(locale, `/regions/${region.slug}`, { at });
  const sum = sumDays(week.days, { from: minusDays(reference.lastDay, 6), to: reference.lastDay });
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
        {week.latest.map((view) => (
          <li key={view.id}>
            <a href={href(locale, eventPath(view), { at })} target="_blank" rel="noopener">
              {headlineOf(view, locale)}
            </a>
          </li>
        ))}
      </ul>
    </EmbedFrame>
  );
}
