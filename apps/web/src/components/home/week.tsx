import type { HomeData } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { Evidence } from "#components/figures/evidence.tsx";
import { SumFigure } from "#components/figures/sum-figure.tsx";
import { numberText } from "#figures/figure-text.ts";
import type { InterceptionSum } from "#figures/interceptions.ts";
import type { DaySum } from "#figures/sums.ts";
import { href } from "#i18n/href.ts";

interface Props {
  sum: DaySum;
  shot: InterceptionSum;
  contested: HomeData["contested"];
  window: { from: string; to: string };
  isStale: boolean;
}

/** Totals of seven days beside the day's sentences. */
export function Week({ sum, shot, contested, window, isStale }: Props) {
  const locale = useLocale();
  const t = useTranslations("home");
  const metrics = useTranslations("metrics");
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
          note={
            shot.launched
              ? t("ofLaunched", {
                  shot: numberText(shot.ofLaunched, locale),
                  count: numberText(shot.launched, locale),
                })
              : t("launchedNot")
          }
        />
        <div className="fig">
          <span className="k">{t("contested")}</span>
          <span className="v">
            <Evidence to={list({ contested: "1" })}>{numberText(contested.events, locale)}</Evidence>
          </span>
          <span className="r">{on.length ? t("contestedOn", { metrics: on.join(", ") }) : ""}</span>
        </div>
      </div>
      <p className="note">{t("whiskerNote")}</p>
    </aside>
  );
}
