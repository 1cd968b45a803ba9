import { type EventFamily, type EventType, eventFamilies, eventTypes } from "./vocabulary.ts";

/** The coarse kind of an event type: `strike.drone`, `shelling.mlrs`, `explosion.unknown`, `mine.ied`, `sabotage` are all `attack`. */
export function eventFamily(type: EventType): EventFamily {
  return families.get(type) ?? "attack";
}

const families = new Map<EventType, EventFamily>(
  eventTypes.map((type) => [type, eventFamilies.find((family) => type.split(".")[0] === family) ?? "attack"]),
);
