import type { MappedEvent } from "@tocsin/db/queries";
import { bestText } from "#figures/figure-text.ts";
import { colon } from "#i18n/punctuation.ts";
import type { Locale } from "#i18n/routing.ts";
import { countOf } from "#sentences/told.ts";
import type { PlaceMark } from "./marks.ts";

/** Words that a map's labels are made of, in the reader's language. */
export interface MarkWords {
  /** `number` is what the words after the count agree with. */
  killed(count: string, number: number): string;
  injured(count: string, number: number): string;
  events(count: number): string;
}

/**
 * What a mark's label says under its name: how many events there are, and how many people they hurt. Where they are known to a
 * region only, some may be totals over it, so that several are not added up. Null when there is nothing to say.
 */
export function effectText(
  { events, shape }: Pick<PlaceMark, "events" | "shape">,
  words: MarkWords,
  locale: Locale,
): string | null {
  const isSummed = events.length === 1 || shape !== "region";
  const effects = isSummed
    ? [tellSum(events, "killed", words, locale), tellSum(events, "injured", words, locale)].filter(Boolean).join(", ")
    : "";
  return [events.length > 1 ? words.events(events.length) : "", effects].filter(Boolean).join(colon[locale]) || null;
}

function tellSum(
  events: readonly MappedEvent[],
  metric: "killed" | "injured",
  words: MarkWords,
  locale: Locale,
): string {
  const counts = events.map((event) => event[metric]).filter((count) => countOf(count) > 0);
  if (counts.length === 0) return "";
  const isOpen = counts.some((count) => count.high === null);
  const best = counts.reduce((sum, count) => sum + countOf(count), 0);
  return words[metric](bestText({ low: null, best, high: isOpen ? null : best }, locale), best);
}
