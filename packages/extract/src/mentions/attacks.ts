import type { EventType, PlaceRef } from "@tocsin/model";
import { readAssessment } from "./assessments.ts";
import { clauseIsBackground, isDatedAndPlaced, isOfDayTold, ownTimeOf } from "./clause-time.ts";
import { type Clause, cutClauses } from "./clauses.ts";
import { isLaunchAtCountry } from "./country-launches.ts";
import { draftCasualty, draftThings, draftZero } from "./drafts.ts";
import type { SentenceFacts } from "./facts.ts";
import { fillTime } from "./fill-time.ts";
import { findFrame, isPeriod, ownRegionOf, pointsBack, unknownNameOf } from "./find-frame.ts";
import { type Frame, newFrame, noCause, rankOf, relatePlaces } from "./frame.ts";
import { isGroundOnly } from "./ground.ts";
import { dealToHomes } from "./homes.ts";
import { tellOfIncident } from "./incidents.ts";
import { isAttack } from "./is-attack.ts";
import { draftVictim } from "./person-meant.ts";
import { isOfBothSides, placeByParts } from "./place-by-parts.ts";
import { placeOfSpeaker } from "./place-by-speaker.ts";
import { attackerOf, countOfActs, hasCue, modalityOf, whenOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";
import { placeScene } from "./scene-told.ts";
import { isNewTally, isTally } from "./tallies.ts";
import { findTargets } from "./targets.ts";
import { takeBack } from "./withdrawals.ts";

const groundTypes = new Set<EventType>(["ground.incursion", "ground.clash"]);

/** Adds what a sentence tells of attacks to the report's frames. */
export function readAttacks(sentence: SentenceFacts, state: ReportState): void {
  if (state.isAccident(sentence)) return;
  placeScene(sentence, state);
  const facts = takeBack(sentence, state.current("attack"));
  let main: Frame | null = null;
  const clauses = cutClauses(facts).flatMap((clause) => dealToHomes(clause, state));
  for (const cut of clauses) {
    const clause = placeByParts(cut, state);
    const acts = clause.acts.filter((act) => !act.value.type || !groundTypes.has(act.value.type));
    if (tellsOfGround(clause, state)) continue;
    if (isGroundOnly(facts) || !isAttack({ ...clause, acts }, state)) continue;
    if (clause.isContext && facts.context.sentence.noise !== "background" && !isDatedAndPlaced(clause)) continue;
    if (isLaunchAtCountry(clause, state.current("attack"))) continue;
    if (readAssessment(clause, state) || addZerosToInterception(clause, state)) continue;
    const frame = findFrame(clause, state) ?? openFrame(clause, state);
    fillFrame(frame, { ...clause, acts }, state);
    state.touch(frame, facts.context.sentence);
    if (!clause.isBeside) main = frame;
  }
  if (main) state.touch(main, facts.context.sentence);
  else tellOfIncident(facts, state);
}

/** "12 drones were shot down over the region, nobody was hurt": the zero is told of that night, and no attack beside it. */
function addZerosToInterception(clause: Clause, state: ReportState): boolean {
  const interception = state.current("interception");
  if (!interception || !clause.zeros.length) return false;
  if (clause.casualties.length || clause.damaged.length || clause.explosions.length) return false;
  if (clause.acts.some((act) => !act.value.weak) && !pointsBack(clause) && !isOnlyResult(clause)) return false;
  // "711 drones were shot down over the country. The town of A was hit hardest, nobody was hurt": the town's own.
  const isOfCountry =
    interception.place?.precision === "country" && clause.place?.located.place?.precision !== "country";
  if (isOfCountry && clause.place && clause.acts.length > 0) return false;
  const { index } = clause.facts.context.sentence;
  // "Russia said 81 drones were destroyed. No casualties were reported", behind a strike on the other side.
  const attack = state.current("attack");
  // …, or on another region, whose official says so of his own.
  const region = interception.place?.region ?? null;
  const isOtherRegion =
    region !== null && attack?.place?.region !== region && clause.facts.voice?.speaker?.region === region;
  const isOfOther =
    isOtherRegion || (attack?.place?.country !== interception.place?.country && attack?.lastSentence !== index - 1);
  const isBehind = isOfOther && interception.lastSentence === index - 1;
  if (!isBehind && state.frames.some((f) => f.family === "attack" && !f.background)) return false;
  interception.claims.push(...clause.zeros.flatMap((zero) => draftZero(clause.facts, zero)));
  return true;
}

/** "As a result of the attack nobody was hurt": the only attack that the words name is the one told before. */
function isOnlyResult({ facts, acts, place }: Clause): boolean {
  const results = facts.context.terms.cue("asResult");
  return !place && acts.every((act) => results.some((cue) => cue.from < act.from && cue.to >= act.to));
}

/** "Eight people were injured" right after an incursion: they are the incursion's, where the sentence tells of nothing else. */
function tellsOfGround(clause: Clause, state: ReportState): boolean {
  const { facts, casualties } = clause;
  const ground = state.current("ground");
  const attack = state.current("attack");
  if (!ground || facts.acts.length || facts.weapons.length || clause.place || !casualties.length) return false;
  if (facts.context.sentence.index - ground.lastSentence > 2) return false;
  if (attack && attack.lastSentence >= ground.lastSentence) return false;
  ground.claims.push(...casualties.map((finding) => draftCasualty(facts, finding)));
  return true;
}

function openFrame(clause: Clause, state: ReportState): Frame {
  const { sentence } = clause.facts.context;
  const frame = newFrame("attack", { start: sentence.start, end: sentence.end }, sentence.index, sentence.paragraph);
  frame.titleOnly = sentence.title;
  frame.background = clauseIsBackground(clause, state) && !isNewTally(clause, state);
  if (frame.background && !ownTimeOf(clause)) {
    const recalled = isOfDayTold(clause, state) ? state.oldTimeJustTold() : state.recalledDay(sentence);
    frame.when = recalled ?? frame.when;
    frame.ownTime ||= recalled !== null;
  }
  const isBare = ![...clause.facts.acts, ...clause.facts.weapons, ...clause.damaged].length;
  if (isBare && !state.inAttackContext(sentence.index)) frame.typeVotes.set("explosion.unknown", noCause);
  // A body's count of a month is no strike, whatever weapons it names.
  if (isTally(clause)) frame.type = "explosion.unknown";
  frame.unknownName = unknownNameOf(clause);
  frame.ofBothSides = isOfBothSides(clause);
  if (frame.unknownName && !clause.place) {
    const region =
      clause.facts.voice?.speaker?.region ??
      state.memory.lastSpeaker(sentence.index)?.region ??
      state.current("attack")?.place?.region;
    frame.place = region ? state.geography.regionRef(region) : null;
  }
  // "In the morning shelling had already killed …" goes on about the town told of just before.
  else if (!clause.place && !frame.background && !frame.ofBothSides) {
    const beside =
      state.placeJustTold(sentence.index) ??
      state.placeJustDefended(sentence.index) ??
      // "The day before, four had died": where the report is about.
      (ownTimeOf(clause)?.isOtherDay ? (state.current("attack")?.place ?? null) : null);
    // What the governor of another region counts is not of the town told of before.
    const region = ownRegionOf(clause);
    const told = beside ?? state.current("attack")?.place ?? null;
    const isElsewhere = region !== null && told !== null && told.country !== null && told.region !== region;
    const ukraine = state.geography.countryRef("UA");
    const isCountrys = isTally(clause) && state.mainCountry() === "UA";
    frame.place = isCountrys
      ? ukraine
      : isElsewhere
        ? state.geography.regionRef(region)
        : (beside ??
          (isOwnStrike(clause)
            ? ukraine
            : region && told === null
              ? placeOfSpeaker(clause.facts.voice?.speaker ?? null, state.geography)
              : null));
  }
  frame.isLaunch = !clause.place && clause.facts.air.launched.some(({ things }) => things.counted);
  frame.parent = state.parentFor(clause.place?.located.place ?? null, whenOf(ownTimeOf(clause)), clause.isContext);
  state.frames.push(frame);
  return frame;
}

/** Words at most between a strike and who it is said to be of. */
const ownerReach = 3;

/** "The Russian ministry announced a strike on energy facilities": its own, on Ukraine, where the words name no Ukrainian attacker. */
function isOwnStrike({ facts, acts }: Clause): boolean {
  const { terms } = facts.context;
  const speaker = facts.voice?.speaker ?? null;
  const commands = terms.of("body").some((hit) => hit.value.commands && speaker?.name.endsWith(hit.value.name));
  if (!commands || speaker?.side !== "RU" || facts.air.intercepted.length > 0) return false;
  const others = terms.of("actor").filter((actor) => actor.value.side !== "RU");
  return acts.some(
    (act) =>
      act.value.type === null &&
      !act.value.weak &&
      others.every((actor) => Math.max(actor.from - act.to, act.from - actor.to) > ownerReach),
  );
}

function fillFrame(frame: Frame, clause: Clause, state: ReportState): void {
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
