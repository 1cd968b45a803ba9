import { type EventFilter, emptyEventFilter, minusDays } from "@tocsin/db/queries";
import { eventTypes, grades, items } from "@tocsin/model";
import { generatedLastDay, generatedRegions } from "./generated-record.ts";

/**
 * What a reader of the generated record might ask for: a day to the whole of it, up to five facets chosen, sometimes a
 * number of killed, a place or a word.
 */
export function randomFilter(random: () => number): EventFilter {
  const some = <T>(share: number, make: () => T): T[] => (random() < share ? [make()] : []);
  const days = pick([1, 7, 30, 30, 30, 90, 365, null], random);
  const to = minusDays(generatedLastDay, Math.floor(random() ** 2 * 900));
  return {
    ...emptyEventFilter,
    ...(days === null ? {} : { from: minusDays(to, days - 1), to }),
    types: some(0.35, () => pick(eventTypes, random)),
    regions: some(0.5, () => [pick(generatedRegions, random), pick(generatedRegions, random)]).flat(),
    grades: some(0.2, () => pick(grades, random)),
    weapons: some(0.15, () => pick(items.slice(0, 40), random)),
    sources: some(0.1, () => `outlet-${Math.floor(random() ** 2 * 160)}`),
    contested: random() < 0.1,
    killedMin: random() < 0.1 ? 2 : null,
    killedMax: random() < 0.05 ? 5 : null,
    places: some(0.05, () => `gn:${1000 + Math.floor(random() * 30)}`),
  };
}

/** A search term of one word of the generated texts: the smaller the number, the more texts have it. */
export function wordTerm(word: string): EventFilter["terms"][number] {
  return { words: [word], placeIds: [], regions: [], types: [], weapons: [] };
}

export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
