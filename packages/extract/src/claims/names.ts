import { kindSet } from "../lexicon/terms.ts";
import { WordNote } from "../segment/words.ts";
import { isMark, type SentenceContext } from "./context.ts";
import { type Group, newGroup } from "./group.ts";

const oldest = 110;
const longestName = 5;
const fewestNames = 3;
const notNames = kindSet("casualty", "office", "body", "definite", "person", "article");
const isNameWord = new WordNote(({ text }) => /^\p{Lu}[\p{L}'-]+$/u.test(text));

/** "Jane Roe, 23," is one person; "Jane Roe, John Doe and Ann Poe" are three. */
export function readNamed(context: SentenceContext, at: number): Group | null {
  const to = endOfName(context, at);
  if (to - at < 2) return null;
  const aged = readNameAge(context, to);
  if (aged) return { ...newGroup(at, aged, { min: 1, max: 1, qualifier: "exact" }), noun: true, individual: true };
  const { count, end } = readNames(context, at);
  if (count < fewestNames) return null;
  return { ...newGroup(at, end, { min: count, max: count, qualifier: "exact" }), noun: true };
}

/** The first token behind a run of capitalised words that can be a name. */
export function endOfName(context: SentenceContext, at: number): number {
  let to = at;
  while (to < context.sentence.to && to - at < longestName && isName(context, to)) to++;
  return to;
}

function readNameAge(context: SentenceContext, comma: number): number | null {
  const bracket = isMark(context, comma, "(");
  if (!bracket && !isMark(context, comma, ",")) return null;
  const age = context.numbers.get(comma + 1);
  if (!age || (age.min ?? 0) > oldest || context.tokens[age.from]?.kind !== "number") return null;
  const closed = isMark(context, age.to, bracket ? ")" : ",");
  if (age.kind !== "age" && !(age.kind === "count" && closed)) return null;
  return closed ? age.to + 1 : age.to;
}

function readNames(context: SentenceContext, from: number): { count: number; end: number } {
  let count = 0;
  let end = from;
  for (let at = from; count < 30; ) {
    const to = endOfName(context, at);
    if (to - at < 2) break;
    count++;
    end = to;
    at = isMark(context, to, ",") ? to + 1 : to;
    at = context.terms.at("and", at)?.to ?? at;
    if (at === to) break;
  }
  return { count, end };
}

function isName(context: SentenceContext, at: number): boolean {
  const token = context.tokens[at];
  if (!token?.capital || token.kind !== "word" || context.terms.anyAt(notNames, at)) return false;
  return isNameWord.of(token.word);
}
