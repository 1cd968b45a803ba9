import { and, asc, desc, eq, gt, inArray, lt, ne, or } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { claims, events, mentions, reports, sources } from "../schema/index.ts";

/** A claim as it leaves the system: the statement with its event, report, source and times. */
export interface PublicClaim {
  claim: typeof claims.$inferSelect;
  eventId: string | null;
  sourceId: string;
  publishedAt: Date;
}

/** Claims of published and retracted events in the order of their ids, of one event or of all, from after `afterId` on. */
export function readPublicClaims(
  tx: ReadTransaction,
  options: { eventId: string | null; afterId: string | null; limit: number; minConfidence: number },
): Promise<PublicClaim[]> {
  return tx
    .select({
      claim: claims,
      eventId: mentions.eventId,
      sourceId: mentions.sourceId,
      publishedAt: mentions.publishedAt,
    })
    .from(claims)
    .innerJoin(mentions, eq(mentions.id, claims.mentionId))
    .innerJoin(events, eq(events.id, mentions.eventId))
    .where(
      and(
        inArray(events.lifecycle, ["published", "retracted"]),
        options.eventId ? eq(mentions.eventId, options.eventId) : undefined,
        options.afterId ? gt(claims.id, options.afterId) : undefined,
        gt(claims.confidence, options.minConfidence - 1e-6),
      ),
    )
    .orderBy(asc(claims.id))
    .limit(options.limit);
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
  state: (typeof reports.$inferSelect)["state"];
  sourceId: string;
  sourceName: string;
}

/** Reports, the latest received first, from below `beforeSeq` on. */
export function readReportMetadata(
  tx: ReadTransaction,
  options: { sourceId: string | null; beforeSeq: number | null; limit: number },
): Promise<ReportMetadata[]> {
  return tx
    .select({
      id: reports.id,
      seq: reports.seq,
      title: reports.title,
      url: reports.url,
      archiveUrl: reports.archiveUrl,
      lang: reports.lang,
      publishedAt: reports.publishedAt,
      publishedPrecision: reports.publishedPrecision,
      recordedAt: reports.recordedAt,
      sha256: reports.sha256,
      isSummary: reports.isSummary,
      state: reports.state,
      sourceId: reports.sourceId,
      sourceName: sources.name,
    })
    .from(reports)
    .innerJoin(sources, eq(sources.id, reports.sourceId))
    .where(
      and(
        or(eq(reports.state, "read"), eq(reports.state, "retracted")),
        ne(reports.channel, "tip"),
        options.sourceId ? eq(reports.sourceId, options.sourceId) : undefined,
        options.beforeSeq !== null ? lt(reports.seq, options.beforeSeq) : undefined,
      ),
    )
    .orderBy(desc(reports.seq))
    .limit(options.limit);
}
