import type { When } from "@tocsin/model";
import { dayOfIso } from "../time/local-day.ts";
import type { Clause } from "./clause.ts";
import type { SentenceFacts, TimeHit } from "./facts.ts";
import { contradicts } from "./frame-figures.ts";
import { hasCue, timeOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";

/** A recalled event is placed in time by a month at most: "in recent months" names none. */
export const longestRecalledDays = 31;

/** The time that stands nearest to what the clause tells. */
export function ownTimeOf(clause: Clause): TimeHit | null {
  const anchor = clause.casualties[0] ?? clause.damaged[0] ?? clause.acts[0] ?? clause.facts.context.sentence;
  return timeOf(clause.facts, anchor.from);
}

/** Recalled by its words, by a time that is no news, or in a text about a trial or an anniversary. */
export function clauseIsBackground(clause: Clause, state: ReportState): boolean {
  if (clause.isContext) return !isRecent(clause, state) && !goesOnWithRecap(clause, state);
  const time = ownTimeOf(clause);
  if (!time && (isOfDayTold(clause, state) || goesOnWithSaying(clause, state))) return true;
  // "50 died in A. It came after strikes on B on 1 September. Six were killed": not of those in A.
  const news = state.current("attack");
  const isOther = news !== null && !clause.place && contradicts(news, clause);
  if (!time && !isLatestToll(clause) && state.recalledDay(clause.facts.context.sentence, isOther)) return true;
  // "105 were freed and 14 found dead since 24 February": a total of months.
  if (time?.role === "since" && daysLong(time.when) > longestRecalledDays) return true;
  if (time && isNewToll(clause) && state.daysSince(time.when) <= longestGrowth) return false;
  const { sentence, terms } = clause.facts.context;
  if (state.isTrial || terms.cue("trial").length + terms.cue("honours").length > 0) return true;
  if (time?.ofSpeech && terms.cue("aftermath").length && terms.cue("retrospect").length) return true;
  if (time) return state.isOld(time.when);
  return state.isRetrospect(sentence) && !state.goesOnAsNews(sentence);
}

/** "As was reported, a missile hit A on Wednesday. 51 people were killed": behind a recap of the news itself. */
function goesOnWithRecap(clause: Clause, state: ReportState): boolean {
  const isRecap = (facts: Clause["facts"] | null) => facts?.context.sentence.noise === "background";
  if (clause.place || ownTimeOf(clause) || !isRecap(clause.facts) || !isRecap(state.previous)) return false;
  return state.attackJustTold(clause.facts.context.sentence.index)?.background === false;
}

/** "On 18 September the governor said …" of a report of days later: opens what is recalled. */
export function isOldSaying({ context, times }: SentenceFacts, state: ReportState): boolean {
  const { from } = context.sentence;
  return times.some(
    (time) =>
      time.ofSpeech && time.role === "when" && !time.weak && time.from - from <= openingReach && state.isOld(time.when),
  );
}

/** "…. Nobody was hurt, but in the A district grass caught fire": goes on about the day that the sentence before recalled. */
function goesOnWithSaying({ facts: { context } }: Clause, state: ReportState): boolean {
  const { previous } = state;
  const isNext = previous?.context.sentence.paragraph === context.sentence.paragraph;
  return isNext && previous !== null && isOldSaying(previous, state);
}

/** "The last such attack was on 14 March. Back then 21 people died". */
export function isOfDayTold({ facts: { context } }: Clause, state: ReportState): boolean {
  const { terms, sentence } = context;
  return (
    terms.cue("backThen").some(({ from }) => from - sentence.from <= openingReach) && state.oldTimeJustTold() !== null
  );
}

/** Words at most before the ones that open a sentence. */
const openingReach = 1;

/** "By the latest count", "as of 10 a.m.": of the news, whatever was recalled before. */
function isLatestToll({ facts }: Clause): boolean {
  return hasCue(facts, "latestToll") || facts.times.some(({ role }) => role === "as_of");
}

/** Days in which the toll of an attack still grows in the news. */
const longestGrowth = 60;

/** "The toll of Sunday's strike has risen to ten": news, however long ago the strike was. */
function isNewToll({ casualties, facts, acts }: Clause): boolean {
  const { terms } = facts.context;
  // "He died in hospital of the wounds that he had got on Sunday".
  const isLater = casualties.some(
    ({ metric, from, to }) =>
      metric === "killed" && terms.cue("laterDeath").some((cue) => cue.from < to && cue.to > from),
  );
  // "The number of the dead in the strike of 2 June has risen", and how many there are now stands below.
  const hasRisen =
    acts.length > 0 && hasCue(facts, "rises") && terms.of("casualty").some(({ value }) => value.slots.includes("toll"));
  // "One more has died after the strike of 3 September".
  const isOneMore = casualties.some(({ metric, group, weak }) => metric === "killed" && group.additional && !weak);
  return (
    isLater ||
    hasRisen ||
    isOneMore ||
    casualties.some((c) => c.growth) ||
    (casualties.length > 0 && hasCue(facts, "worsens"))
  );
}

/** "The day before, four people had died in …": recalled, but of the days just before. */
function isRecent(clause: Clause, state: ReportState): boolean {
  const time = ownTimeOf(clause);
  if (!isDatedAndPlaced(clause) || !time || !state.published || state.isOld(time.when)) return false;
  return time.when.to.slice(0, 10) < state.published.slice(0, 10);
}

/** What a sentence only recalls is an event of its own when it says where and, to the month, when. */
export function isDatedAndPlaced(clause: Clause): boolean {
  const time = ownTimeOf(clause);
  if (!time || time.weak || clause.place === null) return false;
  return daysLong(time.when) <= longestRecalledDays;
}

/** Days from the first to the last; 0 for one day or none. */
export function daysLong(when: When | null): number {
  return when ? daysApart(when, { ...when, from: when.to }) : 0;
}

/** Days between the beginnings of two times; 0 where either is unknown. */
export function daysApart(a: When | null, b: When | null): number {
  if (!a || !b) return 0;
  return Math.abs(dayOfIso(a.from) - dayOfIso(b.from));
}
