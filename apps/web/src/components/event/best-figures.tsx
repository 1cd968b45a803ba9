import type { EventView, Figure } from "@tocsin/model";
import { figureKey } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { Evidence } from "#components/figures/evidence.tsx";
import { Whisker } from "#components/figures/whisker.tsx";
import { bestText, numberText } from "#figures/figure-text.ts";
import { actorName } from "#places/actor-names.ts";
import { useFigureLabel } from "./figure-labels.ts";

/** The event's main figures, large, each with its range and how it was chosen; nothing where there are none, as the table says so. */
export function BestFigures({ view }: { view: EventView }) {
  const main = mainFigures(view.figures);
  if (main.length === 0) return null;
  const scale = Math.max(...main.map((figure) => figure.high ?? figure.best ?? figure.low ?? 0)) * 1.3;
  return (
    <div className="figs best">
      {main.map((figure) => (
        <BestFigure key={figureKey(figure)} figure={figure} scale={scale} />
      ))}
    </div>
  );
}

function BestFigure({ figure, scale }: { figure: Figure; scale: number }) {
  const locale = useLocale();
  const t = useTranslations("event");
  const label = useFigureLabel();
  const isRange = figure.low !== figure.high || figure.high === null;
  const best = figure.best ?? figure.low;
  return (
    <div className="fig">
      <span className="k">{label(figure)}</span>
      <span className="v">
        <Evidence to="#claims" contested={figure.contested}>
          {bestText(figure, locale)}
        </Evidence>
      </span>
      <span className="r">
        {figure.low !== null && isRange
          ? `${t("range", { low: numberText(figure.low, locale), high: figure.high === null ? "" : numberText(figure.high, locale), open: figure.high === null ? "yes" : "no" })}. `
          : ""}
        {figure.contested ? `${t("contestedWord")}. ` : ""}
        {t(`basis.${figure.basis}`, { who: figure.speaker ? actorName(figure.speaker.name, locale) : t("ownVoice") })}
      </span>
      {isRange && best !== null && figure.low !== null ? (
        <div className="w">
          <Whisker
            low={figure.low}
            best={best}
            high={figure.high ?? best}
            isOpen={figure.high === null}
            scale={scale}
          />
        </div>
      ) : null}
    </div>
  );
}

/** Killed and injured first; then, without parts of others, whatever was counted, and what was told without a number. At most four. */
function mainFigures(figures: readonly Figure[]): Figure[] {
  const order = [
    "killed",
    "injured",
    "intercepted",
    "launched",
    "lost",
    "hit",
    "damaged",
    "evacuated",
    "without_power",
    "missing",
    "trapped",
    "explosions",
    "losses",
  ];
  return figures
    .filter((figure) => figure.partOf === null && order.includes(figure.metric))
    .sort(
      (a, b) =>
        Number(isUnnumbered(a)) - Number(isUnnumbered(b)) ||
        order.indexOf(a.metric) - order.indexOf(b.metric) ||
        (b.best ?? 0) - (a.best ?? 0),
    )
    .slice(0, 4);
}

function isUnnumbered({ best, low, high }: Figure): boolean {
  return best === null && low === null && high === null;
}
