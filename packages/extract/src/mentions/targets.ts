import { isMark } from "../claims/context.ts";
import type { SentenceFacts } from "./facts.ts";

const mostTargets = 6;
const longestName = 4;
const numberSigns = new Set(["no", "no.", "№", "n°", "number"]);

/** Named buildings and enterprises of a sentence, folded: `printing house "Factor-Druk"`, `school No. 134`, `Epicentr hypermarket`. */
export function findTargets(facts: SentenceFacts): string[] {
  const { terms, sentence } = facts.context;
  const targets: string[] = [];
  for (const object of terms.of("object")) {
    if (targets.length >= mostTargets) break;
    const noun = wordsOf(facts, object.from, object.to);
    const quoted = readQuoted(facts, object.to) ?? readNumbered(facts, object.to);
    if (quoted) {
      targets.push(`${noun} ${quoted}`);
      continue;
    }
    let from = object.from;
    while (from > sentence.from + 1 && object.from - from < longestName && isName(facts, from - 1)) from--;
    if (from < object.from) targets.push(`${wordsOf(facts, from, object.from)} ${noun}`);
    else if (object.to < sentence.to && isName(facts, object.to)) {
      let to = object.to;
      while (to < sentence.to && to - object.to < longestName && isName(facts, to)) to++;
      targets.push(`${noun} ${wordsOf(facts, object.to, to)}`);
    }
  }
  return targets;
}

function readQuoted(facts: SentenceFacts, at: number): string | null {
  const { tokens, sentence } = facts.context;
  if (!isMark(facts.context, at, '"')) return null;
  for (let to = at + 1; to < Math.min(sentence.to, at + 2 + longestName); to++) {
    if (tokens[to]?.text === '"') return to > at + 1 ? wordsOf(facts, at + 1, to) : null;
  }
  return null;
}

// "school No. 134", "гімназія № 12", "lycée n° 3"
function readNumbered(facts: SentenceFacts, at: number): string | null {
  const { tokens } = facts.context;
  if (!numberSigns.has(tokens[at]?.lower ?? "")) return null;
  const number = tokens.slice(at + 1, at + 3).find((token) => token.kind === "number");
  return number ? `no. ${number.text}` : null;
}

/** A capitalised word that is no place, no day, no number ("Two people") and no person's office. */
function isName(facts: SentenceFacts, at: number): boolean {
  const { tokens, terms, numbers } = facts.context;
  const token = tokens[at];
  if (!token?.capital || token.kind !== "word" || !/^.\p{L}/u.test(token.text)) return false;
  if (numbers.has(at)) return false;
  if ([...facts.places, ...facts.times].some(({ from, to }) => at >= from && at < to)) return false;
  return !(["office", "body", "actor", "weapon", "person", "definite", "article"] as const).some((kind) =>
    terms.at(kind, at),
  );
}

function wordsOf(facts: SentenceFacts, from: number, to: number): string {
  return facts.context.tokens
    .slice(from, to)
    .map((token) => token.lower)
    .filter((word) => word !== '"')
    .join(" ");
}
