import type { EventType } from "@tocsin/model";
import { leastOfCountry } from "../claims/air-counts.ts";
import { type DraftClaim, type Frame, rankOf, relatePlaces, timesMeet } from "./frame.ts";

/**
 * A report that counts what was launched and nothing shot down tells of an attack: the counts go to the attack that the same
 * sentence, or the same night and place, tells of; where there is none, the launch is the attack.
 */
export function foldLaunches(frames: readonly Frame[], typeOfWeapon: (frame: Frame) => EventType): Frame[] {
  return frames.filter((frame) => {
    if (frame.family !== "interception" || frame.claims.some((c) => c.metric === "intercepted" || c.metric === "lost"))
      return true;
    const attacks = frames.filter((other) => other.family === "attack" && belongsTo(frame, other));
    const attack = attacks.find((other) => isSamePlace(frame, other)) ?? attacks[0];
    if (attack && (isWhole(frame, attack) || isOverSeveral(frame, attacks))) {
      for (const part of attacks) part.parent ??= frame;
      frame.family = "attack";
      frame.type = typeOfWeapon(frame);
      return true;
    }
    const isPart = attack?.place && frame.place && relatePlaces(frame.place, attack.place) === "inside";
    if (!attack || isPart) {
      frame.parent ??= attack ?? null;
      frame.family = "attack";
      frame.type = typeOfWeapon(frame);
      return true;
    }
    attack.place ??= frame.place;
    attack.claims.push(...frame.claims);
    for (const weapon of frame.weapons) attack.weapons.add(weapon);
    return false;
  });
}

/** "300 drones and 20 missiles were launched at Ukraine, one of them at the Lviv region": the country's night, and no region's. */
function isWhole(launch: Frame, attack: Frame): boolean {
  const isOfCountry = ({ parts, min }: DraftClaim) => parts.length > 0 || (min ?? 0) >= leastOfCountry;
  if (!launch.place || !attack.place || !launch.claims.some(isOfCountry)) return false;
  return rankOf(launch.place) === 0 && relatePlaces(attack.place, launch.place) === "inside";
}

/** "412 drones attacked A, B and C": sent at the region that they lie in. */
function isOverSeveral(launch: Frame, attacks: readonly Frame[]): boolean {
  const { place } = launch;
  return (
    place !== null &&
    attacks.length > 1 &&
    attacks.every((attack) => attack.place !== null && relatePlaces(attack.place, place) === "inside")
  );
}

function isSamePlace(a: Frame, b: Frame): boolean {
  return a.place !== null && a.place.id === b.place?.id;
}

/** More are not sent at one town of a night: such a count is the country's. */
const mostOfOne = 10;

/** So few, told right behind a strike, are what it was made with, whoever is said to have sent them. */
const fewOfOne = 3;

/** Weapons that reach no farther than the front, and make no country's night. */
const localItems: ReadonlySet<string> = new Set(["glide_bomb", "aerial_bomb", "shell", "rocket", "FPV", "mortar"]);

/** "A missile hit a house in A. The attack was made with two Iskanders": those that the attack just told was made with. */
function isOfJustTold(launch: Frame, attack: Frame): boolean {
  const count = launch.claims.reduce((sum, claim) => sum + (claim.min ?? 0), 0);
  const [first] = launch.sentences;
  const isNext = first !== undefined && (attack.sentences.has(first - 1) || attack.sentences.has(first - 2));
  const isOfOne = launch.isLaunch || count <= fewOfOne || [...launch.weapons].every((item) => localItems.has(item));
  return isOfOne && count < mostOfOne && isNext && attack.place !== null && rankOf(attack.place) > 1;
}

function belongsTo(launch: Frame, attack: Frame): boolean {
  if (launch.background !== attack.background) return false;
  if (isOfJustTold(launch, attack)) return true;
  if (isSamePlace(launch, attack) && timesMeet(launch.when, attack.when)) return true;
  const areApart = launch.place && attack.place && relatePlaces(launch.place, attack.place) === "apart";
  // "A drone hit a house in Kursk. Ukraine said Russia had launched 728 drones": of another night than the one told before.
  if ([...launch.sentences].some((n) => attack.sentences.has(n)))
    return !areApart || (attack.sentences.size === 1 && launch.isLaunch);
  if (!timesMeet(launch.when, attack.when) || !attack.place || !launch.place) return false;
  return rankOf(attack.place) <= 1 && !areApart;
}
