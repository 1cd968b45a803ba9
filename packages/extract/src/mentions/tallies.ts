import { dayOfIso } from "../time/local-day.ts";
import type { Clause } from "./clause.ts";
import { daysLong, ownTimeOf } from "./clause-time.ts";
import type { ReportState } from "./report-state.ts";

const shortestMonthDays = 27;
const longestMonthDays = 31;
/** Days after a month's end in which its tally is still news. */
const newsDays = 62;

/** "In June 232 civilians were killed and 1,343 injured, the UN monitoring mission said": a body's count of a month. */
export function isTally(clause: Clause): boolean {
  const { facts, casualties } = clause;
  const time = ownTimeOf(clause);
  if (time?.role !== "when" || !isMonth(daysLong(time.when))) return false;
  const counted = casualties.some((c) => ["killed", "injured"].includes(c.metric) && !c.weak && c.group.min !== null);
  const { voice, context } = facts;
  // "This was reported by …" stands in another sentence.
  const speaks = context.compiled.lexicon.bodies.some((body) => body.tallies && body.name === voice?.speaker?.name);
  return counted && (speaks || (!voice && context.terms.of("body").some((body) => body.value.tallies)));
}

/** A tally of the month before, which the text brings as news. */
export function isNewTally(clause: Clause, { published }: ReportState): boolean {
  const end = ownTimeOf(clause)?.when.to.slice(0, 10);
  if (!end || !published || !isTally(clause)) return false;
  return dayOfIso(published) - dayOfIso(end) <= newsDays;
}

function isMonth(days: number): boolean {
  return days >= shortestMonthDays && days <= longestMonthDays;
}
