import type { When } from "@tocsin/model";
import type { Clause } from "./clause.ts";
import { clauseIsBackground, daysApart, daysLong, ownTimeOf } from "./clause-time.ts";
import { type Frame, rankOf, relatePlaces, timesMeet } from "./frame.ts";
import { contradicts, hasVictims, isOneMore, sharesFigures, toldInHead } from "./frame-figures.ts";
import { joinsNested } from "./nested-places.ts";
import { isOtherThan } from "./other-attacks.ts";
import { whenOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";
import { unknownPlaceOf } from "./unknown-places.ts";
import {
  cityOfDistricts,
  isOfDayBefore,
  isOfSeveral,
  isTotalOfOfficial,
  isTotalOfParts,
  isTotalOfPlaces,
  regionOfMore,
  toldAlready,
  wholeOfParts,
} from "./whose-toll.ts";

/** Days at least of a period that is told as a whole. */
const leastPeriodDays = 5;
/** Rank of a settlement's surroundings. */
const leastExact = 4;

/** The event told before that a clause goes on about; null where it opens a new one. */
export function findFrame(clause: Clause, state: ReportState): Frame | null {
  const place = clause.place?.located.place ?? null;
  const before = state.attackJustTold(clause.facts.context.sentence.index);
  const meant = pointsBack(clause) || (before && cameOfRecalled(clause, before)) ? before : null;
  if (meant && (!place || (meant.place && relatePlaces(meant.place, place) === "same"))) return meant;
  const time = ownTimeOf(clause);
  const when = whenOf(time);
  const background = clauseIsBackground(clause, state);
  const told = when ?? earlierSayingOf(clause, state);
  const recalled = clause.isContext && when !== null;
  const frames = state.frames.filter(
    (f) =>
      f.family === "attack" &&
      f.background === background &&
      timesMeet(when, f.when) &&
      // "The day before, …" goes on about nothing that was told as of the day itself.
      !(time?.isOtherDay && f.when === null && !f.titleOnly) &&
      !isOtherThan(f, clause, told) &&
      // What is recalled with its day is not what is told as news without one.
      !(recalled && !f.ownTime && !f.background && !isSearched(f, clause, state)),
  );
  const unknown = unknownNameOf(clause);
  if (unknown)
    return frames.findLast((f) => f.unknownName === unknown) ?? frames.find((f) => isHeadRegionOf(f, clause)) ?? null;
  if (isPeriod(when)) return frames.findLast((f) => isPeriod(f.when)) ?? null;
  if (!place) {
    const current = state.current("attack");
    const region = ownRegionOf(clause);
    // What the governor of another region says is not of the city told of before.
    if (region && current?.place && isElsewhere(current, region, clause))
      return frames.findLast((f) => f.place?.region === region) ?? null;
    // "16 were killed in a week. The day before, four had died": a day's toll stands beside the week's.
    if (current && when && isPeriod(current.when)) return frames.findLast((f) => !f.place && !isPeriod(f.when)) ?? null;
    const ofOthers = current && (cityOfDistricts(current, clause, frames, state) ?? regionOfMore(current, clause));
    if (ofOthers) return ofOthers;
    const again = current && toldAlready(current, clause, frames);
    if (again) return again;
    const whole = current && wholeOfParts(current, state, clause.facts.context.sentence.index);
    if (whole && frames.includes(whole)) return whole;
    const defended = current && state.placeJustDefended(clause.facts.context.sentence.index);
    if (defended && clause.acts.length === 0)
      return frames.findLast((f) => f.place && relatePlaces(f.place, defended) === "same") ?? null;
    if (current && frames.includes(current)) return current;
    // "A second attack hit the rescuers": another one where the first was, and none of what was told before it.
    if (current && !current.background && !background && isOtherThan(current, clause, when)) return null;
    // "Wednesday night" and "early Thursday" of one report are one night, unless a new attack is told.
    if (
      current &&
      !background &&
      !time?.isOtherDay &&
      !(clause.acts.length && clause.casualties.length) &&
      daysApart(when, current.when) <= 1
    )
      return current;
    return frames.at(-1) ?? null;
  }
  const same = frames.findLast((f) => f.place && relatePlaces(f.place, place) === "same");
  if (same) return same;
  const inCity = frames.findLast(
    (f) =>
      f.place && state.geography.areInOneCity(f.place, place) && (sharesFigures(f, clause) || isOneMore(f, clause)),
  );
  if (inCity) return inCity;
  const headline = frames.find((f) => isHeadlineOf(f, clause));
  if (headline) return headline;
  const nested = frames.filter(
    (f) =>
      f.place &&
      !f.unknownName &&
      joinsNested(f, clause, state) &&
      !isTotalOfParts(f, place, state.frames) &&
      !isOfDayBefore(f, clause, when, state) &&
      !isSaidOnOtherDay(f, clause, state.published),
  );
  if (nested.length && !isOfSeveral(nested, clause, state.frames)) return nested.at(-1) ?? null;
  return (
    frames.findLast(
      (f) =>
        isUnplaced(f) &&
        // "Drones hit two cities, killing one. They struck A and B": the toll is of neither alone.
        !(clause.isListed && hasVictims(f)) &&
        !contradicts(f, clause) &&
        !isTotalOfPlaces(f, clause, frames) &&
        !isTotalOfOfficial(f, clause) &&
        !isOfDayBefore(f, clause, when, state),
    ) ?? null
  );
}

/** Index of the last sentence that may be of the headline and the line below it. */
const headLines = 1;

/** "Drone injures one in southern Russia", and below where it was: a headline's country with the same toll as a place in it. */
function isHeadlineOf(frame: Frame, clause: Clause): boolean {
  const { place, scope, sentences } = frame;
  const where = clause.place?.located.place;
  if (place?.precision !== "country" || scope !== "single" || !where || [...sentences].some((n) => n > headLines))
    return false;
  return toldInHead(frame, clause) && relatePlaces(where, place) === "inside";
}

/** "A resident of the region was wounded", and below the village that we do not know: where the attack on the region was. */
function isHeadRegionOf(frame: Frame, clause: Clause): boolean {
  const where = clause.place?.located.place;
  if (frame.scope !== "single" || frame.place?.precision !== "region" || frame.unknownName) return false;
  // What one sentence tells of the region and of a village is told of two places.
  if (frame.quote.start === clause.facts.context.sentence.start) return false;
  if (where && !["same", "inside"].includes(relatePlaces(where, frame.place))) return false;
  return sharesFigures(frame, clause);
}

/** Two or more figures, each of them told before. */
function isToldWhole(casualties: Clause["casualties"], claims: Frame["claims"]): boolean {
  const isSame = (c: Clause["casualties"][number]) =>
    claims.some((claim) => claim.metric === c.metric && claim.min === c.group.min);
  return new Set(casualties.map(({ metric }) => metric)).size > 1 && casualties.every(isSame);
}

/** The attack told of is on another region, or on the whole country, whose toll is not what the official counts. */
function isElsewhere({ place, claims }: Frame, region: string, { casualties, zeros }: Clause): boolean {
  // "A couple of the region were killed and their daughter hurt, its governor said", of an attack told with both figures.
  if (place?.region && isToldWhole(casualties, claims)) return false;
  if (place?.region) return place.region !== region;
  const isTold = casualties.some((c) => claims.some((claim) => claim.metric === c.metric && claim.min === c.group.min));
  return place?.precision === "country" && casualties.length + zeros.length > 0 && !isTold;
}

/** Region of the official who is named in the sentence as its speaker, where it counts victims or tells of an attack. */
export function ownRegionOf({ facts: { voice }, acts, casualties }: Clause): string | null {
  const isTold = acts.some((act) => !act.value.weak) || casualties.some((c) => !c.weak);
  return voice && voice.from >= 0 && isTold ? (voice.speaker?.region ?? null) : null;
}

function isUnplaced({ place, unknownName, scope, isLaunch }: Frame): boolean {
  return !place && !unknownName && !isLaunch && scope === "single";
}

/** The name of a small place that is not known, where the clause has no exact place beside it. */
export function unknownNameOf(clause: Clause): string | null {
  const place = clause.place?.located.place;
  return place && rankOf(place) >= leastExact ? null : unknownPlaceOf(clause.facts);
}

/** "Over the past week": the toll of a period, and no part of a day's strike. */
export function isPeriod(when: When | null): boolean {
  return daysLong(when) >= leastPeriodDays;
}

/** "As a result of these attacks": the clause says itself which attack it is about. */
export function pointsBack(clause: Clause): boolean {
  const pointers = clause.facts.context.terms.cue("thisAttack");
  return clause.acts.some((act) => pointers.some((hit) => hit.from < act.to && hit.to > act.from));
}

/** "On 17 August the town was attacked. As a result a man died": in the paragraph of a recalled attack, of it. */
function cameOfRecalled({ facts, place }: Clause, { background, lastParagraph }: Frame): boolean {
  const { sentence, terms } = facts.context;
  if (!background || place || lastParagraph !== sentence.paragraph || facts.times.length > 0) return false;
  return terms.cue("asResult").some((cue) => cue.from === sentence.from);
}

/** "On the evening of 23 July the governor also told of an attack": a day of the saying before that of the report. */
function earlierSayingOf({ facts }: Clause, { published }: ReportState): When | null {
  const said = facts.times.find((time) => time.ofSpeech && time.role === "when" && !time.weak)?.when;
  return said && published !== null && said.to.slice(0, 10) < published.slice(0, 10) ? said : null;
}

/** "A strike on the town: rescuers go on searching. As a reminder, on the night of 19 November missiles hit the town": where they search, the strike was days before. */
function isSearched({ quote }: Frame, { facts }: Clause, { report }: ReportState): boolean {
  const { sentence } = facts.context;
  return report.some(({ context: { sentence: told, terms } }) => {
    return told.start >= quote.start && told.index < sentence.index && terms.cue("rescue").length > 0;
  });
}

/** "The day before, the governor had told of an attack on the region": what was said on another day is of another attack. */
function isSaidOnOtherDay(frame: Frame, { facts }: Clause, published: string | null): boolean {
  const { sentence } = facts.context;
  const said = facts.times.find((time) => time.ofSpeech && time.from - sentence.from <= 1);
  if (!said || frame.lastSentence >= sentence.index) return false;
  const day = published?.slice(0, 10);
  const told = frame.saidWhen ?? frame.when ?? (day ? { ...said.when, from: day, to: day } : null);
  return !timesMeet(said.when, told);
}
