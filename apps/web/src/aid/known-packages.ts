import { type AidStatement, deriveCoalitions, deriveLedger, packageFields } from "@tocsin/aid";
import type { StoredAidStatement } from "@tocsin/db";
import type { AidPackageRow, CoalitionRow } from "@tocsin/db/queries";

/** The ledger as it could be known from the given statements, under the addresses that packages have today. */
export function packagesOf(statements: readonly StoredAidStatement[]): AidPackageRow[] {
  const stored = new Map(statements.map((statement) => [statement.id, statement]));
  const idOf = ([first]: readonly AidStatement[]) => (first && stored.get(first.id)?.packageId) ?? first?.id ?? "";
  return deriveLedger(statements)
    .map(({ statements: own, view, whole, isShared }): AidPackageRow => {
      const times = own.map((statement) => statement.publishedAt).sort();
      return {
        id: idOf(own),
        parentId: whole && idOf(whole),
        title: null,
        isShared,
        ...packageFields(view),
        coalitionId: stored.get(own[0]?.id ?? "")?.coalitionId ?? null,
        firstReportedAt: new Date(times[0] ?? 0),
        lastReportedAt: new Date(times.at(-1) ?? 0),
        view: { ...view },
      };
    })
    .sort((a, b) => compare(b.statusDate ?? "", a.statusDate ?? "") || compare(a.id, b.id));
}

/** Coalitions as they could be known from the given statements. */
export function coalitionsOf(statements: readonly StoredAidStatement[]): CoalitionRow[] {
  const idOf = new Map(statements.map((statement) => [statement.id, statement.coalitionId]));
  return deriveCoalitions(statements).flatMap((view) => {
    const id = view.statementIds.map((statement) => idOf.get(statement)).find((known) => known);
    if (!id) return [];
    return [
      {
        id,
        name: view.name,
        purpose: null,
        members: view.members.map((member) => ({ coalitionId: id, ...member })),
        contributions: view.contributions.map((contribution) => ({ coalitionId: id, ...contribution })),
      },
    ];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
