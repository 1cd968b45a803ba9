import type { EventMention, EvidenceReport } from "@tocsin/db/queries";
import { voiceOf } from "@tocsin/match";
import { type Claim, type EventView, type Figure, figureKey, type Metric, type Speaker } from "@tocsin/model";

export interface MatrixCell {
  claim: Claim;
  /** Leaves out the best figure: both cannot be right. */
  dissents: boolean;
  /** The same voice has said another figure since. */
  isOld: boolean;
}

/** What one speaker says in one report. */
export interface MatrixRow {
  key: string;
  saidAt: string;
  /** Null: the outlet's own voice. */
  speaker: Speaker | null;
  report: EvidenceReport;
  cells: Map<string, MatrixCell>;
  isOld: boolean;
  dissents: boolean;
}

export interface Matrix {
  /** Figures that head the columns, the most telling first. */
  columns: Figure[];
  /** In the order in which things were said. */
  rows: MatrixRow[];
  /** Figures without a column of their own, for a list under the table. */
  others: Figure[];
}

const columnLimit = 6;
const metricOrder: Metric[] = [
  "killed",
  "injured",
  "seriously_injured",
  "hospitalised",
  "trapped",
  "missing",
  "rescued",
  "bodies_recovered",
  "intercepted",
  "launched",
  "lost",
  "hit",
  "damaged",
  "evacuated",
  "without_power",
  "explosions",
  "sheltered",
  "losses",
];

/** Who said what, when: a row for each speaker in each report, a column for each figure. */
export function claimsMatrix(
  view: EventView,
  mentions: readonly EventMention[],
  reports: readonly EvidenceReport[],
): Matrix {
  const figures = [...view.figures].sort(byTelling);
  const columns = figures.slice(0, columnLimit);
  const best = new Map(view.figures.map((figure) => [figureKey(figure), figure]));
  const claims = mentions.flatMap((mention) => mention.claims);
  const latest = latestOfVoices(claims);
  const rows = new Map<string, MatrixRow>();
  for (const claim of claims) {
    const report = reports.find((candidate) => candidate.id === claim.reportId);
    const key = figureKey(claim);
    if (!report || !best.has(key)) continue;
    const rowKey = `${claim.reportId} ${voiceOf(claim)}`;
    const row = rows.get(rowKey) ?? emptyRow(rowKey, claim, report);
    const known = row.cells.get(key);
    if (!known || (claim.min ?? 0) > (known.claim.min ?? 0)) {
      const dissents = isDissent(claim, best.get(key) ?? null);
      row.cells.set(key, { claim, dissents, isOld: latest.get(`${voiceOf(claim)} ${key}`) !== claim.id });
    }
    rows.set(rowKey, row);
  }
  const list = [...rows.values()].sort((a, b) => (a.saidAt < b.saidAt ? -1 : a.saidAt > b.saidAt ? 1 : 0));
  for (const row of list) {
    const cells = [...row.cells.values()];
    row.isOld = cells.every((cell) => cell.isOld);
    row.dissents = cells.some((cell) => cell.dissents && !cell.isOld);
  }
  return { columns, rows: list, others: figures.slice(columnLimit) };
}

/** Whether a claim and the best figure cannot both be right. An open end reaches any number. */
export function isDissent(claim: Pick<Claim, "min" | "max">, figure: Figure | null): boolean {
  if (!figure?.contested || figure.best === null) return false;
  if (claim.min === null && claim.max === null) return false;
  return (claim.min ?? 0) > figure.best || (claim.max ?? Number.POSITIVE_INFINITY) < figure.best;
}

/**
 * The claim to tell beside a contested best figure: the latest that cannot be right with it, of another speaker where there is one,
 * since relays may let one speaker seem to differ from himself. Null where none dissents.
 */
export function dissentFrom(figure: Figure, claims: readonly Claim[]): Claim | null {
  const dissents = claims.filter((claim) => figureKey(claim) === figureKey(figure) && isDissent(claim, figure));
  const byOthers = dissents.filter(({ speaker }) => speaker?.name !== figure.speaker?.name);
  return byOthers.at(-1) ?? dissents.at(-1) ?? null;
}

/** Id of the latest claim of each voice about each figure, by voice and figure key. */
export function latestOfVoices(claims: readonly Claim[]): Map<string, string> {
  const latest = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${voiceOf(claim)} ${figureKey(claim)}`;
    const known = latest.get(key);
    if (
      !known ||
      known.saidAt < claim.saidAt ||
      (known.saidAt === claim.saidAt && (known.min ?? 0) < (claim.min ?? 0))
    ) {
      latest.set(key, claim);
    }
  }
  return new Map([...latest].map(([key, claim]) => [key, claim.id]));
}

function emptyRow(key: string, claim: Claim, report: EvidenceReport): MatrixRow {
  return { key, saidAt: claim.saidAt, speaker: claim.speaker, report, cells: new Map(), isOld: false, dissents: false };
}

/** Order of figures: the most telling first. */
export function byTelling(a: Figure, b: Figure): number {
  const order = (figure: Figure) => metricOrder.indexOf(figure.metric) + (figure.partOf ? 0.5 : 0);
  return order(a) - order(b) || b.claimIds.length - a.claimIds.length || (figureKey(a) < figureKey(b) ? -1 : 1);
}
