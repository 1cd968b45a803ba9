import type { EventView, Lifecycle } from "@tocsin/model";
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { reportLang } from "../report-state.ts";
import { decisions, eventRedirects, events, matches, mentions, reports, sources } from "../schema/index.ts";
import { minusDays } from "./days.ts";
import { type EventRow, eventRowColumns, isPublished } from "./event-rows.ts";
import { type EventMention, readMentionsOfEvents } from "./known-mentions.ts";

/** A report as an event page shows it: enough to put each quote back into its sentence and to lead to the original. */
export interface EvidenceReport {
  id: string;
  title: string | null;
  text: string;
  lang: string | null;
  url: string | null;
  archiveUrl: string | null;
  publishedAt: Date;
  publishedPrecision: "day" | "time";
  recordedAt: Date;
  isSummary: boolean;
  source: { id: string; name: string; kind: (typeof sources.$inferSelect)["kind"]; country: string | null };
}

export interface MatchRow {
  mentionA: string;
  mentionB: string;
  score: number;
  judgement: (typeof matches.$inferSelect)["judgement"];
  reasons: { code: string; text: string; weight: number }[];
}

export interface DecisionRow {
  id: string;
  kind: (typeof decisions.$inferSelect)["kind"];
  reason: string;
  madeByName: string;
  madeAt: Date;
  /** The second editor, where one alone may not decide. */
  confirmedByName: string | null;
  undoneAt: Date | null;
  undoneReason: string | null;
}

/** A report that told of the event and was withdrawn. */
export interface WithdrawnReport {
  id: string;
  sourceName: string;
  at: Date;
  reason: string;
}

export interface EventData {
  event: EventRow;
  mentions: EventMention[];
  reports: EvidenceReport[];
  matches: MatchRow[];
  decisions: DecisionRow[];
  /** Ids that were joined into this event, with when. */
  joined: { fromId: string; at: Date }[];
  withdrawn: WithdrawnReport[];
  parent: EventView | null;
  children: EventView[];
  near: EventView[];
}

/** An event's page; a redirect where the id was joined into another; null for an id never given out. */
export type EventAnswer = { kind: "event"; data: EventData } | { kind: "moved"; to: string } | null;

/** What readers can open; the desk opens all. */
const shown: Lifecycle[] = ["published", "retracted"];

/** Everything an event page shows, in one snapshot. */
export async function readEvent(
  tx: ReadTransaction,
  id: string,
  lifecycles: readonly Lifecycle[] = shown,
): Promise<EventAnswer> {
  const [event] = await tx
    .select(eventRowColumns)
    .from(events)
    .where(and(eq(events.id, id), inArray(events.lifecycle, [...lifecycles])));
  if (!event) {
    const [moved] = await tx.select().from(eventRedirects).where(eq(eventRedirects.fromId, id));
    return moved ? { kind: "moved", to: moved.mergedInto } : null;
  }
  const mentions = await readMentionsOfEvents(tx, [id]);
  const parentId = event.view.parentEventId;
  return {
    kind: "event",
    data: {
      event,
      mentions,
      reports: await readEvidence(tx, [...new Set(mentions.map((mention) => mention.reportId))]),
      matches: await readMatches(
        tx,
        mentions.map((mention) => mention.id),
      ),
      decisions: await readDecisions(tx, id),
      joined: await tx
        .select({ fromId: eventRedirects.fromId, at: eventRedirects.at })
        .from(eventRedirects)
        .where(eq(eventRedirects.mergedInto, id))
        .orderBy(asc(eventRedirects.at)),
      withdrawn: await readWithdrawn(tx, id),
      parent: parentId ? await readView(tx, parentId) : null,
      children: await readChildren(tx, id),
      near: await readNear(tx, event.view),
    },
  };
}

/** Reports with their sources, in order of publication. */
export function readEvidence(tx: ReadTransaction, reportIds: string[]): Promise<EvidenceReport[]> {
  if (reportIds.length === 0) return Promise.resolve([]);
  return tx
    .select({
      id: reports.id,
      title: reports.title,
      text: reports.text,
      lang: reportLang,
      url: reports.url,
      archiveUrl: reports.archiveUrl,
      publishedAt: reports.publishedAt,
      publishedPrecision: reports.publishedPrecision,
      recordedAt: reports.recordedAt,
      isSummary: reports.isSummary,
      source: { id: sources.id, name: sources.name, kind: sources.kind, country: sources.country },
    })
    .from(reports)
    .innerJoin(sources, eq(sources.id, reports.sourceId))
    .where(inArray(reports.id, reportIds))
    .orderBy(asc(reports.publishedAt), asc(reports.seq));
}

