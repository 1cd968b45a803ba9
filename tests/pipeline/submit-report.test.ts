import { schema } from "@tocsin/db";
import { type Actor, type ErrorCode, TocsinError } from "@tocsin/model";
import { type NewReport, submitReport, submitReports } from "@tocsin/record";
import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contributor, editor, openTestRecord, type TestRecord } from "../support/test-record.ts";

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record.drop());

const article = Array.from({ length: 12 }, (_, i) => `Sentence ${i} tells what happened in the town.`).join(" ");
const report = (changes: Partial<NewReport> = {}): NewReport => ({
  text: article,
  publishedAt: "2024-03-21",
  source: { name: "Newswire" },
  channel: "command",
  ...changes,
});
const now = new Date("2024-04-01T12:00:00Z");
const submit = (changes: Partial<NewReport> = {}) => submitReport(record.db, contributor, report(changes), { now });
const countReports = () => record.db.$count(schema.reports);

describe("what is refused", () => {
  const cases: [string, Partial<NewReport>, ErrorCode][] = [
    ["an empty text", { text: "" }, "empty_text"],
    ["white space and invisible marks", { text: " \n\t\u200b\ufeff " }, "empty_text"],
    ["5 MB", { text: "word ".repeat(1_048_576) }, "text_too_long"],
    ["a text with a NUL", { text: "A strike\u0000 hit the town." }, "binary_text"],
    ["a PDF read as text", { text: "%PDF-1.7 \u0001\u0002 stream" }, "binary_text"],
    ["bytes that are no UTF-8", { text: "\ufffd\ufffd\ufffdPNG\ufffd\ufffd".repeat(20) }, "binary_text"],
    ["half a surrogate pair", { text: "A strike \ud83d hit the town." }, "binary_text"],
    ["a language that is not read", { lang: "de" }, "unknown_language"],
    ["no date", { publishedAt: null }, "missing_date"],
    ["an empty date", { publishedAt: " " }, "missing_date"],
    ["a date in words", { publishedAt: "last Thursday" }, "invalid_date"],
    ["the 30th of February", { publishedAt: "2024-02-30" }, "invalid_date"],
    ["hour 25", { publishedAt: "2024-03-21T25:00" }, "invalid_date"],
    ["a future day", { publishedAt: "2024-04-03" }, "future_date"],
    ["a future hour", { publishedAt: "2024-04-01T13:00:00Z" }, "future_date"],
    ["a link that is none", { url: "javascript:alert(1)" }, "invalid_input"],
  ];
  it.each(cases)("%s", async (_name, changes, code) => {
    const before = await countReports();
    const failure = await submit(changes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TocsinError);
    expect((failure as TocsinError).code).toBe(code);
    expect((failure as TocsinError).hint).toBeTruthy();
    expect(await countReports()).toBe(before);
  });

  it("a report from somebody who did not sign in", async () => {
    const failure = submitReport(record.db, { kind: "public" }, report());
    await expect(failure).rejects.toMatchObject({ code: "not_allowed" });
  });
});

describe("what is the same report", () => {
  const again: [string, Partial<NewReport>][] = [
    ["submitted twice", {}],
    ["with other line breaks", { text: article.replaceAll(". ", ".\r\n\r\n  ") }],
    ["with non-breaking and invisible spaces", { text: `\ufeff${article.replaceAll(" ", "\u00a0")}\u200b ` }],
    ["with another publication day", { publishedAt: "2024-03-22" }],
    ["from the source in other capitals", { source: { name: "NEWSWIRE" } }],
  ];
  it.each(again)("%s", async (_name, changes) => {
    const first = await submit();
    const before = await countReports();
    const second = await submit(changes);
    expect(second).toMatchObject({ id: first.id, duplicate: true });
    expect(await countReports()).toBe(before);
  });

  it("with the source's own id, also when the text was edited", async () => {
    const first = await submit({ externalId: "post-7", text: `${article} One.` });
    const second = await submit({ externalId: "post-7", text: `${article} Two.` });
    expect(second).toMatchObject({ id: first.id, duplicate: true });
  });

  const different: [string, Partial<NewReport>, Partial<NewReport>][] = [
    ["another source with the same wire copy", {}, { source: { name: "Evening Post" } }],
    [
      "the same short alert on another day",
      { text: "Air raid alert." },
      { text: "Air raid alert.", publishedAt: "2024-03-23" },
    ],
    ["one changed figure", { text: `${article} 4 killed.` }, { text: `${article} 5 killed.` }],
  ];
  it.each(different)("but not %s", async (_name, one, other) => {
    expect((await submit(other)).id).not.toBe((await submit(one)).id);
  });
});

