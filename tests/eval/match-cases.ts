import { readFileSync } from "node:fs";
import { type ClusteredReport, clusterReports } from "@tocsin/match";
import type { Reading, ReportInput } from "@tocsin/model";
import { type PairScore, scorePairs, type WrongPair, wrongPairs } from "./pairwise.ts";

export interface CaseReport {
  case: string;
  id: string;
  lang: string;
  publishedAt: string;
  text: string;
  events: string[];
}

export interface MatchCasesScore {
  reports: number;
  cases: number;
  /** Pairs of reports within one case, same or not: each was written to be hard. */
  writtenPairs: number;
  pairs: PairScore;
  /** Of the kept cases alone. */
  kept: PairScore;
  /** Those of the open cases: what is kept is counted and not shown. */
  wrong: WrongPair[];
  lines: ClusteredReport[];
}

const trainingFiles = ["match-cases.jsonl", "hard-groups.jsonl"];
/** Kept from every eye and estimate while the matcher is worked on: what these score is what it is worth. */
const keptFiles = ["kept-cases.jsonl"];

/** The reports written as hard cases. Those of one `case` are meant to be confused with each other. */
export function loadCaseReports(): CaseReport[] {
  return load([...trainingFiles, ...keptFiles]);
}

/** Those of them that weights may be estimated on. */
export function loadTrainingCases(): CaseReport[] {
  return load(trainingFiles);
}

function load(names: readonly string[]): CaseReport[] {
  return names.flatMap((name) => {
    const lines = readFileSync(new URL(name, import.meta.url), "utf8")
      .split("\n")
      .filter(Boolean);
    return lines.map((line) => JSON.parse(line) as CaseReport);
  });
}

/**
 * Reads and clusters the reports written as hard cases (two strikes on one city in a day, growing tolls, twin names …)
 * all together, and compares the outcome with what they were written to mean.
 */
export function scoreMatchCases(read: (input: ReportInput) => Reading): MatchCasesScore {
  const reports = loadCaseReports();
  const items = reports.map((report) => {
    const input: ReportInput = { id: report.id, text: report.text, publishedAt: report.publishedAt, lang: report.lang };
    return { input, reading: read(input) };
  });
  const lines = clusterReports(items, { explain: true });
  const wanted = new Map(reports.map((report) => [report.id, report.events]));
  const found = new Map(lines.map((line) => [line.id ?? "", line.events.map((event) => event.eventId)]));
  const kept = new Set(load(keptFiles).map((report) => report.id));
  const sizes = [...Map.groupBy(reports, (report) => report.case).values()].map((group) => group.length);
  return {
    reports: reports.length,
    cases: sizes.length,
    writtenPairs: sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0),
    pairs: scorePairs(wanted, found),
    kept: scorePairs(only(kept, wanted), only(kept, found)),
    wrong: wrongPairs(wanted, found).filter((pair) => !kept.has(pair.a)),
    lines,
  };
}

function only(ids: ReadonlySet<string>, eventsOf: Map<string, string[]>): Map<string, string[]> {
  return new Map([...eventsOf].filter(([id]) => ids.has(id)));
}
