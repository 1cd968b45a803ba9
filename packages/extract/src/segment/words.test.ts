import { expect, test } from "vitest";
import { tokenise } from "./tokens.ts";
import { WordNote } from "./words.ts";

const wordsOf = (text: string) => tokenise(text).map((token) => token.word);

test("equal spellings are one word, whatever the text; others are not", () => {
  const [first, second] = [wordsOf("Sumy, sumy"), wordsOf("near Sumy")];
  expect(second[1]).toBe(first[0]);
  expect(first[2]).not.toBe(first[0]);
});

test("a note is worked out once for each word, and notes keep apart", () => {
  const asked: string[] = [];
  const length = new WordNote(({ text }) => {
    asked.push(text);
    return text.length;
  });
  const isShort = new WordNote(({ text }) => (text.length < 5 ? true : null));
  for (const word of [...wordsOf("one seven one"), ...wordsOf("seven")]) {
    expect(length.of(word)).toBe(word.text.length);
    expect(isShort.of(word)).toBe(word.text === "one" ? true : null);
  }
  expect(asked).toEqual(["one", "seven"]);
});
