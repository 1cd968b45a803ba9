import { isMark, type SentenceContext } from "../claims/context.ts";
import { kindSet } from "../lexicon/terms.ts";
import { WordNote } from "../segment/words.ts";

const titles = kindSet("office", "body");
const isName = new WordNote(({ text }) => /^\p{Lu}[\p{Ll}'’-]+(?:-\p{Lu}\p{Ll}+)?$/u.test(text));

/** Runs of two or three capitalised words. */
export function findNames(context: SentenceContext): { from: number; to: number }[] {
  const names: { from: number; to: number }[] = [];
  const { from, to } = context.sentence;
  for (let at = from; at < to; at++) {
    // "As Ukrinform reported", "In Kherson": a small word that opens the sentence is no first name.
    if (at === from && context.terms.at("filler", at)) continue;
    let end = at;
    while (end < to && end - at < 4 && isNameWord(context, end)) end++;
    if (end - at >= 2) names.push({ from: at, to: end });
    if (end > at) at = end - 1;
  }
  return names;
}

function isNameWord(context: SentenceContext, at: number): boolean {
  const token = context.tokens[at];
  return (
    token?.capital === true &&
    !context.compiled.lexicon.channels.has(token.lower) &&
    !context.terms.anyAt(titles, at) &&
    isName.of(token.word)
  );
}

/** The name that an office stands with; the place it is of ("the mayor of Kyiv Vitali Klitschko") is no part of it. */
export function nameBeside(
  context: SentenceContext,
  office: { from: number; to: number },
  places: readonly { from: number; to: number }[],
): { from: number; to: number } | null {
  for (const whole of findNames(context)) {
    const name = withoutPlaces(whole, places);
    if (!name) continue;
    const after = name.from - office.to;
    if (after >= 0 && after <= 1) return name;
    // "the mayor of Kyiv, John Roe" and "John Roe, the mayor"
    if (after > 1 && after <= 5 && isMark(context, name.from - 1, ",")) return name;
    const before = office.from - name.to;
    if (before >= 0 && before <= 3 && (before === 0 || isMark(context, name.to, ",(—–-"))) return name;
  }
  return null;
}

function withoutPlaces(
  name: { from: number; to: number },
  places: readonly { from: number; to: number }[],
): { from: number; to: number } | null {
  let { from } = name;
  for (const place of places) if (place.from <= from && place.to > from) from = place.to;
  const named = { from, to: name.to };
  return named.to - named.from >= 2 && !places.some((p) => p.from < named.to && p.to > named.from) ? named : null;
}

/** The name as printed, without the ending of a possessive. */
export function nameText(context: SentenceContext, name: { from: number; to: number }): string {
  return context.tokens
    .slice(name.from, name.to)
    .map((t) => t.text.replace(/'s$/, ""))
    .join(" ");
}
