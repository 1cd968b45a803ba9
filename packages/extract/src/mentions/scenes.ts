import { hasMark } from "../claims/context.ts";
import type { Anchor } from "./clause-places.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { isOrigin } from "./origins.ts";

/** Tokens at most from a place to a remark on where it lies. */
const asideReach = 5;
/** Tokens from a region to the town that it lies "west of". */
const directionReach = 3;

/** Places where something can have happened: not the speaker's office, nor a government's name. */
export function scenesOf(facts: SentenceFacts, isTold: (anchor: Anchor) => boolean): PlaceHit[] {
  const { voice } = facts;
  return facts.places.filter(
    (hit) =>
      hit.located.place !== null &&
      hit.located.kind !== "government" &&
      isTold(hit) &&
      !isOrigin(facts, hit) &&
      !isAside(facts, hit) &&
      !isRegionOfTown(facts, hit) &&
      !(voice && hit.from >= voice.from && hit.to <= voice.to + 1) &&
      !isOfSpeaker(facts, hit),
  );
}

/** "Russia's defence ministry said", "the defence ministry of Russia", "the ministry in Moscow said": whose body speaks. */
export function isOfSpeaker({ voice, places, context }: SentenceFacts, { from, to, located }: PlaceHit): boolean {
  if (!voice) return false;
  if (from - voice.to === 1 && context.terms.speech("say").some((verb) => verb.from === to)) return true;
  if (located.place?.precision !== "country" || places.length > 1) return false;
  return to === voice.from || (from >= voice.to && from - voice.to <= 1);
}

/** "In the Ryazan region, southeast of Moscow": where the place just named lies. */
export function isAside(facts: SentenceFacts, hit: PlaceHit): boolean {
  if (hit.located.place?.precision !== "near") return false;
  return facts.places.some((named) => {
    if (named.to > hit.from || hit.from - named.to > asideReach || named.located.kind === "government") return false;
    // "The concert hall near Moscow", "the Smolensk region west of Moscow".
    const reach = named.located.place?.precision === "region" ? directionReach : 1;
    const isNext = hit.from - named.to <= reach && !hasMark(facts.context, named.to, hit.from, ".;:");
    if (isNext && ["point", "region"].includes(named.located.place?.precision ?? "")) return true;
    return hasMark(facts.context, named.to, hit.from, ",(");
  });
}

/** "The Kharkiv town of Bohodukhiv": the first name is of the region. */
function isRegionOfTown({ context, places }: SentenceFacts, hit: PlaceHit): boolean {
  const cue = context.terms.cue("locality").find(({ from }) => from === hit.to);
  return cue !== undefined && places.some(({ from }) => from === cue.to);
}