/** Comparisons among an event's own mentions, the strongest first. */
function readMatches(tx: ReadTransaction, mentionIds: string[]): Promise<MatchRow[]> {
  if (mentionIds.length < 2) return Promise.resolve([]);
  return tx
    .select()
    .from(matches)
    .where(and(inArray(matches.mentionA, mentionIds), inArray(matches.mentionB, mentionIds)))
    .orderBy(desc(matches.score));
}

function readDecisions(tx: ReadTransaction, eventId: string): Promise<DecisionRow[]> {
  return readDecisionsWhere(tx, eq(decisions.eventId, eventId));
}

/** Corrections of the given statements about aid, the latest first. */
export function readAidDecisions(tx: ReadTransaction, statementIds: readonly string[]): Promise<DecisionRow[]> {
  if (statementIds.length === 0) return Promise.resolve([]);
  const corrects = inArray(sql`${decisions.payload} ->> 'statementId'`, [...statementIds]);
  return readDecisionsWhere(tx, and(eq(decisions.kind, "correct_aid"), corrects));
}

function readDecisionsWhere(tx: ReadTransaction, where: SQL | undefined): Promise<DecisionRow[]> {
  return tx
    .select({
      id: decisions.id,
      kind: decisions.kind,
      reason: decisions.reason,
      madeByName: decisions.madeByName,
      madeAt: decisions.madeAt,
      confirmedByName: decisions.confirmedByName,
      undoneAt: decisions.undoneAt,
      undoneReason: decisions.undoneReason,
    })
    .from(decisions)
    .where(where)
    .orderBy(desc(decisions.madeAt));
}

async function readWithdrawn(tx: ReadTransaction, eventId: string): Promise<WithdrawnReport[]> {
  const rows = await tx
    .selectDistinct({
      id: reports.id,
      sourceName: sources.name,
      at: reports.retractedAt,
      reason: reports.retractionReason,
    })
    .from(mentions)
    .innerJoin(reports, eq(reports.id, mentions.reportId))
    .innerJoin(sources, eq(sources.id, reports.sourceId))
    .where(and(eq(mentions.eventId, eventId), isNotNull(reports.retractedAt)));
  return rows.flatMap(({ at, reason, ...row }) => (at ? [{ ...row, at, reason: reason ?? "" }] : []));
}

async function readView(tx: ReadTransaction, id: string): Promise<EventView | null> {
  const [row] = await tx
    .select({ view: events.view })
    .from(events)
    .where(and(isPublished, eq(events.id, id)));
  return row?.view ?? null;
}

async function readChildren(tx: ReadTransaction, id: string): Promise<EventView[]> {
  const rows = await tx
    .select({ view: events.view })
    .from(events)
    .where(and(isPublished, eq(events.parentEventId, id)))
    .orderBy(desc(events.killedBest), events.id)
    .limit(50);
  return rows.map((row) => row.view);
}

/**
 * Other events within two days, near the place: within about 150 km where the place is a point, in the same region
 * otherwise. Nearest first.
 */
async function readNear(tx: ReadTransaction, view: EventView): Promise<EventView[]> {
  const { place, when } = view;
  if (!place || !when) return [];
  const day = when.from.slice(0, 10);
  const isPoint =
    place.lat !== null && place.lon !== null && ["point", "settlement", "near", "district"].includes(place.precision);
  const distance = isPoint
    ? sql`(power(${events.lat} - ${place.lat}::float8, 2) + power((${events.lon} - ${place.lon}::float8) * cos(radians(${place.lat}::float8)), 2))`
    : sql`0::float8`;
  const rows = await tx
    .select({ view: events.view })
    .from(events)
    .where(
      and(
        isPublished,
        gte(events.whenFrom, minusDays(day, 2)),
        lte(events.whenFrom, minusDays(when.to.slice(0, 10), -2)),
        ne(events.id, view.id),
        inArray(events.family, ["attack", "ground", "measure", "interception"]),
        or(isNull(events.parentEventId), ne(events.parentEventId, view.id)),
        isPoint ? sql`${distance} < 1.8` : place.region ? eq(events.region, place.region) : sql`false`,
      ),
    )
    .orderBy(distance, sql`abs(${events.whenFrom} - ${day}::date)`, events.id)
    .limit(5);
  return rows.map((row) => row.view);
}
