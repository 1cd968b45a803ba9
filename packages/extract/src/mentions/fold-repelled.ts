import { type Frame, relatePlaces, timesMeet } from "./frame.ts";

/**
 * "Air defence repelled an attack on the city. Nine drones were shot down": told once, by what was shot down at the same place or
 * over a part of it, which takes the zeros told of the attack.
 */
export function foldRepelled(frames: readonly Frame[]): Frame[] {
  return frames.filter((frame) => {
    const count = isRepelled(frame) ? frames.find((other) => isCountOf(other, frame)) : undefined;
    count?.claims.push(...frame.claims);
    return count === undefined;
  });
}

/** An attack that air defence repelled, with no word of hurt or damage: nothing got through. */
export function isRepelled({ family, typeVotes, claims }: Frame): boolean {
  return family === "attack" && typeVotes.has("interception") && claims.every((claim) => claim.min === 0);
}

function isCountOf({ family, background, place, when }: Frame, repelled: Frame): boolean {
  if (family !== "interception" || background !== repelled.background || !timesMeet(when, repelled.when)) return false;
  return !place || !repelled.place || relatePlaces(place, repelled.place) !== "apart";
}
