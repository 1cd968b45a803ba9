import {
  type Claim,
  type Mention,
  type MentionReading,
  type Reading,
  type ReportInput,
  rawTextOf,
  type TextEvidence,
} from "@tocsin/model";
import { readingEvidence } from "./evidence/reading-evidence.ts";
import { textEvidence } from "./evidence/text-evidence.ts";

/** The events a report is clustered by: its news, then what it recalls. */
export function clusteredEvents(reading: Reading): readonly MentionReading[] {
  return [...reading.events, ...(reading.context ?? [])];
}

/**
 * The mentions of one reading as the matcher takes them, without a database: one for each of `clusteredEvents`, or one that
 * stands for the whole text when nothing was read. `seq` is the report's position in the order of receipt.
 */
export function toMentions(input: ReportInput, reading: Reading, seq: number): Mention[] {
  const text = rawTextOf(input);
  const events = clusteredEvents(reading);
  if (events.length === 0) return [unreadMention(input, reading, seq, text)];
  const evidence = readingEvidence(text, reading, input.title?.length ?? 0);
  return events.map((event, i) => toMention(input, reading, event, i, seq, evidence[i] ?? null));
}

function toMention(
  input: ReportInput,
  reading: Reading,
  event: MentionReading,
  index: number,
  seq: number,
  evidence: TextEvidence | null,
): Mention {
  const base = baseMention(input, reading, seq, index);
  const text = rawTextOf(input);
  return {
    ...base,
    type: event.type,
    modality: event.modality,
    scope: event.scope,
    background: event.background,
    place: event.place,
    when: event.when,
    actors: event.actors,
    weapons: event.weapons,
    targets: event.targets,
    confidence: event.confidence,
    quoteText: text.slice(event.quote.start, event.quote.end),
    evidence,
    claims: event.claims.map((claim, i): Claim => {
      const whole = claim.subsetOf === null ? null : `${base.id}:${claim.subsetOf}`;
      return { ...claim, ...claimIdentity(base), id: `${base.id}:${i}`, subsetOf: whole };
    }),
  };
}

/** A report of which nothing was read still has words: it may join an event that others tell of. */
function unreadMention(input: ReportInput, reading: Reading, seq: number, text: string): Mention {
  return {
    ...baseMention(input, reading, seq, 0),
    evidence: textEvidence(text, reading.report.lang ?? "und", reading.report.publishedAt),
  };
}

function baseMention(input: ReportInput, reading: Reading, seq: number, ordinal: number): Mention {
  const publishedAt = reading.report.publishedAt ?? input.publishedAt ?? "";
  const source = input.source ?? `unnamed-${seq}`;
  return {
    id: `${seq}:${ordinal}`,
    reportId: String(seq),
    sourceId: source,
    independenceGroup: source,
    ordinal,
    reportSeq: seq,
    parentMentionId: null,
    type: "explosion.unknown",
    modality: "occurred",
    scope: "single",
    background: false,
    place: null,
    when: null,
    actors: [],
    weapons: [],
    targets: [],
    publishedAt,
    recordedAt: publishedAt,
    confidence: 0,
    lang: reading.report.lang ?? "und",
    quoteText: "",
    claims: [],
  };
}

function claimIdentity(mention: Mention) {
  return {
    mentionId: mention.id,
    reportId: mention.reportId,
    sourceId: mention.sourceId,
    independenceGroup: mention.independenceGroup,
    saidAt: mention.publishedAt,
    recordedAt: mention.recordedAt,
    supersededBy: null,
    retracted: false,
  };
}
