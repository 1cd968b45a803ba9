import type { PlaceRef } from "@tocsin/model";
import type { AirCounts } from "../claims/air-counts.ts";
import type { ThingFinding } from "../claims/bind-things.ts";
import { besideOwn } from "./deal-out.ts";
import type { SentenceFacts } from "./facts.ts";
import { rankOf } from "./frame.ts";
import { isWhere } from "./is-where.ts";

/** Weapons with the place that they were sent at or that they struck. */
export interface Aimed {
  finding: ThingFinding;
  place: PlaceRef;
}

/**
 * Weapons that each have a place of their own, be it the one they were sent at ("five missiles at the Kharkiv region and two at
 * Chernihiv") or that of their part of the sentence ("in A two missiles hit a plant, and in B a rocket hit a house"); else none.
 */
export function findAimed(facts: SentenceFacts, { launched, hit }: Pick<AirCounts, "launched" | "hit">): Aimed[] {
  const heading = facts.context.terms.cue("heading");
  const aimed = launched.flatMap((finding, n) => {
    const end = launched[n + 1]?.things.from ?? facts.context.sentence.to;
    const target = facts.places.find(
      (place) => place.from >= finding.things.to && place.from < end && heading.some((cue) => cue.to === place.from),
    );
    return target?.located.place ? [{ finding, place: target.located.place }] : [];
  });
  if (aimed.length > 1 && aimed.length === launched.length && !hit.length) return aimed;
  const places = facts.places.filter((place) => isWhere(facts, place) && rankOf(place.located.place as PlaceRef) > 1);
  const told = [...launched, ...hit];
  const apart = told.flatMap((finding) => {
    const beside = besideOwn(facts, places, [...facts.acts, ...told], finding);
    const [place] = beside;
    return place?.located.place && beside.length === 1 && beside.length < places.length
      ? [{ finding, place: place.located.place }]
      : [];
  });
  return apart.length === told.length ? apart : [];
}
