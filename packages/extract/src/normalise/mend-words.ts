import { SpellingTable } from "@tocsin/gazetteer";
import { sortAt, sorts } from "../segment/letters.ts";
import { gluedWordBreak, shortestGlued } from "./glued.ts";
import { mendScripts } from "./homoglyphs.ts";

/** A word of a text, and what it is to be written as. */
export interface Edit {
  start: number;
  end: number;
  pieces: readonly string[];
}

const letterRun = /\p{L}[\p{L}\p{M}'-]*/uy;

/** The words of a text that hold letters of another script or are two words glued together. Linear in its length. */
export function findMendings(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let start = 0; start < text.length; ) {
    const sort = sortAt(text, start);
    if (sort !== sorts.letter && sort !== sorts.untabled) {
      start++;
      continue;
    }
    const end = endOfRun(text, start);
    const pieces = end - start >= 2 && mayBeWrong(text, start, end) ? mendings.of(text, start, end) : null;
    if (pieces) edits.push({ start, end, pieces });
    start = Math.max(end, start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1));
  }
  return edits;
}

/** End of the run of letters that begins at `from`; `from` itself where none does. */
function endOfRun(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sort = sortAt(text, at);
    if (sort === sorts.letter || (sort === sorts.mark && at > from)) continue;
    if (sort === sorts.untabled) {
      letterRun.lastIndex = from;
      return letterRun.test(text) ? letterRun.lastIndex : from;
    }
    const code = text.charCodeAt(at);
    if (at === from || (code !== apostrophe && code !== hyphen)) return at;
  }
  return text.length;
}

const apostrophe = 39;
const hyphen = 45;
const scripts = { latin: 1, cyrillic: 2 };
/** A capital within a word may be where two words meet. */
const capital = 4;
const traits = Uint8Array.from({ length: 0x530 }, (_, code) => {
  const char = String.fromCharCode(code);
  const script = code >= 0x400 ? scripts.cyrillic : /[A-Za-z\u00c0-\u024f]/.test(char) ? scripts.latin : 0;
  return script | (/\p{Lu}/u.test(char) ? capital : 0);
});

/** Tells most words of a text without looking them up: one script, no capital within, too short for two words. */
function mayBeWrong(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first < 128 && end - start >= shortestGlued) return true;
  let found = (traits[first] ?? 0) & ~capital;
  for (let at = start + 1; at < end; at++) found |= traits[text.charCodeAt(at)] ?? capital;
  return (found & capital) !== 0 || found === (scripts.latin | scripts.cyrillic);
}

/** The word or words that a word is to be written as; null for one that is right as it stands. */
const mendings = new SpellingTable(mend);

function mend(word: string): string[] | null {
  const mended = mendScripts(word);
  const cut = gluedWordBreak(mended);
  if (cut >= 0) return [mended.slice(0, cut), mended.slice(cut)];
  return mended === word ? null : [mended];
}
