import type { PlaceRef, When } from "@tocsin/model";
import type { Clause } from "./clause.ts";
import { type Frame, rankOf, relatePlaces } from "./frame.ts";
import { hasVictims } from "./frame-figures.ts";
import type { ReportState } from "./report-state.ts";

/** Places of one sentence that make it a list. */
const leastListed = 2;

/** "One died and 16 were hurt, the governor said. In A a man was killed": a toll of several by a region's official is not A's. */
export function isTotalOfOfficial(frame: Frame, { place, casualties }: Clause): boolean {
  const region = place?.located.place?.region;
  if (!region || rankOf(place.located.place as PlaceRef) <= 2) return false;
  const isOfficial = countsOfSeveral(frame).some((c) => c.speaker?.region === region);
  return isOfficial && casualties.some((c) => !c.weak) && !sharesCount(frame, casualties);
}

/** "Two were hurt on a road.\n\nYesterday the city of A was attacked": the day before, in a paragraph of its own, is another attack. */
export function isOfDayBefore(
  frame: Frame,
  { facts, casualties }: Clause,
  when: When | null,
  state: ReportState,
): boolean {
  if (frame.titleOnly || !hasVictims(frame) || when === null || sharesCount(frame, casualties)) return false;
  const day = (frame.when?.from ?? state.published)?.slice(0, 10);
  return facts.context.sentence.paragraph > frame.lastParagraph && day !== undefined && when.to.slice(0, 10) < day;
}

/** "Five killed in strikes. In A three died, in B a depot burned": what A did not share is no figure of B alone. */
export function isTotalOfPlaces(frame: Frame, clause: Clause, frames: readonly Frame[]): boolean {
  if (!countsOfSeveral(frame).length) return false;
  const placed = frames.some((f) => f.place && frames.indexOf(f) > frames.indexOf(frame));
  return placed && !sharesCount(frame, clause.casualties);
}

/** Dead or hurt of more than one, which may be a total. */
function countsOfSeveral({ claims }: Frame): Frame["claims"] {
  return claims.filter(({ metric, min }) => (metric === "killed" || metric === "injured") && (min ?? 0) > 1);
}

function sharesCount(frame: Frame, casualties: Clause["casualties"]): boolean {
  const counts = countsOfSeveral(frame);
  return casualties.some(({ metric, group }) => counts.some((c) => c.metric === metric && c.min === group.min));
}

/** Sentences at most from a list of places to what is counted of all of them. */
const partsReach = 2;

/** "Three were killed in the region: two in A, one in B. Ten more were wounded": what follows a total dealt out is the region's. */
export function wholeOfParts(current: Frame, { frames }: ReportState, sentence: number): Frame | null {
  const { parent } = current;
  if (parent?.scope !== "aggregate" || sentence - current.lastSentence > partsReach) return null;
  const parts = frames.filter((f) => f.parent === parent && f.lastSentence === current.lastSentence);
  return parts.length > 1 ? parent : null;
}

/**
 * "In the A district cars burned, in the B district one was hurt. As of 3 a.m. one was killed and four were hurt": the toll is
 * the city's.
 */
export function cityOfDistricts(
  current: Frame,
  { facts, casualties }: Clause,
  frames: readonly Frame[],
  state: ReportState,
): Frame | null {
  const city = current.place && state.geography.cityOf(current.place);
  const isToll = facts.times.some(({ role }) => role === "as_of") || casualties.some((c) => c.growth);
  if (!city || !isToll || !casualties.some((c) => !c.weak)) return null;
  const told = frames.filter((f) => f.place && state.geography.cityOf(f.place) === city);
  const isAnew = facts.context.sentence.paragraph > current.lastParagraph;
  return told.length > 1 || isAnew ? (frames.findLast((f) => f.place?.id === city) ?? null) : null;
}

