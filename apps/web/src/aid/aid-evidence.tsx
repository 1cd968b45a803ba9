import type { AidEvidence } from "@tocsin/db/queries";
import { rawTextOf } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { QuoteInSentence } from "#components/quotes/quote-in-sentence.tsx";
import { speakerWithOffice } from "#places/actor-names.ts";
import { dayWords } from "#time/format.ts";

/** Each statement behind a package or coalition: the words in their sentence, who says so, the original. */
export function AidEvidenceList({ evidence }: { evidence: readonly AidEvidence[] }) {
  const t = useTranslations("aid");
  const tDesk = useTranslations("desk");
  const locale = useLocale();
  if (evidence.length === 0) return null;
  return (
    <section aria-labelledby="words">
      <header>
        <h2 id="words">{t("words")}</h2>
        <p>{t("wordsNote")}</p>
      </header>
      {evidence.map(({ statement, ...report }) => (
        <article className="quote" key={statement.id}>
          <div>
            <QuoteInSentence
              text={rawTextOf(report)}
              quote={{ start: statement.quoteStart, end: statement.quoteEnd }}
              lang={report.lang}
            />
          </div>
          <ul className="src plain-list">
            <li>
              {statement.status ? (
                <b>{t(`status.${statement.status}`)}</b>
              ) : (
                <span className="nr">{t("notReported")}</span>
              )}
            </li>
            <li>
              {report.sourceName}, {dayWords(report.publishedAt.toISOString(), locale, "long")}
            </li>
            {statement.speaker ? <li>{speakerWithOffice(statement.speaker, locale)}</li> : null}
            {report.isSummary ? <li>{tDesk("summaryMark")}</li> : null}
            {report.url ? (
              <li>
                <a href={report.url} rel="noreferrer">
                  {t("original")}
                </a>
              </li>
            ) : null}
          </ul>
        </article>
      ))}
    </section>
  );
}
