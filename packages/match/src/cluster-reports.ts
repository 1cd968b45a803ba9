import type { Mention, Reading, ReportInput } from "@tocsin/model";
import { mainMentionIndex } from "./main-mention.ts";
import { pairsOf } from "./partition.ts";
import { rebuildComponents } from "./plan-match.ts";
import { clusteredEvents, toMentions } from "./report-mentions.ts";
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
    const events = clusteredEvents(reading);
    const mentions = toMentions(input, reading, seq);
    this.#mentions.push(...mentions);
    this.#reports.push({
      id: reading.report.id,
      refs: events.map((event) => event.ref),
      mentionIds: mentions.map((mention) => mention.id),
      main: mainMentionIndex(events, input.title?.length ?? 0),
    });
  }

  *finish(options: { explain?: boolean } = {}): Generator<ClusteredReport> {
    const pairs = pairsOf(this.#mentions, options);
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
