import { expect, test } from "vitest";
import { SpellingTable } from "./spelling-table.ts";

test("a spelling is worked out once, wherever it stands", () => {
  const asked: string[] = [];
  const table = new SpellingTable((spelling) => asked.push(spelling));
  const first = table.of("of Sumy", 3, 7);
  expect(table.of("Sumy and Suma", 0, 4)).toBe(first);
  expect(table.of("Sumy and Suma", 9, 13)).not.toBe(first);
  expect(asked).toEqual(["Sumy", "Suma"]);
});

test("tens of thousands of spellings are told apart, and all are right after it was emptied", () => {
  const table = new SpellingTable((spelling) => ({ spelling }));
  for (let round = 0; round < 2; round++) {
    for (let n = 0; n < 60_000; n++) {
      const text = `<${n}x${round}>`;
      expect(table.of(text, 1, text.length - 1).spelling).toBe(`${n}x${round}`);
    }
  }
});

test("a very long word is worked out and not kept", () => {
  const table = new SpellingTable((spelling) => ({ spelling }));
  const word = "a".repeat(10_000);
  expect(table.of(word, 0, word.length)).toEqual({ spelling: word });
  expect(table.of(word, 0, word.length)).not.toBe(table.of(word, 0, word.length));
});
