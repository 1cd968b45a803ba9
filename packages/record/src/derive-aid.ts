import {
  type AidPackageView,
  type AidStatement,
  type CoalitionView,
  deriveCoalitions,
  deriveLedger,
  type LedgerPackage,
  packageFields,
} from "@tocsin/aid";
import { anyOf, inOneTrip, loadAidStatements, schema, type WriteTransaction } from "@tocsin/db";
import { eq, sql } from "drizzle-orm";
import { coalitionIdOf } from "./aid-rows.ts";
import { deterministicId } from "./identity.ts";
import { insertRows } from "./insert-rows.ts";

const { aidItems, aidPackages, aidStatements, aidStatusEvents } = schema;
const { coalitionContributions, coalitionMembers, coalitions } = schema;

/** Makes the packages of the given statement blocks anew, from all standing statements. Needs the locks of the blocks. */
export async function derivePackages(tx: WriteTransaction, blockKeys: readonly string[]): Promise<void> {
  if (blockKeys.length === 0) return;
  const inBlocks = anyOf(aidStatements.blockKey, [...blockKeys]);
  const old = await tx.selectDistinct({ id: aidStatements.packageId }).from(aidStatements).where(inBlocks);
  const oldIds = old.flatMap((row) => row.id ?? []);
  const statements = await loadAidStatements(tx, inBlocks);
  const ledger = deriveLedger(statements);
  const packages = ledger.map(packageOf);
  await tx.update(aidStatements).set({ packageId: null }).where(inBlocks);
  if (oldIds.length > 0) await tx.delete(aidPackages).where(anyOf(aidPackages.id, oldIds));
  if (packages.length === 0) return;
  await insertRows(
    tx,
    aidPackages,
    packages.map(({ row }) => row),
  );
  for (const { statements: own } of ledger) {
    const ids = own.map((statement) => statement.id);
    await tx
      .update(aidStatements)
      .set({ packageId: packageIdOf(own) })
      .where(anyOf(aidStatements.id, ids));
  }
  await storeParts(tx, packages);
}

async function storeParts(tx: WriteTransaction, packages: readonly DerivedPackage[]): Promise<void> {
  const items = packages.flatMap(({ row, view }) => view.items.map((item) => ({ packageId: row.id, ...item })));
  const steps = packages.flatMap(({ row, view }) =>
    view.history.map((step) => ({
      packageId: row.id,
      statementId: step.statementId,
      status: step.status,
      date: step.date,
      body: step.speaker?.name ?? null,
      reason: step.reason,
    })),
  );
  await inOneTrip([insertRows(tx, aidItems, items), insertRows(tx, aidStatusEvents, steps)]);
}

function packageIdOf(group: readonly AidStatement[]): string {
  return deterministicId("package", group[0]?.id ?? "");
}

interface DerivedPackage {
  row: typeof aidPackages.$inferInsert;
  view: AidPackageView;
}

function packageOf({ statements, view, whole, isShared }: LedgerPackage): DerivedPackage {
  const times = statements.map((statement) => statement.publishedAt).sort();
  const names = statements.flatMap((statement) => statement.donorNames);
  const words = [...view.donors, ...names, ...view.items.map((item) => item.item), view.coalition ?? ""];
  const row = {
    id: packageIdOf(statements),
    parentId: whole && packageIdOf(whole),
    isShared,
    ...packageFields(view),
    coalitionId: view.coalition === null ? null : coalitionIdOf(view.coalition),
    firstReportedAt: new Date(times[0] ?? 0),
    lastReportedAt: new Date(times.at(-1) ?? 0),
    searchText: [...new Set(words)].join("\n").toLowerCase(),
    view: { ...view },
  };
  return { row, view };
}

/** Makes the given coalitions anew, from all standing statements that name them. Needs their locks. */
export async function deriveCoalitionRows(tx: WriteTransaction, coalitionIds: readonly string[]): Promise<void> {
  if (coalitionIds.length === 0) return;
  const ids = [...coalitionIds];
  const statements = await loadAidStatements(tx, anyOf(aidStatements.coalitionId, ids));
  const views = deriveCoalitions(statements);
  await tx.delete(coalitionMembers).where(anyOf(coalitionMembers.coalitionId, ids));
  await tx.delete(coalitionContributions).where(anyOf(coalitionContributions.coalitionId, ids));
  for (const view of views) await storeCoalition(tx, view);
}

/** Adds rows for coalitions that are named for the first time, so that statements and packages can refer to them. */
export async function addCoalitions(tx: WriteTransaction, names: readonly string[]): Promise<void> {
  const rows = new Map(names.map((name) => [coalitionIdOf(name), { id: coalitionIdOf(name), name }]));
  const sorted = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  await insertRows(tx, coalitions, sorted, sql`on conflict do nothing`);
}

async function storeCoalition(tx: WriteTransaction, view: CoalitionView): Promise<void> {
  const id = coalitionIdOf(view.name);
  await tx.update(coalitions).set({ name: view.name }).where(eq(coalitions.id, id));
  const members = view.members.map((member) => ({ coalitionId: id, ...member }));
  const contributions = view.contributions.map((contribution) => ({ coalitionId: id, ...contribution }));
  await inOneTrip([insertRows(tx, coalitionMembers, members), insertRows(tx, coalitionContributions, contributions)]);
}
