import type { EventType } from "@tocsin/model";
import { readAssessment } from "./assessments.ts";
import type { Clause } from "./clause.ts";
import { clauseIsBackground, isOfDayTold, ownTimeOf } from "./clause-time.ts";
import { cutClauses } from "./clauses.ts";
import { isLaunchAtCountry } from "./country-launches.ts";
import { draftCasualty, draftZero } from "./drafts.ts";
import type { SentenceFacts } from "./facts.ts";
import { fillFrame } from "./fill-attack.ts";
import { findFrame, ownRegionOf, pointsBack, unknownNameOf } from "./find-frame.ts";
import { type Frame, newFrame, noCause } from "./frame.ts";
import { isGroundOnly } from "./ground.ts";
import { dealToHomes } from "./homes.ts";
import { tellOfIncident } from "./incidents.ts";
import { isAttack } from "./is-attack.ts";
import { tellOfMeans } from "./means-told.ts";
import { passOver } from "./pass-over.ts";
import { isOfBothSides, placeByParts } from "./place-by-parts.ts";
import { placeOfSpeaker } from "./place-by-speaker.ts";
import { whenOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";
import { placeScene } from "./scene-told.ts";
import { isNewTally, isTally } from "./tallies.ts";
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
    if (passOver(clause, state)) continue;
    if (isLaunchAtCountry(clause, state.current("attack"))) continue;
    if (readAssessment(clause, state) || addZerosToInterception(clause, state)) continue;
    const frame = findFrame(clause, state) ?? openFrame(clause, state);
    fillFrame(frame, { ...clause, acts }, state);
    state.touch(frame, facts.context.sentence);
    if (!clause.isBeside) main = frame;
  }
  if (main) state.touch(main, facts.context.sentence);
  else {
    tellOfIncident(facts, state);
    tellOfMeans(facts, state);
  }
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
  // "Four drones were shot down over the region. Nobody was hurt", behind an attack with people hurt.
  const hasVictims = attack?.claims.some(
    ({ metric, min }) => (metric === "killed" || metric === "injured") && min !== 0,
  );
  const isOfNight = hasVictims === true && attack?.lastSentence !== index - 1;
  const isOfOther =
    isOtherRegion ||
    isOfNight ||
    (attack?.place?.country !== interception.place?.country && attack?.lastSentence !== index - 1);
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
