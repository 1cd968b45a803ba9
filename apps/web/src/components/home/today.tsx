import type { AidPackageRow, EventRow } from "@tocsin/db/queries";
import type { EventView } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { aidHeadline } from "#aid/headline.ts";
import { Sentence } from "#components/figures/evidence.tsx";
import { GradeMark } from "#components/marks/grade-mark.tsx";
import { href } from "#i18n/href.ts";
import { colon, semicolon } from "#i18n/punctuation.ts";
import type { Locale } from "#i18n/routing.ts";
import { speakerWithOffice } from "#places/actor-names.ts";
import { eventPath } from "#places/paths.ts";
import { sentenceOf } from "#sentences/told-of.ts";

/** The gravest events of the last two days, each in a sentence with its source in the margin; then the latest of aid. */
export function Today({ rows, aid, at }: { rows: readonly EventRow[]; aid: AidPackageRow | null; at: string | null }) {
  const t = useTranslations("home");
  if (rows.length === 0 && !aid) return <p className="lead">{t("quiet")}</p>;
  return (
    <ol>
      {rows.map((row, index) => (
        <ToldEvent key={row.view.id} view={row.view} number={index + 1} at={at} />
      ))}
      {aid ? <ToldAid aid={aid} number={rows.length + 1} at={at} /> : null}
    </ol>
  );
}

function ToldEvent({ view, number, at }: { view: EventView; number: number; at: string | null }) {
  const locale = useLocale();
  const t = useTranslations("home");
  const page = href(locale, eventPath(view), { at });
  return (
    <li className="said">
      <p className="lead">
        <Sentence parts={sentenceOf(view, locale)} to={() => `${page}#claims`} />
        <sup className="n">
          <a href={`#s${number}`} aria-label={t("source", { number })}>
            {number}
          </a>
        </sup>
      </p>
      <ul className="src">
        <li id={`s${number}`}>
          <span className="k">{number}</span>
          {speakersOf(view, locale) || t("ownVoice")}
          {". "}
          {view.scope === "aggregate" ? `${t("aggregateNote")} ` : ""}
          <a className="nw" href={page}>
            {t("reports", { count: view.reportCount })}
          </a>{" "}
          <GradeMark grade={view.grade} />
        </li>
      </ul>
    </li>
  );
}

/** Up to two speakers behind an event's figures, with their offices. */
function speakersOf(view: EventView, locale: Locale): string {
  const named = new Map<string, string>();
  for (const figure of view.figures) {
    const { speaker } = figure;
    if (speaker) named.set(speaker.name, speakerWithOffice(speaker, locale));
  }
  return [...named.values()].slice(0, 2).join(semicolon[locale]);
}

function ToldAid({ aid, number, at }: { aid: AidPackageRow; number: number; at: string | null }) {
  const locale = useLocale();
  const t = useTranslations("home");
  const words = useTranslations("aid");
  return (
    <li className="said">
      <p className="lead">
        <a className="plain" href={href(locale, `/aid/${encodeURIComponent(aid.id)}`, { at })}>
          {aidHeadline(aid, locale, words)}
        </a>
        .
        <sup className="n">
          <a href={`#s${number}`} aria-label={t("source", { number })}>
            {number}
          </a>
        </sup>
      </p>
      <ul className="src">
        <li id={`s${number}`}>
          <span className="k">{number}</span>
          <a href={href(locale, "/aid", { at })}>{t("aidLedger")}</a>
          {aid.statusReason ? colon[locale] + aid.statusReason : ""}
        </li>
      </ul>
    </li>
  );
}
