import type { schema } from "@tocsin/db";
import { blockKeys, eventIdOf, readingEvidence } from "@tocsin/match";
import {
  type Claim,
  type ClaimReading,
  eventFamily,
  type Mention,
  type MentionReading,
  type Quantity,
  type Reading,
  type ReportLanguage,
  rawTextOf,
  TocsinError,
} from "@tocsin/model";
import { claimIdOf, mentionIdOf } from "./identity.ts";

/** What of a stored report is needed to make mentions of its reading. */
export interface ReportForReading {
  id: string;
  seq: number;
  sourceId: string;
  independenceGroup: string;
  title: string | null;
  text: string;
  textLength: number;
  publishedAt: Date;
  recordedAt: Date;
}

export type MentionRow = typeof schema.mentions.$inferInsert;
export type ClaimRow = typeof schema.claims.$inferInsert;

/** A mention as the matcher compares it, and as rows to store. */
export interface FreshMention {
  mention: Mention;
  blockKeys: string[];
  row: MentionRow;
  claimRows: ClaimRow[];
  /** Its report was withdrawn: it founds no event. */
  retracted: boolean;
}

/** Mentions of a reading, the news first and then what it tells as context, with their identities. Throws `invalid_input` when a reading refers to what is not in it. */
export function mentionsOfReading(report: ReportForReading, reading: Reading, lang: ReportLanguage): FreshMention[] {
  const raw = rawTextOf(report);
  const events = [...reading.events, ...(reading.context ?? [])];
  const evidence = readingEvidence(raw, reading, report.title?.length ?? 0);
  const ids = events.map((_, ordinal) => mentionIdOf(report.id, ordinal));
  const idOf = new Map(events.map(({ ref }, ordinal) => [ref, ids[ordinal] as string]));
  return events.map((event, ordinal) => {
    const id = ids[ordinal] as string;
    const parentMentionId = event.parent === null ? null : (idOf.get(event.parent) ?? null);
    if (event.parent !== null && (parentMentionId === null || parentMentionId === id)) {
      throw new TocsinError("invalid_input", `The reading's event ${event.ref} names a parent that is not there.`);
    }
    const claims = event.claims.map((claim, n) => claimOf(claim, { id, report, number: n, event }));
    const mention: Mention = {
      id,
      reportId: report.id,
      sourceId: report.sourceId,
      independenceGroup: report.independenceGroup,
      ordinal,
      parentMentionId,
      type: event.type,
      modality: event.modality,
      scope: event.scope,
      background: event.background,
      place: event.place,
      when: event.when,
      actors: event.actors,
      weapons: event.weapons,
      targets: event.targets,
      publishedAt: report.publishedAt.toISOString(),
      recordedAt: report.recordedAt.toISOString(),
      confidence: storedConfidence(event.confidence),
      lang,
      quoteText: raw.slice(event.quote.start, event.quote.end),
      reportSeq: report.seq,
      evidence: evidence[ordinal] ?? null,
      claims,
    };
    return {
      mention,
      blockKeys: blockKeys(mention),
      row: mentionRow(mention, report, event),
      claimRows: claims.map((c, n) => claimRow(c, report, n)),
      retracted: false,
    };
  });
}

/** The database keeps single precision: four places come back from it as they are, so that nothing depends on a mention having been stored. */
function storedConfidence(confidence: number): number {
  return Math.round(confidence * 1e4) / 1e4;
}

interface ClaimPlace {
  id: string;
  report: ReportForReading;
  number: number;
  event: MentionReading;
}

function claimOf(claim: ClaimReading, { id, report, number, event }: ClaimPlace): Claim {
  const whole = claim.subsetOf === null || claim.subsetOf === number ? undefined : event.claims[claim.subsetOf];
  return {
    ...claim,
    ...settleQuantity(claim),
    confidence: storedConfidence(claim.confidence),
    id: claimIdOf(id, number),
    mentionId: id,
    reportId: report.id,
    sourceId: report.sourceId,
    independenceGroup: report.independenceGroup,
    subsetOf: whole && claim.subsetOf !== null ? claimIdOf(id, claim.subsetOf) : null,
    saidAt: report.publishedAt.toISOString(),
    recordedAt: report.recordedAt.toISOString(),
    supersededBy: null,
    retracted: false,
  };
}

/** Zero is said only as "none reported", and a number that was implied but not given only as "several". */
export function settleQuantity({ min, max, qualifier }: Quantity): Quantity {
  if (qualifier === "none_reported" || (max === 0 && (min === 0 || min === null))) {
    return { min: 0, max: 0, qualifier: "none_reported" };
  }
  if (min === null && max === null) return { min, max, qualifier: "several" };
  if (qualifier === "exact" && (min === null || max === null)) {
    return { min, max, qualifier: max === null ? "at_least" : "up_to" };
  }
  return { min, max, qualifier };
}

function mentionRow(mention: Mention, report: ReportForReading, event: MentionReading): MentionRow {
  const { place, when } = mention;
  return {
    id: mention.id,
    reportId: mention.reportId,
    textLength: report.textLength,
    sourceId: mention.sourceId,
    reportSeq: report.seq,
    ordinal: mention.ordinal,
    parentMentionId: mention.parentMentionId,
    type: mention.type,
    family: eventFamily(mention.type),
    modality: mention.modality,
    scope: mention.scope,
    background: mention.background,
    placeId: place?.id ?? null,
    placeName: place?.name ?? null,
    region: place?.region ?? null,
    regionName: place?.regionName ?? null,
    country: place?.country ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    placePrecision: place?.precision ?? null,
    when,
    whenFrom: when?.from.slice(0, 10) ?? null,
    whenTo: when?.to.slice(0, 10) ?? null,
    actors: mention.actors,
    weapons: mention.weapons,
    targets: mention.targets,
    lang: mention.lang as ReportLanguage,
    publishedAt: report.publishedAt,
    quoteStart: event.quote.start,
    quoteEnd: event.quote.end,
    quoteText: mention.quoteText,
    evidence: mention.evidence ?? null,
    confidence: mention.confidence,
    // Until it is matched a mention is a component and an event of its own, which most mentions stay.
    componentId: mention.id,
    eventId: eventIdOf(mention.id),
  };
}

function claimRow(claim: Claim, report: ReportForReading, ordinal: number): ClaimRow {
  return {
    id: claim.id,
    mentionId: claim.mentionId,
    reportId: claim.reportId,
    textLength: report.textLength,
    ordinal,
    metric: claim.metric,
    population: claim.population,
    item: claim.item,
    min: claim.min,
    max: claim.max,
    qualifier: claim.qualifier,
    speakerName: claim.speaker?.name ?? null,
    speakerOffice: claim.speaker?.office ?? null,
    speakerRegion: claim.speaker?.region ?? null,
    speakerSide: claim.speaker?.side ?? null,
    stance: claim.stance,
    asOf: claim.asOf,
    subsetOf: claim.subsetOf,
    quoteStart: claim.quote.start,
    quoteEnd: claim.quote.end,
    confidence: claim.confidence,
    recordedAt: report.recordedAt,
  };
}
