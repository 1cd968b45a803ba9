import { createReader } from "@tocsin/extract";
import { loadGazetteer } from "@tocsin/gazetteer";
import type { Reading } from "@tocsin/model";
import { loadSampleReports } from "../samples/load-samples.ts";

const defaultRuns = 1_000_000;

/** Reads a million generated texts: pieces of the samples, marks, tags and broken characters shuffled. Fails on a throw or a quote outside its text. `--runs N`, `--seed N`. */
export function run(args: string[]): number {
  const option = (name: string, fallback: number) => {
    const at = args.indexOf(name);
    return at < 0 ? fallback : Number(args[at + 1]);
  };
  const runs = option("--runs", defaultRuns);
  const random = randomFrom(option("--seed", 1));
  const { read } = createReader({ gazetteer: loadGazetteer() });
  const pieces = piecesOfSamples();
  for (let n = 1; n <= runs; n++) {
    const text = shuffled(pieces, random);
    try {
      checkSpans(read({ text, publishedAt: "2024-03-21" }), text.length);
    } catch (error) {
      console.error(`run ${n}: ${JSON.stringify(text)}`);
      throw error;
    }
    if (n % (runs / 10) === 0) console.log(`${n} texts read`);
  }
  return 0;
}

function piecesOfSamples(): string[] {
  const marks =
    '\n \n\n "  “ ” » « — – - : ; , . ! ? ( ) [ ] & &amp; &#0; < <b> </p> <script> <!-- \u00ad \u200b \u0301 \ud800 \udc00 0 00 1e9 12:61 9999999999999999999999 -1 % $ € №'.split(
      " ",
    );
  const words = loadSampleReports().flatMap((report) => `${report.title ?? ""} ${report.text}`.split(/(?<=\s)/));
  return [...marks, ...new Set(words)];
}

function shuffled(pieces: readonly string[], random: () => number): string {
  const length = 1 + Math.floor(random() ** 3 * 60);
  let text = "";
  for (let n = 0; n < length; n++) {
    text += pieces[Math.floor(random() * pieces.length)] ?? "";
    if (random() < 0.2) text += " ";
  }
  return text;
}

function checkSpans(reading: Reading, length: number): void {
  const mentions = [...reading.events, ...(reading.context ?? [])];
  const spans = [
    ...mentions.flatMap((m) => [m.quote, ...m.claims.map((c) => c.quote)]),
    ...reading.aid.map((a) => a.quote),
    ...reading.places.map((p) => p.quote),
    ...reading.ignored,
  ];
  for (const { start, end } of spans) {
    if (!(start >= 0 && start <= end && end <= length)) throw new Error(`span ${start}–${end} outside ${length}`);
  }
}

/** A small seeded generator (mulberry32), so that a failing run can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
