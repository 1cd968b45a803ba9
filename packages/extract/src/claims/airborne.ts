import type { Item } from "@tocsin/model";
import type { NumberSpan } from "../numbers/types.ts";
import { areAllStopped } from "./all-stopped.ts";
import type { ThingFinding } from "./bind-things.ts";
import { isMark, type SentenceContext } from "./context.ts";

const onTheGround = new Set<Item>([
  "shell",
  "mortar",
  "mine",
  "HIMARS",
  "Grad",
  "Uragan",
  "Smerch",
  "Tornado-S",
  "Vampire",
  "Olkha",
]);
/** True for what can be destroyed in the air. Guns, rockets and mines can be so on the ground only, unless the word says otherwise. */
export function isAirborne(item: Item): boolean {
  return !onTheGround.has(item);
}

const instrumental = /\p{Script=Cyrillic}(?:ами|ями|ом|ем|єм|ою|ею|єю|ой)$/u;

const instrumentalNumeral = /^[\p{Script=Cyrillic}']+(?:ма|мя|ью)$/u;

/**
 * Keeps of the things "shot down" those that were not the means ("знищили дронами два склади"), and gives
 * "479 drones, 460 of which were shot down" its own number: the whole was launched.
 */
export function keepAirborne(
  context: SentenceContext,
  findings: readonly ThingFinding[],
): { kept: ThingFinding[]; launched: ThingFinding[] } {
  const flying = findings.filter(
    (finding) =>
      (!isInstrumental(context, finding.things) || areAllStopped(context, finding)) &&
      !isOfOtherThings(context, finding),
  );
  const kept = recount(context, flying);
  const launched = flying
    .filter(({ things }) => things.counted && !kept.some((f) => f.things.from === things.from))
    .map((whole) => ({ ...whole, metric: "launched" as const, from: whole.things.from, to: whole.things.to }));
  return { kept, launched };
}

/**
 * "After a drone hit the house, the fire was put out", "a drone crashed, and a house was destroyed": the verb is said of what
 * stands between, not of the drone.
 */
function isOfOtherThings(context: SentenceContext, { from, to, things }: ThingFinding): boolean {
  const { terms } = context;
  const isBehind = (hit: { from: number; to: number }) => hit.from >= things.to && hit.to < to;
  // "17 drones the air defence shot down": who did it.
  const isDoer = ({ value }: { value: { item: Item } }) => value.item === "air_defence";
  // "Four unmanned boats".
  const isWeapon = (hit: { from: number; to: number }) =>
    terms.of("weapon").some((weapon) => weapon.from <= hit.from && weapon.to >= hit.to);
  if (terms.of("object").some((hit) => isBehind(hit) && !isDoer(hit) && !isWeapon(hit))) return true;
  const isBefore = (hit: { from: number; to: number }) => hit.from > from && hit.to <= things.from;
  const isOfIntercept = (hit: { from: number; to: number }) =>
    terms.of("intercept").some((i) => i.from < hit.to && i.to > hit.from);
  return terms.of("damage").some((hit) => (isBehind(hit) || isBefore(hit)) && !isOfIntercept(hit));
}

/** True for a Ukrainian or Russian noun phrase in the instrumental case: the means, not what is acted on. */
export function isInstrumental(context: SentenceContext, phrase: { from: number; to: number }): boolean {
  for (let at = phrase.to - 1; at >= phrase.from; at--) {
    const token = context.tokens[at];
    if (token?.kind !== "word") continue;
    // "Шістьма ATACMS": a name in Latin letters has no case.
    return instrumental.test(token.lower) || instrumentalNumeral.test(context.tokens[phrase.from]?.lower ?? "");
  }
  return false;
}

/** A bare number between the things and the word that shoots them down counts those shot down; the things were launched. */
function recount(context: SentenceContext, findings: readonly ThingFinding[]): ThingFinding[] {
  const kept: ThingFinding[] = [];
  for (const finding of findings) {
    const first = kept.findLast(
      (f) => f.to === finding.to && f.things.to <= finding.from && f.things.parts.length === 0,
    );
    const number = bareNumber(context, finding);
    if (!number) {
      kept.push(finding);
      continue;
    }
    const item = first && !bareNumber(context, first) && first.to > first.things.to ? first.things : finding.things;
    const others = kept.filter((f) => f.to !== finding.to || f.to <= f.things.to);
    kept.length = 0;
    const own = { from: number.from, to: number.to, min: number.min, max: number.max, qualifier: number.qualifier };
    const next = first ? pairedNumber(context, number) : null;
    if (first && next) {
      kept.push(...others.filter((f) => f !== first), recounted(first, number), recounted(finding, next));
      continue;
    }
    kept.push(...others, {
      ...finding,
      from: number.from,
      things: {
        ...item,
        ...own,
        mixed: item.mixed || isSumOfKinds(context, first, finding),
        counted: true,
        outOf: null,
        parts: [],
      },
    });
  }
  return kept;
}

/** "598 drones and 31 missiles, of which 563 and 26 were shot down": the second number is the second kind's. */
function pairedNumber(context: SentenceContext, { to }: NumberSpan): NumberSpan | null {
  const and = context.terms.at("and", to);
  const next = and && context.numbers.get(and.to);
  const isBare = next?.kind === "count" && context.terms.at("weapon", next.to) === null;
  return isBare ? next : null;
}

function recounted(finding: ThingFinding, { from, to, min, max, qualifier }: NumberSpan): ThingFinding {
  const things = { ...finding.things, from, to, min, max, qualifier, counted: true, outOf: null, parts: [] };
  return { ...finding, from, things };
}

/** "120 missiles and 90 drones, of which 140 were shot down": the number is neither kind's alone. */
function isSumOfKinds(context: SentenceContext, first: ThingFinding | undefined, { things }: ThingFinding): boolean {
  if (!first?.things.counted || !things.counted || first.things.item === things.item) return false;
  const isPart = context.terms.cue("including").some((hit) => hit.from >= first.things.to && hit.to <= things.from);
  return !isPart && things.from - first.things.to <= joinReach;
}

/** Tokens at most between two kinds of weapons of one list: ", as well as". */
const joinReach = 4;

function bareNumber(context: SentenceContext, finding: ThingFinding): NumberSpan | null {
  if (finding.to <= finding.things.to) return null;
  for (let at = finding.things.to; at < finding.to; at++) {
    if (isMark(context, at, ";")) return null;
    const number = context.numbers.get(at);
    if (number?.kind !== "count" || number.delta || number.article) continue;
    // "20 missiles": the number is another thing's.
    if (["weapon", "object", "person"].some((kind) => context.terms.at(kind as "weapon", number.to))) return null;
    // "…, 460 of which were shot down": nothing else is counted, and the verb is near.
    const leads = ["filler", "intercept", "modifier"].some((kind) => context.terms.at(kind as "filler", number.to));
    const others = context.terms.of("weapon").some((hit) => hit.from >= number.to && hit.to <= finding.to);
    return leads && !others && finding.to - number.to <= 6 ? number : null;
  }
  return null;
}
