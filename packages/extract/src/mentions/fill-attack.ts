import type { EventType, PlaceRef } from "@tocsin/model";
import type { Clause } from "./clause.ts";
import { ownTimeOf } from "./clause-time.ts";
import { draftThings, draftZero } from "./drafts.ts";
import type { SentenceFacts } from "./facts.ts";
import { fillTime } from "./fill-time.ts";
import { isPeriod, unknownNameOf } from "./find-frame.ts";
import { type Frame, rankOf, relatePlaces } from "./frame.ts";
import { draftVictim } from "./person-meant.ts";
import { attackerOf, countOfActs, hasCue, modalityOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";
import { isTally } from "./tallies.ts";
import { findTargets } from "./targets.ts";

/** Adds to the event of an attack what a clause tells of it: place, time, type, victims, damage, scope, modality and who did it. */
export function fillFrame(frame: Frame, clause: Clause, state: ReportState): void {
  const { facts } = clause;
  if (frame.place?.precision === "region") frame.unknownName ??= unknownNameOf(clause);
  frame.titleOnly &&= facts.context.sentence.title;
  const place = clause.place?.located.place ?? null;
  if (
    place &&
    (!frame.place ||
      (rankOf(place) > rankOf(frame.place) && !isPartOfToll(frame, clause)) ||
      isShortenedRegion(frame, place))
  ) {
    frame.place = place;
    frame.placeScore = clause.place?.located.score ?? 0;
  } else if (!place) narrowToSpeaker(frame, clause, state);
  fillTime(frame, ownTimeOf(clause), state);
  voteTypes(frame, clause);
  for (const target of findTargets(facts)) frame.targets.add(target);
  const { sentence } = facts.context;
  const drafts = [
    ...clause.casualties
      .filter((c) => !isMeasured(facts, c.metric))
      .flatMap((finding) => draftVictim(facts, finding, state.previous)),
    ...clause.damaged.map((finding) => draftThings(facts, finding)),
    ...clause.explosions.map((finding) => draftThings(facts, finding)),
    ...clause.zeros.flatMap((zero) => draftZero(facts, zero)),
  ];
  frame.claims.push(...drafts);
  if (
    (hasCue(facts, "aggregate") && !hasCue(facts, "latestOf") && !hitsOneThing(clause)) ||
    isTotalOfRegion(clause) ||
    isTally(clause) ||
    (clause.parts.length > 0 && (!place || rankOf(place) <= 2))
  )
    frame.scope = "aggregate";
  else if (hasCue(facts, "wave") && place && rankOf(place) <= 1) frame.scope = "wave";
  const act = clause.acts[0];
  if (act) {
    const modality = modalityOf(facts, act);
    if (!frame.claims.length || modality === "ongoing" || frame.lastSentence === sentence.index)
      frame.modality = modality;
  }
  for (const actor of attackerOf(facts, clause.acts)) {
    if (!frame.actors.some((a) => a.name === actor.name && a.role === actor.role)) frame.actors.push(actor);
  }
}

/** "A refinery in Russia caught fire. The governor of A said debris had fallen on a site": of his region is what an official tells of. */
function narrowToSpeaker(frame: Frame, { facts, casualties, damaged }: Clause, state: ReportState): void {
  const region = facts.voice?.speaker?.region ?? null;
  const told = casualties.filter((c) => !c.weak).length + damaged.length + facts.wreckage.length;
  if (region === null || told === 0 || frame.place?.precision !== "country" || frame.scope !== "single") return;
  if (frame.claims.some(({ metric }) => metric === "killed" || metric === "injured" || metric === "launched")) return;
  if (region.startsWith(`${frame.place.country}-`)) frame.place = state.geography.regionRef(region);
}

/** "Strikes killed three in the region. They damaged houses, including in the city of A": the toll stays the region's. */
function isPartOfToll(frame: Frame, { facts, place, casualties }: Clause): boolean {
  if (!place || frame.place?.precision !== "region" || casualties.some((c) => !c.weak)) return false;
  if (!frame.claims.some((claim) => ["killed", "injured"].includes(claim.metric) && claim.min !== 0)) return false;
  const { terms } = facts.context;
  return [...terms.cue("including"), ...terms.cue("among")].some((cue) => cue.to <= place.from);
}

/** A title shortens "in the region of A" to "A"; the toll of a week is the region's. */
function isShortenedRegion(frame: Frame, place: PlaceRef): boolean {
  return isPeriod(frame.when) && frame.place !== null && relatePlaces(place, frame.place) === "outside";
}

/** "Strikes on the Donetsk region killed three people", "12 strikes on the region …": what several attacks did to a region. */
function isTotalOfRegion({ facts, place, acts, casualties }: Clause): boolean {
  if (place?.located.place?.precision !== "region" || casualties.length === 0) return false;
  return hasCue(facts, "attacks") || acts.some((act) => (countOfActs(facts, act) ?? 0) > 1);
}

/** "A drone hit an oil depot during the night": one strike on one thing is no total, whatever the time. */
function hitsOneThing({ damaged, casualties, explosions }: Clause): boolean {
  const [only, ...others] = damaged;
  return only?.things.max === 1 && others.length + casualties.length + explosions.length === 0;
}

/** Those without power belong to the blackout, the evacuated to the evacuation where the sentence tells of one. */
function isMeasured(facts: SentenceFacts, metric: string): boolean {
  return metric === "without_power" || (metric === "evacuated" && facts.context.terms.of("measure").length > 0);
}

/** Weapons named outweigh the general words for an attack; each says its type once per clause. */
function voteTypes(frame: Frame, clause: Clause): void {
  const votes = new Map<EventType, number>();
  const vote = (type: EventType, weight: number) => votes.set(type, Math.max(votes.get(type) ?? 0, weight));
  for (const act of clause.acts) {
    if (act.value.type) vote(act.value.type, act.value.type === "explosion.unknown" ? 0.8 : 1);
    else if (!act.value.weak) vote("strike.missile", 0.3);
  }
  frame.isStruck ||= clause.acts.some((act) => !act.value.weak && act.value.type !== "explosion.unknown");
  const onlyHeard = clause.acts.length > 0 && clause.acts.every((act) => act.value.type === "explosion.unknown");
  for (const weapon of clause.weapons) {
    if (!weapon.type || clause.facts.standingAt(weapon.from) === "hypothetical") continue;
    // "Drove over a shell" is a mine's.
    if (clause.acts.some((act) => act.value.type === "mine.ied" && act.from < weapon.from && act.to >= weapon.to))
      continue;
    frame.weapons.add(weapon.item);
    // "Explosions after an alert for missiles" does not say what exploded; "a drone exploded" does.
    const isCause = clause.acts.some(
      (act) => Math.abs(act.from - weapon.to) <= 2 || Math.abs(weapon.from - act.to) <= 3,
    );
    // "Drones wounded three".
    const isDoer = clause.casualties.some(({ from }) => from >= weapon.to && from - weapon.to <= 1);
    if (!onlyHeard || isCause) vote(weapon.type, clause.acts.length ? 2 : isDoer ? 1 : 0.4);
  }
  for (const [type, weight] of votes) frame.typeVotes.set(type, (frame.typeVotes.get(type) ?? 0) + weight);
}
