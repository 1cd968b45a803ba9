import type { EventView, ReportState } from "@tocsin/model";
import { asc, desc, eq, inArray, sql } from "drizzle-orm";
import { anyOf } from "../any-of.ts";
import type { ReadTransaction } from "../connect.ts";
import { reportState } from "../report-state.ts";
import {
  aidStatements,
  claims,
  events,
  mentions,
  quarantine,
  reportReadings,
  reports,
  sources,
  tips,
  waitingReports,
} from "../schema/index.ts";
import {
  type Assignment,
  type ProposalRow,
  readAssignments,
  readUnsureEvents,
  readWaitingProposals,
} from "./desk-work.ts";
import { type DoubtedDecision, readDoubtedDecisions, readUnsurePairs, type UnsurePair } from "./open-pairs.ts";

/** A report as the desk lists it. */
export interface DeskReport {
  id: string;
  title: string | null;
  opening: string;
  state: ReportState;
  sourceName: string;
  publishedAt: Date;
  recordedAt: Date;
  mentions: number;
  aid: number;
}

/** Everything the desk's first page lists, in one snapshot. */
export interface DeskData {
  waiting: number;
  latest: DeskReport[];
  quarantined: { reportId: string; title: string | null; opening: string; reason: string; at: Date }[];
  tips: (typeof tips.$inferSelect)[];
  unsure: UnsurePair[];
  doubted: DoubtedDecision[];
  proposals: ProposalRow[];
  unsureEvents: EventView[];
  assignments: Assignment[];
}

const openingLength = 160;
const opening = sql<string>`left(${reports.text}, ${sql.raw(String(openingLength))})`;

export async function readDesk(tx: ReadTransaction): Promise<DeskData> {
  const [waiting] = await tx.select({ n: sql<number>`count(*)::int` }).from(waitingReports);
  return {
    waiting: waiting?.n ?? 0,
    latest: await readLatestReports(tx, 15),
    quarantined: await tx
      .select({
        reportId: quarantine.reportId,
        title: reports.title,
        opening,
        reason: quarantine.reason,
        at: quarantine.at,
      })
      .from(quarantine)
      .innerJoin(reports, eq(reports.id, quarantine.reportId))
      .orderBy(desc(quarantine.at))
      .limit(50),
    tips: await tx.select().from(tips).where(eq(tips.state, "waiting")).orderBy(asc(tips.receivedAt)).limit(50),
    unsure: await readUnsurePairs(tx, 30),
    doubted: await readDoubtedDecisions(tx, 30),
    proposals: await readWaitingProposals(tx, 50),
    unsureEvents: await readUnsureEvents(tx, 30),
    assignments: await readAssignments(tx),
  };
}

function readLatestReports(tx: ReadTransaction, limit: number): Promise<DeskReport[]> {
  return tx
    .select({
      id: reports.id,
      title: reports.title,
      opening,
      state: reportState,
      sourceName: sources.name,
      publishedAt: reports.publishedAt,
      recordedAt: reports.recordedAt,
      mentions: sql<number>`(select count(*)::int from ${mentions} where ${mentions.reportId} = ${reports.id})`,
      aid: sql<number>`(select count(*)::int from ${aidStatements} where ${aidStatements.reportId} = ${reports.id})`,
    })
    .from(reports)
    .innerJoin(sources, eq(sources.id, reports.sourceId))
    .orderBy(desc(reports.recordedAt), desc(reports.seq))
    .limit(limit);
}

/** One report with everything that was read from it. */
export interface ReportReadingData {
  report: typeof reports.$inferSelect & { state: ReportState; sourceName: string };
  reading: typeof reportReadings.$inferSelect | null;
  mentions: (typeof mentions.$inferSelect & { claims: (typeof claims.$inferSelect)[]; eventPublished: boolean })[];
  aid: (typeof aidStatements.$inferSelect)[];
  quarantineReason: string | null;
}

/** A report as received and what was read from it; null for an unknown id. */
export async function readReportReading(tx: ReadTransaction, id: string): Promise<ReportReadingData | null> {
  const [row] = await tx
    .select({ report: reports, state: reportState, sourceName: sources.name })
    .from(reports)
    .innerJoin(sources, eq(sources.id, reports.sourceId))
    .where(eq(reports.id, id));
  if (!row) return null;
  const [reading] = await tx.select().from(reportReadings).where(eq(reportReadings.reportId, id));
  const [held] = await tx.select().from(quarantine).where(eq(quarantine.reportId, id));
  const found = await tx.select().from(mentions).where(eq(mentions.reportId, id)).orderBy(asc(mentions.ordinal));
  const mentionIds = found.map((mention) => mention.id);
  const claimRows = await tx
    .select()
    .from(claims)
    .where(anyOf(claims.mentionId, mentionIds))
    .orderBy(asc(claims.ordinal));
  const eventIds = found.flatMap((mention) => mention.eventId ?? []);
  const published = eventIds.length
    ? await tx.select({ id: events.id, lifecycle: events.lifecycle }).from(events).where(inArray(events.id, eventIds))
    : [];
  const isPublished = new Set(published.filter((e) => e.lifecycle === "published").map((e) => e.id));
  return {
    report: { ...row.report, state: row.state, sourceName: row.sourceName },
    reading: reading ?? null,
    mentions: found.map((mention) => ({
      ...mention,
      claims: claimRows.filter((claim) => claim.mentionId === mention.id),
      eventPublished: mention.eventId !== null && isPublished.has(mention.eventId),
    })),
    aid: await tx
      .select()
      .from(aidStatements)
      .where(eq(aidStatements.reportId, id))
      .orderBy(asc(aidStatements.ordinal)),
    quarantineReason: held?.reason ?? null,
  };
}

/** True while nobody can sign in: the sign-in page then says how to add the first user. */
export async function hasNoUsers(tx: ReadTransaction): Promise<boolean> {
  const [row] = await tx.execute<{ none: boolean }>(sql`select not exists (select 1 from users) as none`);
  return row?.none ?? false;
}
