import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clusterReports } from "@tocsin/match";
import type { Reading, ReportInput } from "@tocsin/model";

/** A set of development data: where its texts lie, and the scorer of the data folder that judges the readings. */
interface PublishedSet {
  name: string;
  docs: string;
  scorer: string[];
  /** Judge the grouping of the reports into events as well. */
  clusters?: boolean;
}

const sets: PublishedSet[] = [
  {
    name: "gva_incidents",
    docs: "gva_incidents/dev.jsonl",
    scorer: ["score-sets.mjs", "gva", "--gold", "gva_incidents/dev.gold.jsonl"],
    clusters: true,
  },
  { name: "ua_events", docs: "ua_events/dev.jsonl", scorer: ["score-sets.mjs", "geo"] },
  { name: "aid_pledges", docs: "aid_pledges/dev.jsonl", scorer: ["score-sets.mjs", "aid"] },
  { name: "claims_numbers", docs: "claims_numbers/losses.dev.jsonl", scorer: ["score-sets.mjs", "losses"] },
  { name: "viina_uk_ru", docs: "viina_uk_ru/dev.jsonl", scorer: ["score-sets.mjs", "geo"] },
];

export const publishedSetNames = sets.map((set) => set.name);

export interface SetScore {
  name: string;
  texts: number;
  /** Reading (and grouping) alone, without the scorer. */
  seconds: number;
  lines: string[];
  figures: unknown;
}

/**
 * Reads one set of the data folder and has it judged by the scorer that lies there. Null where the folder has no such set.
 * Nothing of the data is kept: predictions go to a temporary folder that is removed.
 */
export function scorePublishedSet(
  name: string,
  folder: string,
  read: (input: ReportInput) => Reading,
): SetScore | null {
  const set = sets.find((entry) => entry.name === name);
  if (!set || !existsSync(join(folder, set.docs))) return null;
  const started = performance.now();
  const items = loadInputs(join(folder, set.docs)).map((input) => ({ input, reading: read(input) }));
  const clustered = set.clusters ? clusterReports(items) : null;
  const seconds = (performance.now() - started) / 1000;
  const temporary = mkdtempSync(join(tmpdir(), "tocsin-eval-"));
  try {
    const readings = writeLines(
      join(temporary, "read.jsonl"),
      items.map((item) => item.reading),
    );
    const scores = [runScorer(folder, set.scorer, ["--docs", set.docs, "--pred", readings], temporary)];
    if (clustered) {
      const predicted = writeLines(join(temporary, "cluster.jsonl"), clustered);
      scores.push(runScorer(folder, ["score-cluster.mjs"], ["--gold", set.docs, "--pred", predicted], temporary));
    }
    const lines = scores.flatMap((score) => score.lines);
    return { name, texts: items.length, seconds, lines, figures: scores.map((score) => score.figures) };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function loadInputs(path: string): ReportInput[] {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const row = JSON.parse(line) as Record<string, string | undefined> & { id: string; text: string };
    const { id, title, text, source, lang } = row;
    return { id, text, title: title ?? null, publishedAt: row.publishedAt ?? row.date ?? null, source, lang };
  });
}

function writeLines(path: string, rows: unknown[]): string {
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return path;
}

function runScorer(folder: string, scorer: string[], args: string[], temporary: string) {
  const json = join(temporary, "score.json");
  const run = spawnSync(process.execPath, [...scorer, ...args, "--json", json], { cwd: folder, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${scorer.join(" ")} failed: ${run.stderr.trim().split("\n")[0]}`);
  return { lines: run.stdout.trimEnd().split("\n"), figures: JSON.parse(readFileSync(json, "utf8")) as unknown };
}
