import type { Claim, Mention, PlaceRef } from "@tocsin/model";
import { and, asc, eq, gte, inArray, isNull, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { claims, mentions, reports, sources } from "../schema/index.ts";

/** A stored mention with the event it belongs to: what an event is derived from, now or as known at an earlier time. */
export interface EventMention extends Mention {
  eventId: string;
}

/** Mentions and claims of the given events, from reports that still stand. */
export function readMentionsOfEvents(tx: ReadTransaction, eventIds: readonly string[]): Promise<EventMention[]> {
  if (eventIds.length === 0) return Promise.resolve([]);
  return readMentions(tx, inArray(mentions.eventId, [...eventIds]));
}

/**
 * Mentions published up to `at` of events whose days touch the window, in one region or everywhere.
 * It is what "as known at" is computed from; nothing published later is read.
 */
export function readMentionsKnownAt(
  tx: ReadTransaction,
  at: Date,
  window: { from: string; to: string; region?: string | undefined; placeId?: string | undefined },
): Promise<EventMention[]> {
  return readMentions(
    tx,
    and(
      sql`${mentions.eventId} is not null`,
      lte(mentions.publishedAt, at),
      gte(mentions.whenTo, window.from),
      lte(mentions.whenFrom, window.to),
      window.region
        ? or(
            eq(mentions.region, window.region),
            and(isNull(mentions.region), eq(mentions.country, window.region.slice(0, 2))),
          )
        : undefined,
      window.placeId ? eq(mentions.placeId, window.placeId) : undefined,
    ),
  );
}

async function readMentions(tx: ReadTransaction, condition: SQL | undefined): Promise<EventMention[]> {
  const rows = await tx
    .select({ mention: mentions, seq: reports.seq, independenceGroup: sources.independenceGroup })
    .from(mentions)
    .innerJoin(reports, eq(reports.id, mentions.reportId))
    .innerJoin(sources, eq(sources.id, mentions.sourceId))
    .where(and(condition, ne(reports.state, "retracted")))
    .orderBy(asc(reports.seq), asc(mentions.ordinal));
  const claimRows = await readClaims(
    tx,
    rows.map((row) => row.mention.id),
  );
  return rows.map(({ mention, seq, independenceGroup }) => {
    const published = mention.publishedAt.toISOString();
    return {
      id: mention.id,
      eventId: mention.eventId ?? "",
      reportId: mention.reportId,
      sourceId: mention.sourceId,
      independenceGroup,
      ordinal: mention.ordinal,
      parentMentionId: mention.parentMentionId,
      type: mention.type,
      modality: mention.modality,
      scope: mention.scope,
      background: mention.background,
      place: toPlace(mention),
      when: mention.when,
      actors: mention.actors,
      weapons: mention.weapons,
      targets: mention.targets,
      publishedAt: published,
      recordedAt: published,
      confidence: mention.confidence,
      lang: mention.lang,
      quoteText: mention.quoteText,
      claims: (claimRows.get(mention.id) ?? []).map((claim) => ({
        ...claim,
        sourceId: mention.sourceId,
        independenceGroup,
        saidAt: published,
      })),
      reportSeq: seq,
      evidence: null,
    };
  });
}

async function readClaims(
  tx: ReadTransaction,
  mentionIds: string[],
): Promise<Map<string, Omit<Claim, "sourceId" | "independenceGroup" | "saidAt">[]>> {
  const found = new Map<string, Omit<Claim, "sourceId" | "independenceGroup" | "saidAt">[]>();
  if (mentionIds.length === 0) return found;
  const rows = await tx
    .select()
    .from(claims)
    .where(inArray(claims.mentionId, mentionIds))
    .orderBy(asc(claims.mentionId), asc(claims.ordinal));
  const correctedBy = new Map(rows.flatMap((row) => (row.supersedes ? [[row.supersedes, row.id] as const] : [])));
  for (const row of rows) {
    const list = found.get(row.mentionId) ?? [];
    list.push({
      id: row.id,
      mentionId: row.mentionId,
      reportId: row.reportId,
      metric: row.metric,
      population: row.population,
      item: row.item,
      min: row.min,
      max: row.max,
      qualifier: row.qualifier,
      speaker: row.speakerName
        ? { name: row.speakerName, office: row.speakerOffice, region: row.speakerRegion, side: row.speakerSide }
        : null,
      stance: row.stance,
      asOf: row.asOf,
      subsetOf: row.subsetOf,
      quote: { start: row.quoteStart, end: row.quoteEnd },
      confidence: row.confidence,
      recordedAt: row.recordedAt.toISOString(),
      supersededBy: correctedBy.get(row.id) ?? null,
      retracted: false,
    });
    found.set(row.mentionId, list);
  }
  return found;
}

function toPlace(mention: typeof mentions.$inferSelect): PlaceRef | null {
  if (mention.placeId === null || mention.placePrecision === null) return null;
  return {
    id: mention.placeId,
    name: mention.placeName ?? mention.placeId,
    region: mention.region,
    regionName: mention.regionName,
    country: mention.country,
    lat: mention.lat,
    lon: mention.lon,
    precision: mention.placePrecision,
  };
}
