import { describe, expect, it } from "vitest";
import { sentenceAround } from "./sentence-around.ts";

const spanOf = (text: string, quote: string) => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});

describe("sentenceAround", () => {
  it.each([
    [
      "First came the alert. Four people died in the yard. Later it was quiet.",
      "Four people died",
      "",
      " in the yard.",
    ],
    [
      "У Харкові влучило у двір. Загинули четверо людей, каже О. Синєгубов. Далі тихо.",
      "четверо людей",
      "Загинули ",
      ", каже О. Синєгубов.",
    ],
    ["Title without a stop\n\nTwo were hurt.", "Two were hurt", "", "."],
    ["Two were hurt", "Two were hurt", "", ""],
  ])("%s: %s", (text, quote, before, after) => {
    expect(sentenceAround(text, spanOf(text, quote), "uk")).toEqual({ before, quote, after });
  });
  it("takes all sentences that a quote runs over", () => {
    const text = "One. Two died. Three were hurt. Four.";
    expect(sentenceAround(text, spanOf(text, "died. Three"), "en")).toEqual({
      before: "Two ",
      quote: "died. Three",
      after: " were hurt.",
    });
  });
  it("cuts an endless sentence at a word", () => {
    const text = `${"word ".repeat(200)}HERE ${"word ".repeat(200)}`;
    const { before, after } = sentenceAround(text, spanOf(text, "HERE"), "en");
    expect(before.startsWith("… word")).toBe(true);
    expect(after.endsWith("word …")).toBe(true);
    expect(before.length + after.length).toBeLessThan(460);
  });
  it("keeps within the text whatever the offsets", () => {
    expect(sentenceAround("abc", { start: 10, end: 99 }, "en")).toEqual({ before: "abc", quote: "", after: "" });
  });
});
