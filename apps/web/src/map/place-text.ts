import type { MappedCount, MappedEvent } from "@tocsin/db/queries";
import { bestText } from "#figures/figure-text.ts";
import type { Locale } from "#i18n/routing.ts";
import { countOf } from "#sentences/told.ts";

/** Words that a map's labels are made of, in the reader's language. */
export interface MarkWords {
  killed(count: string): string;
  injured(count: string): string;
  events(count: number): string;
}

/** What a mark's label says under its name: the figures of a lone event, or how many events there are. Null when there is nothing to say. */
export function effectText(events: readonly MappedEvent[], words: MarkWords, locale: Locale): string | null {
  const [first] = events;
  if (!first) return null;
  const told = (count: MappedCount, say: (count: string) => string) =>
    countOf(count) > 0 ? say(bestText(count, locale)) : "";
  const effects = [told(first.killed, words.killed), told(first.injured, words.injured)].filter(Boolean);
  if (effects.length > 0 && events.length === 1) return effects.join(", ");
  if (events.length > 1)
    return effects.length > 0 ? `${words.events(events.length)}: ${effects.join(", ")}` : words.events(events.length);
  return null;
}
