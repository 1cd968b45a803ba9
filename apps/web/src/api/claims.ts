import {
  type ClaimCursor,
  type ClaimOptions,
  type ClaimPage,
  type PublicClaim,
  readClaimsOfEvents,
  readPublicClaims,
} from "@tocsin/db/queries";
import { claimFormats, eventFormatTypes } from "@tocsin/exchange";
import { publishableConfidence } from "@tocsin/model";
import { read } from "#data.ts";
import type { Window } from "#figures/sums.ts";
import { formatOf, nextAddress, queryOf } from "./events.ts";
import { eventsKnownAt } from "./known.ts";
import { momentOf, parametersOf, requireKnown } from "./parameters.ts";
import { type Answer, badRequest, json, wholeNumber } from "./respond.ts";

/**
 * `GET /api/v1/claims`: who said what, with the offsets of the words in the report, of the events that fit the search page's
 * filters or of one event. Claims that wait for an editor are left out.
 */
export async function listClaims(url: URL): Promise<Answer> {
  requireKnown(url, parametersOf("/api/v1/claims"));
  const format = formatOf(url);
  const limit = wholeNumber(url, "limit", 100, 1, 500);
  const at = momentOf(url, new Date());
  const { page, days } = await pageOf(url, { limit, after: cursorOf(url), minConfidence: publishableConfidence, at });
  const { rows, next } = page;
  const address = next ? nextAddress(url, { ...days, after: `${next.day}~${next.number}~${next.id}` }) : null;
  if (format === "json") return json({ claims: rows.map(toJson), ...days, next: address }, address);
  const { mediaType, ending } = eventFormatTypes[format];
  return { body: claimFormats[format](rows), mediaType, next: address, fileName: `tocsin-claims.${ending}` };
}

/** A page of claims; as known at a moment, with the days of the events that were looked at, which all its pages share. */
function pageOf(url: URL, options: ClaimOptions): Promise<{ page: ClaimPage; days: Window | null }> {
  const event = url.searchParams.get("event");
  const { filter } = queryOf(url);
  return read(async (tx, index) => {
    if (event !== null) return { page: await readClaimsOfEvents(tx, [event], options), days: null };
    if (!options.at) return { page: await readPublicClaims(tx, index, filter, options), days: null };
    const { rows, days } = await eventsKnownAt(tx, filter, options.at);
    const ids = rows.map(({ id }) => id);
    return { page: await readClaimsOfEvents(tx, ids, options), days };
  });
}

function cursorOf(url: URL): ClaimCursor | null {
  const after = url.searchParams.get("after");
  if (after === null) return null;
  const [, day, number, id] = /^(\d{4}-\d{2}-\d{2})~(\d{1,15})~([0-9a-f-]{36})$/.exec(after) ?? [];
  if (!day || !number || !id || Number.isNaN(Date.parse(day))) {
    throw badRequest("after must be the value that the page before gave as next.");
  }
  return { day, number: Number(number), id };
}

function toJson({ claim, eventId, sourceId, publishedAt }: PublicClaim): object {
  return {
    id: claim.id,
    event: eventId,
    report: claim.reportId,
    source: sourceId,
    saidAt: publishedAt,
    recordedAt: claim.recordedAt,
    metric: claim.metric,
    population: claim.population,
    item: claim.item,
    min: claim.min,
    max: claim.max,
    qualifier: claim.qualifier,
    stance: claim.stance,
    speaker: claim.speakerName ? { name: claim.speakerName, office: claim.speakerOffice } : null,
    asOf: claim.asOf,
    subsetOf: claim.subsetOf,
    supersedes: claim.supersedes,
    quote: { start: claim.quoteStart, end: claim.quoteEnd },
    confidence: claim.confidence,
  };
}