/** "Two of the region were killed, in A, the governor said.\n\nBy his words, two more were wounded": what he adds in a paragraph of its own is his region's. */
export function regionOfMore({ parent, lastParagraph, place }: Frame, { facts, casualties }: Clause): Frame | null {
  const { voice, context } = facts;
  const isRegions = parent?.scope === "aggregate" && parent.place?.precision === "region" && place !== null;
  const isOfficial = voice !== null && voice.from >= 0 && voice.speaker?.region === parent?.place?.region;
  const more = context.terms.cue("additional");
  const areMore =
    casualties.length > 0 &&
    casualties.every(({ group }) => more.some((cue) => cue.to === group.from || cue.from === group.from));
  return isRegions && isOfficial && areMore && context.sentence.paragraph > lastParagraph ? parent : null;
}

/** "Two were killed in the region. One of the attacks killed a man in A. B was shelled as well": the figures are of no part alone. */
export function isTotalOfParts(frame: Frame, part: PlaceRef, frames: readonly Frame[]): boolean {
  const { place, claims } = frame;
  if (!place || relatePlaces(part, place) !== "inside") return false;
  if (!claims.some(({ metric, min }) => (metric === "killed" || metric === "injured") && (min ?? 0) > 0)) return false;
  const told = frames.slice(frames.indexOf(frame) + 1);
  return told.some(
    (f) =>
      f.family === "attack" &&
      !f.background &&
      f.place !== null &&
      f.place.id !== part.id &&
      relatePlaces(f.place, place) === "inside",
  );
}

/**
 * "Drones attacked A and B. One person was killed in the district", "explosions were heard in A, B and C. In the region of A a
 * man was hurt": the toll of a wider place is of none of the towns alone.
 */
export function isOfSeveral(
  nested: readonly Frame[],
  { place, casualties }: Clause,
  frames: readonly Frame[],
): boolean {
  const wider = place?.located.place;
  if (!wider || !casualties.some((c) => !c.weak)) return false;
  const within = nested.filter((f) => f.place && relatePlaces(wider, f.place) === "outside");
  if (new Set(within.map((f) => f.place?.id)).size > 1) return true;
  const [only] = within;
  const listed = only ? frames.filter((f) => f.family === "attack" && f.quote.start === only.quote.start) : [];
  return listed.length > leastListed;
}

/**
 * "One was killed and eleven were hurt in A. A man died near the village of B. Eleven were hurt at a shop": a count of several
 * that was told of another place, and not of the one told last, is that place's.
 */
export function toldAlready(current: Frame, clause: Clause, frames: readonly Frame[]): Frame | null {
  const { casualties, acts } = clause;
  const { sentence } = clause.facts.context;
  // "Four were hurt in A. A crew came under fire in B. Four officers were wounded": who is counted first where it was just told.
  const isJustTold = current.lastSentence === sentence.index - 1 && !hasVictims(current);
  if (isJustTold && current.place !== null && acts.length > 0) return null;
  const counted = casualties.filter((c) => !c.weak && (c.group.min ?? 0) > 0 && !c.growth);
  if (!counted.some((c) => (c.group.min ?? 0) > 1) || counted.length < casualties.length) return null;
  const holds = (frame: Frame) =>
    counted.every((c) => frame.claims.some((claim) => claim.metric === c.metric && claim.min === c.group.min));
  const isPair = new Set(counted.map((c) => c.metric)).size > 1;
  const isOfCurrent = current.claims.some((claim) => counted.some((c) => c.metric === claim.metric));
  if (holds(current) || (isOfCurrent && !isPair)) return null;
  // One dead, and what the place told last has figures of too, are a wider place's only where both are told of it again.
  const isOfWider = isOfCurrent || counted.some((c) => c.group.min === 1);
  const isWhole = ({ place }: Frame) => place !== null && (!isOfWider || rankOf(place) <= 2);
  return frames.findLast((frame) => frame !== current && isWhole(frame) && holds(frame)) ?? null;
}
