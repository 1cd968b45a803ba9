import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { ReadTransaction } from "../connect.ts";
import {
  aidStatements,
  claims,
  events,
  matches,
  mentions,
  quarantine,
  reportReadings,
  reports,
  sources,
  tips,
} from "../schema/index.ts";

/** A report as the desk lists it. */
export interface DeskReport {
  id: string;
  title: string | null;
  opening: string;
  state: (typeof reports.$inferSelect)["state"];
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
}

/** Two mentions that the matcher could not decide on. */
export interface UnsurePair {
  a: UnsureMention;
  b: UnsureMention;
  score: number;
  reasons: { code: string; text: string; weight: number }[];
}

export interface UnsureMention {
  id: string;
  eventId: string | null;
  quote: string;
  lang: string;
  sourceName: string;
  publishedAt: Date;
  place: string | null;
}

const openingLength = 160;
const opening = sql<string>`left(${reports.text}, ${sql.raw(String(openingLength))})`;

export async function readDesk(tx: ReadTransaction): Promise<DeskData> {
  const [waiting] = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(reports)
    .where(eq(reports.state, "received"));
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
  };
}

function readLatestReports(tx: ReadTransaction, limit: number): Promise<DeskReport[]> {
  return tx
    .select({
      id: reports.id,
      title: reports.title,
      opening,
      state: reports.state,
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

/** Pairs left open by the matcher, the likeliest first. */
async function readUnsurePairs(tx: ReadTransaction, limit: number): Promise<UnsurePair[]> {
  const a = alias(mentions, "a");
  const b = alias(mentions, "b");
  const sourceA = alias(sources, "source_a");
  const sourceB = alias(sources, "source_b");
  const rows = await tx
    .select({ score: matches.score, reasons: matches.reasons, a, b, sourceA: sourceA.name, sourceB: sourceB.name })
    .from(matches)
    .innerJoin(a, eq(a.id, matches.mentionA))
    .innerJoin(b, eq(b.id, matches.mentionB))
    .innerJoin(sourceA, eq(sourceA.id, a.sourceId))
    .innerJoin(sourceB, eq(sourceB.id, b.sourceId))
    .where(and(eq(matches.judgement, "unsure"), sql`${a.eventId} is distinct from ${b.eventId}`))
    .orderBy(desc(matches.score), matches.mentionA, matches.mentionB)
    .limit(limit);
  return rows.map((row) => ({
    a: toUnsure(row.a, row.sourceA),
    b: toUnsure(row.b, row.sourceB),
    score: row.score,
    reasons: row.reasons,
  }));
}

function toUnsure(mention: typeof mentions.$inferSelect, sourceName: string): UnsureMention {
  return {
    id: mention.id,
    eventId: mention.eventId,
    quote: mention.quoteText,
    lang: mention.lang,
    sourceName,
    publishedAt: mention.publishedAt,
    place: mention.placeName,
  };
}

/** One report with everything that was read from it. */
export interface ReportReadingData {
  report: typeof reports.$inferSelect & { sourceName: string };
  reading: typeof reportReadings.$inferSelect | null;
  mentions: (typeof mentions.$inferSelect & { claims: (typeof claims.$inferSelect)[]; eventPublished: boolean })[];
  aid: (typeof aidStatements.$inferSelect)[];
  quarantineReason: string | null;
}

/** A report as received and what was read from it; null for an unknown id. */
export async function readReportReading(tx: ReadTransaction, id: string): Promise<ReportReadingData | null> {
  const [row] = await tx
    .select({ report: reports, sourceName: sources.name })
    .from(reports)
    .innerJoin(sources, eq(sources.id, reports.sourceId))
    .where(eq(reports.id, id));
  if (!row) return null;
  const [reading] = await tx.select().from(reportReadings).where(eq(reportReadings.reportId, id));
  const [held] = await tx.select().from(quarantine).where(eq(quarantine.reportId, id));
  const found = await tx.select().from(mentions).where(eq(mentions.reportId, id)).orderBy(asc(mentions.ordinal));
  const claimRows = await tx.select().from(claims).where(eq(claims.reportId, id)).orderBy(asc(claims.ordinal));
  const eventIds = found.flatMap((mention) => mention.eventId ?? []);
  const published = eventIds.length
    ? await tx.select({ id: events.id, lifecycle: events.lifecycle }).from(events).where(inArray(events.id, eventIds))
    : [];
  const isPublished = new Set(published.filter((e) => e.lifecycle === "published").map((e) => e.id));
  return {
    report: { ...row.report, sourceName: row.sourceName },
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
