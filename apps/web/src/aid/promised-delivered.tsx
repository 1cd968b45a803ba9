import { useLocale, useTranslations } from "next-intl";
import { donorList } from "./donor-names.ts";
import type { Ledger } from "./ledger.ts";
import { formatInUnit, unitLabel } from "./money.ts";

/** Donors with less of the largest donor's sum than this, and nothing delivered, would be bars of no length. */
const leastShare = 0.01;

/** For each donor with a sum: what was promised (outline) and what of it has arrived (solid). */
export function PromisedDelivered({ ledger }: { ledger: Ledger }) {
  const t = useTranslations("aid");
  const locale = useLocale();
  const largest = Math.max(...ledger.donors.map((row) => row.total), 1);
  const rows = ledger.donors.filter((row) => row.delivered > 0 || row.total >= leastShare * largest).slice(0, 12);
  return (
    <section aria-labelledby="pvd">
      <header>
        <h2 id="pvd">{t("promisedDelivered")}</h2>
        <p>{unitLabel(ledger.unit, locale)}</p>
      </header>
      <div className="pd">
        {rows.flatMap((row) => {
          const key = row.donors.join("+");
          return [
            <span key={`${key}-name`}>{donorList(row.donors, locale, (body) => t(`bodies.${body}`))}</span>,
            <span key={`${key}-bar`} className="b2" aria-hidden="true">
              <i style={{ width: `${(100 * row.total) / largest}%` }} />
              {row.delivered > 0 ? <i className="dl" style={{ width: `${(100 * row.delivered) / largest}%` }} /> : null}
            </span>,
            <span key={`${key}-figure`} className="num">
              {row.delivered > 0 ? (
                t.rich("of", {
                  b: (chunks) => <b>{chunks}</b>,
                  delivered: formatInUnit(row.delivered, ledger.unit, locale),
                  promised: formatInUnit(row.total, ledger.unit, locale),
                })
              ) : (
                <span className="muted">{t("noneOf", { promised: formatInUnit(row.total, ledger.unit, locale) })}</span>
              )}
            </span>,
          ];
        })}
      </div>
      <ul className="key pipe-key">
        <li>
          <span className="sw o money" />
          {t("promisedWord")}
        </li>
        <li>
          <span className="sw money" />
          {t("deliveredWord")}
        </li>
      </ul>
    </section>
  );
}
