import type { ChangeEntry } from "@tocsin/db/queries";
import type { Grade } from "@tocsin/model";
import type { useTranslations } from "next-intl";
import { numberText, rangeText } from "#figures/figure-text.ts";
import { semicolon } from "#i18n/punctuation.ts";
import type { Locale } from "#i18n/routing.ts";

/** Words that a change is told with, in the reader's language. */
export interface ChangeWords {
  corrections: ReturnType<typeof useTranslations<"corrections">>;
  metrics: ReturnType<typeof useTranslations<"metrics">>;
  grades: ReturnType<typeof useTranslations<"grades">>;
}

/** A toll as it stood before or after a change. */
export interface ChangedToll {
  low: number | null;
  best: number | null;
  high: number | null;
  stated: boolean;
}

/** What changed, in one line: "Injured: 6–8 → 6–12". */
export function changeWords(
  { kind, detail }: Pick<ChangeEntry["change"], "kind" | "detail">,
  { corrections, metrics, grades }: ChangeWords,
  locale: Locale,
): string {
  if (kind === "grade_changed") {
    const { from, to } = detail as { from: Grade; to: Grade };
    return corrections("fromTo", { name: corrections("kinds.grade_changed"), from: grades(from), to: grades(to) });
  }
  if (kind !== "figures_changed") return corrections(`kinds.${kind}`);
  const tolls = detail as Partial<Record<"killed" | "injured", { from: ChangedToll; to: ChangedToll }>>;
  const words = (toll: ChangedToll) => tollWords(toll, locale) ?? corrections("notStated");
  return (["killed", "injured"] as const)
    .flatMap((metric) => {
      const toll = tolls[metric];
      if (!toll) return [];
      return [corrections("fromTo", { name: metrics(metric), from: words(toll.from), to: words(toll.to) })];
    })
    .join(semicolon[locale]);
}

/** "4", "4–7", "4+"; null when nothing was stated. */
export function tollWords({ low, best, high, stated }: ChangedToll, locale: Locale): string | null {
  if (!stated) return null;
  const first = best ?? low ?? 0;
  if (high === null) return `${numberText(first, locale)}+`;
  return low === null ? numberText(first, locale) : rangeText(low, high, locale);
}
