import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createReader } from "@tocsin/extract";
import { loadGazetteer } from "@tocsin/gazetteer";
import { mainMentionIndex, type ReasonCode, sameThreshold, weights } from "@tocsin/match";
import {
  clusteredEvents,
  comparedPairs,
  foldWord,
  leadOf,
  properNamesIn,
  toMentions,
  wordsOf,
} from "@tocsin/match/training";
import { type Mention, type Reading, type ReportInput, rawTextOf } from "@tocsin/model";
import { fitWeights, type Prior, type TrainingPair } from "../support/fit-weights.ts";
import { belief } from "./belief.ts";
import { ownPairs } from "./own-pairs.ts";

const help = `Estimates the matcher's weights from labelled reports and writes them into its visible table.

  npm run train -- match [--data DIR] [--words] [--dry]

  Weights of kind, place, stated time, figures and means come from the project's own reports.
  --data DIR   folder of development data (reads DIR/gva_incidents/dev.jsonl): weights of words and of hints too
  --words      first count anew how common words are (packages/match/data/word-frequency.json), then run again without it
  --dry        print the estimates, write nothing`;

/** Weights of words, and of hints off the mapped ground: estimated from the development data. */
const estimatedFromWords: readonly ReasonCode[] = [
  "type.hint_same",
  "type.hint_other",
  "place.hint_same",
  "place.hint_other",
  "time.hint_same",
  "time.hint_other",
  "toll.hint_same",
  "toll.hint_other",
  "time.published_near",
  "time.published_apart",
  "text.names",
  "text.surnames",
  "text.places",
  "text.numbers",
  "text.words",
  "text.dates",
  "text.other_places",
  "text.other_ages",
  "text.other_dates",
];

const match = new URL("../../packages/match/", import.meta.url);

interface LabelledReport {
  id: string;
  title: string;
  text: string;
  date: string;
  source: string;
  cluster: string;
}

export function run(args: string[]): number {
  const options = {
    data: { type: "string" },
    words: { type: "boolean" },
    dry: { type: "boolean" },
    help: { type: "boolean" },
  };
  const { values } = parseArgs({ args, options: options as never }) as { values: Record<string, string | boolean> };
  if (values.help) return print(help);
  const data = values.data ? join(String(values.data), "gva_incidents", "dev.jsonl") : null;
  if (data && !existsSync(data)) return print(`No ${data}.`, 2);
  const reports = data ? readFileSync(data, "utf8").split("\n").filter(Boolean).map(toLabelled) : [];
  if (values.words) return data ? writeFrequencies(reports) : print(help, 2);
  const reader = createReader({ gazetteer: loadGazetteer() });
  const read = reader.read.bind(reader);
  const structure = Object.keys(belief.weights) as ReasonCode[];
  estimate("own reports", ownPairs(read), structure, belief, !values.dry);
  if (data) estimate("development data", labelledPairs(reports, read), estimatedFromWords, undefined, !values.dry);
  return 0;
}

function toLabelled(line: string): LabelledReport {
  return JSON.parse(line) as LabelledReport;
}

function estimate(
  name: string,
  pairs: readonly TrainingPair[],
  codes: readonly ReasonCode[],
  prior: Prior | undefined,
  isWritten: boolean,
): void {
  console.log(`${name}: ${pairs.length} pairs compared, ${pairs.filter((pair) => pair.isSame).length} of one event`);
  const fitted = fitWeights(pairs, codes, weights, sameThreshold, prior);
  for (const code of codes) console.log(`  ${code.padEnd(24)} ${weights[code]} -> ${fitted[code]}`);
  if (isWritten) writeWeights(fitted);
}

/** Compares the reports' main mentions; whether they are of one incident is known of each report as a whole. */
function labelledPairs(reports: readonly LabelledReport[], read: (input: ReportInput) => Reading): TrainingPair[] {
  const mentions: Mention[] = [];
  const clusterOf = new Map<string, string>();
  reports.forEach((report, seq) => {
    const input = inputOf(report);
    const reading = read(input);
    const all = toMentions(input, reading, seq);
    const main = all[Math.max(0, mainMentionIndex(clusteredEvents(reading), report.title.length))] as Mention;
    mentions.push(main);
    clusterOf.set(main.id, report.cluster);
  });
  const pairs: TrainingPair[] = [];
  for (const { a, b, reasons } of comparedPairs(mentions)) {
    pairs.push({ reasons, isSame: clusterOf.get(a) === clusterOf.get(b) });
  }
  return pairs;
}

function inputOf(report: LabelledReport): ReportInput {
  return { id: report.id, title: report.title, text: report.text, publishedAt: report.date, source: report.source };
}

/** Counts in how many incidents each word and name stands; those in fewer than a handful are left to the table's floor. */
function writeFrequencies(reports: readonly LabelledReport[]): number {
  const incidents = new Map<string, Set<string>>();
  for (const report of reports) {
    const lead = leadOf(rawTextOf(inputOf(report)));
    const proper = properNamesIn(lead);
    for (const word of [...wordsOf(lead).map(foldWord), ...proper.names, ...proper.places]) {
      const known = incidents.get(word);
      if (known) known.add(report.cluster);
      else incidents.set(word, new Set([report.cluster]));
    }
  }
  const total = new Set(reports.map((report) => report.cluster)).size;
  const kept = [...incidents]
    .filter(([word, set]) => word.length > 1 && set.size >= (word.includes(" ") ? leastNames : leastWords))
    .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
    .map(([word, set]) => [word, Math.round((set.size / total) * 1e4) / 1e4]);
  const table = { floorShare, languages: { en: Object.fromEntries(kept) } };
  writeFileSync(new URL("data/word-frequency.json", match), `${JSON.stringify(table)}\n`);
  return print(`${kept.length} words and names of ${total} incidents`);
}

const leastWords = 4;
const leastNames = 3;
/** Share taken for words the table does not hold: about one incident in 1,250. */
const floorShare = 0.0008;

/** Writes the estimates into the rows of the table, leaving all else as it is. */
function writeWeights(fitted: Partial<Record<ReasonCode, number>>) {
  const file = new URL("src/weights.ts", match);
  let source = readFileSync(file, "utf8");
  for (const [code, weight] of Object.entries(fitted)) {
    source = source.replace(new RegExp(`("${code.replace(".", "\\.")}": )-?[\\d.]+`), `$1${weight}`);
  }
  writeFileSync(file, source);
}

function print(text: string, exitCode = 0): number {
  console.log(text);
  return exitCode;
}
