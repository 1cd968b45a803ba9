import { type Claim, type Mention, type Reading, type ReportInput, rawTextOf, type TextEvidence } from "@tocsin/model";
import { readingEvidence } from "./evidence/reading-evidence.ts";
import { textEvidence } from "./evidence/text-evidence.ts";
import { mainMentionIndex } from "./main-mention.ts";
import { pairsOf } from "./partition.ts";
import { rebuildComponents } from "./plan-match.ts";
import { noConstraints, type Reason, type ScoredPair } from "./types.ts";

/** One line of `tocsin cluster --jsonl`. */
export interface ClusteredReport {
  id: string | null;
  events: { ref: string; eventId: string }[];
  /** The event the report is chiefly about; null when it tells of none. */
  main: string | null;
  /** With `explain`: why each mention was joined with an earlier report's. */
  reasons?: { ref: string; joined: string | null; score: number; reasons: Reason[] }[];
}

interface StoredReport {
  id: string | null;
  refs: string[];
  mentionIds: string[];
  main: number;
}

/** `ref` under which a report without any read event takes part in matching by its words alone. */
const unreadRef = "unread";

/**
 * Collects readings one by one, keeping only what matching needs (no texts), and groups their events at the end, when
 * late reports can no longer join two of them.
 */
export class ReportClusterer {
  readonly #reports: StoredReport[] = [];
  readonly #mentions: Mention[] = [];

  add(input: ReportInput, reading: Reading): void {
    const seq = this.#reports.length;
    const text = rawTextOf(input);
    const titleLength = input.title?.length ?? 0;
    const evidence = readingEvidence(text, reading, titleLength);
    const mentions = reading.events.map((_, i) => toMention(input, reading, i, seq, evidence[i] ?? null));
    if (mentions.length === 0) mentions.push(unreadMention(input, reading, seq, text));
    this.#mentions.push(...mentions);
    this.#reports.push({
      id: reading.report.id,
      refs: reading.events.map((event) => event.ref),
      mentionIds: mentions.map((mention) => mention.id),
      main: mainMentionIndex(reading.events, titleLength),
    });
  }

  *finish(options: { explain?: boolean } = {}): Generator<ClusteredReport> {
    const pairs = pairsOf(this.#mentions);
    const { components } = rebuildComponents(this.#mentions, pairs, noConstraints);
    const eventOf = new Map<string, string>();
    const sizes = new Map<string, number>();
    for (const cluster of components.flatMap((component) => component.clusters)) {
      sizes.set(cluster.eventId, cluster.mentionIds.length);
      for (const id of cluster.mentionIds) eventOf.set(id, cluster.eventId);
    }
    const best = options.explain ? bestJoins(pairs, eventOf) : null;
    for (const report of this.#reports) yield toLine(report, eventOf, sizes, best, this.#reports);
  }
}

/** Clusters reports that fit in memory with their readings. */
export function clusterReports(
  items: Iterable<{ input: ReportInput; reading: Reading }>,
  options: { explain?: boolean } = {},
): ClusteredReport[] {
  const clusterer = new ReportClusterer();
  for (const { input, reading } of items) clusterer.add(input, reading);
  return [...clusterer.finish(options)];
}

function toLine(
  report: StoredReport,
  eventOf: Map<string, string>,
  sizes: Map<string, number>,
  best: Map<string, ScoredPair> | null,
  reports: readonly StoredReport[],
): ClusteredReport {
  const eventIds = report.mentionIds.map((id) => eventOf.get(id) ?? "");
  const events = report.refs.map((ref, i) => ({ ref, eventId: eventIds[i] ?? "" }));
  const unread = report.refs.length === 0 ? (eventIds[0] ?? "") : "";
  const joinedUnread = (sizes.get(unread) ?? 0) > 1 ? unread : null;
  const line: ClusteredReport = { id: report.id, events, main: eventIds[report.main] ?? joinedUnread };
  if (!best) return line;
  line.reasons = report.mentionIds.flatMap((id, i) => {
    const pair = best.get(id);
    if (!pair) return [];
    const seq = Number(pair.a.split(":")[0]);
    return [
      { ref: report.refs[i] ?? unreadRef, joined: reports[seq]?.id ?? null, score: pair.score, reasons: pair.reasons },
    ];
  });
  return line;
}

/** Per mention its best pair with an earlier mention of the same event. */
function bestJoins(pairs: readonly ScoredPair[], eventOf: Map<string, string>): Map<string, ScoredPair> {
  const best = new Map<string, ScoredPair>();
  for (const pair of pairs) {
    if (eventOf.get(pair.a) !== eventOf.get(pair.b)) continue;
    if (pair.score > (best.get(pair.b)?.score ?? Number.NEGATIVE_INFINITY)) best.set(pair.b, pair);
  }
  return best;
}

function toMention(
  input: ReportInput,
  reading: Reading,
  index: number,
  seq: number,
  evidence: TextEvidence | null,
): Mention {
  const event = reading.events[index] as Reading["events"][number];
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
