import type { ActorReading, EventType, PlaceRef, When } from "@tocsin/model";
import { draftCasualty } from "./drafts.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { fillTime } from "./fill-time.ts";
import { type Frame, rankOf, relatePlaces, timesMeet } from "./frame.ts";
import { listedBeside } from "./listed-beside.ts";
import { openFrame } from "./open-frame.ts";
import { placeHitsNear } from "./places-near.ts";
import { attackerOf, hasCue, timeOf, whenOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";

type Act = SentenceFacts["acts"][number];

const subjectReach = 10;

/** Adds incursions and fighting of a sentence, with what each side says of who came and who drove them back. */
export function readGround(facts: SentenceFacts, state: ReportState): void {
  if (hasCue(facts, "captives") || state.isAccident(facts)) return;
  // "Sentenced soldiers who were taken prisoner in the fighting for A".
  const isPast = state.isTrial || hasCue(facts, "trial") || hasCue(facts, "honours");
  let victims = isGroundOnly(facts) ? facts.casualties.filter((c) => !c.weak) : [];
  for (const act of facts.acts) {
    if (!isGround(act.value.type) || (act.value.weak && !isMilitary(facts, act)) || isOfWeapon(facts, act)) continue;
    const standing = facts.standingAt(act.from);
    if (standing === "hypothetical" || standing === "habitual") continue;
    const named = placeHitsNear(facts, act);
    // "They hold the north of the town. Assaults go on": along the stretch of front told of before.
    const places = placesOfFighting(facts, named.length ? named : stretchBefore(facts, state));
    // "Last month the army said that it goes on with its offensive", behind the news of a day.
    if (standing === "background" && !places.length && state.current("ground")) continue;
    // "Our soldiers repelled a new Russian attack": of which nobody says where it was, nor that it was on the ground.
    if (act.value.repels && !places.length && !state.current("ground")) continue;
    for (const place of places.length ? places : [null]) {
      const frame = tellOfGround(facts, state, act, place);
      frame.background ||= isPast;
      frame.claims.push(...victims.map((finding) => draftCasualty(facts, finding)));
      victims = [];
    }
  }
}

/** Words at most between a weapon and its verb. */
const weaponReach = 1;

/** "A drone penetrated the roof": no troops did. */
function isOfWeapon({ weapons }: SentenceFacts, { from, value }: Act): boolean {
  return value.weak === true && weapons.some(({ to }) => from >= to && from - to <= weaponReach);
}

/** True where ground fighting is all that a sentence tells of: its dead and wounded are the fighting's. */
export function isGroundOnly(facts: SentenceFacts): boolean {
  if (facts.weapons.length > 0) return false;
  // "Killed in A, in the region where heavy fighting goes on": a remark tells of no victims.
  const isTold = (act: Act) =>
    facts.casualties.every(({ from }) => facts.standingAt(from) === facts.standingAt(act.from));
  const acts = facts.acts.filter(isTold);
  const ground = acts.some((act) => isGround(act.value.type) && (!act.value.weak || isMilitary(facts, act)));
  return ground && acts.every((act) => isGround(act.value.type) || act.value.weak);
}

function isGround(type: EventType | null): boolean {
  return type === "ground.incursion" || type === "ground.clash";
}

function tellOfGround(facts: SentenceFacts, state: ReportState, act: Act, place: PlaceRef | null): Frame {
  const time = timeOf(facts, act.from);
  const when = whenOf(time);
  const known = state.frames.findLast((frame) => isSame(frame, place, when));
  const frame = known ?? openFrame(facts, state, "ground", act.value.type as EventType, act);
  frame.background ||= facts.standingAt(act.from) === "background" || (time !== null && state.isOld(time.when));
  // Who came in tells more than that there was fighting.
  if (act.value.type === "ground.incursion") frame.type = "ground.incursion";
  if (place && (!frame.place || rankOf(place) > rankOf(frame.place))) frame.place = place;
  if (!frame.place && !isOfWholeFront(facts, act)) frame.place = state.current("attack")?.place ?? null;
  for (const actor of accountsOf(facts, act)) {
    const isKnown = (a: ActorReading) =>
      a.name === actor.name && a.role === actor.role && a.assertedBy === actor.assertedBy;
    if (!frame.actors.some(isKnown)) frame.actors.push(actor);
  }
  if (!known) fillTime(frame, time, state);
  state.touch(frame, facts.context.sentence);
  return frame;
}

/** Clashes at least that a general staff counts along the whole front in a day, and nobody in one town. */
const leastOfFront = 15;

/** "The General Staff counted 110 combat clashes", behind the news of a town. */
function isOfWholeFront({ context }: SentenceFacts, { from }: Act): boolean {
  return [...context.numbers.values()].some(
    ({ kind, min, to }) => kind === "count" && (min ?? 0) >= leastOfFront && to <= from && from - to <= 1,
  );
}

function stretchBefore({ context: { sentence } }: SentenceFacts, { previous }: ReportState): PlaceHit[] {
  if (!previous || previous.context.sentence.paragraph !== sentence.paragraph) return [];
  return previous.places.filter(({ located }) => located.place?.precision === "near");
}

function isSame(frame: Frame, place: PlaceRef | null, when: When | null): boolean {
  if (frame.family !== "ground" || !timesMeet(frame.ownTime ? frame.when : null, when)) return false;
  return !place || !frame.place || relatePlaces(place, frame.place) !== "apart";
}

/**
 * "In the Belgorod and Kursk regions", "took A and B": the places of a list are told of alike. A long list of villages along
 * a stretch of front is that stretch.
 */
function placesOfFighting(facts: SentenceFacts, places: readonly PlaceHit[]): PlaceRef[] {
  const refs = places.map((hit) => hit.located.place as PlaceRef);
  const [first] = places;
  if (!first || !refs[0]) return [];
  if (refs[0].precision === "region") return refs.filter((place) => place.precision === "region");
  const inOrder = [...places].sort((a, b) => a.from - b.from);
  const list = [first, ...listedBeside(facts, inOrder, first)].map((hit) => hit.located.place as PlaceRef);
  if (list.length <= mostTaken) return list;
  return [refs.find((place) => place.precision === "near") ?? refs[0]];
}

/** Places at most that one sentence tells to have been fought for one by one. */
const mostTaken = 3;

/** A general word ("entered", "took control") is about fighting where troops are its subject and a place stands behind it. */
function isMilitary(facts: SentenceFacts, act: Act): boolean {
  const { terms } = facts.context;
  const before = (hit: { from: number; to: number }) => hit.to <= act.from && act.from - hit.to <= subjectReach;
  const troops =
    terms.of("actor").some(before) ||
    terms.of("body").some((hit) => before(hit) && hit.value.fights === true) ||
    terms.of("person").some((hit) => before(hit) && hit.value.population === "military");
  return troops && facts.places.some((hit) => hit.from >= act.to && hit.from - act.to <= subjectReach);
}

/** Who came and who drove them back, each as asserted by him who says it. */
function accountsOf(facts: SentenceFacts, act: Act): ActorReading[] {
  const speaker = facts.voice?.speaker ?? null;
  const accounts = attackerOf(facts, [act]);
  const fighter = facts.context.terms.of("body").find((hit) => hit.value.fights && hit.value.name === speaker?.name);
  if (!speaker) return accounts;
  if (act.value.repels) accounts.push({ name: speaker.name, role: "defender", assertedBy: speaker.name });
  else if (fighter) accounts.push({ name: speaker.name, role: "attacker", assertedBy: speaker.name });
  return accounts;
}
