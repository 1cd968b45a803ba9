import { WordNote } from "../segment/words.ts";
import type { TimeTokens } from "./atoms.ts";
import type { Parsed } from "./days.ts";

const smallNumbers = new Map(
  Object.entries({
    "a an one un une один одну": 1,
    "two два дві две двоє двое двох двух deux": 2,
    "three три троє трое трьох трех trois": 3,
    "four четверо чотири чотирьох четыре четырех quatre": 4,
    "five п'ять пять cinq": 5,
    "six шість шесть": 6,
    "seven сім семь sept": 7,
    "eight вісім восемь huit": 8,
    "nine дев'ять девять neuf": 9,
    "ten десять dix": 10,
  }).flatMap(([words, value]) => words.split(" ").map((word) => [word, value] as const)),
);

/** The value of a word or figure that may count units of time ("two years ago"); null for any other. */
export const smallNumber = new WordNote(({ text, lower }) =>
  /^\d{1,3}$/.test(text) ? Number(text) : (smallNumbers.get(lower) ?? null),
);

/** What "several" is taken for. */
const vagueCount = 3;

/** A small count before a unit; a bare unit ("тиждень тому") is one. */
export function parseCount(text: TimeTokens, at: number): Parsed<{ count: number; vague: boolean }> | null {
  const token = text.tokens[at];
  if (!token) return null;
  const counted = smallNumber.of(token.word);
  const vague = text.atom(at, "vagueCount");
  if (vague) return { value: { count: vagueCount, vague: true }, to: vague.to };
  if (counted !== null) return { value: { count: counted, vague: false }, to: at + 1 };
  return text.atom(at, "unit") ? { value: { count: 1, vague: false }, to: at } : null;
}
