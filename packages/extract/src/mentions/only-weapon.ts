import type { EventType } from "@tocsin/model";
import type { SentenceFacts } from "./facts.ts";

/** The one kind of attack that all weapons named of a country are of; null where they are of several, or none is. */
export type OnlyType = (country: string | null) => EventType | null;

/**
 * "Footage shows what the drones did. In the town a house was damaged": a report that names one kind of weapon throughout is about
 * it. A sentence that places its weapons in one country says nothing of another.
 */
export function onlyTypeOf(report: readonly SentenceFacts[]): OnlyType {
  const named = report.flatMap((facts) => {
    const types = facts.weapons.flatMap(({ type, from }) =>
      type && type !== "mine.ied" && facts.standingAt(from) === "news" ? [type] : [],
    );
    const countries = new Set(facts.places.flatMap(({ located: { place } }) => place?.country ?? []));
    return types.map((type) => ({ type, countries }));
  });
  return (country) => {
    const isOf = ({ countries }: (typeof named)[number]) =>
      country === null || countries.size === 0 || countries.has(country);
    const [only, ...others] = new Set(named.filter(isOf).map(({ type }) => type));
    return only && others.length === 0 ? only : null;
  };
}
