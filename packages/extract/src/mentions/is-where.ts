import { leastOfCountry } from "../claims/air-counts.ts";
import { hasMark, isMark, type SentenceContext } from "../claims/context.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { isOrigin } from "./origins.ts";
import { isAside, isOfSpeaker } from "./scenes.ts";
import { isTravelEnd } from "./travels.ts";

/** True for a place of the sentence over which its weapons were shot down or to which they were sent. */
export function isWhere(facts: SentenceFacts, hit: PlaceHit): boolean {
  const { voice } = facts;
  if (!hit.located.place || hit.located.kind === "government" || isOrigin(facts, hit)) return false;
  if (isAside(facts, hit) || isOfSpeaker(facts, hit)) return false;
  if (!facts.air.intercepted.length && isTravelEnd(facts, hit)) return false;
  // "Kyiv: … 810 drones were launched overnight and 747 shot down": what heads the text is not where the night was.
  if (isWholeNight(facts) && hit.located.reasons.includes("heading")) return false;
  if (isBehindStrayed(facts, hit) || isAcrossSemicolon(facts, hit)) return false;
  if (isOfOtherPart(facts, hit) || isOneOfSeveral(facts, hit) || isStruckBesides(facts, hit)) return false;
  if (isWholeNight(facts) && (isStruckAsWell(facts, hit) || isOfVictims(facts, hit))) return false;
  return !(voice && hit.from >= voice.from && hit.to <= voice.to + 1);
}

/** True for a count of what was launched at a whole country. */
export function isWholeNight({ air }: SentenceFacts): boolean {
  return air.launched.some(({ things }) => (things.min ?? 0) >= leastOfCountry);
}

/** "Nearly 500 drones fired, at least four dead in Kyiv": where people are counted between the weapons and the place, it is theirs. */
function isOfVictims({ air, casualties }: SentenceFacts, hit: PlaceHit): boolean {
  return air.launched.every(({ to }) => casualties.some((c) => !c.weak && c.from >= to && c.to <= hit.from));
}

/** "41 drones were lost and one flew back to Russia": where the last one went, behind all that is counted. */
function isBehindStrayed({ context, air }: SentenceFacts, hit: PlaceHit): boolean {
  const cue = context.terms.cue("strayed").find(({ to }) => to <= hit.from);
  return cue !== undefined && [...air.intercepted, ...air.lost, ...air.launched].some(({ to }) => to <= cue.from);
}

/** "Fire in A and one hurt near B: 69 drones shot down overnight": a colon parts the places from the count. */
function isOfOtherPart(facts: SentenceFacts, hit: PlaceHit): boolean {
  // "Kherson region: the troops fired 500 shells".
  const isHead = hit.from === facts.context.sentence.from && hit.located.place?.precision === "region";
  if (isHead && isMark(facts.context, hit.to, ":")) return false;
  const { launched, intercepted, lost, hit: through } = facts.air;
  const counts = [...launched, ...intercepted, ...lost, ...through];
  return counts.length > 0 && counts.every(({ things }) => hasColon(facts, hit.to, things.from));
}

/** "A region: eight drones were shot down; in the community of B four houses were damaged": a semicolon parts the second place from the count. */
function isAcrossSemicolon({ context, air, places }: SentenceFacts, hit: PlaceHit): boolean {
  const counts = [...air.launched, ...air.intercepted, ...air.lost, ...air.hit].map(({ things }) => things);
  const isParted = ({ from, to }: PlaceHit) =>
    counts.every((things) => hasMark(context, Math.min(to, things.to), Math.max(from, things.from), ";"));
  if (!counts.length || !isParted(hit)) return false;
  return places.some((other) => other.located.place !== null && !isParted(other));
}

/** Words at most from a bare number to what it did: "two hit", "deux ont frappé". */
const bareReach = 3;
/** Words at most between a place and those that tell of others beside it. */
const othersReach = 3;
/** Words at most from "across the country" to the place that "and" adds. */
const listReach = 6;

/** "Across the country and over Crimea". */
export function isBesideCountry({ terms }: SentenceContext, { from }: PlaceHit): boolean {
  return terms
    .of("sameArea")
    .some(
      ({ value, to }) => value === "country" && terms.at("and", to) !== null && from >= to && from - to <= listReach,
    );
}

/** "An attack on Kyiv and other regions", "launched notably at Kyiv": a count of the whole is not over the one that is named. */
function isOneOfSeveral(facts: SentenceFacts, hit: PlaceHit): boolean {
  const { context, voice } = facts;
  const { terms } = context;
  const isNear = (gap: number, reach: number) => gap >= 0 && gap <= reach;
  if (terms.cue("others").some((word) => isNear(word.from - hit.to, othersReach))) return true;
  if (isBesideCountry(context, hit)) return true;
  // What an official of one region counts "also" is his region's.
  if (voice?.speaker?.region) return false;
  const first = isWholeNight(facts) ? headOfList(facts, hit) : hit;
  return terms.cue("among").some((word) => isNear(first.from - word.to, othersReach + 1));
}

/** Tokens at most between two places of a list. */
const joinReach = 2;

/** "Mainly at the A, B and C regions": the first of the places that stand in a row. */
function headOfList({ places }: SentenceFacts, hit: PlaceHit): PlaceHit {
  const before = places.find(({ to }) => to <= hit.from && hit.from - to <= joinReach);
  return before ? headOfList({ places } as SentenceFacts, before) : hit;
}

/** "Four were shot down and two hit the airfield near X": only those that got through were there. */
function isStruckBesides({ air, context }: SentenceFacts, hit: PlaceHit): boolean {
  const stopped = [...air.intercepted, ...air.lost];
  const { terms, numbers } = context;
  const isCountOf = (at: number, act: number) => at < act && act - at <= bareReach && numbers.get(at)?.kind === "count";
  const strikes = [...terms.of("act"), ...terms.of("damage")].filter((act) => act.to <= hit.from);
  return (
    stopped.length > 0 &&
    stopped.every(({ to }) =>
      strikes.some((act) => [...numbers.keys()].some((at) => at >= to && isCountOf(at, act.from))),
    )
  );
}

/** Words at most from what was damaged to where it stands. */
const siteReach = 3;

/** "Launched 141 drones and struck the port of X": a verb of its own, behind a comma or "and", leads to the place. */
function isStruckAsWell({ air, context, damaged }: SentenceFacts, hit: PlaceHit): boolean {
  const { terms } = context;
  // "Shot down most of 120 drones, confirming that a refinery in the region of X was damaged".
  const isOfDamaged = (to: number) =>
    damaged.some(
      ({ things }) =>
        things.from >= to &&
        hit.from >= things.to &&
        hit.from - things.to <= siteReach &&
        hasMark(context, to, things.from, ","),
    );
  if (air.launched.length && air.launched.every(({ to }) => isOfDamaged(to))) return true;
  return air.launched.every(({ to }) =>
    terms.of("act").some((act) => {
      const isJoined =
        hasMark(context, to, act.from, ",") || terms.of("and").some((and) => and.from >= to && and.to <= act.from);
      return act.from >= to && act.to <= hit.from && isJoined;
    }),
  );
}

function hasColon(facts: SentenceFacts, from: number, to: number): boolean {
  return hasMark(facts.context, from, to, ":;");
}
