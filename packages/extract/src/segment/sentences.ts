import type { Sentence, Token } from "./types.ts";

const closers = new Set(['"', "'", ")", "]"]);
const longAbbreviation = 5;
// Longer runs without a stop are lists or garbage; cutting them keeps the cost of later steps linear.
const longestSentence = 300;
const bullets = new Set("•▪●■◾🔹🔸➡❗⚡‼✅📍🔴🚨🔻*");

/** Abbreviations of a language, lower case, without the last stop. */
export interface Abbreviations {
  /** Those that end no sentence. */
  open: ReadonlySet<string>;
  /** Those of two words that may. */
  closing: ReadonlySet<string>;
}

/**
 * Cuts tokens into sentences. Lines end sentences; within a line a full stop does when a capital, a digit or a quote follows
 * and it belongs to no abbreviation ("Gen.") or initial ("О. Синєгубов").
 */
export function cutSentences(text: string, tokens: readonly Token[], abbreviations: Abbreviations): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  let listed = false;
  const close = (to: number): void => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first && last && to > from) {
      sentences.push({
        index: sentences.length,
        start: first.start,
        end: last.end,
        from,
        to,
        paragraph,
        title: false,
        noise: null,
      });
    }
    from = to;
    listed = false;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (!next) break;
    if (i + 1 - from >= longestSentence) {
      close(i + 1);
    } else if (next.opensLine) {
      if (isWrapped(text, token, next)) continue;
      if (isNextThing(text, token, next)) {
        listed = true;
        continue;
      }
      close(i + 1);
      paragraph++;
    } else if (token.text === ";" && !listed && parts(tokens, i, from)) {
      close(i + 1);
    } else if (endsSentence(tokens, i, abbreviations)) {
      let to = i + 1;
      while (tokens[to] && closers.has((tokens[to] as Token).text) && !(tokens[to] as Token).spaced) to++;
      if (to < tokens.length && !tokens[to]?.opensLine) {
        close(to);
        i = to - 1;
      }
    } else if (next.kind === "punct" && next.spaced && bullets.has(next.text) && i + 1 > from) {
      close(i + 1);
      paragraph++;
    }
  }
  close(tokens.length);
  return sentences;
}

/** A semicolon between two statements; in a list of counts ("two Kinzhal; three Kh-59") or of names it parts nothing. */
function parts(tokens: readonly Token[], at: number, from: number): boolean {
  if (at - from < fewestWords) return false;
  // "A, B of the C region; D, E of the F region".
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (first?.capital && (second?.capital || second?.text === ",")) return false;
  // "Three were hurt: in A a man; in B two women": one list, whose members begin alike.
  let colon = at - 1;
  while (colon > from && tokens[colon]?.text !== ":") colon--;
  if (colon > from && first?.lower === tokens[colon + 1]?.lower) return false;
  for (let i = at + 1; i <= at + fewestWords; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" && !(token?.text === "," && i > at + 1)) return false;
  }
  return true;
}

const fewestWords = 4;

/** Letters at least of a line that is broken for its width; shorter lines are items of a list. */
const leastWrapped = 40;

/** "… shot down 25 drones⏎over two regions": a line broken within a sentence, as mails and press releases are. */
function isWrapped(text: string, last: Token, next: Token): boolean {
  if (last.kind === "punct" && last.text !== ",") return false;
  if (next.kind !== "word" || next.capital || !/^\p{Ll}/u.test(next.text)) return false;
  const end = text.indexOf("\n", last.end);
  if (text.indexOf("\n", end + 1) < next.start && text.indexOf("\n", end + 1) >= 0) return false;
  return end - text.lastIndexOf("\n", last.start) > leastWrapped;
}

/** Letters at most of a thing that has a line of its own in a list. */
const longestThing = 60;
const quotedOrAside = /"[^"]*"|«[^»]*»|“[^”]*”|\([^)]*\)/gu;

/** "… launched at the region:⏎• six bombs;⏎• nine drones (type unknown);": things without a place, a name or a dash, each on a line. */
function isNextThing(text: string, last: Token, next: Token): boolean {
  if (last.text !== ":" && last.text !== ";") return false;
  const end = text.indexOf("\n", next.start);
  const line = text.slice(next.start, end < 0 ? text.length : end).trimEnd();
  if (line.length > longestThing || !/[;.]$/.test(line)) return false;
  const words = line.replace(quotedOrAside, "").replace(/^[^\p{L}\p{N}]+/u, "");
  return (
    /^[\p{Ll}\p{N}]|^\p{Lu}\p{Lu}|^\p{L}+\p{Lu}/u.test(words) &&
    !/(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})|\s[–—‒-]\s|[.;].*\S/u.test(words.slice(0, -1))
  );
}

function endsSentence(tokens: readonly Token[], at: number, abbreviations: Abbreviations): boolean {
  const token = tokens[at] as Token;
  if (token.text === "!" || token.text === "?" || token.text === "…") return startsSentence(tokens, at + 1);
  if (token.text !== ".") return false;
  const previous = tokens[at - 1];
  if (!previous || token.spaced) return startsSentence(tokens, at + 1);
  if (previous.kind === "word" && !isWhole(tokens, at - 1, abbreviations)) return false;
  return startsSentence(tokens, at + 1);
}

/** False for the word of an initial or an abbreviation. */
function isWhole(tokens: readonly Token[], at: number, { open, closing }: Abbreviations): boolean {
  const word = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before?.text === "." && closing.has(`${tokens[at - 2]?.lower}.${word.lower}`)) return true;
  if (word.text.length === 1 && word.capital) return false;
  if (word.lower.length <= longAbbreviation + 3 && open.has(word.lower)) return false;
  // "a.m.", "U.S.", "н.п.": a single letter after a full stop that is not spaced.
  return !(word.text.length <= 2 && before?.text === "." && !word.spaced);
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (tokens[i] && closers.has((tokens[i] as Token).text) && !(tokens[i] as Token).spaced) i++;
  const next = tokens[i];
  if (!next) return true;
  if (!next.spaced)
    return i > at || (next.capital && next.kind === "word" && isWordAt(tokens, i) && isGlueSafe(tokens, at));
  if (next.kind === "word") return next.capital;
  return next.kind === "number" || next.text !== ",";
}

/** Not the "S" of "U.S", but the "В" of "БПЛА.В городе". */
function isWordAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (tokens[at]?.text.length ?? 0) > 1 || (next?.kind === "word" && next.spaced);
}

const cyrillicCapitals = /^[А-ЯІЇЄҐ]{3,}$/;

// "announced.One body", "БПЛА.В городе": two sentences whose space got lost; not "bbc.Com" or "U.S".
function isGlueSafe(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 2];
  if (previous?.kind !== "word" || previous.text.length < 3) return false;
  return previous.capital ? cyrillicCapitals.test(previous.text) : previous.text.length > 3;
}
