import type { PlaceRef } from "@tocsin/model";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { rankOf } from "./frame.ts";
import { isOrigin } from "./origins.ts";
import { isOfSpeaker } from "./scenes.ts";

/** The places of a sentence where something can have happened, the likeliest for the words at `anchor` first. */
export function placesNear(facts: SentenceFacts, anchor: { from: number }): PlaceRef[] {
  return placeHitsNear(facts, anchor).map((hit) => hit.located.place as PlaceRef);
}

/** The same, with where they stand. */
export function placeHitsNear(facts: SentenceFacts, anchor: { from: number }): PlaceHit[] {
  const { voice } = facts;
  const home = facts.standingAt(anchor.from);
  const usable = facts.places.filter(
    (hit) =>
      hit.located.place &&
      hit.located.kind !== "government" &&
      !isOrigin(facts, hit) &&
      !isOfSpeaker(facts, hit) &&
      !(voice && hit.from >= voice.from && hit.to <= voice.to + 1),
  );
  const score = (hit: PlaceHit) =>
    rankOf(hit.located.place as PlaceRef) * 4 -
    Math.abs(hit.from - anchor.from) * 0.2 -
    (facts.standingAt(hit.from) === home ? 0 : 20);
  return usable.sort((a, b) => score(b) - score(a));
}
