import { type ReportReadingData, readReportReading } from "@tocsin/db/queries";
import { rawTextOf } from "@tocsin/model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Notice } from "#components/frame/notice.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import { DeskHead } from "#desk/desk-head.tsx";
import { MarkedText } from "#desk/marked-text.tsx";
import { ReadList } from "#desk/read-list.tsx";
import { marksOf } from "#desk/reading-marks.ts";
import { requireSignedIn } from "#desk/require-actor.ts";
import { dayWords } from "#time/format.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("reading.head"), robots: { index: false } };
}

/** One report as received beside what was read from it. While it waits, the page looks again by itself. */
export default async function ReportReadingPage({ params, searchParams }: PageProps<"/[locale]/desk/reports/[id]">) {
  const actor = await requireSignedIn();
  const { id } = await params;
  const { again, done, asked } = await searchParams;
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
      {done ? <Notice>{t("work.done")}</Notice> : null}
      {asked ? <Notice>{t("work.asked")}</Notice> : null}
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
          <ReadList data={data} mayDecide={actor.role !== "contributor"} />
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
