import { donorKey, inEuro, isSameSum } from "./group-statements.ts";
import { type AidStatement, statementDate } from "./statement.ts";

/** Where a package stands among the others of its donors. */
export interface PackageLinks {
  /** The statements of the package that this one is part of; null where no report names a larger sum that another tells of. */
  whole: readonly AidStatement[] | null;
  /** Whether its sum is for others too, so that only its parts may be counted. */
  isShared: boolean;
}

/**
 * Finds which packages (statements as `groupStatements` groups them) are parts of which, by the larger sum that a statement
 * names: of packages of the same donors with that sum, the nearest in time. A whole is always larger than its part, in euros too, so
 * that no chain of parts comes back to itself.
 */
export function linkParts(groups: readonly AidStatement[][]): Map<readonly AidStatement[], PackageLinks> {
  const links = new Map<readonly AidStatement[], PackageLinks>(
    groups.map((group) => [group, { whole: null, isShared: group.some((statement) => statement.isShared) }]),
  );
  for (const block of Map.groupBy(groups, (group) => donorKey(group[0] as AidStatement)).values()) {
    for (const group of block) {
      for (const part of group) {
        const whole = wholeOf(part, group, block);
        if (!whole) continue;
        const own = links.get(group) as PackageLinks;
        own.whole ??= whole;
        if (part.partOf?.isShared) (links.get(whole) as PackageLinks).isShared = true;
      }
    }
  }
  return links;
}

/** The package of the block that has the sum which a statement names as its whole. */
function wholeOf(
  part: AidStatement,
  group: readonly AidStatement[],
  block: readonly AidStatement[][],
): readonly AidStatement[] | null {
  const { partOf } = part;
  if (!partOf) return null;
  const own = greatestSum(group);
  let nearest: { group: readonly AidStatement[]; days: number } | null = null;
  for (const other of block) {
    if (greatestSum(other) <= own) continue;
    for (const statement of other) {
      if (statement.currency !== partOf.currency || !isSameSum(statement.amountMin ?? 0, partOf.amount)) continue;
      const days = Math.abs(Date.parse(statementDate(statement)) - Date.parse(statementDate(part)));
      if (!nearest || days < nearest.days) nearest = { group: other, days };
    }
  }
  return nearest?.group ?? null;
}

/** The largest sum told of a package, in euros; 0 where none is known. */
function greatestSum(group: readonly AidStatement[]): number {
  return Math.max(0, ...group.map((statement) => inEuro(statement) ?? 0));
}
