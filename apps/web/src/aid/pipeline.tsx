import type { AidStatus } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { href, type Query } from "#i18n/href.ts";
import type { Ledger } from "./ledger.ts";
import { formatInUnit, unitLabel } from "./money.ts";

/** Where each status stands on the spine: what the money has become. */
const bands = [
  { band: "none", statuses: ["proposed", "blocked"] },
  { band: "promised", statuses: ["announced", "legislated", "committed"] },
  { band: "underWay", statuses: ["allocated"] },
  // Money that was paid out, goods that were handed over: totals count both as delivered.
  { band: "arrived", statuses: ["disbursed", "delivered"] },
  { band: "ended", statuses: ["cancelled", "lapsed"] },
] as const satisfies { band: string; statuses: AidStatus[] }[];

/** Fill of a bar: outline = promised, hatched = under way or blocked, solid = arrived. */
function fillOf(status: AidStatus): string {
  if (hasArrived(status)) return "";
  return status === "blocked" || status === "allocated" ? "h" : "o";
}

function hasArrived(status: AidStatus): boolean {
  return status === "disbursed" || status === "delivered";
}

/** The sum in each status along one spine, with a bar and the number of packages behind it. */
export function Pipeline({ ledger, keep }: { ledger: Ledger; keep: Query }) {
  const t = useTranslations("aid");
  const locale = useLocale();
  const totals = new Map(ledger.statuses.map(({ status, total }) => [status, total]));
  const largest = Math.max(...ledger.statuses.map(({ total }) => total.amount), 1);
  const shown = bands.filter(({ band, statuses }) => band !== "ended" || statuses.some((s) => totals.get(s)?.packages));
  const rows: ReactNode[] = shown.flatMap(({ band, statuses }) => [
    <li key={band} className="band">
      {t(`bands.${band}`)}
    </li>,
    ...statuses.map((status) => {
      const total = totals.get(status);
      const known = total && total.packages > total.withoutAmount;
      return (
        <li key={status} className={status === "blocked" ? "stop" : hasArrived(status) ? "full" : undefined}>
          <span className="nm">{t(`status.${status}`)}</span>
          <span className="bar" aria-hidden="true">
            {known ? <i className={fillOf(status)} style={{ width: `${(92 * total.amount) / largest}%` }} /> : null}
          </span>
          <span className="val">
            {known ? (
              <a className="e" href={href(locale, "/aid#packages", { ...keep, status })}>
                {formatInUnit(total.amount, ledger.unit, locale)}
              </a>
            ) : (
              <span className="nr">{total?.packages ? t("notReported") : 0}</span>
            )}
          </span>
          {total?.packages ? (
            <span className="why">
              {t("packagesIn", { count: total.packages })}
              {total.withoutAmount ? ` · ${t("withoutAmount", { count: total.withoutAmount })}` : ""}
            </span>
          ) : null}
        </li>
      );
    }),
  ]);
  return (
    <section aria-labelledby="pipe">
      <header>
        <h2 id="pipe">{t("pipeline")}</h2>
        <p>{t("pipelineNote", { unit: unitLabel(ledger.unit, locale) })}</p>
      </header>
      <ol className="pipe">{rows}</ol>
      <ul className="key pipe-key">
        <li>
          <span className="sw o money" />
          {t("key.promised")}
        </li>
        <li>
          <span className="sw h money" />
          {t("key.underWay")}
        </li>
        <li>
          <span className="sw money" />
          {t("key.arrived")}
        </li>
        <li>
          <span className="sw h" />
          {t("key.blocked")}
        </li>
      </ul>
    </section>
  );
}
