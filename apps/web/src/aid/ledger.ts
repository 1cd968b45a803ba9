import {
  type AidPackageView,
  type LedgerEntry,
  leafEntries,
  statusMeanings,
  type Total,
  totalAtStage,
  totalInStatus,
  totalsBy,
} from "@tocsin/aid";
import type { AidPackageRow } from "@tocsin/db/queries";
import { type AidStatus, aidStatuses } from "@tocsin/model";
import type { MoneyUnit } from "./money.ts";

/** A donor's row: sums by kind of aid at "announced or further", and what of it has arrived. */
export interface DonorRow {
  donors: string[];
  military: number | null;
  financial: number | null;
  humanitarian: number | null;
  other: number | null;
  total: number;
  delivered: number;
  packages: number;
  withoutAmount: number;
  currencies: string[];
}

export interface Ledger {
  currency: "EUR" | "USD";
  unit: MoneyUnit;
  promised: Total;
  arrived: Total;
  blocked: Total;
  withoutAmount: number;
  statuses: { status: AidStatus; total: Total }[];
  donors: DonorRow[];
  months: { month: string; amount: number }[];
  first: string | null;
  last: string | null;
}

/** Everything the aid page sums, from the packages as stored. `amount` of every total is in `currency`. */
export function sumLedger(rows: readonly AidPackageRow[], currency: "EUR" | "USD"): Ledger {
  const entries = rows.map((row) => toEntry(row, currency));
  const leaves = leafEntries(entries);
  const promised = totalAtStage(entries, "announced");
  const days = rows.flatMap((row) => row.valueDate ?? []).sort();
  return {
    currency,
    unit: { currency, scale: promised.amount >= 2e9 ? 1e9 : 1e6 },
    promised,
    arrived: totalAtStage(entries, "delivered"),
    blocked: totalInStatus(entries, "blocked"),
    withoutAmount: leaves.filter((e) => e.amount === null && statusMeanings[e.status].rank !== null).length,
    statuses: aidStatuses.map((status) => ({ status, total: totalInStatus(entries, status) })),
    donors: donorRows(entries, rows),
    months: monthRows(entries),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}

function toEntry(row: AidPackageRow, currency: "EUR" | "USD"): LedgerEntry {
  return {
    id: row.id,
    parentId: row.parentId,
    isShared: row.isShared,
    donors: row.donors,
    type: row.type,
    status: row.status,
    amount: currency === "EUR" ? row.amountEur : row.amountUsd,
    month: row.valueDate?.slice(0, 7) ?? null,
  };
}

function donorRows(entries: LedgerEntry[], rows: readonly AidPackageRow[]): DonorRow[] {
  const keyOf = (e: { donors: string[] }) => (e.donors.length ? e.donors.join("+") : null);
  const whole = totalsBy(entries, "announced", keyOf);
  const delivered = totalsBy(entries, "delivered", keyOf);
  const ofType = (types: LedgerEntry["type"][]) =>
    totalsBy(entries, "announced", (entry) => (types.includes(entry.type) ? keyOf(entry) : null));
  const byType = {
    military: ofType(["military"]),
    financial: ofType(["financial"]),
    humanitarian: ofType(["humanitarian"]),
    other: ofType(["mixed", null]),
  };
  const amount = (total: Total | undefined) => (total && total.packages > total.withoutAmount ? total.amount : null);
  return [...whole]
    .map(([key, total]) => ({
      donors: key.split("+"),
      military: amount(byType.military.get(key)),
      financial: amount(byType.financial.get(key)),
      humanitarian: amount(byType.humanitarian.get(key)),
      other: amount(byType.other.get(key)),
      total: total.amount,
      delivered: delivered.get(key)?.amount ?? 0,
      packages: total.packages,
      withoutAmount: total.withoutAmount,
      currencies: [...new Set(rows.filter((r) => keyOf(r) === key).flatMap((r) => r.currency ?? []))],
    }))
    .sort((a, b) => b.total - a.total || b.packages - a.packages || (a.donors.join() < b.donors.join() ? -1 : 1));
}

function monthRows(entries: LedgerEntry[]): Ledger["months"] {
  const totals = totalsBy(entries, "announced", (e) => e.month);
  return [...totals]
    .map(([month, total]) => ({ month, amount: total.amount }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** The whole package as the ledger derived it; the row keeps it as JSON. */
export function packageView(row: AidPackageRow): AidPackageView {
  return row.view as unknown as AidPackageView;
}
