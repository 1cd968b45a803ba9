import { type ClaimCursor, type PublicClaim, readClaimsOfEvent, readPublicClaims } from "@tocsin/db/queries";
import { claimFormats, eventFormatTypes } from "@tocsin/exchange";
import { publishableConfidence } from "@tocsin/model";
import { read } from "#data.ts";
import { formatOf, nextAddress, queryOf } from "./events.ts";
import { type Answer, badRequest, json, wholeNumber } from "./respond.ts";

/**
 * `GET /api/v1/claims`: who said what, with the offsets of the words in the report, of the events that fit the search page's
 * filters or of one event. Claims that wait for an editor are left out.
 */
export async function listClaims(url: URL): Promise<Answer> {
  const format = formatOf(url);
  const limit = wholeNumber(url, "limit", 100, 1, 500);
  const options = { limit, after: cursorOf(url), minConfidence: publishableConfidence };
  const event = url.searchParams.get("event");
  const { filter } = queryOf(url);
  const { rows, next } = await read((tx, index) =>
    event === null ? readPublicClaims(tx, index, filter, options) : readClaimsOfEvent(tx, event, options),
  );
  const address = next ? nextAddress(url, `${next.day}~${next.number}~${next.id}`) : null;
  if (format === "json") return json({ claims: rows.map(toJson), next: address }, address);
  const { mediaType, ending } = eventFormatTypes[format];
  return { body: claimFormats[format](rows), mediaType, next: address, fileName: `tocsin-claims.${ending}` };
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
