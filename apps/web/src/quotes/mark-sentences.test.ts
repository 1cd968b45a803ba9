import { describe, expect, it } from "vitest";
import { markSentences } from "./mark-sentences.ts";

const text = "Title\n\nAt least four people were killed and seven injured, the governor said. Later it was quiet.";
const quote = (words: string, key: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  key,
});

describe("markSentences", () => {
  it("marks two quotes in one sentence", () => {
    expect(markSentences(text, [quote("seven injured", "i"), quote("four people were killed", "k")], "en")).toEqual([
      {
        at: text.indexOf("four people"),
        parts: [
          { at: 7, text: "At least ", keys: [] },
          { at: 16, text: "four people were killed", keys: ["k"] },
          { at: 39, text: " and ", keys: [] },
          { at: 44, text: "seven injured", keys: ["i"] },
          { at: 57, text: ", the governor said.", keys: [] },
        ],
      },
    ]);
  });

  it("joins quotes that overlap", () => {
    const [sentence] = markSentences(text, [quote("four people were", "a"), quote("people were killed", "b")], "en");
    expect(sentence?.parts[1]).toMatchObject({ text: "four people were killed", keys: ["a", "b"] });
  });

  it("keeps sentences apart and in the report's order", () => {
    const sentences = markSentences(text, [quote("quiet", "q"), quote("four", "k")], "en");
    expect(sentences.map((sentence) => sentence.parts.flatMap((part) => part.keys))).toEqual([["k"], ["q"]]);
  });
});
