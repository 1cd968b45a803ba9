import { useLocale, useTranslations } from "next-intl";
import { dayWords } from "#time/format.ts";
import type { Ledger } from "./ledger.ts";
import { formatInUnit, unitLabel } from "./money.ts";

/** New promises of each month as bars, months without any included, with the same as a table. */
export function PromisesByMonth({ ledger }: { ledger: Ledger }) {
  const t = useTranslations("aid");
  const locale = useLocale();
  const months = consecutiveMonths(ledger.months);
  const largest = Math.max(...months.map((m) => m.amount), 1);
  const name = (month: string) => dayWords(`${month}-01`, locale, "month");
  const shortName = new Intl.DateTimeFormat(locale, {
    month: months.length > 6 ? "narrow" : "short",
    timeZone: "UTC",
  });
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) return null;
  const unit = unitLabel(ledger.unit, locale);
  return (
    <section aria-labelledby="months">
      <header>
        <h2 id="months">{t("months")}</h2>
        <p>{t("monthsNote", { unit, from: name(first.month), to: name(last.month) })}</p>
      </header>
      <ol className="months" aria-hidden="true">
        {months.map(({ month, amount }) => (
          <li key={month}>
            <span>{amount > 0 ? formatInUnit(amount, ledger.unit, locale) : ""}</span>
            <i style={{ height: `${(87 * amount) / largest}%` }} />
          </li>
        ))}
      </ol>
      <p className="monthx" aria-hidden="true">
        {months.map(({ month }) => (
          <span key={month}>{shortName.format(new Date(`${month}-01T00:00:00Z`))}</span>
        ))}
      </p>
      <details className="data">
        <summary>{t("sameAsTable")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("month")}</th>
              <th scope="col" className="num">
                {unit}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, amount }) => (
              <tr key={month}>
                <th scope="row">{name(month)}</th>
                <td className="num">{amount > 0 ? formatInUnit(amount, ledger.unit, locale) : t("notReported")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** Fills the months between the first and the last, the last 24 at most. */
function consecutiveMonths(months: Ledger["months"]): Ledger["months"] {
  const known = new Map(months.map((m) => [m.month, m.amount]));
  const first = months[0]?.month;
  const last = months.at(-1)?.month;
  if (!first || !last) return [];
  const filled: Ledger["months"] = [];
  for (const cursor = new Date(`${first}-01T00:00:00Z`); ; cursor.setUTCMonth(cursor.getUTCMonth() + 1)) {
    const month = cursor.toISOString().slice(0, 7);
    if (month > last) break;
    filled.push({ month, amount: known.get(month) ?? 0 });
  }
  return filled.slice(-24);
}
