import type { PlaceRef } from "@tocsin/model";
import type { Clause } from "./clause.ts";
import { daysLong, isDatedAndPlaced, longestRecalledDays, ownTimeOf } from "./clause-time.ts";
import { relatePlaces } from "./frame.ts";
import type { ReportState } from "./report-state.ts";

/** Sentences at most behind what was passed over that go on with it. */
const goesOnReach = 1;

/**
 * True for what makes no event: a clause that only recalls, without a place or a day, and what goes on with an attack of long
 * ago before any news is told ("A year ago a missile hit A. 22 people were killed"). That it was passed over is remembered.
 */
export function passOver(clause: Clause, state: ReportState): boolean {
  const { index, noise } = clause.facts.context.sentence;
  const isRecalled = clause.isContext && noise !== "background" && !isDatedAndPlaced(clause);
  const isPassed = isRecalled
    ? isOfLongAgo(clause, state) || isOfElsewhere(clause, state)
    : goesOnWithPassed(clause, state);
  if (isPassed) state.passedOver = index;
  return isRecalled || isPassed;
}

function isOfLongAgo(clause: Clause, state: ReportState): boolean {
  const time = ownTimeOf(clause);
  return time !== null && state.isOld(time.when) && daysLong(time.when) > longestRecalledDays;
}

/** "Before that the troops had attacked the B region", behind an attack on A. */
function isOfElsewhere({ place }: Clause, state: ReportState): boolean {
  const there = place?.located.place;
  const here = state.current("attack")?.place;
  return Boolean(there && here) && relatePlaces(there as PlaceRef, here as PlaceRef) === "apart";
}

function goesOnWithPassed(clause: Clause, state: ReportState): boolean {
  const { passedOver } = state;
  const { sentence } = clause.facts.context;
  if (passedOver === null || sentence.index - passedOver > goesOnReach) return false;
  if (clause.place || ownTimeOf(clause)) return false;
  if (state.current("attack") === null) return true;
  return state.previous?.context.sentence.paragraph === sentence.paragraph && !clause.acts.length;
}
