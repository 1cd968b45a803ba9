import type { EventScope, EventType, Item, Mention } from "@tocsin/model";

/** How reasons call a type of event. */
const typeWords: Readonly<Record<EventType, string>> = {
  "strike.missile": "a missile strike",
  "strike.glide_bomb": "a glide bomb strike",
  "strike.drone": "a drone strike",
  "strike.air": "an air strike",
  "shelling.artillery": "shelling",
  "shelling.mlrs": "rocket shelling",
  "shelling.mortar": "mortar shelling",
  interception: "an interception",
  "explosion.unknown": "an explosion",
  "alert.air": "an air alert",
  "ground.incursion": "an incursion",
  "ground.clash": "a clash",
  "mine.ied": "a mine or planted bomb",
  "attack.shooting": "a shooting",
  sabotage: "sabotage",
  "measure.school_closure": "a closure of schools",
  "measure.checkpoint": "checkpoints",
  "measure.evacuation": "an evacuation",
  "measure.curfew": "a curfew",
  "measure.blackout": "a power cut",
  "statement.losses": "a count of losses",
  "statement.promise": "a promise",
  "statement.forecast": "a forecast",
  "statement.accusation": "an accusation",
  "statement.denial": "a denial",
  "statement.assessment": "an assessment",
  "diplomacy.visit": "a visit",
};

const scopeWords: Readonly<Record<EventScope, string>> = {
  single: "single event",
  wave: "wave of attacks",
  aggregate: "total over a time",
};

/** A type in words. Without a named weapon a missile strike is only a strike. */
export function typeInWords({ type, weapons }: Pick<Mention, "type" | "weapons">): string {
  return type === "strike.missile" && weapons.length === 0 ? "a strike" : typeWords[type];
}

export function scopeInWords(scope: EventScope): string {
  return scopeWords[scope];
}

/** A thing in words: its term with the underscores taken out. */
export function itemInWords(item: Item): string {
  return item.replaceAll("_", " ");
}
