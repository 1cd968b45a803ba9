import { createReader } from "@tocsin/extract";
import { loadGazetteer } from "@tocsin/gazetteer";
import { loadSampleReports } from "../samples/load-samples.ts";

const textChars = 2000;
const warmUp = 300;
const measured = 2000;
const memoryRounds = 100_000;

/**
 * Speed of the reader: texts of 2 kB per second of one core (processor time, so that a busy machine does not blur it), how
 * the time grows with the length of a text, and whether memory stays flat. `--memory` reads 100,000 texts for the last.
 */
export function run(args: string[]): number {
  const loading = performance.now();
  const gazetteer = loadGazetteer();
  console.log(`gazetteer loaded in ${Math.round(performance.now() - loading)} ms`);
  const { read } = createReader({ gazetteer });
  const texts = sampleTexts();
  for (const text of texts.slice(0, warmUp)) read(text);
  const seconds = processorSeconds(() => {
    for (let n = 0; n < measured; n++) read(texts[n % texts.length] as { text: string });
  });
  console.log(`${textChars}-character texts per second on one core: ${Math.round(measured / seconds)} (target 400)`);
  const whole = texts.map((t) => t.text).join("\n\n");
  const longest = whole.repeat(Math.ceil(1_048_576 / whole.length)).slice(0, 1_048_576);
  for (const chars of [131_072, 262_144, 524_288, 1_048_576]) {
    const text = longest.slice(0, chars);
    console.log(`${chars} characters in one text: ${processorSeconds(() => read({ text })).toFixed(2)} s`);
  }
  if (args.includes("--memory")) measureMemory((n) => read(texts[n % texts.length] as { text: string }));
  return 0;
}

/** The sample reports, strung together into texts of 2,000 characters of one language each. */
function sampleTexts(): { text: string; publishedAt: string }[] {
  const texts: { text: string; publishedAt: string }[] = [];
  const byLang = Map.groupBy(loadSampleReports(), (report) => report.lang ?? "en");
  for (const reports of byLang.values()) {
    let text = "";
    for (const report of reports) {
      text += `${report.text}\n\n`;
      if (text.length < textChars) continue;
      texts.push({ text: text.slice(0, textChars), publishedAt: "2024-03-21" });
      text = "";
    }
  }
  return texts;
}

function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function measureMemory(read: (n: number) => void): void {
  const megabytes: number[] = [];
  for (let n = 0; n < memoryRounds; n++) {
    read(n);
    if (n % (memoryRounds / 10) === 0) megabytes.push(Math.round(process.memoryUsage().heapUsed / 1e6));
  }
  console.log(`heap over ${memoryRounds} texts, MB: ${megabytes.join(" ")}`);
}
