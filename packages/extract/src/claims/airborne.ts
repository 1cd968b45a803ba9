import type { Item } from "@tocsin/model";
import { isMark, type SentenceContext } from "./context.ts";
import type { ThingFinding, Things } from "./things.ts";

/** What can be shot down; tanks, guns and mines are only destroyed. */
const onTheGround = new Set<Item>([
  "shell",
  "mortar",
  "mine",
  "naval_drone",
  "HIMARS",
  "Grad",
  "Uragan",
  "Smerch",
  "Tornado-S",
  "Vampire",
  "Olkha",
]);
const instrumental = /\p{Script=Cyrillic}(?:ами|ями|ом|ем|єм|ою|ею|єю|ой)$/u;

/**
 * Keeps of the things "shot down" those that fly and were not the means ("знищили дронами два склади"), and gives
 * "479 drones, 460 of which were shot down" its own number.
 */
export function keepAirborne(context: SentenceContext, findings: readonly ThingFinding[]): ThingFinding[] {
  return findings
    .filter(({ things }) => !onTheGround.has(things.item) && !isMeans(context, things))
    .map((finding) => recount(context, finding));
}

function isMeans(context: SentenceContext, things: Things): boolean {
  for (let at = things.to - 1; at >= things.from; at--) {
    const token = context.tokens[at];
    if (token?.kind === "word") return instrumental.test(token.lower);
  }
  return false;
}

/** A bare number between the things and the word: it counts those shot down. */
function recount(context: SentenceContext, finding: ThingFinding): ThingFinding {
  const { things } = finding;
  if (finding.to <= things.to) return finding;
  for (let at = things.to; at < finding.to; at++) {
    if (isMark(context, at, ";")) return finding;
    const number = context.numbers.get(at);
    if (number?.kind !== "count" || number.delta || number.article) continue;
    const own = { from: number.from, to: number.to, min: number.min, max: number.max, qualifier: number.qualifier };
    return { ...finding, from: number.from, things: { ...things, ...own, counted: true, outOf: null, parts: [] } };
  }
  return finding;
}
