import { findBareLosses } from "./bare-losses.ts";
import type { ThingFinding } from "./bind-things.ts";
import { isMark, type SentenceContext } from "./context.ts";
import { findThings } from "./find-things.ts";
import type { Things } from "./things.ts";

/** What armies lose; as an object of damage it is no civilian's loss of an attack. */
export const militaryItems: ReadonlySet<string> = new Set([
  "drone",
  "rocket",
  "cruise_missile",
  "personnel",
  "tank",
  "armoured_vehicle",
  "artillery_system",
  "air_defence",
  "aircraft",
  "helicopter",
  "ship",
  "submarine",
  "special_equipment",
]);
// Counted side by side these may as well be an air defence's bag.
const shotDown: ReadonlySet<string> = new Set(["drone", "rocket", "cruise_missile"]);
const personnelFloor = 100;

/** A line of a list of losses, which says "losses" above: "tanks – 9,113 (+4)". */
export function findListedLosses(context: SentenceContext): ThingFinding[] {
  const objects = findThings(context, "object");
  const isLine = isMark(context, context.sentence.from, "-–—•▪");
  // "Tanks – 1,110, guns – 502": several on one line.
  if (!isLine && objects.filter((things) => things.counted && militaryItems.has(things.item)).length < 2) return [];
  return objects
    .filter((things) => things.counted && (militaryItems.has(things.item) || listed.has(things.item)))
    .map((things) => ({ metric: "losses" as const, things, from: things.from, to: things.to }));
}

const listed: ReadonlySet<string> = new Set(["vehicle"]);

/** A side's losses: personnel in the hundreds, or any where the words say that forces lost them, or two kinds of hardware counted side by side. */
export function findLosses(context: SentenceContext, objects: readonly Things[]): ThingFinding[] {
  const triggers = context.terms.of("loss").filter((hit) => !isOfLives(context, hit));
  if (!triggers.length) return [];
  const counted = objects.filter((o) => o.counted && !isOfAttack(context, o));
  const kinds = new Set(counted.filter((o) => militaryItems.has(o.item) && !shotDown.has(o.item)).map((o) => o.item));
  const personnel = counted.find((o) => o.item === "personnel");
  const enough = triggers.some((hit) => hit.value.ofForces) ? 1 : personnelFloor;
  const many = personnel !== undefined && (personnel.min ?? personnel.max ?? 0) >= enough;
  const tollWords = context.terms.of("casualty").filter((hit) => !hit.value.ofLives);
  // "234 fighters were killed" is a toll; "lost 234 fighters" a count of losses.
  const isToll = triggers.every((hit) => tollWords.some((c) => c.from < hit.to && c.to > hit.from));
  // "A helicopter crash killed 14 people": people in a toll are no kind of what an army lost.
  const isReport = (isToll ? without(kinds, "personnel") : kinds).size >= 2 || (many && !isToll);
  // "Eliminated 700 invaders, bringing the total to 79,400": the total beside the day's count.
  const day = personnel?.min ?? personnel?.max ?? 0;
  const bare = findBareLosses(context, objects).filter(
    ({ things }) => !personnel || (isReport && (things.min ?? 0) > day),
  );
  if (!isReport) return bare;
  const told = counted.map((things) => ({ metric: "losses" as const, things, from: things.from, to: things.to }));
  return [...bare, ...told];
}

function without(kinds: ReadonlySet<string>, kind: string): ReadonlySet<string> {
  return new Set([...kinds].filter((other) => other !== kind));
}

/** "Ont perdu la vie" tells of people, and of no army's losses. */
function isOfLives({ terms }: SentenceContext, { from, to }: { from: number; to: number }): boolean {
  return terms.of("casualty").some((word) => word.from <= from && word.to > to);
}

/** "An artillery strike": the thing only says of what kind it was. */
function isOfAttack({ terms }: SentenceContext, { from, to }: Things): boolean {
  return terms.of("act").some((act) => act.from >= from && act.from < to && act.to > to);
}
