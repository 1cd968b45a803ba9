import { readReportMetadata } from "@tocsin/db/queries";
import { read } from "#data.ts";
import { nextAddress } from "./events.ts";
import { momentOf, parametersOf, requireKnown } from "./parameters.ts";
import { type Answer, json, wholeNumber } from "./respond.ts";

/** `GET /api/v1/reports`: which documents stand behind the record. Their words stay with their sources, behind the links. */
export async function listReports(url: URL): Promise<Answer> {
  requireKnown(url, parametersOf("/api/v1/reports"));
  const limit = wholeNumber(url, "limit", 100, 1, 500);
  const after = wholeNumber(url, "after", 0, 0, Number.MAX_SAFE_INTEGER);
  const at = momentOf(url, new Date());
  const rows = await read((tx) =>
    readReportMetadata(tx, {
      sourceId: url.searchParams.get("source"),
      beforeSeq: after || null,
      at,
      limit: limit + 1,
    }),
  );
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const next = last ? nextAddress(url, { after: String(last.seq) }) : null;
  return json({ reports: page, next }, next);
}
