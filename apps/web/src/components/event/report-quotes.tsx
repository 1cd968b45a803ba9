import type { EventMention, EvidenceReport } from "@tocsin/db/queries";
import { rawTextOf } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import { semicolon } from "#i18n/punctuation.ts";
import { speakerWithOffice } from "#places/actor-names.ts";
import { type MarkedPart, markSentences } from "#quotes/mark-sentences.ts";
import { localWords } from "#time/format.ts";
import { toLocal } from "#time/zones.ts";

interface Props {
  reports: readonly EvidenceReport[];
  mentions: readonly EventMention[];
  zone: string;
}

/** Each report with the sentences that tell of the event, their quotes marked, in the language they were written in. */
export function ReportQuotes({ reports, mentions, zone }: Props) {
  return reports.map((report) => (
    <ReportQuote
      key={report.id}
      report={report}
      mentions={mentions.filter((mention) => mention.reportId === report.id)}
      zone={zone}
    />
  ));
}

function ReportQuote({
  report,
  mentions,
  zone,
}: {
  report: EvidenceReport;
  mentions: readonly EventMention[];
  zone: string;
}) {
  const locale = useLocale();
  const t = useTranslations("event");
  const languages = useTranslations("languages");
  const kinds = useTranslations("sourceKinds");
  const raw = rawTextOf({ title: report.title, text: report.text });
  const local = toLocal(report.publishedAt, zone);
  const language = report.lang && languages.has(report.lang as "en") ? languages(report.lang as "en") : null;
  const speakers = [
    ...new Set(
      mentions.flatMap((mention) =>
        mention.claims.flatMap((claim) => (claim.speaker ? [speakerWithOffice(claim.speaker, locale)] : [])),
      ),
    ),
  ];
  return (
    <article className="quote" id={`r-${report.id}`}>
      <blockquote lang={report.lang ?? undefined}>
        {markSentences(raw, quotesOf(mentions, raw), report.lang).map((sentence) => (
          <p key={sentence.at}>
            <Marked parts={sentence.parts} />
          </p>
        ))}
      </blockquote>
      <ul className="src plain-list">
        <li>
          <b>
            <a className="plain" href={href(locale, `/sources/${encodeURIComponent(report.source.id)}`)}>
              {report.source.name}
            </a>
          </b>
          {`, ${kinds(report.source.kind)}`}
        </li>
        <li>
          {[language, localWords(report.publishedPrecision === "time" ? local : local.slice(0, 10), locale)]
            .filter(Boolean)
            .join(", ")}
        </li>
        {speakers.length ? <li>{t("speakers", { names: speakers.slice(0, 3).join(semicolon[locale]) })}</li> : null}
        {report.isSummary ? (
          <li>
            <span className="tag">{t("summary")}</span> {t("summaryNote")}
          </li>
        ) : null}
        {report.url ? (
          <li>
            <a
              href={report.url}
              rel="noopener noreferrer nofollow"
              data-u={report.url}
              hrefLang={report.lang ?? undefined}
            >
              {t(report.isSummary ? "sourceLink" : "original")}
            </a>
            {report.archiveUrl ? (
              <>
                {", "}
                <a href={report.archiveUrl} rel="noopener noreferrer nofollow">
                  {t("archived")}
                </a>
              </>
            ) : null}
          </li>
        ) : null}
      </ul>
    </article>
  );
}

function Marked({ parts }: { parts: readonly MarkedPart[] }) {
  return parts.map((part) => {
    if (part.keys.length === 0) {
      return (
        <span className="ctx" key={part.at}>
          {part.text}
        </span>
      );
    }
    const [first, ...more] = part.keys;
    return (
      <mark key={part.at} id={`q-${first}`}>
        {more.map((key) => (
          <span key={key} id={`q-${key}`} />
        ))}
        {part.text}
      </mark>
    );
  });
}

/** Quotes of the claims; where a mention claims nothing, the sentence that states the event. */
function quotesOf(mentions: readonly EventMention[], raw: string) {
  return mentions.flatMap((mention) => {
    if (mention.claims.length > 0) return mention.claims.map((claim) => ({ ...claim.quote, key: claim.id }));
    const start = raw.indexOf(mention.quoteText);
    return start < 0 ? [] : [{ start, end: start + mention.quoteText.length, key: mention.id }];
  });
}
