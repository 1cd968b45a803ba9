import type { Claim, Mention, PlaceRef, Speaker } from "@tocsin/model";
import { asc, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { anyOf } from "./any-of.ts";
import type { Db, ReadTransaction } from "./connect.ts";
import { claims, mentions, reports, sources } from "./schema/index.ts";

type MentionRow = typeof mentions.$inferSelect;
type ClaimRow = typeof claims.$inferSelect;

/** A mention as stored, with the event and the component it belongs to. */
export interface StoredMention extends Mention {
  reportSeq: number;
  eventId: string | null;
  componentId: string;
  crowding: number;
  /** Withdrawn with its report; its claims are marked too. */
  retracted: boolean;
}

/** Mentions by id with all their claims, in order of receipt; ids that are not there are left out. */
export function loadMentions(db: Db | ReadTransaction, ids: readonly string[]): Promise<StoredMention[]> {
  return ids.length === 0 ? Promise.resolve([]) : loadWhere(db, anyOf(mentions.id, ids));
}

/** All mentions of the given events, retracted ones too, with all their claims, in order of receipt. */
export function loadMentionsOfEvents(db: Db | ReadTransaction, eventIds: readonly string[]): Promise<StoredMention[]> {
  return eventIds.length === 0 ? Promise.resolve([]) : loadWhere(db, anyOf(mentions.eventId, eventIds));
}

/** All mentions of the components that the given mentions belong to, in order of receipt. */
export function loadMentionsOfComponents(db: Db | ReadTransaction, ids: readonly string[]): Promise<StoredMention[]> {
  if (ids.length === 0) return Promise.resolve([]);
  const members = alias(mentions, "members");
  const components = db.selectDistinct({ id: members.componentId }).from(members).where(anyOf(members.id, ids));
  return loadWhere(db, inArray(mentions.componentId, components));
}

async function loadWhere(db: Db | ReadTransaction, where: SQL): Promise<StoredMention[]> {
  const rows = await db
    .select({
      mention: mentions,
      independenceGroup: sources.independenceGroup,
      recordedAt: reports.recordedAt,
      isRetracted: sql<boolean>`${reports.retractedAt} is not null`,
    })
    .from(mentions)
    .innerJoin(reports, sql`${reports.id} = ${mentions.reportId}`)
    .innerJoin(sources, sql`${sources.id} = ${mentions.sourceId}`)
    .where(where)
    .orderBy(asc(mentions.reportSeq), asc(mentions.ordinal));
  const claimRows = await loadClaimRows(
    db,
    rows.map((row) => row.mention.id),
  );
  return rows.map(({ mention, independenceGroup, recordedAt, isRetracted }) => {
    const context = { mention, independenceGroup, isRetracted };
    return mentionFromRow(context, recordedAt, claimRows.get(mention.id) ?? []);
  });
}

async function loadClaimRows(db: Db | ReadTransaction, mentionIds: string[]): Promise<Map<string, ClaimRow[]>> {
  if (mentionIds.length === 0) return new Map();
  const rows = await db.select().from(claims).where(anyOf(claims.mentionId, mentionIds)).orderBy(asc(claims.ordinal));
  return Map.groupBy(rows, (row) => row.mentionId);
}

interface MentionContext {
  mention: MentionRow;
  independenceGroup: string;
  isRetracted: boolean;
}

function mentionFromRow(context: MentionContext, recordedAt: Date, claimRows: ClaimRow[]): StoredMention {
  const { mention: row, independenceGroup, isRetracted } = context;
  const superseding = new Map(claimRows.filter((c) => c.supersedes).map((c) => [c.supersedes, c.id]));
  return {
    id: row.id,
    reportId: row.reportId,
    sourceId: row.sourceId,
    independenceGroup,
    ordinal: row.ordinal,
    parentMentionId: row.parentMentionId,
    type: row.type,
    modality: row.modality,
    scope: row.scope,
    background: row.background,
    place: placeFromRow(row),
    when: row.when,
    actors: row.actors,
    weapons: row.weapons,
    targets: row.targets,
    publishedAt: row.publishedAt.toISOString(),
    recordedAt: recordedAt.toISOString(),
    confidence: row.confidence,
    lang: row.lang,
    quoteText: row.quoteText,
    reportSeq: row.reportSeq,
    evidence: row.evidence,
    claims: claimRows.map((claim) => claimFromRow(claim, context, superseding.get(claim.id) ?? null)),
    eventId: row.eventId,
    componentId: row.componentId,
    crowding: row.crowding,
    retracted: isRetracted,
  };
}

function claimFromRow(row: ClaimRow, context: MentionContext, supersededBy: string | null): Claim {
  return {
    id: row.id,
    mentionId: row.mentionId,
    reportId: row.reportId,
    sourceId: context.mention.sourceId,
    independenceGroup: context.independenceGroup,
    metric: row.metric,
    population: row.population,
    item: row.item,
    min: row.min,
    max: row.max,
    qualifier: row.qualifier,
    speaker: speakerFromRow(row),
    stance: row.stance,
    asOf: row.asOf,
    subsetOf: row.subsetOf,
    quote: { start: row.quoteStart, end: row.quoteEnd },
    confidence: row.confidence,
    saidAt: context.mention.publishedAt.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    supersededBy,
    retracted: context.isRetracted,
  };
}

function speakerFromRow(row: ClaimRow): Speaker | null {
  if (row.speakerName === null) return null;
  return { name: row.speakerName, office: row.speakerOffice, region: row.speakerRegion, side: row.speakerSide };
}

function placeFromRow(row: MentionRow): PlaceRef | null {
  if (row.placeId === null || row.placePrecision === null) return null;
  return {
    id: row.placeId,
    name: row.placeName ?? row.placeId,
    region: row.region,
    regionName: row.regionName,
    country: row.country,
    lat: row.lat,
    lon: row.lon,
    precision: row.placePrecision,
  };
}
