import type { TextEvidence } from "@tocsin/model";
import { signatureOf } from "./minhash.ts";

const maxNames = 24;
const maxNumbers = 24;

/**
 * Evidence for matching in a text's words, for languages that mark names with capitals.
 * `text` is the report's raw text; `lang` its language. Never throws; a text without any gives empty lists.
 */
export function textEvidence(text: string, lang: string, _publishedAt: string | null = null): TextEvidence {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    lang,
    signature: signatureOf(words),
    names: unique(namesIn(text)).slice(0, maxNames),
    places: [],
    numbers: unique(numbersIn(text)).slice(0, maxNumbers),
    words: [],
    dates: [],
  };
}

function namesIn(text: string): string[] {
  const runs = text.match(/\p{Lu}[\p{Ll}’'-]+(?: (?:\p{Lu}\. )?\p{Lu}[\p{Ll}’'-]+)+/gu) ?? [];
  return runs.map((run) => run.toLowerCase());
}

function numbersIn(text: string): string[] {
  const numbers: string[] = [];
  for (const match of text.matchAll(/\b(\d{3,5}) block of (\p{Lu}\p{L}+)/gu))
    numbers.push(`block:${match[1]} ${match[2]}`.toLowerCase());
  for (const match of text.matchAll(/\b(\d{1,2})-year-old/gu)) numbers.push(`aged:${match[1]}`);
  return numbers;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
