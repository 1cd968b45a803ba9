import { isInstrumental } from "../claims/airborne.ts";
import { isMark } from "../claims/context.ts";
import { actorsOf } from "./actors.ts";
import type { SentenceFacts } from "./facts.ts";

const reach = 6;

/**
 * Country under attack, by who sent the weapons: "12 Ukrainian drones were shot down" is over Russia, "росіяни запустили 430
 * дронів" over Ukraine; else by who shot them down. Null when the sentence names neither.
 */
export function attackedSide(facts: SentenceFacts): "UA" | "RU" | null {
  const { terms } = facts.context;
  const actors = actorsOf(facts).filter(({ value }) => value.side === "UA" || value.side === "RU");
  const { launched, intercepted, lost, hit } = facts.air;
  const forces = terms.of("body").find((body) => {
    const things = [...intercepted, ...launched, ...lost, ...hit].map((finding) => finding.things);
    return body.value.side && things.some((weapon) => isOfWeapon(facts, body, weapon));
  });
  if (forces) return forces.value.side === "RU" ? "UA" : "RU";
  const attacker = actors.find((actor) => isOfAttack(facts, actor));
  if (attacker) return attacker.value.side === "RU" ? "UA" : "RU";
  const owner = actors.find(
    (actor) =>
      !isAimedAt(facts, actor) &&
      ([...intercepted, ...launched, ...lost, ...hit].some(
        ({ things }) =>
          (actor.from >= things.from && actor.to <= things.to) ||
          // "A Ukrainian armed forces drone", "a drone of the Armed Forces of Ukraine".
          isOfWeapon(facts, actor, things) ||
          // "Les drones et missiles russes".
          (actor.from === things.to && !stopsRightBehind(facts, actor)),
      ) ||
        // "20 enemy targets were destroyed".
        terms.of("target").some((target) => actor.from >= target.from - 1 && actor.to <= target.to + 1)),
  );
  // The actor nearest to the verb: "the Ukrainian air force says Russia launched".
  const target = actors.find((actor) => undergoes(facts, actor));
  if (target && !owner && (target.value.side === "UA" || target.value.side === "RU")) return target.value.side;
  // "Eight attack drones": a word of the weapon's name is no verb.
  const launches = terms
    .of("launch")
    // Who detects weapons is attacked with them.
    .filter((verb) => !verb.value.seen)
    .filter((verb) => !terms.of("weapon").some((weapon) => verb.from >= weapon.from && verb.to <= weapon.to));
  const verbs = launched.length
    ? [...launches, ...facts.acts.filter((act) => !act.value.type?.startsWith("ground"))]
    : launches;
  const sender =
    owner ??
    actors.findLast((actor) => verbs.some((verb) => isSender(facts, actor, verb) && !stops(facts, actor, verb)));
  if (sender) return sender.value.side === "RU" ? "UA" : "RU";
  return defendingSide(facts);
}

/** "12 missiles Ukraine shot down". */
function stopsRightBehind({ context: { terms } }: SentenceFacts, actor: Span): boolean {
  const isNext = (stop: Span) => stop.from - actor.to >= 0 && stop.from - actor.to <= 1;
  return terms.of("intercept").some((stop) => isNext(stop) && stop.value.slots.includes("after"));
}

/** A side's forces right before a weapon, or behind "of". */
function isOfWeapon({ context: { terms } }: SentenceFacts, actor: Span, things: Span): boolean {
  // "Украинские дроны", but not "в России дрон сбили".
  if (actor.to === things.from) return actor.to - actor.from > 1 || terms.at("modifier", actor.from) !== null;
  const of = terms.cue("outOf").find((cue) => cue.from === things.to);
  return of !== undefined && (of.to === actor.from || terms.at("definite", of.to)?.to === actor.from);
}

/** "Отразили атаку ВСУ": who stands right behind the attack made it. */
function isOfAttack({ context: { terms } }: SentenceFacts, actor: Span): boolean {
  return terms.cue("ofSide").some((side) => side.from < actor.from && side.to === actor.to);
}

/** "Ukraine shot down", "the Russian air defence downed": whoever does so is under attack. */
function defendingSide(facts: SentenceFacts): "UA" | "RU" | null {
  const { terms } = facts.context;
  const doers = [...actorsOf(facts), ...terms.of("body")].sort((a, b) => a.from - b.from);
  const doer = doers.findLast((hit) => terms.of("intercept").some((verb) => isSender(facts, hit, verb)));
  const side = doer?.value.side;
  return side === "UA" || side === "RU" ? side : null;
}