describe("what is stored", () => {
  it("is the text exactly as it came, HTML and scripts too", async () => {
    const text = `<p onclick="x()">A strike</p>\r\n<script>alert("1")</script> \u00a0🚀 ${article}`;
    const { id } = await submit({ title: "  Title ", text });
    const stored = await record.db.query.reports.findFirst({ where: (row, { eq }) => eq(row.id, id) });
    expect(stored).toMatchObject({ title: "  Title ", text, textLength: `  Title \n\n${text}`.length });
    const { reportId } = schema.waitingReports;
    expect(await record.db.$count(schema.waitingReports, eq(reportId, id))).toBe(1);
  });

  it("keeps the order of a batch, and a bad line does not hold back the others", async () => {
    const lines = Array.from({ length: 10 }, (_, i) => report({ text: `${article} Line ${i}.`, channel: "import" }));
    lines[6] = report({ text: "", channel: "import" });
    const outcomes = await submitReports(record.db, contributor, lines, { now });
    expect(outcomes.map((outcome) => ("error" in outcome ? outcome.error.code : outcome.duplicate))).toEqual([
      ...Array(6).fill(false),
      "empty_text",
      ...Array(3).fill(false),
    ]);
    const ids = outcomes.flatMap((outcome) => ("error" in outcome ? [] : [outcome.id]));
    const stored = await record.db.query.reports.findMany({
      where: (row, { inArray }) => inArray(row.id, ids),
      orderBy: (row, { asc }) => asc(row.seq),
    });
    expect(stored.map((row) => row.id)).toEqual(ids);
    const second = await submitReports(record.db, contributor, lines, { now });
    expect(second.filter((outcome) => "duplicate" in outcome && outcome.duplicate)).toHaveLength(9);
  });

  it("as each person handed it in, when several do at the same moment", async () => {
    const people = [contributor, editor];
    const texts = Array.from({ length: 9 }, (_, i) => `${article} Handed in as number ${i}.`);
    const stored = await Promise.all(
      texts.map((text, i) => submitReport(record.db, people[i % 2] as Actor, report({ text }), { now })),
    );
    const ids = stored.map(({ id }) => id);
    const { reports, auditLog } = schema;
    const rows = await record.db.select().from(reports).where(inArray(reports.id, ids)).orderBy(reports.seq);
    expect(rows.map((row) => [row.text, row.submittedBy])).toEqual(
      texts.map((text, i) => [text, i % 2 === 0 ? "contributor-1" : "editor-1"]),
    );
    const entries = await record.db.select().from(auditLog).where(eq(auditLog.verb, "submit-report"));
    for (const { id, submittedBy } of rows) {
      const own = entries.filter((entry) => JSON.stringify(entry.detail).includes(id));
      expect(own.map((entry) => entry.actorId)).toEqual([submittedBy]);
    }
  });

  it("once, when many submit it at the same moment", async () => {
    const text = `${article} Everybody has this.`;
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => submit({ text })));
    expect(outcomes.filter((outcome) => !outcome.duplicate)).toHaveLength(1);
    expect(new Set(outcomes.map((outcome) => outcome.id)).size).toBe(1);
  });
});
