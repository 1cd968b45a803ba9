import type { HomeData } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { Evidence } from "#components/figures/evidence.tsx";
import { SumFigure } from "#components/figures/sum-figure.tsx";
import { numberText } from "#figures/figure-text.ts";
import { type DaySum, emptySum, type ItemSum } from "#figures/sums.ts";
import { href } from "#i18n/href.ts";

interface Props {
  sum: DaySum;
  intercepted: readonly ItemSum[];
  launched: readonly ItemSum[];
  contested: HomeData["contested"];
  window: { from: string; to: string };
  isStale: boolean;
}

/** Totals of seven days beside the day's sentences. */
export function Week({ sum, intercepted, launched, contested, window, isStale }: Props) {
  const locale = useLocale();
  const t = useTranslations("home");
  const metrics = useTranslations("metrics");
  const shot = { ...emptySum(), ...total(intercepted) };
  const both = launched.filter((row) => intercepted.some((other) => other.item === row.item));
  const scale = Math.max(sum.killed.high, sum.injured.high, 1) * 1.15;
  const list = (query: Record<string, string>) => href(locale, "/search", { ...window, ...query });
  const on = Object.entries(contested.byMetric)
    .sort((a, b) => b[1] - a[1])
    .flatMap(([key]) => (metrics.has(key as "killed") ? [metrics(key as "killed").toLowerCase()] : []));
  return (
    <aside aria-labelledby="w7">
      <h3 id="w7">{t(isStale ? "lastSeven" : "sevenDays")}</h3>
      <div className="figs">
        <SumFigure label={t("killed")} sum={sum.killed} to={list({ killedMin: "1" })} scale={scale} />
        <SumFigure label={t("injured")} sum={sum.injured} to={list({ injuredMin: "1" })} scale={scale} />
        <SumFigure
          label={t("shotDown")}
          sum={shot}
          to={list({ type: "interception" })}
          scale={Math.max(shot.high, 1) * 1.15}
          note={both.length ? t("ofLaunched", { count: numberText(total(both).best, locale) }) : t("launchedNot")}
        />
        <div className="fig">
          <span className="k">{t("contested")}</span>
          <span className="v">
            <Evidence to={list({ contested: "true" })}>{numberText(contested.events, locale)}</Evidence>
          </span>
          <span className="r">{on.length ? t("contestedOn", { metrics: on.join(", ") }) : ""}</span>
        </div>
      </div>
      <p className="note">{t("whiskerNote")}</p>
    </aside>
  );
}

function total(rows: readonly ItemSum[]) {
  const sum = emptySum();
  for (const row of rows) {
    sum.stated += row.events - row.uncounted;
    sum.low += row.low;
    sum.best += row.best;
    sum.high += row.high;
  }
  return sum;
}
