import { readPublicClaims } from "@tocsin/db/queries";
import { publishableConfidence } from "@tocsin/model";
import { read } from "#data.ts";
import { nextAddress } from "./events.ts";
import { type Answer, badRequest, json, wholeNumber } from "./respond.ts";

/** `GET /api/v1/claims`: who said what, with the offsets of the words in the report. Claims that wait for an editor are left out. */
export async function listClaims(url: URL): Promise<Answer> {
  const limit = wholeNumber(url, "limit", 100, 1, 500);
  const after = url.searchParams.get("after");
  if (after !== null && !/^[0-9a-f-]{36}$/.test(after)) throw badRequest("after must be the id of a claim.");
  const rows = await read((tx) =>
    readPublicClaims(tx, {
      eventId: url.searchParams.get("event"),
      afterId: after,
      limit: limit + 1,
      minConfidence: publishableConfidence,
    }),
  );
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const next = last ? nextAddress(url, last.claim.id) : null;
  const claims = page.map(({ claim, eventId, sourceId, publishedAt }) => ({
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
  }));
  return json({ claims, next }, next);
}
