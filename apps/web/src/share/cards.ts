import { minusDays, readClock, readEvent } from "@tocsin/db/queries";
import { loadGazetteer } from "@tocsin/gazetteer";
import { tollOf } from "@tocsin/match";
import type { EventView } from "@tocsin/model";
import { getTranslations } from "next-intl/server";
import { read } from "#data.ts";
import { env } from "#env.ts";
import { numberText, rangeText, sumText } from "#figures/figure-text.ts";
import { sumDays } from "#figures/sums.ts";
import type { Locale } from "#i18n/routing.ts";
import { eventKnownAt } from "#known/event-data.ts";
import { loadRegionMarks } from "#known/region-week.ts";
import { toMapped } from "#map/mapped.ts";
import { placeName, regionLongName } from "#places/names.ts";
import { headlineOf } from "#sentences/told-of.ts";
import { daysWords, localWords, whenDayWords } from "#time/format.ts";
import { referenceAt } from "#time/reference.ts";
import { homeZone, toLocal } from "#time/zones.ts";
import { mapPicture } from "./map-picture.ts";
import type { Card } from "./share-card.tsx";

/**
 * An event's headline, people hurt, grade, day, and its place on the map, now or as known at a moment; null for an id never
 * given out, and where nothing of it was known yet.
 */
export async function eventCard(id: string, locale: Locale, at: Date | null): Promise<Card | null> {
  const found = await read((tx) => readEvent(tx, id));
  if (found?.kind === "moved") return eventCard(found.to, locale, at);
  if (!found) return null;
  const view = at ? eventKnownAt(found.data, at)?.view : found.data.event.view;
  if (!view) return null;
  const isRetracted = at ? view.lifecycle === "retracted" : found.data.event.retractionReason !== null;
  const t = await getTranslations({ locale });
  const { place, when } = view;
  // A city that is its own region is named once.
  const names = place ? [placeName(place, locale), place.region ? regionLongName(place.region, locale) : ""] : [];
  const where = [...new Set(names)];
  return {
    title: headlineOf(view, locale),
    figures: (["killed", "injured"] as const).flatMap((metric) => {
      const value = tollText(view, metric, locale);
      return value ? [{ value, label: t(`metrics.${metric}`), kind: metric }] : [];
    }),
    facts: [
      isRetracted ? t("share.retracted") : t(`grades.${view.grade}`),
      where.filter(Boolean).join(", "),
      when ? whenDayWords(when, locale, "long") : "",
    ].filter(Boolean),
    foot: await footOf(at ?? new Date(view.lastReportedAt), locale),
    map: mapPicture(place?.region ?? null, toMapped([view])),
  };
}

/** A region's last seven days in figures and on the map, now or as known at a moment; null for an unknown region. */
export async function regionCard(slug: string, locale: Locale, at: Date | null): Promise<Card | null> {
  const region = loadGazetteer().regionBySlug(slug);
  if (!region) return null;
  const { reference, week, days, mapped } = await read(async (tx, index) => {
    const reference = referenceAt(await readClock(tx), at, new Date());
    const week = { from: minusDays(reference.lastDay, 6), to: reference.lastDay };
    return {
      reference,
      week,
      ...(await loadRegionMarks(tx, index, reference, { region: region.code, limit: mostMarks })),
    };
  });
  const t = await getTranslations({ locale });
  const sum = sumDays(days, week);
  const name = region.longName[locale];
  return {
    title: name.charAt(0).toUpperCase() + name.slice(1),
    figures: [
      { value: numberText(sum.events, locale), label: t("region.events"), kind: "other" },
      ...(["killed", "injured"] as const).flatMap((metric) => {
        const value = sumText(sum[metric], locale);
        return value ? [{ value, label: t(`region.${metric}`), kind: metric }] : [];
      }),
    ],
    facts: [daysWords(week.from, week.to, locale)],
    foot: await footOf(reference.now, locale),
    map: mapPicture(region.code, mapped),
  };
}

const mostMarks = 60;

function tollText(view: EventView, metric: "killed" | "injured", locale: Locale): string | null {
  const toll = tollOf(view, metric);
  if (!toll.stated) return null;
  if (toll.best === null) return rangeText(toll.low, toll.high, locale);
  return `${numberText(toll.best, locale)}${toll.high === null ? "+" : ""}`;
}

async function footOf(known: Date, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "share" });
  return `${t("embedKnown", { time: localWords(toLocal(known, homeZone), locale) })} ${new URL(env.origin).host}`;
}
