import type { AidPackageRow } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import { dayWords } from "#time/format.ts";
import { aidHeadline } from "./headline.ts";
import { formatMoney } from "./money.ts";

/** Packages that wait, each with what the reports give as the reason. */
export function BlockedPackages({
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
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="blocked">
      <header>
        <h2 id="blocked">{t(rows.length === 1 ? "blockedOne" : "blocked")}</h2>
      </header>
      <ol className="evs">
        {rows.map((row) => {
          const converted = currency === "EUR" ? row.amountEur : row.amountUsd;
          return (
            <li key={row.id}>
              <p className="t">
                {row.statusDate ? t("since", { date: dayWords(row.statusDate, locale, "long") }) : null}
              </p>
              <div>
                <h3>
                  <a href={href(locale, `/aid/${row.id}`, { at })}>{aidHeadline(row, locale, t)}</a>
                </h3>
                <p className="meta">
                  {row.statusReason ? <span>{t("waits", { reason: row.statusReason })}</span> : null}
                  {converted !== null && row.currency !== currency ? (
                    <span>{formatMoney(converted, currency, locale)}</span>
                  ) : null}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
