import { loadGazetteer } from "@tocsin/gazetteer";
import { describe, expect, test } from "vitest";
import { createReader } from "../read.ts";

const reader = createReader({ gazetteer: loadGazetteer() });

/** Days of the first event of a text. */
function daysOf(text: string, publishedAt: string): string {
  const when = reader.read({ text, publishedAt }).events[0]?.when;
  return when ? `${when.from}..${when.to}` : "none";
}

describe("the day of an event is not the day of the saying", () => {
  test.each([
    [
      "The toll of the missile strike on Odesa rose to 20, the governor said on 16 March. Rockets hit the houses on Friday morning.",
      "2024-03-16",
      "2024-03-15..2024-03-15",
    ],
    [
      "The number of wounded in Sumy grew to five, the mayor said on the evening of 13 March. A missile hit on 12 March.",
      "2024-03-13",
      "2024-03-12..2024-03-12",
    ],
    [
      "Le bilan de la frappe sur Kharkiv est de six morts, a annoncé lundi le gouverneur. L'attaque avait eu lieu samedi soir.",
      "2024-03-18",
      "2024-03-16..2024-03-16",
    ],
  ])("%s", (text, publishedAt, expected) => expect(daysOf(text, publishedAt)).toBe(expected));

  test("it is taken where no other day is told", () => {
    const text = "A drone wounded two people in Nikopol, the governor said on Tuesday.";
    expect(daysOf(text, "2024-03-21")).toBe("2024-03-19..2024-03-19");
  });
});
