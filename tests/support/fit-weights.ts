import type { Reason, ReasonCode } from "@tocsin/match";

export interface TrainingPair {
  reasons: readonly Reason[];
  isSame: boolean;
}

const steps = 25;
const ridge = 1e-5;
/** Of words: a pair of one event counts as often as two that are not, for a missed join costs as much as two wrong comparisons. */
const positiveWeight = 2;

/** What is believed of weights before any pair is seen, and how many pairs' worth that belief is. */
export interface Prior {
  weights: Partial<Record<ReasonCode, number>>;
  firmness: number;
  /** How often a pair of one event counts beside one that is not. */
  positiveWeight: number;
}

/**
 * Logistic regression over the reasons' strengths (Newton's method): a score above `threshold` is to mean that two
 * mentions are one event more often than not. Rows that are not estimated keep their weight and count as given. Estimates
 * are drawn towards the prior, without one towards zero and hardly.
 */
export function fitWeights(
  pairs: readonly TrainingPair[],
  estimated: readonly ReasonCode[],
  current: Readonly<Record<ReasonCode, number>>,
  threshold: number,
  prior: Prior = { weights: {}, firmness: ridge * pairs.length, positiveWeight },
): Partial<Record<ReasonCode, number>> {
  const position = new Map(estimated.map((code, i) => [code, i]));
  const centre = estimated.map((code) => prior.weights[code] ?? 0);
  const data: Data = {
    rows: pairs.map((pair) => toRow(pair, position, current, threshold, prior.positiveWeight)),
    centre,
    firmness: prior.firmness,
  };
  let fitted = centre;
  for (let step = 0; step < steps; step++) fitted = takeStep(data, fitted, newtonStep(data, fitted));
  return Object.fromEntries(estimated.map((code, i) => [code, Math.round((fitted[i] ?? 0) * 100) / 100]));
}

interface Data {
  rows: readonly Row[];
  centre: readonly number[];
  firmness: number;
}

/** The longest of the halved steps that lowers the loss. */
function takeStep(data: Data, fitted: readonly number[], move: readonly number[]): number[] {
  const before = lossOf(data, fitted);
  for (let length = 1; length > 1e-4; length /= 2) {
    const next = fitted.map((weight, i) => weight + length * (move[i] ?? 0));
    if (lossOf(data, next) < before) return next;
  }
  return [...fitted];
}

function logitOf(row: Row, fitted: readonly number[]): number {
  let logit = row.offset;
  for (const [i, strength] of row.strengths) logit += (fitted[i] ?? 0) * strength;
  return logit;
}

function lossOf({ rows, centre, firmness }: Data, fitted: readonly number[]): number {
  let loss = 0;
  fitted.forEach((weight, i) => {
    loss += (firmness * (weight - (centre[i] ?? 0)) ** 2) / 2;
  });
  for (const row of rows) {
    const towards = (row.target ? -1 : 1) * logitOf(row, fitted);
    loss += row.weight * (Math.max(0, towards) + Math.log1p(Math.exp(-Math.abs(towards))));
  }
  return loss;
}

function newtonStep({ rows, centre, firmness }: Data, fitted: readonly number[]): number[] {
  const size = fitted.length;
  const gradient = fitted.map((weight, i) => -firmness * (weight - (centre[i] ?? 0)));
  const curvature = fitted.map((_, i) => fitted.map((__, j) => (i === j ? firmness : 0)));
  for (const row of rows) {
    const chance = 1 / (1 + Math.exp(-logitOf(row, fitted)));
    for (const [i, x] of row.strengths) {
      gradient[i] = (gradient[i] ?? 0) + row.weight * (row.target - chance) * x;
      const line = curvature[i] as number[];
      for (const [j, y] of row.strengths) line[j] = (line[j] ?? 0) + row.weight * chance * (1 - chance) * x * y;
    }
  }
  return solve(curvature, gradient, size);
}

/** Gaussian elimination with pivoting; the ridge keeps the matrix regular. */
function solve(matrix: number[][], right: number[], size: number): number[] {
  const rows = matrix.map((line, i) => [...line, right[i] ?? 0]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++)
      if (Math.abs(at(rows, i, column)) > Math.abs(at(rows, pivot, column))) pivot = i;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    for (let i = 0; i < size; i++) {
      if (i === column) continue;
      const factor = at(rows, i, column) / at(rows, column, column);
      for (let j = column; j <= size; j++) (rows[i] as number[])[j] = at(rows, i, j) - factor * at(rows, column, j);
    }
  }
  return rows.map((line, i) => (line[size] ?? 0) / (line[i] ?? 1));
}

function at(rows: readonly number[][], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

interface Row {
  offset: number;
  strengths: [number, number][];
  target: number;
  weight: number;
}

function toRow(
  pair: TrainingPair,
  position: Map<ReasonCode, number>,
  current: Readonly<Record<ReasonCode, number>>,
  threshold: number,
  positiveWeight: number,
): Row {
  let offset = -threshold;
  const strengths: [number, number][] = [];
  for (const { code, weight } of pair.reasons) {
    const i = position.get(code);
    if (i === undefined) offset += weight;
    else strengths.push([i, weight / current[code]]);
  }
  return { offset, strengths, target: pair.isSame ? 1 : 0, weight: pair.isSame ? positiveWeight : 1 };
}
