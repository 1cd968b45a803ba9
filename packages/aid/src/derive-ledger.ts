import { type AidPackageView, derivePackage } from "./derive-package.ts";
import { groupStatements } from "./group-statements.ts";
import { linkParts, type PackageLinks } from "./link-parts.ts";
import type { AidStatement } from "./statement.ts";

/** A package of the ledger: its statements in order of arrival, what they tell, and where it stands among the others. */
export interface LedgerPackage extends PackageLinks {
  statements: AidStatement[];
  view: AidPackageView;
}

/** Derives the packages that `statements` (any order) tell of. */
export function deriveLedger(statements: readonly AidStatement[]): LedgerPackage[] {
  const groups = groupStatements(statements);
  const links = linkParts(groups);
  return groups.map((group) => ({
    statements: group,
    view: derivePackage(group),
    ...(links.get(group) as PackageLinks),
  }));
}
