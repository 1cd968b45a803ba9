import { bindThings, type ThingFinding } from "../claims/bind-things.ts";
import type { SentenceContext } from "../claims/context.ts";
import { militaryItems } from "../claims/losses.ts";
import type { Things } from "../claims/things.ts";

const reaches = { before: 6, after: 3 };

/** Words at most between "no" and "hits". */
const noneReach = 1;
/** Words at most from "damage" to the word behind that says there is none: what might have been damaged stands between. */
const absentReach = 6;

/** "No objects were damaged", "объекты не пострадали", "пошкоджень будинків немає". */
function withoutNegated<T extends { from: number; to: number }>(
  { terms, tokens }: SentenceContext,
  hits: readonly T[],
): readonly T[] {
  // A verb may hold the last word of what denies it: "n'ont pas été endommagées".
  const negated = terms.cue("negated");
  // "No direct hits to infrastructure".
  const before = [...terms.cue("none"), ...terms.cue("absent")];
  const behind = terms.cue("isAbsent");
  if (negated.length + before.length + behind.length === 0) return hits;
  const isWord = (at: number) => tokens[at]?.kind !== "punct";
  const isOneClause = (from: number, to: number) => tokens.slice(from, to).every((_, i) => isWord(from + i));
  const isNone = ({ from, to }: T) =>
    negated.some((cue) => cue.from < from && cue.to >= from && cue.to <= to) ||
    before.some((cue) => from >= cue.from && from - cue.to <= noneReach) ||
    behind.some((cue) => cue.from >= to && cue.from - to <= absentReach && isOneClause(to, cue.from));
  return hits.filter((hit) => !isNone(hit));
}

/** Told as struck one by one, and not only in counts of losses. */
const craft: ReadonlySet<string> = new Set(["ship", "submarine", "aircraft", "helicopter"]);

/** True for what may be damaged and told of by itself. */
export function isTarget({ item }: Things): boolean {
  return item !== "debris" && (!militaryItems.has(item) || craft.has(item));
}

/** What was damaged, by itself or by wreckage that fell on it. */
export function findDamage(
  context: SentenceContext,
  all: readonly Things[],
  wreckage: readonly ThingFinding[],
): ThingFinding[] {
  const none = context.terms.cue("none");
  const isNone = ({ things }: ThingFinding) => none.some((cue) => cue.to === things.from);
  const objects = all.filter((o) => isTarget(o) && !isWay(context, o) && !isBeside(context, o));
  const triggers = withoutNegated(context, context.terms.of("damage"));
  const hit = bindThings(context, triggers, objects, "damaged", reaches).filter((found) => !isNone(found));
  if (!wreckage.length) return hit;
  const falls = context.terms.of("fall").map((fall) => ({ ...fall, value: { slots: ["after" as const] } }));
  const counted = objects.filter((o) => o.counted || o.min === 1);
  const targets = bindThings(context, falls, counted, "damaged", { before: 0, after: 14 });
  const known = new Set(hit.map((f) => f.things.from));
  return [...hit, ...targets.filter((f) => !known.has(f.things.from))];
}

/** "Hurt near a house": the house only says where. */
function isBeside({ terms }: SentenceContext, { from, counted, max }: Things): boolean {
  const beside = terms.cue("beside");
  if ((counted && max !== 1) || beside.length === 0) return false;
  const start = terms.of("definite").find((hit) => hit.to === from)?.from ?? from;
  return beside.some((cue) => cue.to === from || cue.to === start);
}

/** "A car on the road": where it was, and nothing that was hit. */
function isWay({ terms }: SentenceContext, { item, from, counted }: Things): boolean {
  if (item !== "road" || counted) return false;
  const before = terms.of("definite").find((hit) => hit.to === from)?.from ?? from;
  return [...terms.cue("heading"), ...terms.cue("within")].some((cue) => cue.to === from || cue.to === before);
}

/** Wreckage that fell somewhere, or did damage: none by itself, but a sign of an attack there. */
export function findWreckage(context: SentenceContext, objects: readonly Things[]): ThingFinding[] {
  const debris = objects.filter((o) => o.item === "debris");
  if (!debris.length) return [];
  const fallen = bindThings(context, context.terms.of("fall"), debris, "damaged", { before: 4, after: 2 });
  if (fallen.length) return fallen;
  const damages = context.terms.of("damage").map((hit) => ({ ...hit, value: { slots: ["before" as const] } }));
  return bindThings(context, damages, debris, "damaged", { before: 5, after: 0 });
}
