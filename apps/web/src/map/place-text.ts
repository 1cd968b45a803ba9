import type { EventView } from "@tocsin/model";
import { bestText } from "#figures/figure-text.ts";
import type { Locale } from "#i18n/routing.ts";
import { countOf, totalOf } from "#sentences/told.ts";

/** Words that a map's labels are made of, in the reader's language. */
export interface MarkWords {
  killed(count: string): string;
  injured(count: string): string;
  events(count: number): string;
}

/** What a mark's label says under its name: the figures of a lone event, or how many events there are. Null when there is nothing to say. */
export function effectText(events: readonly EventView[], words: MarkWords, locale: Locale): string | null {
  const [first] = events;
  if (!first) return null;
  const killed = totalOf(first.figures, "killed");
  const injured = totalOf(first.figures, "injured");
  const effects = [
    killed && countOf(killed) > 0 ? words.killed(bestText(killed, locale)) : "",
    injured && countOf(injured) > 0 ? words.injured(bestText(injured, locale)) : "",
  ].filter(Boolean);
  if (effects.length > 0 && events.length === 1) return effects.join(", ");
  if (events.length > 1)
    return effects.length > 0 ? `${words.events(events.length)}: ${effects.join(", ")}` : words.events(events.length);
  return null;
}
