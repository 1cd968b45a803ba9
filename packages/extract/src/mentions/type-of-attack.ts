import { type EventType, type Item, weaponKinds } from "@tocsin/model";
import { isRepelled } from "./fold-repelled.ts";
import { type Frame, timesMeet } from "./frame.ts";
import { isBeyondGuns } from "./gun-range.ts";
import type { OnlyType } from "./only-weapon.ts";

/** Votes that a weapon or a word for one kind of attack gives. */
const leastTelling = 0.8;

const defaultType: EventType = "strike.missile";

/** A drone by its kind, one of the sea too. */
const isDrone = (item: Item) => [item, ...(weaponKinds[item] ?? [])].some((kind) => drones.has(kind));
const drones = new Set<Item>(["drone", "decoy", "naval_drone"]);

/** The type of an attack of which nothing is told but what was launched. */
export function typeOfWeapons(frame: Frame): EventType {
  if (frame.weapons.size && [...frame.weapons].every((item) => item === "glide_bomb")) return "strike.glide_bomb";
  const missiles = [...frame.weapons].some((item) => !isDrone(item));
  return missiles || !frame.weapons.size ? defaultType : "strike.drone";
}

/**
 * The type that words and weapons of an attack tell of, else of what stands beside it.
 *
 * @param told The report's frames.
 * @param onlyType The one kind of attack that the weapons of the text are of.
 */
export function typeOfAttack(frame: Frame, told: readonly Frame[], onlyType: OnlyType): EventType {
  let best: EventType = defaultType;
  let most = 0;
  const { typeVotes } = tellsType(frame) ? frame : whoseTypeHolds(frame, told);
  // Explosions heard in an attack are the attack's, however often they are told; debris that fell tells of none.
  const isAttack = frame.isStruck && [...typeVotes.keys()].some((type) => /^(?:strike|shelling)/.test(type));
  if (isRepelled(frame)) return "interception";
  const isFar = isBeyondGuns(frame);
  for (const [type, votes] of typeVotes) {
    if (type === "interception" || (isAttack && type === "explosion.unknown")) continue;
    if (isFar && type.startsWith("shelling")) continue;
    if (votes > most) {
      best = type;
      most = votes;
    }
  }
  // "An air strike", and told further on what the planes dropped.
  if (best === "strike.air" && frame.weapons.has("glide_bomb")) return "strike.glide_bomb";
  if (most >= leastTelling) return best;
  if (onlyDronesFlew(frame, told)) return "strike.drone";
  const isOpen = frame.weapons.size === 0 && best === defaultType && frame.place?.precision !== "country";
  const only = isOpen ? onlyType(frame.place?.country ?? null) : null;
  return only && !(isFar && only.startsWith("shelling")) ? only : best;
}

/** "13 drones were shot down; debris damaged a house": what names no weapon, beside a night in which nothing but drones flew. */
function onlyDronesFlew(frame: Frame, told: readonly Frame[]): boolean {
  if (frame.weapons.size > 0) return false;
  const nights = told.filter(
    (f) =>
      f.family === "interception" &&
      f.background === frame.background &&
      timesMeet(f.when, frame.when) &&
      f.place?.country === frame.place?.country,
  );
  return nights.length > 0 && nights.every(({ weapons }) => [...weapons].every(isDrone));
}

/** General words for an attack ("strike", "was hit") tell no type. */
function tellsType(frame: Frame): boolean {
  return [...frame.typeVotes.values()].some((votes) => votes >= leastTelling);
}

/** "A drone hit a car in A; in B a woman was hurt": what names no weapon goes on about what was named just before, or about the whole. */
function whoseTypeHolds(frame: Frame, told: readonly Frame[]): Frame {
  const first = Math.min(...frame.sentences);
  const before = told.findLast(
    (f) =>
      f !== frame &&
      f.family === "attack" &&
      f.background === frame.background &&
      timesMeet(f.when, frame.when) &&
      f.place?.country === frame.place?.country &&
      tellsType(f) &&
      !f.typeVotes.has("mine.ied") &&
      [...f.sentences].some((n) => n <= first && first - n <= 1),
  );
  return before ?? (frame.parent && tellsType(frame.parent) ? frame.parent : frame);
}
