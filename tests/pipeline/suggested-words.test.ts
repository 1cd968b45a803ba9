import { inReadTransaction, schema } from "@tocsin/db";
import { suggestWord } from "@tocsin/db/queries";
import { rebuild, retractReport } from "@tocsin/record";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { StrikeStory } from "../support/strike-reports.ts";
import { applyStories, readerOfStories } from "../support/submit-stories.ts";
import { admin, editor, openTestRecord, type TestRecord } from "../support/test-record.ts";

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record.drop());

const said = (name: string) => ({ name, office: null, region: null, side: null });
const story = (name: string, place: StrikeStory["place"]): StrikeStory => {
  return { source: `Paper of ${name}`, place, day: "2024-03-21", injured: 3, speaker: said(name) };
};
const suggest = (word: string) => inReadTransaction(record.db, (tx) => suggestWord(tx, word));
const countOf = async (word: string) =>
  (await record.db.select().from(schema.eventWords)).filter((row) => row.word === word).length;

it("a mistyped word leads to the nearest one of a published event, in any script, and to none that finds nothing", async () => {
  const stories = [
    story("Halyna Zavirukha", "kyiv"),
    story("Галина Завірюха", "odesa"),
    story("Zavirukho", "belgorod"),
  ];
  const [first, , third] = await applyStories(record.db, stories);
  expect(await suggest("zavirukka")).toBe("zavirukha");
  expect(await suggest("zavirukho")).toBe("zavirukha");
  expect(await suggest("завірюхи")).toBe("завірюха");
  expect(await suggest("qqqqqq")).toBeNull();

  await retractReport(record.db, editor, { reportId: first as string, reason: "it was invented" });
  expect(await suggest("zavirukka")).toBe("zavirukho");
  await retractReport(record.db, editor, { reportId: third as string, reason: "it was invented" });
  expect(await suggest("zavirukka")).toBeNull();
});

it("a word is kept once however often events are written, and a rebuild collects the words anew", async () => {
  const stories = [
    story("Halyna Zavirukha", "kyiv"),
    story("Галина Завірюха", "odesa"),
    story("Zavirukho", "belgorod"),
    story("Halyna Zavirukha", "kharkiv"),
  ];
  await applyStories(record.db, stories.slice(3));
  expect(await countOf("zavirukha")).toBe(1);
  await rebuild(record.db, admin, { read: readerOfStories(stories) });
  expect(await countOf("zavirukha")).toBe(1);
  expect(await suggest("zavirukka")).toBe("zavirukha");
});
