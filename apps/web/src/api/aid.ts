import type { AidPackageRow } from "@tocsin/db/queries";
import { csvLine } from "@tocsin/exchange";
import { readLedger } from "#aid/load-aid.ts";
import { read } from "#data.ts";
import { env } from "#env.ts";
import { momentOf, parametersOf, requireKnown } from "./parameters.ts";
import { type Answer, badRequest, json } from "./respond.ts";

const columns = [
  "id",
  "parent_id",
  "donors",
  "recipient",
  "type",
  "finance",
  "status",
  "status_date",
  "status_reason",
  "amount_min",
  "amount_max",
  "currency",
  "is_shared",
  "value_date",
  "amount_eur",
  "amount_usd",
  "coalition",
  "voices",
] as const;

/** `GET /api/v1/aid/packages`: the whole ledger, as JSON or CSV, now or as known at a moment. */
export async function listPackages(url: URL): Promise<Answer> {
  requireKnown(url, parametersOf("/api/v1/aid/packages"));
  const format = url.searchParams.get("format") ?? "json";
  if (format !== "json" && format !== "csv") throw badRequest("format must be json or csv.");
  const at = momentOf(url, new Date());
  const ledger = await read((tx) => readLedger(tx, at));
  const rows = chosen(url, ledger.rows);
  if (format === "json") {
    return json({
      packages: rows.map((row) => ({ ...row, address: `${env.origin}/aid/${encodeURIComponent(row.id)}` })),
    });
  }
  const body = csvLine(columns) + rows.map((row) => csvLine(cellsOf(row))).join("");
  return { body, mediaType: "text/csv; charset=utf-8; header=present", fileName: "tocsin-aid.csv" };
}

function cellsOf(row: AidPackageRow): (string | number | null)[] {
  return [
    row.id,
    row.parentId,
    row.donors.join("; "),
    row.recipient,
    row.type,
    row.finance,
    row.status,
    row.statusDate,
    row.statusReason,
    row.amountMin,
    row.amountMax,
    row.currency,
    String(row.isShared),
    row.valueDate,
    row.amountEur,
    row.amountUsd,
    row.coalitionId,
    row.voices,
  ];
}

/** The one whose id the address names; all where it names none. */
function chosen<T extends { id: string }>(url: URL, rows: readonly T[]): readonly T[] {
  const id = url.searchParams.get("id");
  return id ? rows.filter((row) => row.id === id) : rows;
}

/** `GET /api/v1/aid/coalitions`: coalitions with members and contributions. */
export async function listCoalitions(url: URL): Promise<Answer> {
  requireKnown(url, parametersOf("/api/v1/aid/coalitions"));
  const at = momentOf(url, new Date());
  const { coalitions } = await read((tx) => readLedger(tx, at));
  return json({ coalitions: chosen(url, coalitions) });
}
