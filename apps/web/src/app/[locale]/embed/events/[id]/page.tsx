import { readClock, readEvent } from "@tocsin/db/queries";
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { GradeMark } from "#components/marks/grade-mark.tsx";
import { PrecisionMark } from "#components/marks/precision-mark.tsx";
import { read } from "#data.ts";
import { EmbedFrame } from "#embed/embed-frame.tsx";
import { href } from "#i18n/href.ts";
import { first } from "#i18n/query.ts";
import { eventKnownAt } from "#known/event-data.ts";
import { placeName } from "#places/names.ts";
import { eventPath } from "#places/paths.ts";
import { plainText } from "#sentences/index.ts";
import { headlineOf, sentenceOf } from "#sentences/told-of.ts";
import { referenceOf } from "#time/reference.ts";

export const metadata: Metadata = { robots: { index: false } };

/** One event for other sites' frames: headline, sentence, how sure. */
export default async function EventEmbed({ params, searchParams }: PageProps<"/[locale]/embed/events/[id]">) {
  const id = decodeURIComponent((await params).id);
  const asked = first((await searchParams).at);
  const { clock, answer } = await read(async (tx) => ({ clock: await readClock(tx), answer: await readEvent(tx, id) }));
  const locale = await getLocale();
  if (!answer) notFound();
  if (answer.kind === "moved")
    permanentRedirect(href(locale, `/embed/events/${encodeURIComponent(answer.to)}`, { at: asked }));
  const { retractionReason } = answer.data.event;
  const t = await getTranslations("event");
  const reference = referenceOf(clock, asked, new Date());
  const view = reference.at ? eventKnownAt(answer.data, reference.at)?.view : answer.data.event.view;
  const address = href(locale, eventPath(answer.data.event.view), { at: reference.at ? asked : null });
  const now = reference.at ?? new Date();
  if (!view) {
    return (
      <EmbedFrame address={address} now={now}>
        <h1>{t("notYet")}</h1>
      </EmbedFrame>
    );
  }
  return (
    <EmbedFrame address={address} now={now}>
      <h1>
        <a href={address} target="_blank" rel="noopener">
          {headlineOf(view, locale)}
        </a>
      </h1>
      {retractionReason ? <p className="notice">{t("retracted", { reason: retractionReason })}</p> : null}
      <p className="summary">{plainText(sentenceOf(view, locale))}</p>
      <p className="meta">
        <span>
          <GradeMark grade={view.grade} />
        </span>
        {view.place ? (
          <span>
            <PrecisionMark precision={view.place.precision} />
            {placeName(view.place, locale)}
          </span>
        ) : null}
      </p>
    </EmbedFrame>
  );
}
