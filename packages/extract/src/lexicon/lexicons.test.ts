import { describe, expect, it } from "vitest";
import { english } from "./en/index.ts";
import { french } from "./fr/index.ts";
import { russian } from "./ru/index.ts";
import type { Lexicon } from "./types.ts";
import { ukrainian } from "./uk/index.ts";

const smallWords = new Set(
  (
    "a an the to of in on at by with from for and or is are was were be been has have had not no it its " +
    "в во на у з із зі с со до від от из від під под за по та і й и а був була було були был была было были є через про о об для при без " +
    "le la les l' un une des de d' du en à un au aux a ont est sont été y se s' n' ne que qui dans sur sous par pour avait avaient"
  ).split(" "),
);

/** Sorts whose entries are small words by nature. */
const freeSorts = new Set([
  "fillers",
  "modifiers",
  "and",
  "one",
  "article",
  "definite",
  "possessive",
  "abbreviations",
  "tails",
  "means",
  "ageLinks",
  "noise",
]);
const freeCues = new Set([
  "outOf",
  "locality",
  "or",
  "each",
  "heading",
  "within",
  "possessor",
  "negated",
  "origin",
  "growth",
  "planned",
  "hypothetical",
  "disposal",
  "remarkOf",
  "relative",
  "which",
  "alleged",
  "additional",
  "including",
  "joint",
  "habitual",
  "doer",
  "they",
  "since",
  "none",
  "wrongly",
  "victimBehind",
  "victimBefore",
  "homeOf",
  "thereAre",
  "routeTo",
]);

function phrasesOf(value: unknown, key: string, into: string[]): void {
  if (
    freeSorts.has(key) ||
    freeCues.has(key) ||
    ["item", "type", "office", "name", "side", "metric", "metrics", "population", "slots", "per", "pronouns"].includes(
      key,
    )
  )
    return;
  if (typeof value === "string") into.push(value);
  else if (value && typeof value === "object") {
    for (const [k, v] of Object.entries(value)) phrasesOf(v, Array.isArray(value) ? "" : k, into);
  }
}

describe("lexicons", () => {
  it.each([english, ukrainian, russian, french])(
    "$lang: no phrase can shrink to small words alone",
    (lexicon: Lexicon) => {
      const { lang, ...data } = lexicon;
      const phrases: string[] = [];
      phrasesOf(data, lang, phrases);
      const empty = phrases.filter((phrase) =>
        phrase
          .split(" ")
          .filter((word) => !word.startsWith("?"))
          .every((word) => word.split("|").some((choice) => smallWords.has(choice))),
      );
      expect(empty).toEqual([]);
    },
  );
});
