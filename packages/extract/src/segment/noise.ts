import type { NoiseEntry } from "../lexicon/types.ts";
import type { Sentence, Token } from "./types.ts";

const subheadMaxWords = 12;
const bodyMinWords = 10;
const sentenceEnd = /[.!?…]["')\]]?$/;

/**
 * Marks what is not the report's own news: lines and sentences by the language's patterns, and subheads by their shape
 * (a short line without a full stop or figure between whole paragraphs).
 */
export function markNoise(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  entries: readonly NoiseEntry[],
): void {
  const lines = groupLines(sentences);
  let recalled: NoiseEntry | null = null;
  for (const [n, line] of lines.entries()) {
    const first = line[0] as Sentence;
    const last = line.at(-1) as Sentence;
    const whole = text.slice(first.start, last.end);
    const reason = matchNoise(whole, entries, "line")?.reason ?? (isSubhead(text, tokens, lines, n) ? "subhead" : null);
    if (reason) for (const sentence of line) sentence.noise = reason;
    else if (recalled?.goesOn?.test(whole)) for (const sentence of line) sentence.noise = recalled.reason;
    else recalled = markSentences(text, line, entries);
  }
  markBehindReminders(text, lines);
  markUnderReminders(text, lines, entries);
  const opening = lines[0];
  if (opening && lines.length > 1 && !sentenceEnd.test(text.slice(opening[0]?.start, opening.at(-1)?.end))) {
    for (const sentence of opening) sentence.title = true;
  }
}

/**
 * "Reminder: …" makes the rest of its line background too, "Earlier …" up to where somebody speaks anew.
 *
 * @returns What makes the end of the line background.
 */
function markSentences(text: string, line: readonly Sentence[], entries: readonly NoiseEntry[]): NoiseEntry | null {
  let background: NoiseEntry | null = null;
  for (const sentence of line) {
    const words = text.slice(sentence.start, sentence.end);
    const own = matchNoise(words, entries, "sentence");
    if (!own && background?.until?.test(words)) background = null;
    if (own?.reason === "background") background ??= own;
    sentence.noise = own?.reason ?? background?.reason ?? null;
  }
  return background;
}

/** "Reminder:" at the end of a line is about the line below, and "Read also:" too where a headline stands there. */
function markBehindReminders(text: string, lines: readonly Sentence[][]): void {
  for (const [n, line] of lines.entries()) {
    const last = line.at(-1);
    const next = lines[n + 1];
    if (!last || !next || text[last.end - 1] !== ":") continue;
    const isTitle = !sentenceEnd.test(text.slice(next[0]?.start, next.at(-1)?.end));
    if (last.noise === "background" || (last.noise === "related_link" && isTitle))
      for (const sentence of next) sentence.noise ??= last.noise;
  }
}

/** Tokens at most of a line that is nothing but a heading: "Нагадаємо", "Контекст". */
const headingTokens = 3;

/** "Reminder" as a heading of its own: what stands under it, up to the next heading. */
function markUnderReminders(text: string, lines: readonly Sentence[][], entries: readonly NoiseEntry[]): void {
  let isRecalled = false;
  for (const line of lines) {
    const [first] = line as [Sentence];
    const isHeading = first.to - first.from <= headingTokens && line.length === 1;
    if (isHeading) {
      const heading = text.slice(first.start, first.end);
      isRecalled = !sentenceEnd.test(heading) && matchNoise(heading, entries, "sentence")?.reason === "background";
    } else if (line.some(({ noise }) => noise === "subhead")) isRecalled = false;
    if (isRecalled) for (const sentence of line) sentence.noise ??= "background";
  }
}

function groupLines(sentences: readonly Sentence[]): Sentence[][] {
  const lines: Sentence[][] = [];
  for (const sentence of sentences) {
    const line = lines.at(-1);
    if (line?.[0]?.paragraph === sentence.paragraph) line.push(sentence);
    else lines.push([sentence]);
  }
  return lines;
}

function matchNoise(text: string, entries: readonly NoiseEntry[], scope: NoiseEntry["scope"]): NoiseEntry | null {
  // A noise line is short; patterns look at its beginning only, which also bounds their cost.
  const head = text.length > 400 ? text.slice(0, 400) : text;
  for (const entry of entries) {
    if (entry.scope === scope && entry.pattern.test(head)) return entry;
  }
  return null;
}

function isSubhead(text: string, tokens: readonly Token[], lines: readonly Sentence[][], n: number): boolean {
  const line = lines[n];
  const next = lines[n + 1];
  const previous = lines[n - 1];
  if (line?.length !== 1 || !next || !previous) return false;
  const sentence = line[0] as Sentence;
  const words = tokens.slice(sentence.from, sentence.to);
  if (words.length > subheadMaxWords + 2 || words.some((w) => w.kind === "number")) return false;
  const whole = text.slice(sentence.start, sentence.end);
  if (sentenceEnd.test(whole) || /[:;,—–-]$/.test(whole) || !/^["']?\p{Lu}/u.test(whole)) return false;
  return isBody(text, next) && (isBody(text, previous) || previous[0]?.noise !== null);
}

function isBody(text: string, line: readonly Sentence[]): boolean {
  const start = line[0]?.start ?? 0;
  const end = line.at(-1)?.end ?? 0;
  return (line.at(-1)?.to ?? 0) - (line[0]?.from ?? 0) >= bodyMinWords && sentenceEnd.test(text.slice(start, end));
}
