import type { EventView, Figure } from "@tocsin/model";
import { emptySum, type Sum } from "./sums.ts";

/** Things shot down, and beside them those of which it is told how many were launched (zero where that never was). */
export interface InterceptionSum extends Sum {
  launched: number;
  /** Of those launched, how many were shot down. */
  ofLaunched: number;
}

/**
 * What was shot down over a country. A day's count for the whole country stands for that day; counts of its regions are
 * parts of it and are added up only on days without one. Parts of a figure ("2 of them Kinzhals") are never added.
 */
export function sumInterceptions(views: readonly EventView[], country: string): InterceptionSum {
  const sum: InterceptionSum = { ...emptySum(), launched: 0, ofLaunched: 0 };
  const here = views.filter(
    (view) => view.place?.country === country && view.when !== null && view.scope !== "aggregate",
  );
  const dayOf = (view: EventView) => view.when?.to.slice(0, 10) ?? "";
  const whole = new Set(here.filter(isWholeCountry).map(dayOf));
  for (const view of here) {
    if (!isWholeCountry(view) && whole.has(dayOf(view))) continue;
    for (const figure of view.figures) addFigure(sum, figure, view);
  }
  return sum;
}

function addFigure(sum: InterceptionSum, figure: Figure, view: EventView): void {
  const best = figure.best ?? figure.low ?? figure.high;
  if (figure.metric !== "intercepted" || figure.partOf !== null || best === null) return;
  sum.stated += 1;
  sum.low += figure.low ?? best;
  sum.best += best;
  sum.high += figure.high ?? best;
  sum.open += figure.high === null ? 1 : 0;
  const launched = view.figures.find((other) => other.metric === "launched" && other.item === figure.item);
  if (!launched?.best) return;
  sum.launched += launched.best;
  sum.ofLaunched += best;
}

function isWholeCountry(view: EventView): boolean {
  return view.place?.precision === "country" || view.place?.region === null;
}
