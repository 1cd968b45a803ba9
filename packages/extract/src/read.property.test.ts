import { loadGazetteer } from "@tocsin/gazetteer";
import { type Reading, reading as readingSchema } from "@tocsin/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReader } from "./read.ts";

const reader = createReader({ gazetteer: loadGazetteer() });

// Words of the field in four languages, so that generated texts reach deep into the rules.
const words = (
  'at least four people were killed and 7 injured in Kharkiv , . " Oleh Syniehubov said on Thursday night March 21 31 missiles including two Kinzhal ' +
  "shot down drones of the toll rose to 12 children a 41-year-old man another \n \n\n ; : — “ ” » ( ) &nbsp; <b> </b> <script> 1.5 2,000 20 – 21 " +
  "загинули четверо людей поранено семеро у Харкові внаслідок обстрілу повідомив Синєгубов станом на 10:00 збито 31 ракету з 36 Нагадаємо " +
  "погибли ранены четыре человека в Белгороде Гладков сообщил беспилотник школа повреждена " +
  "quatre morts et sept blessés à Kharkiv selon le gouverneur une dizaine de drones abattus dans la nuit $60 billion aid blocked"
).split(" ");

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((parts) => parts.join(" ")),
  fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 120 }).map((p) => p.join("")),
);

function spansOf(reading: Reading): { start: number; end: number }[] {
  const mentions = [...reading.events, ...(reading.context ?? [])];
  return [
    ...mentions.map((m) => m.quote),
    ...mentions.flatMap((m) => m.claims.map((c) => c.quote)),
    ...reading.aid.map((a) => a.quote),
    ...reading.places.map((p) => p.quote),
    ...reading.ignored,
  ];
}

describe("reading any text", () => {
  it("never throws, keeps to the contract and points into the raw text", () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.string({ maxLength: 40 })), (text, title) => {
        const raw = title ? `${title}\n\n${text}` : text;
        const result = reader.read({ text, title, publishedAt: "2024-03-21" });
        expect(readingSchema.safeParse(result).error?.issues ?? []).toEqual([]);
        for (const { start, end } of spansOf(result)) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(raw.length);
        }
        for (const mention of [...result.events, ...(result.context ?? [])]) {
          for (const [n, claim] of mention.claims.entries()) {
            if (claim.subsetOf === null) continue;
            expect(claim.subsetOf).not.toBe(n);
            expect(claim.subsetOf).toBeLessThan(mention.claims.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("gives one reading for one text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(reader.read({ text })).toEqual(reader.read({ text }));
      }),
      { numRuns: 60 },
    );
  });

  it("points at the words that state a figure", () => {
    const numbers = fc.integer({ min: 2, max: 900 });
    const lead = fc.constantFrom("", "<p>&laquo;Note&raquo; ", "A \u00ad“quiet” night. ", "Kyїv\u00a0— ");
    fc.assert(
      fc.property(numbers, numbers, lead, (killed, injured, before) => {
        const text = `${before}A missile strike on Kharkiv killed ${killed} people and injured ${injured}.`;
        const { events } = reader.read({ text, publishedAt: "2024-03-21" });
        for (const [metric, value] of [
          ["killed", killed],
          ["injured", injured],
        ] as const) {
          const claim = events.flatMap((e) => e.claims).find((c) => c.metric === metric);
          expect(claim?.min).toBe(value);
          expect(text.slice(claim?.quote.start, claim?.quote.end)).toContain(String(value));
        }
      }),
      { numRuns: 60 },
    );
  });
});
