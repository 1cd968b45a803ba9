import { type ReportReadingData, readReportReading } from "@tocsin/db/queries";
import { publishableConfidence, rawTextOf } from "@tocsin/model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Notice } from "#components/frame/notice.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import { DeskHead } from "#desk/desk-head.tsx";
import { MarkedText } from "#desk/marked-text.tsx";
import { marksOf } from "#desk/reading-marks.ts";
import { requireSignedIn } from "#desk/require-actor.ts";
import { href } from "#i18n/href.ts";
import { dayWords, whenDayWords } from "#time/format.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("reading.head"), robots: { index: false } };
}

/** One report as received beside what was read from it. While it waits, the page looks again by itself. */
export default async function ReportReadingPage({ params, searchParams }: PageProps<"/[locale]/desk/reports/[id]">) {
  const actor = await requireSignedIn();
  const { id } = await params;
  const { again } = await searchParams;
  const data = /^[0-9a-f-]{36}$/.test(id) ? await read((tx) => readReportReading(tx, id)) : null;
  if (!data) notFound();
  const t = await getTranslations("desk");
  const { report, reading, mentions, aid } = data;
  const isWaiting = report.state === "received";
  return (
    <PageFrame section="desk" title={t("reading.head")} reference={null} isCitable={false}>
      {isWaiting ? <meta httpEquiv="refresh" content="2" /> : null}
      <DeskHead actor={actor} current={null} title={t("reading.head")} />
      {again ? <Notice>{t("alreadyThere")}</Notice> : null}
      {isWaiting ? <Notice>{t("reading.unread")}</Notice> : null}
      {data.quarantineReason ? <Notice alert>{t("reading.heldBack", { reason: data.quarantineReason })}</Notice> : null}
      {reading && reading.lang === null ? <Notice>{t("reading.noLanguage")}</Notice> : null}
      {reading && reading.lang !== null && mentions.length + aid.length === 0 ? (
        <Notice>{t("reading.nothing")}</Notice>
      ) : null}
      <Provenance report={report} />
      <div className="half reading">
        <div>
          <MarkedText
            text={rawTextOf(report)}
            lang={reading?.lang ?? report.lang}
            marks={marksOf(data, (reason) => t(`ignoredReasons.${reason}`))}
          />
          <p className="note after-table">{t("reading.legend")}</p>
        </div>
        <div>
          <h2 className="minor">{t("reading.events")}</h2>
          <MentionTable data={data} />
        </div>
      </div>
    </PageFrame>
  );
}

function Provenance({ report }: { report: ReportReadingData["report"] }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  return (
    <p className="note">
      {report.sourceName}, {dayWords(report.publishedAt.toISOString(), locale, "long")} · {t(`states.${report.state}`)}
      {report.isSummary ? ` · ${t("summaryMark")}` : ""}
      {report.url ? (
        <>
          {" · "}
          <a href={report.url} rel="noreferrer">
            {report.url}
          </a>
        </>
      ) : null}
    </p>
  );
}

function MentionTable({ data }: { data: ReportReadingData }) {
  const t = useTranslations("desk");
  const tAid = useTranslations("aid");
  const locale = useLocale();
  return (
    <ol className="read-list">
      {data.mentions.map((mention) => (
        <li key={mention.id}>
          <p>
            <b>{mention.type}</b> · {mention.placeName ?? t("reading.unplaced")} ·{" "}
            {mention.when ? whenDayWords(mention.when, locale, "long") : t("reading.undated")}
          </p>
          {mention.claims.length > 0 ? (
            <ul className="small">
              {mention.claims.map((claim) => (
                <li key={claim.id}>
                  {[claim.metric, claim.item, rangeOf(claim.min, claim.max), claim.speakerName]
                    .filter(Boolean)
                    .join(", ")}
                  {claim.confidence < publishableConfidence ? ` (${t("reading.belowThreshold")})` : ""}
                </li>
              ))}
            </ul>
          ) : null}
          <p className="note">
            {t("reading.confidence")} {mention.confidence.toFixed(2)}
            {mention.background ? ` · ${t("reading.background")}` : ""}
            {mention.eventId && mention.eventPublished ? (
              <>
                {" · "}
                <a href={href(locale, `/events/${mention.eventId}`)}>{t("reading.toEvent")}</a>
              </>
            ) : null}
          </p>
        </li>
      ))}
      {data.aid.map((statement) => (
        <li key={statement.id}>
          <p>
            <b>{t("reading.aid")}</b> · {statement.donorNames.join(", ") || tAid("headline.unknownDonor")} ·{" "}
            {statement.status ? tAid(`status.${statement.status}`) : tAid("notReported")}
          </p>
          <p className="note">
            {[rangeOf(statement.amountMin, statement.amountMax), statement.currency].filter(Boolean).join(" ")}
            {statement.packageId ? (
              <>
                {" · "}
                <a href={href(locale, `/aid/${statement.packageId}`)}>{t("reading.toPackage")}</a>
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** "4", "4–7", "4+" or nothing. */
function rangeOf(min: number | null, max: number | null): string | null {
  if (min === null) return max === null ? null : `≤ ${max}`;
  if (max === null) return `${min}+`;
  return min === max ? String(min) : `${min}–${max}`;
}
