import type { EventFamily, EventType } from "./vocabulary.ts";

/** The coarse kind of an event type: `strike.drone`, `shelling.mlrs`, `explosion.unknown`, `mine.ied`, `sabotage` are all `attack`. */
export function eventFamily(type: EventType): EventFamily {
  const head = type.split(".")[0];
  switch (head) {
    case "interception":
      return "interception";
    case "ground":
      return "ground";
    case "measure":
      return "measure";
    case "alert":
      return "alert";
    case "statement":
      return "statement";
    case "diplomacy":
      return "diplomacy";
    default:
      return "attack";
  }
}
