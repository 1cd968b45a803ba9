import { useLocale, useTranslations } from "next-intl";
import { href, type Query } from "#i18n/href.ts";
import { donorList } from "./donor-names.ts";
import type { DonorRow, Ledger } from "./ledger.ts";
import { formatInUnit, unitLabel } from "./money.ts";

const columns = ["military", "financial", "humanitarian", "other"] as const;

/** Donors by kind of aid, largest first. Each figure leads to the packages behind it. */
export function DonorsTable({ ledger, keep }: { ledger: Ledger; keep: Query }) {
  const t = useTranslations("aid");
  const locale = useLocale();
  const largest = Math.max(...ledger.donors.map((row) => row.total), 1);
  const shownColumns = columns.filter((column) => ledger.donors.some((row) => row[column] !== null));
  const figure = (row: DonorRow, column: (typeof columns)[number]) => {
    const amount = row[column];
    return amount === null ? (
      <td key={column} className="num nr c-mid">
        {t("notReported")}
      </td>
    ) : (
      <td key={column} className="num c-mid">
        <span className="cb" aria-hidden="true">
          <i style={{ width: `${(100 * amount) / largest}%` }} />
        </span>
        <a className="e" href={href(locale, "/aid#packages", { ...keep, donor: row.donors })}>
          {formatInUnit(amount, ledger.unit, locale)}
        </a>
      </td>
    );
  };
  const sumOf = (pick: (row: DonorRow) => number | null) =>
    ledger.donors.reduce((sum, row) => sum + (pick(row) ?? 0), 0);
  return (
    <section aria-labelledby="donors">
      <header>
        <h2 id="donors">{t("donors")}</h2>
        <p>{t("donorsNote", { unit: unitLabel(ledger.unit, locale) })}</p>
      </header>
      <table className="donors">
        <thead>
          <tr>
            <th scope="col">{t("donor")}</th>
            {shownColumns.map((column) => (
              <th key={column} scope="col" className="num c-mid">
                {t(`typeHead.${column}`)}
              </th>
            ))}
            <th scope="col" className="num" aria-sort="descending">
              {t("total")} ↓
            </th>
            <th scope="col" className="num c-wide">
              {t("packages")}
            </th>
          </tr>
        </thead>
        <tbody>
          {ledger.donors.map((row) => (
            <tr key={row.donors.join("+")}>
              <th scope="row">
                <a href={href(locale, "/aid#packages", { ...keep, donor: row.donors })}>
                  {donorList(row.donors, locale, (body) => t(`bodies.${body}`))}
                </a>
              </th>
              {shownColumns.map((column) => figure(row, column))}
              <td className="num">
                {row.packages > row.withoutAmount ? (
                  <b>{formatInUnit(row.total, ledger.unit, locale)}</b>
                ) : (
                  <span className="nr">{t("notReported")}</span>
                )}
              </td>
              <td className="num c-wide muted">{row.packages}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("allTogether")}</th>
            {shownColumns.map((column) => (
              <td key={column} className="num c-mid">
                {formatInUnit(
                  sumOf((row) => row[column]),
                  ledger.unit,
                  locale,
                )}
              </td>
            ))}
            <td className="num">
              {formatInUnit(
                sumOf((row) => row.total),
                ledger.unit,
                locale,
              )}
            </td>
            <td className="num c-wide">{ledger.promised.packages}</td>
          </tr>
        </tfoot>
      </table>
      <p className="note after-table">{t("donorsFoot")}</p>
    </section>
  );
}
