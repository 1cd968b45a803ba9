export { type Converted, convertAmount, type NotConverted } from "./convert.ts";
export { type CoalitionView, deriveCoalitions } from "./derive-coalition.ts";
export { deriveLedger, type LedgerPackage } from "./derive-ledger.ts";
export type { AidPackageView, StatusEvent } from "./derive-package.ts";
export {
  type AidReason,
  donorKey,
  foldCoalition,
  samePackage,
} from "./group-statements.ts";
export { packageFields } from "./package-fields.ts";
export { type AidStatement, statementDate } from "./statement.ts";
export { hasReached, type Stage, stages, statusMeanings } from "./status.ts";
export { type LedgerEntry, leafEntries, type Total, totalAtStage, totalInStatus, totalsBy } from "./totals.ts";
