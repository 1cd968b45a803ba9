import type { Figure } from "@tocsin/model";
import type { Locale } from "#i18n/routing.ts";
import type { Sum } from "./sums.ts";

const tags: Record<Locale, string> = { en: "en-GB", uk: "uk", fr: "fr" };

/** A whole number with the language's thousands marks. */
export function numberText(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale]).format(value);
}

/** "4–7", "4+" where the top is open, "4" where both ends agree; null where neither is known. */
export function rangeText(low: number | null, high: number | null, locale: Locale, isOpen = false): string | null {
  if (low === null && high === null) return null;
  if (high === null || isOpen) {
    const start = numberText(low ?? 0, locale);
    return high === null || high === low ? `${start}+` : `${start}–${numberText(high, locale)}+`;
  }
  if (low === null) return `0–${numberText(high, locale)}`;
  return low === high ? numberText(low, locale) : `${numberText(low, locale)}–${numberText(high, locale)}`;
}

const unnumbered: Record<Locale, string> = { en: "some", uk: "кілька", fr: "plusieurs" };

/** What stands for a figure that was told without any number ("several houses", "there are wounded"). */
export function unnumberedText(locale: Locale): string {
  return unnumbered[locale];
}

/** An event's figure in as few signs as possible: "4+", "7", "4–7"; a word where no number was told. */
export function bestText(figure: Pick<Figure, "low" | "best" | "high">, locale: Locale): string {
  if (figure.best === null) return rangeText(figure.low, figure.high, locale) ?? unnumberedText(locale);
  return `${numberText(figure.best, locale)}${figure.high === null ? "+" : ""}`;
}

/** Low to high of a figure where that says more than its best: "4–5", "4–5+". Null otherwise. */
export function spreadText(figure: Figure, locale: Locale): string | null {
  if (figure.low === null || figure.low === figure.high) return null;
  if (figure.high === null) return null;
  return rangeText(figure.low, figure.high, locale);
}

/** Best of a sum; a plus where some event's top is open. Null where nothing was stated. */
export function sumText(sum: Sum, locale: Locale): string | null {
  return sum.stated === 0 ? null : `${numberText(sum.best, locale)}${sum.open > 0 ? "+" : ""}`;
}

/** Low to high of a sum, where they differ; "35–54+" where some event's top is open. */
export function sumSpread(sum: Sum, locale: Locale): string | null {
  return sum.stated === 0 || sum.low === sum.high ? null : rangeText(sum.low, sum.high, locale, sum.open > 0);
}

/** A weight or score with its sign and one decimal: "+3.0", "−0.6". */
export function signed(value: number, locale: Locale): string {
  const text = new Intl.NumberFormat(tags[locale], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    Math.abs(value),
  );
  return `${value < 0 ? "−" : "+"}${text}`;
}
