import type { CoalitionRole } from "@tocsin/model";
import { foldCoalition } from "./group-statements.ts";
import { type AidStatement, byDate, statementDate } from "./statement.ts";

/** A group of donors with one purpose: who leads, who joined and when, what they gave. */
export interface CoalitionView {
  /** Key shared by all spellings of the name. */
  key: string;
  name: string;
  members: { country: string; role: CoalitionRole; joined: string | null; statementId: string }[];
  contributions: {
    donors: string[];
    amountMin: number | null;
    amountMax: number | null;
    currency: string | null;
    items: { item: string; count: number | null }[];
    date: string;
    statementId: string;
  }[];
  statementIds: string[];
}

/** Derives every coalition named in `statements` (any order). A lead is a member too; its joining date is known only when a text says it joins. */
export function deriveCoalitions(statements: readonly AidStatement[]): CoalitionView[] {
  const byKey = new Map<string, AidStatement[]>();
  for (const statement of [...statements].sort(byDate)) {
    if (!statement.coalition) continue;
    const key = foldCoalition(statement.coalition.name);
    byKey.set(key, [...(byKey.get(key) ?? []), statement]);
  }
  return [...byKey].map(([key, own]) => deriveCoalition(key, own)).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function deriveCoalition(key: string, inTime: AidStatement[]): CoalitionView {
  const members = new Map<string, CoalitionView["members"][number]>();
  for (const statement of inTime) {
    for (const country of statement.coalition?.leads ?? []) {
      const known = members.get(country);
      members.set(country, {
        country,
        role: "lead",
        joined: known?.joined ?? null,
        statementId: known?.statementId ?? statement.id,
      });
    }
    for (const country of statement.coalition?.joins ?? []) {
      const known = members.get(country);
      if (known?.joined) continue;
      members.set(country, {
        country,
        role: known?.role ?? "member",
        joined: statementDate(statement),
        statementId: statement.id,
      });
    }
  }
  return {
    key,
    name: inTime[0]?.coalition?.name ?? key,
    members: [...members.values()].sort((a, b) =>
      a.role === b.role ? compare(a.country, b.country) : a.role === "lead" ? -1 : 1,
    ),
    contributions: inTime
      .filter((s) => s.amountMin !== null || s.items.length > 0)
      .map((s) => ({
        donors: s.donors,
        amountMin: s.amountMin,
        amountMax: s.amountMax,
        currency: s.currency,
        items: s.items,
        date: statementDate(s),
        statementId: s.id,
      })),
    statementIds: inTime.map((s) => s.id),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
