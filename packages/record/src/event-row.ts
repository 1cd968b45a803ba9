import type { StoredMention, schema } from "@tocsin/db";
import { tollOf } from "@tocsin/match";
import { type EventView, eventFamily } from "@tocsin/model";

/** Everything of a stored event but what the database works out itself. */
export type EventRow = Omit<typeof schema.events.$inferSelect, "number" | "day" | "search">;

/** Longest search text kept of one event: enough for dozens of reports. */
const longestSearchText = 8_000;

export interface EventRowContext {
  placeSpellings: string;
  retractionReason: string | null;
  now: Date;
}

/** The columns that pages filter and sort by, from an event's view and the mentions it was derived from. */
export function eventRow(view: EventView, mentions: readonly StoredMention[], context: EventRowContext): EventRow {
  const killed = tollOf(view, "killed");
  const injured = tollOf(view, "injured");
  return {
    id: view.id,
    type: view.type,
    family: eventFamily(view.type),
    scope: view.scope,
    modality: view.modality,
    lifecycle: view.lifecycle,
    placeId: view.place?.id ?? null,
    placeName: view.place?.name ?? null,
    placePrecision: view.place?.precision ?? null,
    region: view.place?.region ?? null,
    country: view.place?.country ?? null,
    lat: view.place?.lat ?? null,
    lon: view.place?.lon ?? null,
    whenFrom: view.when?.from.slice(0, 10) ?? null,
    whenTo: view.when?.to.slice(0, 10) ?? null,
    whenPrecision: view.when?.precision ?? null,
    killedLow: killed.low,
    killedBest: killed.best,
    killedHigh: killed.high,
    injuredLow: injured.low,
    injuredBest: injured.best,
    injuredHigh: injured.high,
    grade: view.grade,
    isContested: view.contested.length > 0,
    responsibility: view.responsibility,
    weapons: view.weapons,
    sourceIds: sortedUnique(mentions.map((mention) => mention.sourceId)),
    speakers: speakersOf(mentions),
    voices: view.voices,
    reportCount: view.reportCount,
    firstReportedAt: new Date(view.firstReportedAt),
    lastReportedAt: new Date(view.lastReportedAt),
    parentEventId: view.parentEventId,
    retractionReason: context.retractionReason,
    placeSpellings: context.placeSpellings,
    searchText: searchTextOf(view, mentions, context.placeSpellings),
    view,
    updatedAt: context.now,
  };
}

function speakersOf(mentions: readonly StoredMention[]): string[] {
  return sortedUnique(mentions.flatMap((mention) => mention.claims.flatMap((claim) => claim.speaker?.name ?? [])));
}

function searchTextOf(view: EventView, mentions: readonly StoredMention[], placeSpellings: string): string {
  const parts = [
    view.place?.name ?? "",
    view.place?.regionName ?? "",
    placeSpellings,
    ...view.actors.map((actor) => actor.name),
    ...view.weapons,
    ...speakersOf(mentions),
    ...sortedUnique(mentions.flatMap((mention) => mention.targets)),
    ...new Set(mentions.map((mention) => mention.quoteText)),
  ];
  return parts
    .filter((part) => part !== "")
    .join("\n")
    .toLowerCase()
    .slice(0, longestSearchText)
    .toWellFormed();
}

function sortedUnique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
