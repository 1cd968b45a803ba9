import type { AidEvidence } from "@tocsin/db/queries";
import { aidFinances, aidStatuses, aidTypes, rawTextOf } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { QuoteInSentence } from "#components/quotes/quote-in-sentence.tsx";
import { href } from "#i18n/href.ts";
import { dayWords } from "#time/format.ts";
import { correctAidFromDesk } from "./manage-actions.ts";

interface Props {
  evidence: AidEvidence;
  mayDecide: boolean;
  /** Page of the desk to come back to. */
  back: string;
}

/** A statement about aid in its words, and every field that was read from it, to be put right. */
export function AidStatementForm({ evidence, mayDecide, back }: Props) {
  const t = useTranslations("desk.ledger");
  const locale = useLocale();
  const { statement, ...report } = evidence;
  return (
    <>
      <QuoteInSentence
        text={rawTextOf(report)}
        quote={{ start: statement.quoteStart, end: statement.quoteEnd }}
        lang={report.lang}
      />
      <p className="note">
        <a href={href(locale, `/desk/reports/${report.reportId}`)}>
          {report.sourceName}, {dayWords(report.publishedAt.toISOString(), locale, "long")}
        </a>
        {statement.supersedes ? ` · ${t("corrected")}` : ""}
      </p>
      {mayDecide ? (
        <details className="data">
          <summary>{t("correct")}</summary>
          <form action={correctAidFromDesk} className="entry">
            <input type="hidden" name="statement" value={statement.id} />
            <input type="hidden" name="back" value={back} />
            <StatementFields statement={statement} />
            <p className="wide">
              <button type="submit" className="btn">
                {t("save")}
              </button>
            </p>
          </form>
        </details>
      ) : null}
    </>
  );
}

function StatementFields({ statement }: { statement: AidEvidence["statement"] }) {
  const t = useTranslations("desk.ledger");
  const desk = useTranslations("desk");
  const aid = useTranslations("aid");
  const line = (name: string, label: string, value: string, more: { note?: string; required?: boolean } = {}) => (
    <p>
      <label htmlFor={`${name}-${statement.id}`}>{label}</label>
      <input
        id={`${name}-${statement.id}`}
        name={name}
        type="text"
        defaultValue={value}
        maxLength={500}
        required={more.required}
      />
      {more.note ? <span className="note">{more.note}</span> : null}
    </p>
  );
  const choice = (
    name: string,
    label: string,
    value: string | null,
    options: readonly (readonly [string, string])[],
  ) => (
    <p>
      <label htmlFor={`${name}-${statement.id}`}>{label}</label>
      <select id={`${name}-${statement.id}`} name={name} defaultValue={value ?? ""}>
        <option value="">{aid("notReported")}</option>
        {options.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
  const tick = (name: string, label: string, isTicked: boolean) => (
    <p className="pick">
      <label>
        <input type="checkbox" name={name} defaultChecked={isTicked} /> {label}
      </label>
    </p>
  );
  const { amountMin, amountMax, partOf } = statement;
  return (
    <>
      {line("donors", t("donors"), statement.donors.join(", "), { note: t("donorsNote") })}
      {line("recipient", t("recipient"), statement.recipient ?? "")}
      {choice(
        "type",
        t("type"),
        statement.type,
        aidTypes.map((code) => [code, aid(`type.${code}`)]),
      )}
      {choice(
        "finance",
        t("finance"),
        statement.finance,
        aidFinances.map((code) => [code, aid(`finance.${code}`)]),
      )}
      {line("amountMin", t("amountMin"), amountMin?.toString() ?? "", { note: t("amountNote") })}
      {line("amountMax", t("amountMax"), amountMax === null || amountMax === amountMin ? "" : String(amountMax))}
      {line("currency", t("currency"), statement.currency ?? "", { note: t("currencyNote") })}
      {tick("isShared", t("isShared"), statement.isShared)}
      {line("partOf", t("partOf"), partOf?.amount.toString() ?? "", { note: t("partOfNote") })}
      {line("partOfCurrency", t("partOfCurrency"), partOf?.currency ?? "")}
      {tick("partOfShared", t("partOfShared"), partOf?.isShared ?? false)}
      {choice(
        "status",
        t("status"),
        statement.status,
        aidStatuses.map((code) => [code, aid(`status.${code}`)]),
      )}
      {line("date", t("date"), statement.date?.slice(0, 10) ?? "", { note: t("dateNote") })}
      {line("statusReason", t("statusReason"), statement.statusReason ?? "")}
      {line("reason", desk("decide.reason"), "", { required: true })}
    </>
  );
}
