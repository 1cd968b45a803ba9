import type { AidStatus, AidType } from "@tocsin/model";
import { hasReached, type Stage } from "./status.ts";

/** What a total needs to know of a package. `amount` is in the one currency that is summed; null: none was reported, or none that can be converted. */
export interface LedgerEntry {
  id: string;
  parentId: string | null;
  /** For others than the recipient too: only its parts count. */
  isShared: boolean;
  donors: string[];
  type: AidType | null;
  status: AidStatus;
  amount: number | null;
  /** ISO month "2024-03" of the value date. */
  month: string | null;
}

/** A sum, and how many packages it could not include because their amount is not known. */
export interface Total {
  amount: number;
  packages: number;
  withoutAmount: number;
}

/**
 * The entries that may be summed: a parent with parts counts only for its remainder over them (never below zero), so
 * that no money is counted twice. A parent whose parts have no amounts counts whole. What is shared with others has no remainder,
 * and without parts no known amount.
 */
export function leafEntries(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const children = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    if (entry.parentId) children.set(entry.parentId, [...(children.get(entry.parentId) ?? []), entry]);
  }
  const leaves: LedgerEntry[] = [];
  for (const entry of entries) {
    const parts = children.get(entry.id);
    if (!parts) leaves.push(entry.isShared ? { ...entry, amount: null } : entry);
    else if (entry.amount !== null && !entry.isShared) {
      const remainder = entry.amount - parts.reduce((sum, part) => sum + (part.amount ?? 0), 0);
      if (remainder > 0) leaves.push({ ...entry, amount: remainder });
    }
  }
  return leaves;
}

/** Sum of one stage: every leaf that has got at least that far. */
export function totalAtStage(entries: readonly LedgerEntry[], stage: Stage): Total {
  return sum(leafEntries(entries).filter((e) => hasReached(e.status, stage)));
}

/** Sum of the leaves that stand at exactly this status now. */
export function totalInStatus(entries: readonly LedgerEntry[], status: AidStatus): Total {
  return sum(leafEntries(entries).filter((e) => e.status === status));
}

/** Totals of one stage by a key of the entry (donor, type, month). An entry of several donors goes to their joint key. */
export function totalsBy(
  entries: readonly LedgerEntry[],
  stage: Stage,
  keyOf: (entry: LedgerEntry) => string | null,
): Map<string, Total> {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of leafEntries(entries)) {
    const key = keyOf(entry);
    if (key === null || !hasReached(entry.status, stage)) continue;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return new Map([...groups].map(([key, own]) => [key, sum(own)]));
}

function sum(entries: readonly LedgerEntry[]): Total {
  let amount = 0;
  let withoutAmount = 0;
  for (const entry of entries) {
    if (entry.amount === null) withoutAmount++;
    else amount += entry.amount;
  }
  return { amount, packages: entries.length, withoutAmount };
}
