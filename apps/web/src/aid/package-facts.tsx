import type { Converted } from "@tocsin/aid";
import type { AidPackageRow } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import type { Locale } from "#i18n/routing.ts";
import { dayWords } from "#time/format.ts";
import { donorList } from "./donor-names.ts";
import { aidHeadline, coalitionName } from "./headline.ts";
import { packageView } from "./ledger.ts";
import type { AidFamily } from "./load-aid.ts";
import { currencySign, formatMoney, formatMoneyRange } from "./money.ts";

/** What is known of a package, field by field; silence is told as "not reported". */
export function PackageFacts({ row, family, at }: { row: AidPackageRow; family: AidFamily; at: string | null }) {
  const t = useTranslations("aid");
  const locale = useLocale();
  const view = packageView(row);
  const bodyName = (body: Parameters<Parameters<typeof donorList>[2]>[0]) => t(`bodies.${body}`);
  const link = (other: AidPackageRow) => (
    <a href={href(locale, `/aid/${other.id}`, { at })}>{aidHeadline(other, locale, t)}</a>
  );
  const unknown = <span className="nr">{t("notReported")}</span>;
  const converted = (value: Converted | null) =>
    value ? (
      <>
        {formatMoney(value.amount, value.currency, locale)}{" "}
        <span className="note">
          {t("facts.rate", {
            rate: formatRate(value.rate, locale),
            unit: currencySign(value.currency),
            period: periodWords(value.ratePeriod, locale),
          })}
        </span>
      </>
    ) : (
      unknown
    );
  return (
    <dl className="facts">
      <dt>{t("facts.donor")}</dt>
      <dd>{row.donors.length ? donorList(row.donors, locale, bodyName) : unknown}</dd>
      <dt>{t("facts.recipient")}</dt>
      <dd>{row.recipient ? donorList([row.recipient], locale, bodyName) : unknown}</dd>
      <dt>{t("facts.type")}</dt>
      <dd>{row.type ? t(`type.${row.type}`) : unknown}</dd>
      <dt>{t("facts.finance")}</dt>
      <dd>{row.finance ? t(`finance.${row.finance}`) : unknown}</dd>
      <dt>{t("facts.amount")}</dt>
      <dd>
        {row.amountMin !== null && row.currency
          ? formatMoneyRange(row.amountMin, row.amountMax, row.currency, locale)
          : unknown}
        {row.isContested && row.amountMin !== null && row.amountMax !== null && row.currency ? (
          <span className="note block">
            {t("amountDiffers", {
              low: formatMoney(row.amountMin, row.currency, locale),
              high: formatMoney(row.amountMax, row.currency, locale),
            })}
          </span>
        ) : null}
        {row.isShared ? <span className="note block">{t("facts.shared")}</span> : null}
      </dd>
      {row.currency !== "EUR" ? (
        <>
          <dt>{t("facts.eur")}</dt>
          <dd>{converted(view.eur)}</dd>
        </>
      ) : null}
      {row.currency !== "USD" ? (
        <>
          <dt>{t("facts.usd")}</dt>
          <dd>{converted(view.usd)}</dd>
        </>
      ) : null}
      {family.whole ? (
        <>
          <dt>{t("facts.partOf")}</dt>
          <dd>{link(family.whole)}</dd>
        </>
      ) : null}
      {family.parts.length ? (
        <>
          <dt>{t("facts.parts")}</dt>
          <dd>
            {family.parts.map((part) => (
              <span key={part.id} className="block">
                {link(part)}
              </span>
            ))}
          </dd>
        </>
      ) : null}
      {view.coalition && row.coalitionId ? (
        <>
          <dt>{t("facts.coalition")}</dt>
          <dd>
            <a href={href(locale, `/aid/coalitions/${row.coalitionId}`, { at })}>{coalitionName(view.coalition, t)}</a>
          </dd>
        </>
      ) : null}
      <dt>{t("facts.voices")}</dt>
      <dd>{t("voices", { reports: new Set(view.quotes.map((quote) => quote.reportId)).size, voices: row.voices })}</dd>
    </dl>
  );
}

function formatRate(rate: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 5 }).format(rate);
}

function periodWords(period: string, locale: Locale): string {
  return period.length === 7 ? dayWords(`${period}-01`, locale, "month") : period;
}
