import { mainMentionIndex } from "@tocsin/match";
import { clusteredEvents, comparedPairs, lastingDaysOf, toMentions } from "@tocsin/match/training";
import type { Mention, Reading, ReportInput } from "@tocsin/model";
import { loadTrainingCases } from "../eval/match-cases.ts";
import { familyOf } from "../eval/samples.ts";
import { type GoldReport, loadSampleGold, loadSampleReports } from "../samples/load-samples.ts";
import type { TrainingPair } from "../support/fit-weights.ts";

type Read = (input: ReportInput) => Reading;

/**
 * Pairs of mentions of the project's own reports, of which it is known whether they are of one event: the written hard cases
 * that are open to training, and the samples. A mention that cannot be told which event it is of is left out, so that what
 * was misread teaches nothing.
 */
export function ownPairs(read: Read): TrainingPair[] {
  return [...pairsOf(writtenMentions(read)), ...pairsOf(sampleMentions(read))];
}

interface Labelled {
  mention: Mention;
  event: string;
}

function* pairsOf(labelled: readonly Labelled[]): Generator<TrainingPair> {
  const eventOf = new Map(labelled.map(({ mention, event }) => [mention.id, event]));
  for (const { a, b, reasons } of comparedPairs(labelled.map(({ mention }) => mention))) {
    yield { reasons, isSame: eventOf.get(a) === eventOf.get(b) };
  }
}

/** The chief mention of every report that was written to tell of one event. */
function writtenMentions(read: Read): Labelled[] {
  return loadTrainingCases().flatMap(({ id, text, publishedAt, lang, events }, seq) => {
    const input: ReportInput = { id, text, publishedAt, lang };
    const reading = read(input);
    const mention = toMentions(input, reading, seq)[mainMentionIndex(clusteredEvents(reading))];
    const [event, ...others] = events;
    return mention && event !== undefined && others.length === 0 ? [{ mention, event }] : [];
  });
}

/** Mentions of the samples that fit one event of their report's gold and no other, by kind, region and day. */
function sampleMentions(read: Read): Labelled[] {
  const gold = new Map(loadSampleGold().map((row) => [row.id, row.events]));
  return loadSampleReports().flatMap(({ id, title, text, lang, publishedAt, source }, seq) => {
    const input: ReportInput = { id, title, text, lang, publishedAt, source };
    return toMentions(input, read(input), seq).flatMap((mention) => {
      const fitting = (gold.get(id) ?? []).filter((event) => fits(mention, event));
      const [event, ...others] = fitting;
      return event && others.length === 0 ? [{ mention, event: event.event_key }] : [];
    });
  });
}

function fits({ type, place, when }: Mention, event: GoldReport["events"][number]): boolean {
  if (familyOf(type) !== event.family || (place?.region ?? null) !== event.region) return false;
  if (!when || event.date === null) return true;
  // A measure's gold has the day of its announcement; it is told of for as long as it lasts.
  const told = Date.parse(when.from.slice(0, 10)) - lastingDaysOf(type) * 86_400_000;
  return told <= Date.parse(event.date) && event.date <= when.to.slice(0, 10);
}
