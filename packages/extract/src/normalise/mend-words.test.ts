import { expect, test } from "vitest";
import { findMendings } from "./mend-words.ts";

test.each([
  ["a Latin letter in a Cyrillic word", "у місті Kиїв зранку", ["Київ"]],
  ["a Cyrillic letter in a Latin word", "in Кharkiv today", ["Kharkiv"]],
  ["a small word stuck to a name", "near theUkraine border", ["the Ukraine"]],
  ["two words in small letters", "five missilesincluding two", ["missiles including"]],
  ["a word right behind an emoji", "🚨Kиїв", ["Київ"]],
  ["capitals within a word, and two scripts on purpose", "BigBrand, VIP-гость, McDonald", []],
  ["letters of other scripts and signs between", "東京 – Ελλάδα — 12th, об'єкт", []],
])("%s", (_what, text, mended) => {
  const found = findMendings(text);
  expect(found.map(({ pieces }) => pieces.join(" "))).toEqual(mended);
  for (const { start, end, pieces } of found) expect(end - start).toBe(pieces.join("").length);
});
