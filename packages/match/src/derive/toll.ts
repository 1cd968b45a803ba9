import type { EventView, Figure, Population } from "@tocsin/model";

export interface Toll {
  low: number | null;
  best: number | null;
  high: number | null;
  /** False: not reported, which is not zero. */
  stated: boolean;
}

/** Populations that do not overlap and together make the whole, widest first. */
const wholes: readonly (readonly Population[])[] = [
  ["unspecified"],
  ["civilian", "military"],
  ["child", "woman", "man"],
  ["responder"],
];

/**
 * How many people were killed or injured in all: the figure for everybody where there is one, else the sum over the widest
 * populations that do not overlap ("two women and a man" are three). A sum's top is open when one of its parts is.
 */
export function tollOf(view: Pick<EventView, "figures">, metric: "killed" | "injured"): Toll {
  const own = view.figures.filter((figure) => figure.metric === metric && figure.item === null);
  for (const whole of wholes) {
    const parts = own.filter((figure) => whole.includes(figure.population));
    if (parts.length > 0) return addUp(parts);
  }
  return { low: null, best: null, high: null, stated: false };
}

function addUp(parts: readonly Figure[]): Toll {
  const sum = (pick: (figure: Figure) => number | null) =>
    parts.reduce<number | null>((total, part) => {
      const value = pick(part);
      return total === null || value === null ? null : total + value;
    }, 0);
  return { low: sum((f) => f.low), best: sum((f) => f.best), high: sum((f) => f.high), stated: true };
}
