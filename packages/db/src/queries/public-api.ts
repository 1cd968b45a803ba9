import type { PlacePrecision, ReportState } from "@tocsin/model";
import { and, asc, desc, eq, gt, inArray, lt, lte, ne, or, sql } from "drizzle-orm";
import { anyOf } from "../any-of.ts";
import type { ReadTransaction } from "../connect.ts";
import type { EventIndex } from "../event-index/event-index.ts";
import { isTold, reportLang, reportState } from "../report-state.ts";
import { claims, eventRedirects, events, mentions, reports, sources } from "../schema/index.ts";
import type { EventFilter } from "./event-filter.ts";
import { findEvents } from "./find-events.ts";

/** A claim as it leaves the system: the statement with its event, the event's place, its report, source and times. */
export interface PublicClaim {
  claim: typeof claims.$inferSelect;
  eventId: string | null;
  sourceId: string;
  publishedAt: Date;
  /** Whether its report was withdrawn. */
  isRetracted: boolean;
  lat: number | null;
  lon: number | null;
  placePrecision: PlacePrecision | null;
}

/** After which claim a page begins: its event's day and number, and its id. */
export interface ClaimCursor {
  day: string;
  number: number;
  id: string;
}

export interface ClaimPage {
  rows: PublicClaim[];
  next: ClaimCursor | null;
}

export interface ClaimOptions {
  after: ClaimCursor | null;
  limit: number;
  minConfidence: number;
  /** Only what was published up to this moment; null for everything. */
  at: Date | null;
}

/** Events whose claims are asked for by one statement. */
const eventsAtOnce = 500;

/** Claims of the published events that fit a filter: the latest event first, and in it by their ids. */
export async function readPublicClaims(
  tx: ReadTransaction,
  index: EventIndex,
  filter: EventFilter,
  options: ClaimOptions,
): Promise<ClaimPage> {
  const found = await findEvents(tx, index, filter);
  const rows: NumberedClaim[] = [];
  // The event that the last page ended in may have more claims.
  let after = options.after && { ...options.after, number: options.after.number + 1 };
  for (;;) {
    const { numbers, end } = found.newest(eventsAtOnce, after);
    rows.push(...(await readClaims(tx, numbers, { ...options, limit: options.limit + 1 - rows.length })));
    const last = numbers.at(-1);
    if (rows.length > options.limit || end === null || last === undefined) return pageOf(rows, options.limit);
    after = { day: end, number: last, id: "" };
  }
}

/** Claims of the given events, published or withdrawn, by their ids or ids that were joined into them. */
export async function readClaimsOfEvents(
  tx: ReadTransaction,
  eventIds: readonly string[],
  options: ClaimOptions,
): Promise<ClaimPage> {
  const into = tx
    .select({ id: eventRedirects.mergedInto })
    .from(eventRedirects)
    .where(anyOf(eventRedirects.fromId, eventIds));
  const found = await tx
    .select({ number: events.number })
    .from(events)
    .where(
      and(
        inArray(events.lifecycle, ["published", "retracted"]),
        sql`${events.id} in (select unnest(${sql.param([...eventIds])}::text[]) union ${into})`,
      ),
    );
  const numbers = found.map(({ number }) => number);
  return pageOf(await readClaims(tx, numbers, { ...options, limit: options.limit + 1 }), options.limit);
}

type NumberedClaim = PublicClaim & Pick<ClaimCursor, "day" | "number">;

function readClaims(tx: ReadTransaction, numbers: readonly number[], options: ClaimOptions): Promise<NumberedClaim[]> {
  const { after, at } = options;
  return tx
    .select({
      claim: claims,
      eventId: mentions.eventId,
      sourceId: mentions.sourceId,
      publishedAt: mentions.publishedAt,
      isRetracted: sql<boolean>`${reports.retractedAt} is not null`,
      lat: events.lat,
      lon: events.lon,
      placePrecision: events.placePrecision,
      day: events.day,
      number: events.number,
    })
    .from(events)
    .innerJoin(mentions, eq(mentions.eventId, events.id))
    .innerJoin(claims, eq(claims.mentionId, mentions.id))
    .innerJoin(reports, eq(reports.id, claims.reportId))
    .where(
      and(
        sql`${events.number} = any(${sql.param(numbers.map(String))}::text[]::bigint[])`,
        gt(claims.confidence, options.minConfidence - 1e-6),
        at ? lte(mentions.publishedAt, at) : undefined,
        after ? or(ne(events.number, after.number), gt(claims.id, after.id)) : undefined,
      ),
    )
    .orderBy(desc(events.day), desc(events.number), asc(claims.id))
    .limit(options.limit);
}

function pageOf(rows: NumberedClaim[], limit: number): ClaimPage {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { rows: rows.slice(0, limit), next: last ? { day: last.day, number: last.number, id: last.claim.id } : null };
}

/** What may be told of a report without its words: they belong to the source, behind the link. */
export interface ReportMetadata {
  id: string;
  seq: number;
  title: string | null;
  url: string | null;
  archiveUrl: string | null;
  lang: string | null;
  publishedAt: Date;
  publishedPrecision: "day" | "time";
  recordedAt: Date;
  sha256: string;
  isSummary: boolean;
  state: ReportState;
  sourceId: string;
  sourceName: string;
}

/** Reports, the latest received first, from below `beforeSeq` on; published up to `at`, where that is given. */
export function readReportMetadata(
  tx: ReadTransaction,
  options: { sourceId: string | null; beforeSeq: number | null; at: Date | null; limit: number },
): Promise<ReportMetadata[]> {
  return tx
    .select({
      id: reports.id,
      seq: reports.seq,
      title: reports.title,
      url: reports.url,
      archiveUrl: reports.archiveUrl,
      lang: reportLang,
      publishedAt: reports.publishedAt,
      publishedPrecision: reports.publishedPrecision,
      recordedAt: reports.recordedAt,
      sha256: reports.sha256,
      isSummary: reports.isSummary,
      state: reportState,
      sourceId: reports.sourceId,
      sourceName: sources.name,
    })
    .from(reports)
    .innerJoin(sources, eq(sources.id, reports.sourceId))
    .where(
      and(
        isTold,
        ne(reports.channel, "tip"),
        options.sourceId ? eq(reports.sourceId, options.sourceId) : undefined,
        options.at ? lte(reports.publishedAt, options.at) : undefined,
        options.beforeSeq !== null ? lt(reports.seq, options.beforeSeq) : undefined,
      ),
    )
    .orderBy(desc(reports.seq))
    .limit(options.limit);
}
