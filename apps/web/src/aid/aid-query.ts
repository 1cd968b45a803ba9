import type { AidPackageRow } from "@tocsin/db/queries";
import { type AidStatus, type AidType, aidStatuses, aidTypes } from "@tocsin/model";

export type SearchParams = Record<string, string | string[] | undefined>;

/** What a reader chose on the aid page. */
export interface AidQuery {
  currency: "EUR" | "USD";
  status: AidStatus | null;
  type: AidType | null;
  donors: string[];
  /** Moment that the page is to be known at, as in the address. */
  at: string | null;
}

/** Parses the address; anything unknown is left out. */
export function parseAidQuery(params: SearchParams): AidQuery {
  const one = (name: string) => [params[name]].flat()[0] ?? "";
  return {
    currency: one("in") === "USD" ? "USD" : "EUR",
    status: aidStatuses.find((status) => status === one("status")) ?? null,
    type: aidTypes.find((type) => type === one("type")) ?? null,
    at: atOf(params),
    donors: [params.donor].flat().flatMap((code) => (code && /^[A-Z0-9]{2,5}$/.test(code) ? [code] : [])),
  };
}

/** Moment that a page is to be known at, as in the address; null for now. */
export function atOf(params: SearchParams): string | null {
  return [params.at].flat()[0] || null;
}

/** Packages that fit the choice: all named donors must be among a package's. */
export function choosePackages(rows: readonly AidPackageRow[], query: AidQuery): AidPackageRow[] {
  return rows.filter(
    (row) =>
      (query.status === null || row.status === query.status) &&
      (query.type === null || row.type === query.type) &&
      query.donors.every((code) => row.donors.includes(code)),
  );
}
