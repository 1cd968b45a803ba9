import type { Claim, Mention, PlaceRef, Speaker } from "@tocsin/model";
import { asc, getTableColumns, type SQL, sql } from "drizzle-orm";
import { alias, QueryBuilder } from "drizzle-orm/pg-core";
import { anyOf } from "./any-of.ts";
import type { Db, ReadTransaction } from "./connect.ts";
import { inOneTrip } from "./in-one-trip.ts";
import { prepareRead } from "./prepare-read.ts";
import { claims, mentions, reports, sources } from "./schema/index.ts";

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
  return load(db, byId, ids);
}

/** All mentions of the given events, retracted ones too, with all their claims, in order of receipt. */
export function loadMentionsOfEvents(db: Db | ReadTransaction, eventIds: readonly string[]): Promise<StoredMention[]> {
  return load(db, byEvent, eventIds);
}

/** All mentions of the components that the given mentions belong to, in order of receipt. */
export function loadMentionsOfComponents(db: Db | ReadTransaction, ids: readonly string[]): Promise<StoredMention[]> {
  return load(db, byComponent, ids);
}

const ids = sql.placeholder("ids");
const members = alias(mentions, "members");
const components = new QueryBuilder().select({ id: members.componentId }).from(members).where(anyOf(members.id, ids));

const mentionColumns = {
  ...getTableColumns(mentions),
  independenceGroup: sources.independenceGroup,
  recordedAt: reports.recordedAt,
  isRetracted: sql<boolean>`${reports.retractedAt} is not null`.as("is_retracted"),
};

const byId = prepareWhere(anyOf(mentions.id, ids));
const byEvent = prepareWhere(anyOf(mentions.eventId, ids));
const byComponent = prepareWhere(sql`${mentions.componentId} = any(array${components})`);

/**
 * Mentions and their claims, which are asked for in one round trip. What the inner queries find is made an array first: a plan
 * that was made while the tables were empty, and is kept, then still goes by the index when they have grown.
 */
function prepareWhere(where: SQL) {
  const readMentions = prepareRead(mentionColumns, (select) =>
    select
      .from(mentions)
      .innerJoin(reports, sql`${reports.id} = ${mentions.reportId}`)
      .innerJoin(sources, sql`${sources.id} = ${mentions.sourceId}`)
      .where(where)
      .orderBy(asc(mentions.reportSeq), asc(mentions.ordinal)),
  );
  const wanted = new QueryBuilder().select({ id: mentions.id }).from(mentions).where(where);
  const readClaims = prepareRead(getTableColumns(claims), (select) =>
    select.from(claims).where(sql`${claims.mentionId} = any(array${wanted})`).orderBy(asc(claims.ordinal)),
  );
  return { readMentions, readClaims };
}

async function load(
  db: Db | ReadTransaction,
  { readMentions, readClaims }: ReturnType<typeof prepareWhere>,
  wanted: readonly string[],
): Promise<StoredMention[]> {
  if (wanted.length === 0) return [];
  const values = { ids: wanted };
  const [rows, claimRows] = await inOneTrip([readMentions(db, values), readClaims(db, values)]);
  const claimsOf = Map.groupBy(claimRows, (row) => row.mentionId);
  return rows.map((row) => mentionFromRow(row, claimsOf.get(row.id) ?? []));
}

/** A mention with what its report and its source say of it. */
type MentionRow = Awaited<ReturnType<(typeof byId)["readMentions"]>>[number];

function mentionFromRow(row: MentionRow, claimRows: ClaimRow[]): StoredMention {
  const superseding = new Map(claimRows.filter((c) => c.supersedes).map((c) => [c.supersedes, c.id]));
  return {
    id: row.id,
    reportId: row.reportId,
    sourceId: row.sourceId,
    independenceGroup: row.independenceGroup,
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
    recordedAt: row.recordedAt.toISOString(),
    confidence: row.confidence,
    lang: row.lang,
    quoteText: row.quoteText,
    reportSeq: row.reportSeq,
    evidence: row.evidence,
    claims: claimRows.map((claim) => claimFromRow(claim, row, superseding.get(claim.id) ?? null)),
    eventId: row.eventId,
    componentId: row.componentId,
    crowding: row.crowding,
    retracted: row.isRetracted,
  };
}

function claimFromRow(row: ClaimRow, mention: MentionRow, supersededBy: string | null): Claim {
  return {
    id: row.id,
    mentionId: row.mentionId,
    reportId: row.reportId,
    sourceId: mention.sourceId,
    independenceGroup: mention.independenceGroup,
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
    saidAt: mention.publishedAt.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    supersededBy,
    retracted: mention.isRetracted,
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
