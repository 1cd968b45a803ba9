import type { EventView, Item } from "@tocsin/model";

/** Kinds that an event's type says already; beside it only models and rarer things are worth a word. */
const general = new Set<Item>([
  "missile",
  "drone",
  "rocket",
  "shell",
  "mortar",
  "mine",
  "glide_bomb",
  "aerial_bomb",
  "cruise_missile",
  "ballistic_missile",
]);

/** Weapons of an event that say more than its type. */
export function namedWeapons(view: Pick<EventView, "weapons">): Item[] {
  return view.weapons.filter((weapon) => !general.has(weapon));
}
