import { readFileSync } from "node:fs";
import { clusterReports } from "@tocsin/match";
import { type Reading, type ReportInput, reportLanguages } from "@tocsin/model";
import { z } from "zod";
import { type PairScore, scorePairs, type WrongPair, wrongPairs } from "./pairwise.ts";

const hardReport = z.strictObject({
  /** Group and number: reports of one group are meant to be confused with each other. */
  id: z.string().regex(/^\d{2}-\d+$/),
  kind: z.string(),
  lang: z.enum(reportLanguages),
  publishedAt: z.iso.date(),
  text: z.string().min(30),
  events: z.array(z.string()).min(1),
});
export type HardReport = z.infer<typeof hardReport>;

export interface HardPairScore {
  reports: number;
  pairs: PairScore;
  /** Pairs of one event told in two languages: how many there are, and how many were joined. */
  crossLingual: { n: number; right: number };
  wrongPairs: (WrongPair & { group: string })[];
}

/**
 * Short texts, invented on the pattern of real reports, in groups that are hard to keep apart or to bring together: two
 * strikes on one city on one day, growing tolls, the same toll in two towns, midnight, towns of one name.
 */
export function loadHardPairs(): HardReport[] {
  const lines = readFileSync(new URL("hard-pairs.jsonl", import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => hardReport.parse(JSON.parse(line)));
}

/** Clusters all the texts together, so that joins across groups count as wrong too. */
export function scoreHardPairs(read: (input: ReportInput) => Reading): HardPairScore {
  const reports = loadHardPairs();
  const items = reports.map(({ id, lang, publishedAt, text }) => {
    const input: ReportInput = { id, lang, publishedAt, text };
    return { input, reading: read(input) };
  });
  const gold = new Map(reports.map((report) => [report.id, report.events]));
  const found = new Map(clusterReports(items).map((line) => [line.id ?? "", line.events.map((e) => e.eventId)]));
  const langOf = new Map(reports.map((report) => [report.id, report.lang]));
  const kindOf = new Map(reports.map((report) => [report.id, report.kind]));
  const wrong = wrongPairs(gold, found);
  const otherLanguage = ({ a, b }: Pick<WrongPair, "a" | "b">) => langOf.get(a) !== langOf.get(b);
  const across = wrongPairs(gold, new Map()).filter(otherLanguage).length;
  const missed = wrong.filter((pair) => pair.kind === "missed" && otherLanguage(pair)).length;
  return {
    reports: reports.length,
    pairs: scorePairs(gold, found),
    crossLingual: { n: across, right: across - missed },
    wrongPairs: wrong.map((pair) => ({ ...pair, group: kindOf.get(pair.a) ?? "" })),
  };
}
