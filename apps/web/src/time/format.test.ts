import { describe, expect, it } from "vitest";
import { daysWords, dayWords } from "./format.ts";

describe("days in words", () => {
  it.each([
    ["2024-04-01", "1 April 2024", "1 квітня 2024", "1er avril 2024"],
    ["2024-03-21", "21 March 2024", "21 березня 2024", "21 mars 2024"],
    ["2024-03-11", "11 March 2024", "11 березня 2024", "11 mars 2024"],
  ])("tells %s", (day, en, uk, fr) => {
    expect(dayWords(day, "en", "long")).toBe(en);
    expect(dayWords(day, "uk", "long")).toBe(uk);
    expect(dayWords(day, "fr", "long")).toBe(fr);
  });

  it("tells a range with the first of a month", () => {
    expect(daysWords("2024-04-01", "2024-04-05", "fr")).toBe("1er–5 avril 2024");
    expect(daysWords("2024-03-21", "2024-04-01", "fr", "dayMonth")).toBe("21 mars–1er avril");
    expect(daysWords("2024-03-21", "2024-04-01", "en", "dayMonth")).toBe("21 March–1 April");
    expect(dayWords("2024-04-01", "fr", "full")).toBe("lundi 1er avril 2024");
  });
});