/** "Russia launched", "launched by Russia", "запущено росіянами". */
function isSender(facts: SentenceFacts, actor: Span, verb: Span): boolean {
  const { terms } = facts.context;
  // "The Moscow mayor announced an attack by drones".
  // "Ukraine: an attack with 130 drones" heads what happened there.
  if (
    isMark(facts.context, actor.to, ":") ||
    isAimedAt(facts, actor) ||
    isObject(facts, actor, verb) ||
    terms.at("office", actor.to)
  )
    return false;
  const before = verb.from - actor.to;
  const after = actor.from - verb.to;
  // "The Ukrainian army says 24 drones were launched": who says it sent none.
  const isSaying = () => hasLaunched(facts, actor.to, verb.from) || saysOfOthers(facts, actor.to, verb.from);
  if (before >= 0) return before <= reach && !(isSpeaker(facts, actor) && isSaying());
  const isAgent =
    terms.of("means").some((hit) => hit.to === actor.from || terms.at("definite", hit.to)?.to === actor.from) ||
    isInstrumental(facts.context, actor);
  // "Ракет, які запустила Росія": behind a relative pronoun who sent them follows the verb.
  const isInverted =
    after === 0 && isMark(facts.context, verb.from - 2, ",") && !terms.of("actor").some(({ to }) => to === verb.from);
  return isInverted || (after >= 0 && after <= 2 && isAgent);
}

/** Words at most from "air defence" to the side that it is of: "силами ПВО Министерства обороны РФ". */
const defenceReach = 2;

/** "The Ukrainian air defence repelled a drone attack": who stops weapons sent none, nor did whose air defence it is. */
function stops({ context: { terms } }: SentenceFacts, actor: Span, verb: Span): boolean {
  const isOfDefence = terms
    .of("object")
    .some(({ value, to }) => value.item === "air_defence" && to <= actor.from && actor.from - to <= defenceReach);
  return isOfDefence || terms.of("intercept").some((stop) => stop.from >= actor.to && stop.from <= verb.from);
}

/** "Russia launched an attack on Ukraine, firing 300 drones", "over eight Ukrainian regions". */
function isAimedAt({ context: { terms, numbers } }: SentenceFacts, actor: Span): boolean {
  return terms.cue("heading").some(({ to }) => {
    const at = terms.at("definite", to)?.to ?? to;
    const number = numbers.get(at);
    return at === actor.from || (number?.kind === "count" && number.to === actor.from);
  });
}

/** "Russia attacked Ukraine, firing 90 drones": right behind the verb, with the other side before it. */
function isObject({ context: { terms } }: SentenceFacts, actor: Span, verb: Span): boolean {
  const at = terms.of("definite").find((hit) => hit.to === actor.from)?.from ?? actor.from;
  const attack = terms.of("act").find((act) => act.to === at && act.to <= verb.from);
  return (
    attack !== undefined &&
    actor.to < verb.from &&
    terms.of("actor").some(({ to, value }) => to <= attack.from && value.side !== sideOf(terms, actor))
  );
}

function sideOf(terms: SentenceFacts["context"]["terms"], { from }: Span): string | null {
  return terms.at("actor", from)?.value.side ?? null;
}

/** "Ukraine was attacked with 90 drones", "Ukraine said it had been attacked", "Украина подверглась атаке", "Україну атакували". */
function undergoes(facts: SentenceFacts, actor: Span): boolean {
  const { terms, tokens } = facts.context;
  const isRightBehind = (hit: Span) => hit.from - actor.to >= 0 && hit.from - actor.to <= 2;
  const isOfPronoun = (cue: Span) =>
    cue.from > actor.to &&
    cue.from - actor.to <= reach &&
    // "It had been attacked".
    terms.speech("pronouns").some(({ from, to }) => cue.from - to >= 0 && cue.from - to <= 1 && from > actor.to) &&
    terms.speech("say").some(({ from, to }) => from >= actor.to && to <= cue.from);
  if (terms.cue("undergoes").some((cue) => isRightBehind(cue) || isOfPronoun(cue))) return true;
  return accusative.test(tokens[actor.to - 1]?.text ?? "") && facts.acts.some(isRightBehind);
}

/** "Україну", "Россию": a country that something is done to; "ВСУ" has no case. */
const accusative = /[а-яіїє][ую]$/;

function isSpeaker({ voice }: SentenceFacts, actor: Span): boolean {
  return voice !== null && actor.from >= voice.from && actor.to <= voice.to;
}

function hasLaunched({ air }: SentenceFacts, from: number, to: number): boolean {
  return air.launched.some(({ things }) => things.from >= from && things.to <= to);
}

/** "Ukraine's air force said the strike …": a word of saying between, and no pronoun that means who says it. */
function saysOfOthers({ context: { terms } }: SentenceFacts, from: number, to: number): boolean {
  const isBetween = (hit: Span) => hit.from >= from && hit.to <= to;
  return terms.speech("say").some(isBetween) && !terms.speech("pronouns").some(isBetween);
}

interface Span {
  from: number;
  to: number;
}
