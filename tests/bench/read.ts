import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createReader } from "@tocsin/extract";
import { loadGazetteer } from "@tocsin/gazetteer";
import { loadSampleReports } from "../samples/load-samples.ts";

const textLength = 2000;
/**
 * Reads until the code is compiled for good: a worker reads on for days. Of the first 2,000 texts a third of the processor
 * time is V8 compiling, and the cost of a text falls until some 6,000 have been read.
 */
const warmUp = 8000;
const runs = 7;
const textsPerRun = 300;
const memoryRounds = 100_000;

/**
 * Speed of the reader: texts of 2 kB and of 2,000 characters per second of one core (a letter of Cyrillic has two bytes), how
 * the time grows with the length of a text, and with `--memory`, whether memory stays flat over 100,000 texts instead. Times are processor times of the reading thread, and
 * figures medians of several runs with their lowest and highest: neighbours on the machine blur them less than wall time.
 */
export function run(args: string[]): number {
  const loading = performance.now();
  const gazetteer = loadGazetteer();
  console.log(`gazetteer loaded in ${Math.round(performance.now() - loading)} ms`);
  const { read } = createReader({ gazetteer });
  if (args.includes("--memory")) {
    const texts = sampleTexts(charsOf);
    measureMemory((n) => read({ text: `${texts[n % texts.length]?.text} wordofthistext${n}` }));
    return 0;
  }
  const texts = sampleTexts(charsOf);
  const readMany = (some: typeof texts, count: number): void => {
    for (let n = 0; n < count; n++) read(some[n % some.length] as { text: string });
  };
  readMany(texts, warmUp);
  for (const [unit, some] of [
    ["byte", sampleTexts(Buffer.byteLength)],
    ["character", texts],
  ] as const) {
    const rates = repeat(() => readMany(some, textsPerRun)).map((seconds) => Math.round(textsPerRun / seconds));
    const spread = `${rates.at(-1)}–${rates[0]} in ${runs} runs`;
    console.log(`${textLength}-${unit} texts per second on one core: ${median(rates)} (${spread}; target 400 of 2 kB)`);
  }
  const whole = texts.map((t) => t.text).join("\n\n");
  const longest = whole.repeat(Math.ceil(1_048_576 / whole.length)).slice(0, 1_048_576);
  for (const chars of [131_072, 262_144, 524_288, 1_048_576]) {
    const text = longest.slice(0, chars);
    console.log(`${chars} characters in one text: ${median(repeat(() => read({ text }))).toFixed(2)} s`);
  }
  return 0;
}

const charsOf = (text: string): number => text.length;

/** The sample reports, strung together into texts of one language each, 2,000 long as `lengthOf` counts. */
function sampleTexts(lengthOf: (text: string) => number): { text: string; publishedAt: string }[] {
  const texts: { text: string; publishedAt: string }[] = [];
  const byLang = Map.groupBy(loadSampleReports(), (report) => report.lang ?? "en");
  for (const reports of byLang.values()) {
    let text = "";
    for (const report of reports) {
      text += `${report.text}\n\n`;
      if (lengthOf(text) < textLength) continue;
      const chars = Math.floor((textLength * text.length) / lengthOf(text));
      texts.push({ text: text.slice(0, chars), publishedAt: "2024-03-21" });
      text = "";
    }
  }
  return texts;
}

/** Processor seconds of the same work several times over, the shortest first. */
function repeat(work: () => void): number[] {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    seconds.push((user + system) / 1e6);
  }
  return seconds.sort((a, b) => a - b);
}

function median(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1] ?? 0;
}

/** Every text has a long word of its own: what is kept of it must not hold on to the text. Garbage is collected before each figure. */
function measureMemory(read: (n: number) => void): void {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const megabytes: string[] = [];
  for (let n = 0; n <= memoryRounds; n++) {
    read(n);
    if (n % (memoryRounds / 10) !== 0) continue;
    collectGarbage();
    megabytes.push((process.memoryUsage().heapUsed / 1e6).toFixed(1));
  }
  console.log(`heap over ${memoryRounds} texts, MB: ${megabytes.join(" ")}`);
}
