import type { Span } from "@tocsin/model";
import type { Sentence } from "./types.ts";

const searchedParagraphs = 7;
const longest = 90;

const detail = "(?:, [^,()—–:]{2,28}){0,3}";
const agency = String.raw`\s?\([^()]{2,40}\)`;
const patterns = [
  // KYIV, Ukraine (AP) — · KHARKIV – · KYIV:
  new RegExp(
    String.raw`^\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,2}${detail}(?:${agency})?\s?(?:[—–-]{1,2}|:)\s`,
    "u",
  ),
  // Moscow, 12 March (Reuters) - · Kyiv (AFP) –
  new RegExp(String.raw`^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?${detail}${agency}\s?[—–-]{1,2}\s`, "u"),
  // KYIV (Reuters) -Two people …
  new RegExp(String.raw`^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?${detail}${agency}\s?[—–-]{1,2}(?=\p{Lu})`, "u"),
  // Belgorod, Russia -
  /^\p{Lu}[\p{L}’'-]+, \p{Lu}[\p{L} ]{2,20}(?:, [^,()—–:]{2,28})?\s[—–-]{1,2}\s/u,
  // КИЇВ. 14 вересня. УНН. · ДОНЕЦК, 31 августа. /ТАСС/.
  /^\p{Lu}[\p{Lu}’'-]{2,}[.,] \d{1,2} \p{Ll}{3,9}\.? (?:[—–-]{1,2} )?\/?\p{Lu}[\p{L} -]{1,24}\/?\.\s/u,
  // Курск, 23 августа, 2025, 15:30 — ИА Регнум.
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, \d{1,2} \p{Ll}{3,9},? \d{4},? \d{1,2}:\d{2}\s?[—–-]\s/u,
  // (Moscou) Un drone …
  /^\(\p{Lu}[\p{L}’' -]{2,28}\)\s(?=\p{Lu})/u,
];

/**
 * The place and agency that open an agency's text ("KYIV, Ukraine (AP) —"): where it was written, not where something happened.
 * Only the first paragraphs are looked at, each by its first characters. Null where none opens so.
 */
export function findDateline(text: string, sentences: readonly Sentence[]): Span | null {
  let paragraph = -1;
  for (const { title, start, paragraph: own } of sentences) {
    if (own >= searchedParagraphs) break;
    if (own === paragraph || title) continue;
    paragraph = own;
    const head = text.slice(start, start + longest);
    for (const pattern of patterns) {
      const found = pattern.exec(head);
      if (found) return { start, end: start + found[0].length };
    }
  }
  return null;
}
