import type { AidPackageRow } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import { dayWords } from "#time/format.ts";
import { aidHeadline } from "./headline.ts";
import { formatMoney, formatMoneyRange } from "./money.ts";

/** Packages, one a row: what, its status with the date, as stated and in the chosen currency. */
export function PackageTable({
  rows,
  currency,
  at,
}: {
  rows: readonly AidPackageRow[];
  currency: "EUR" | "USD";
  at: string | null;
}) {
  const t = useTranslations("aid");
  const locale = useLocale();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const day = (date: string) => dayWords(date, locale, "long");
  return (
    <table className="packages">
      <thead>
        <tr>
          <th scope="col">{t("package")}</th>
          <th scope="col">{t("statusHead")}</th>
          <th scope="col" className="num c-mid">
            {t("asStated")}
          </th>
          <th scope="col" className="num">
            {t(currency === "EUR" ? "inEur" : "inUsd")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const whole = byId.get(row.parentId ?? "");
          const converted = currency === "EUR" ? row.amountEur : row.amountUsd;
          return (
            <tr key={row.id}>
              <th scope="row">
                <a href={href(locale, `/aid/${row.id}`, { at })}>{aidHeadline(row, locale, t)}</a>
                {whole?.amountMin && whole.currency ? (
                  <span className="note block">
                    {t("partOf", { sum: formatMoney(whole.amountMin, whole.currency, locale) })}
                  </span>
                ) : null}
                {row.isShared ? <span className="note block">{t("facts.shared")}</span> : null}
              </th>
              <td>
                <b>{t(`status.${row.status}`)}</b>
                {row.statusDate ? <span className="note block nw">{day(row.statusDate)}</span> : null}
              </td>
              <td className="num c-mid">
                {row.amountMin !== null && row.currency ? (
                  formatMoneyRange(row.amountMin, row.amountMax, row.currency, locale)
                ) : (
                  <span className="nr">{t("notReported")}</span>
                )}
              </td>
              <td className="num">
                {converted !== null ? (
                  formatMoney(converted, currency, locale)
                ) : (
                  <span className="nr">{t("notReported")}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
