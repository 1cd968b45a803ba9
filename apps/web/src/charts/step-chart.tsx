import type { Figure } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { bestText } from "#figures/figure-text.ts";
import type { Toll, TollStep } from "#figures/toll-steps.ts";
import { momentWords } from "#time/format.ts";
import { toLocal } from "#time/zones.ts";
import { niceScale } from "./scale.ts";

interface Props {
  toll: Toll;
  zone: string;
}

/** How killed and injured grew: lines in an SVG that may stretch, words in HTML that may not. A table under it holds the same. */
export function StepChart({ toll, zone }: Props) {
  const locale = useLocale();
  const t = useTranslations("toll");
  const { steps, dissents } = toll;
  const first = Date.parse(steps[0]?.at ?? "");
  const last = Math.max(Date.parse(steps.at(-1)?.at ?? ""), ...dissents.map((dissent) => Date.parse(dissent.at)));
  const span = Math.max(1, last - first) * 1.08;
  const largest = Math.max(
    ...steps.flatMap((step) => [heightOf(step.killed), heightOf(step.injured)]),
    ...dissents.map((dissent) => dissent.value),
  );
  const { top, steps: lines } = niceScale(largest);
  const x = (at: string) => ((Date.parse(at) - first) / span) * 100;
  const y = (value: number) => 100 - (value / top) * 100;
  const changes = (metric: "killed" | "injured") => changesOf(steps, metric);
  const end = { killed: steps.at(-1)?.killed ?? null, injured: steps.at(-1)?.injured ?? null };
  const ends = endLabels(
    end,
    dissents,
    (metric, figure) => t(`${metric}Label`, { count: bestText(figure, locale), number: heightOf(figure) }),
    (count) => t("dissents", { count }),
  );
  return (
    <>
      <div
        className="steps"
        role="img"
        aria-label={t("label", {
          killed: end.killed ? bestText(end.killed, locale) : "–",
          injured: end.injured ? bestText(end.injured, locale) : "–",
        })}
      >
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {lines.map((value) => (
            <line key={value} className="gl" x1="0" x2="100" y1={y(value)} y2={y(value)} />
          ))}
          <line className="ax" x1="0" x2="100" y1="100" y2="100" />
          <path className="in" d={pathOf(changes("injured"), x, y)} />
          <path className="kl" d={pathOf(changes("killed"), x, y)} />
          {dissents.map((dissent) => (
            <path
              key={`${dissent.metric} ${dissent.value}`}
              className="ds"
              d={`M${x(dissent.at).toFixed(2)} ${y(dissent.value).toFixed(2)}H100`}
            />
          ))}
        </svg>
        {[0, ...lines].map((value) => (
          <span key={value} className="l y" style={{ top: `${y(value)}%` }}>
            {value}
          </span>
        ))}
        {ticksOf(first, last, zone).map((tick) => (
          <span key={tick} className="l x" style={{ left: `${x(tick).toFixed(2)}%`, top: "100%" }}>
            {momentWords(new Date(tick), zone, locale, "dayMonth")}
          </span>
        ))}
        {changes("killed").map(({ at, value }) => (
          <i key={`k ${at}`} className="pt k" style={{ left: `${x(at)}%`, top: `${y(value)}%` }} />
        ))}
        {changes("injured").map(({ at, value }) => (
          <i key={`i ${at}`} className="pt i" style={{ left: `${x(at)}%`, top: `${y(value)}%` }} />
        ))}
        {dissents.map((dissent) => (
          <i
            key={`d ${dissent.metric} ${dissent.value}`}
            className="pt d"
            style={{ left: `${x(dissent.at)}%`, top: `${y(dissent.value)}%` }}
          />
        ))}
        {spread(ends.map((label) => ({ ...label, top: y(label.value) }))).map((label) => (
          <span key={label.text} className="l r" style={{ left: "100%", top: `${label.top.toFixed(1)}%` }}>
            {label.isMain ? <b>{label.text}</b> : label.text}
          </span>
        ))}
      </div>
      <TollTable steps={steps} zone={zone} />
    </>
  );
}

function TollTable({ steps, zone }: { steps: readonly TollStep[]; zone: string }) {
  const locale = useLocale();
  const t = useTranslations("toll");
  const cell = (figure: Figure | null) => (
    <td className={figure ? "num" : "num nr"}>{figure ? bestText(figure, locale) : t("notReported")}</td>
  );
  return (
    <details className="data">
      <summary>{t("asTable")}</summary>
      <table className="narrow">
        <thead>
          <tr>
            <th scope="col">{t("knownOn")}</th>
            <th scope="col" className="num">
              {t("killed")}
            </th>
            <th scope="col" className="num">
              {t("injured")}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.at}>
              <th scope="row">{momentWords(new Date(step.at), zone, locale)}</th>
              {cell(step.killed)}
              {cell(step.injured)}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function heightOf(figure: Figure | null): number {
  return figure?.best ?? figure?.low ?? 0;
}

/** Moments at which a line changes its height. */
function changesOf(steps: readonly TollStep[], metric: "killed" | "injured"): { at: string; value: number }[] {
  const changes: { at: string; value: number }[] = [];
  for (const step of steps) {
    const figure = step[metric];
    if (figure && changes.at(-1)?.value !== heightOf(figure)) changes.push({ at: step.at, value: heightOf(figure) });
  }
  return changes;
}

function pathOf(
  changes: readonly { at: string; value: number }[],
  x: (at: string) => number,
  y: (value: number) => number,
): string {
  const path = changes.map(({ at, value }, index) =>
    index ? `H${x(at).toFixed(2)}V${y(value).toFixed(2)}` : `M${x(at).toFixed(2)} ${y(value).toFixed(2)}`,
  );
  return path.length ? `${path.join("")}H100` : "";
}

/** Up to four moments on the axis: the first, the last, and two between where the span is long enough. */
function ticksOf(first: number, last: number, zone: string): string[] {
  const count = last - first > 36 * 3_600_000 ? 4 : 3;
  const ticks = Array.from({ length: count }, (_, index) => new Date(first + ((last - first) * index) / (count - 1)));
  return [...new Map(ticks.map((tick) => [toLocal(tick, zone), tick.toISOString()])).values()];
}

interface EndLabel {
  text: string;
  value: number;
  isMain: boolean;
}

function endLabels(
  end: { killed: Figure | null; injured: Figure | null },
  dissents: Toll["dissents"],
  name: (metric: "killed" | "injured", figure: Figure) => string,
  dissent: (count: number) => string,
): EndLabel[] {
  const labels: EndLabel[] = [];
  if (end.injured) labels.push({ text: name("injured", end.injured), value: heightOf(end.injured), isMain: false });
  if (end.killed) labels.push({ text: name("killed", end.killed), value: heightOf(end.killed), isMain: true });
  for (const { value } of dissents) labels.push({ text: dissent(value), value, isMain: false });
  return labels;
}

/** Moves labels apart where lines end close together, keeping their order from the top. */
function spread<T extends { top: number }>(labels: T[]): T[] {
  const apart = 8.5;
  const sorted = [...labels].sort((a, b) => a.top - b.top);
  for (let index = 1; index < sorted.length; index += 1) {
    const [above, here] = [sorted[index - 1] as T, sorted[index] as T];
    if (here.top - above.top < apart) sorted[index] = { ...here, top: above.top + apart };
  }
  return sorted;
}
