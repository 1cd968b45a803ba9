import { readClock, readEvent } from "@tocsin/db/queries";
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { EventContent } from "#components/event/event-content.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import { href, queryString } from "#i18n/href.ts";
import { first } from "#i18n/query.ts";
import { eventKnownAt } from "#known/event-data.ts";
import { stopsOf } from "#known/stops.ts";
import { PageNews } from "#live/page-news.tsx";
import { eventLinks } from "#machine/data-links.ts";
import { embedCode } from "#machine/embed-code.ts";
import { JsonLd } from "#machine/json-ld.tsx";
import { pageMetadata } from "#machine/page-metadata.ts";
import { eventData } from "#machine/structured-data.ts";
import { eventPath } from "#places/paths.ts";
import { plainText } from "#sentences/index.ts";
import { headlineOf, sentenceOf } from "#sentences/told-of.ts";
import { referenceOf } from "#time/reference.ts";

type Props = PageProps<"/[locale]/events/[id]/[[...slug]]">;

/** One read for the page and its metadata. */
const load = cache((id: string) =>
  read(async (tx) => ({ clock: await readClock(tx), answer: await readEvent(tx, id) })),
);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { clock, answer } = await load(decodeURIComponent((await params).id));
  if (answer?.kind !== "event") return {};
  const at = first((await searchParams).at);
  const reference = referenceOf(clock, at, new Date());
  const known = reference.at ? eventKnownAt(answer.data, reference.at) : null;
  const view = known?.view ?? answer.data.event.view;
  const locale = await getLocale();
  const isRetracted = answer.data.event.view.lifecycle === "retracted" || answer.data.event.retractionReason !== null;
  return {
    ...pageMetadata({
      locale,
      path: eventPath(view),
      title: headlineOf(view, locale),
      description: plainText(sentenceOf(view, locale)),
      kind: "article",
      links: eventLinks(locale, view.id, null),
      embeds: true,
      image: `/share/events/${encodeURIComponent(view.id)}.${locale}.png${queryString({ at: known && at })}`,
    }),
    robots: isRetracted ? { index: false } : undefined,
  };
}

/** One event. An id that was joined into another leads there for ever. */
export default async function EventPage({ params, searchParams }: Props) {
  const id = decodeURIComponent((await params).id);
  const at = first((await searchParams).at);
  const { clock, answer } = await load(id);
  const locale = await getLocale();
  if (!answer) notFound();
  if (answer.kind === "moved") permanentRedirect(href(locale, `/events/${encodeURIComponent(answer.to)}`, { at }));
  const reference = referenceOf(clock, at, new Date());
  const known = reference.at
    ? eventKnownAt(answer.data, reference.at)
    : { view: answer.data.event.view, data: answer.data };
  const t = await getTranslations("event");
  const strip = await getTranslations("strip");
  const moments = answer.data.mentions.map((mention) => new Date(mention.publishedAt));
  const stops = stopsOf(moments, reference, locale, strip("present"));
  if (!known) {
    return (
      <PageFrame section="events" title={t("notYet")} reference={reference} stops={stops}>
        <h1>{t("notYet")}</h1>
        <p className="prose summary">{t("notYetNote")}</p>
      </PageFrame>
    );
  }
  return (
    <PageFrame
      section="events"
      title={headlineOf(known.view, locale)}
      reference={{ ...reference, isStale: false }}
      links={eventLinks(locale, known.view.id, reference.at ? at : null)}
      stops={stops}
      embed={embedCode(
        {
          locale,
          path: eventPath(known.view),
          title: headlineOf(known.view, locale),
          about: { kind: "event", view: known.view },
        },
        reference.at ? at : null,
      )}
      isGone={!reference.at && known.view.lifecycle === "retracted"}
    >
      {reference.at ? null : <PageNews path={eventPath(known.view)} event={known.view.id} />}
      {reference.at ? null : <JsonLd data={eventData(known.view, locale)} />}
      <EventContent model={{ ...known, at: reference.at ? at : null }} />
    </PageFrame>
  );
}
