import type { AidFinance, AidStatus, AidType, Span, Speaker } from "@tocsin/model";
import { type Converted, convertAmount } from "./convert.ts";
import { type AidStatement, byArrival, byDate, statementDate } from "./statement.ts";
import { statusMeanings, stoppedStatuses } from "./status.ts";

/** From "legislated" on, a later step ends a block. */
const leastRankThatLifts = statusMeanings.legislated.rank ?? 0;

/** One step in a package's life, as one report tells it. */
export interface StatusEvent {
  status: AidStatus;
  date: string;
  reason: string | null;
  speaker: Speaker | null;
  statementId: string;
  reportId: string;
  sourceId: string;
}

/** A promise of aid and what became of it: derived from all statements about it. */
export interface AidPackageView {
  donors: string[];
  recipient: string | null;
  type: AidType | null;
  finance: AidFinance | null;
  /** As stated, in `currency`. `amountMin`/`amountMax` differ where statements do; both null: not reported. */
  amountMin: number | null;
  amountMax: number | null;
  currency: string | null;
  contested: boolean;
  valueDate: string | null;
  eur: Converted | null;
  usd: Converted | null;
  items: { item: string; pledged: number | null; delivered: number | null }[];
  coalition: string | null;
  status: AidStatus;
  statusDate: string;
  statusReason: string | null;
  history: StatusEvent[];
  statementIds: string[];
  /** Independent voices behind the package. */
  voices: number;
  quotes: { reportId: string; quote: Span }[];
}

/** Derives a package from its statements (any order, at least one). Unknown stays null: silence is not zero. */
export function derivePackage(statements: readonly AidStatement[]): AidPackageView {
  const inTime = [...statements].sort(byDate);
  const first = [...statements].sort(byArrival)[0];
  if (!first) throw new RangeError("a package needs at least one statement");
  const history = statusHistory(inTime);
  const current = currentStatus(history);
  const amount = latestAmount(inTime);
  const valueDate = inTime[0] ? statementDate(inTime[0]) : null;
  const inCurrency = (target: "EUR" | "USD") => {
    if (amount.min === null || amount.currency === null) return null;
    const converted = convertAmount(amount.min, amount.currency, valueDate, target);
    return "missing" in converted ? null : converted;
  };
  return {
    donors: [...new Set(inTime.flatMap((s) => s.donors))].sort(),
    recipient: first.recipient,
    type: latestKnown(inTime, (s) => s.type),
    finance: latestKnown(inTime, (s) => s.finance),
    amountMin: amount.min,
    amountMax: amount.max,
    currency: amount.currency,
    contested: amount.min !== amount.max && amount.max !== null,
    valueDate,
    eur: inCurrency("EUR"),
    usd: inCurrency("USD"),
    items: itemLedger(inTime),
    coalition: latestKnown(inTime, (s) => s.coalition?.name ?? null),
    status: current.status,
    statusDate: current.date,
    statusReason: current.reason,
    history,
    statementIds: inTime.map((s) => s.id),
    voices: new Set(inTime.map((s) => s.independenceGroup)).size,
    quotes: inTime.map((s) => ({ reportId: s.reportId, quote: s.quote })),
  };
}

function statusHistory(inTime: AidStatement[]): StatusEvent[] {
  return inTime
    .filter((s) => s.status !== null)
    .map((s) => ({
      status: s.status as AidStatus,
      date: statementDate(s),
      reason: s.statusReason,
      speaker: s.speaker,
      statementId: s.id,
      reportId: s.reportId,
      sourceId: s.sourceId,
    }));
}

/**
 * Where the package stands: stopped (blocked, cancelled, lapsed) until a law or a later stage is told of a later day, since
 * words of intent lift no block; else the furthest status told, since an article that only recalls the announcement does
 * not set a delivery back.
 */
function currentStatus(history: StatusEvent[]): Pick<StatusEvent, "status" | "date" | "reason"> {
  const last = history.at(-1);
  if (!last) return { status: "announced", date: "", reason: null };
  const rank = (s: StatusEvent) => statusMeanings[s.status].rank ?? 0;
  const stop = history.findLast((s) => stoppedStatuses.includes(s.status));
  const lifted = stop && history.some((s) => s.date > stop.date && rank(s) >= leastRankThatLifts);
  const furthest = history
    .filter((s) => !stoppedStatuses.includes(s.status))
    .reduce<StatusEvent>((best, s) => (rank(s) >= rank(best) ? s : best), last);
  const chosen = stop && !lifted ? stop : furthest;
  return {
    status: chosen.status,
    date: chosen.date,
    reason: chosen.reason ?? history.findLast((s) => s.status === chosen.status && s.reason)?.reason ?? null,
  };
}

function latestAmount(inTime: AidStatement[]): { min: number | null; max: number | null; currency: string | null } {
  const stated = inTime.filter((s) => s.amountMin !== null && s.currency !== null);
  const last = stated.at(-1);
  if (!last) return { min: null, max: null, currency: null };
  const same = stated.filter((s) => s.currency === last.currency);
  const low = Math.min(...same.map((s) => s.amountMin as number));
  const high = Math.max(...same.map((s) => s.amountMax ?? (s.amountMin as number)));
  return { min: low, max: high, currency: last.currency };
}

function itemLedger(inTime: AidStatement[]): AidPackageView["items"] {
  const ledger = new Map<string, { pledged: number | null; delivered: number | null }>();
  for (const statement of inTime) {
    const arrived = statement.status === "delivered" || statement.status === "disbursed";
    for (const { item, count } of statement.items) {
      const row = ledger.get(item) ?? { pledged: null, delivered: null };
      if (arrived) row.delivered = Math.max(row.delivered ?? 0, count ?? 0) || row.delivered;
      else row.pledged = count === null ? row.pledged : Math.max(row.pledged ?? 0, count);
      ledger.set(item, row);
    }
  }
  return [...ledger].map(([item, row]) => ({ item, ...row })).sort((a, b) => (a.item < b.item ? -1 : 1));
}

function latestKnown<T>(inTime: AidStatement[], pick: (s: AidStatement) => T | null): T | null {
  return inTime.map(pick).findLast((value) => value !== null) ?? null;
}
