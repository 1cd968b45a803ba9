import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createReader } from "@tocsin/extract";
import { loadGazetteer } from "@tocsin/gazetteer";
import { type Reading, type ReportInput, reportLanguages } from "@tocsin/model";
import { type MatchCasesScore, scoreMatchCases } from "./match-cases.ts";
import { type OwnReportsScore, ownReportParts, scoreOwnReports } from "./own-reports.ts";
import type { PairScore } from "./pairwise.ts";
import { publishedSetNames, type SetScore, scorePublishedSet } from "./published-sets.ts";
import { type SampleScore, type Share, scoreSamples } from "./samples.ts";

const help = `Measures reading, placing and matching.

  npm run eval -- [--data DIR] [--only NAME …] [--misses N] [--json FILE]

  --data DIR    folder of development data with its scorers; without it only the project's own sets are measured
  --only NAME   one of: samples, own_reports, match_cases, ${publishedSetNames.join(", ")}
  --misses N    print up to N of the figures, events and pairs that were got wrong, by set
  --json FILE   write all figures there`;

const ownSets = ["samples", "own_reports", "match_cases"];

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    only: { type: "string", multiple: true },
    misses: { type: "string", default: "0" },
    json: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(help);
else evaluate();

function evaluate() {
  const names = values.only ?? [...ownSets, ...publishedSetNames];
  const started = performance.now();
  const reader = createReader({ gazetteer: loadGazetteer() });
  const read = reader.read.bind(reader);
  console.log(`reader and gazetteer loaded in ${Math.round(performance.now() - started)} ms`);
  const report: {
    samples?: SampleScore;
    ownReports?: Record<string, OwnReportsScore>;
    matchCases?: Omit<MatchCasesScore, "lines">;
    sets: SetScore[];
  } = { sets: [] };
  if (names.includes("samples")) {
    report.samples = scoreSamples(read);
    printSamples(report.samples, Number(values.misses));
  }
  if (names.includes("own_reports")) report.ownReports = scoreOwnParts(read, Number(values.misses));
  if (names.includes("match_cases")) {
    const { lines: _, ...score } = scoreMatchCases(read);
    report.matchCases = score;
    printMatchCases(score, Number(values.misses));
  }
  const folder = values.data ? resolve(values.data) : null;
  const wanted = names.filter((name) => !ownSets.includes(name));
  if (wanted.length > 0 && (!folder || !existsSync(folder))) {
    console.log(folder ? `No development data in ${values.data}: skipped.` : "No --data folder given: own sets only.");
  } else if (folder) {
    for (const name of wanted) {
      const score = scorePublishedSet(name, folder, read);
      if (score) report.sets.push(score);
      console.log(score ? describeSet(score) : `${name}: not in ${values.data}`);
    }
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 1)}\n`);
}

function printSamples(score: SampleScore, misses: number) {
  const { pairs } = score;
  console.log(`samples: ${score.reports} reports`);
  console.log(`  figures ${share(score.figures)}  ${table(score.figuresByLang)}`);
  console.log(`  killed and injured to be shown unreviewed, in gold ${share(score.casualtiesRead)}`);
  const bands = Object.entries(score.byConfidence).map(([band, of]) => `${band} ${share(of)}`);
  console.log(`  by confidence: ${bands.join("  ")}`);
  console.log(`  figures by metric  ${table(score.figuresByMetric)}`);
  console.log(`  kind and region ${share(score.placed)}`);
  console.log(`  aid: amounts ${share(score.amounts)}  donors ${share(score.donors)}  status ${share(score.statuses)}`);
  console.log(`  ${describePairs(pairs)}`);
  console.log(`  events told by several reports that are one: ${share(score.whole)}`);
  for (const miss of score.misses.slice(0, misses)) console.log(`  miss ${miss}`);
  for (const { kind, a, b, event } of score.wrongPairs.slice(0, misses))
    console.log(`  ${kind} ${a} + ${b} (${event})`);
}

function scoreOwnParts(read: (input: ReportInput) => Reading, misses: number): Record<string, OwnReportsScore> {
  const scores: Record<string, OwnReportsScore> = {};
  for (const lang of reportLanguages) {
    for (const part of ownReportParts) {
      const score = scoreOwnReports(part, lang, read);
      if (score.reports === 0) continue;
      scores[`${lang} ${part}`] = score;
      console.log(`own_reports ${lang} ${part}: ${score.reports} reports`);
      const lines = Object.entries(score.shares).sort(([a], [b]) => a.localeCompare(b));
      console.log(`  ${lines.map(([measure, { n, right }]) => `${measure} ${right}/${n}`).join("  ")}`);
      for (const miss of score.misses.slice(0, misses)) console.log(`  miss ${miss}`);
    }
  }
  return scores;
}

function printMatchCases(score: Omit<MatchCasesScore, "lines">, misses: number) {
  console.log(`match_cases: ${score.reports} texts, ${score.cases} cases, ${score.writtenPairs} written pairs`);
  console.log(`  ${describePairs(score.pairs)}`);
  console.log(`  kept cases alone: ${describePairs(score.kept)}`);
  for (const { kind, a, b, event } of score.wrong.slice(0, misses)) console.log(`  ${kind} ${a} + ${b} (${event})`);
}

function describePairs(pairs: PairScore): string {
  const [p, r, f1] = [pairs.p, pairs.r, pairs.f1].map((rate) => rate.toFixed(3));
  return `pairs P ${p} R ${r} F1 ${f1} (gold ${pairs.gold}, read ${pairs.predicted})`;
}

function describeSet(score: SetScore): string {
  const head = `${score.name}: ${score.texts} texts in ${score.seconds.toFixed(1)} s`;
  return [head, ...score.lines.map((line) => `  ${line}`)].join("\n");
}

function share({ n, right }: Share): string {
  return `${n > 0 ? (right / n).toFixed(3) : "–"} (${right} of ${n})`;
}

function table(shares: Record<string, Share>): string {
  const entries = Object.entries(shares).sort(([, a], [, b]) => b.n - a.n);
  return entries.map(([name, { n, right }]) => `${name} ${right}/${n}`).join("  ");
}
