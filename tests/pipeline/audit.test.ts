import { schema } from "@tocsin/db";
import { createUser, submitTip, upsertSource, verify } from "@tocsin/record";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyStories } from "../support/submit-stories.ts";
import { admin, editor, openTestRecord, type TestRecord } from "../support/test-record.ts";

let record: TestRecord;
beforeEach(async () => {
  record = await openTestRecord();
  await applyStories(record.db, [
    { source: "Gazette", place: "kyiv", day: "2024-03-21", injured: 10 },
    { source: "Herald", place: "kharkiv", day: "2024-03-20", killed: 5 },
  ]);
});
afterEach(() => record.drop());

/** Somebody with the owner's rights who goes past the triggers. */
const tamper = (statement: ReturnType<typeof sql>) =>
  record.db.transaction(async (tx) => {
    await tx.execute(sql`alter table audit_log disable trigger all`);
    await tx.execute(sql`alter table reports disable trigger all`);
    await tx.execute(statement);
  });

describe("verify", () => {
  it("finds nothing wrong with an untouched record, whatever was written", async () => {
    await upsertSource(record.db, editor, { name: "Gazette", kind: "newspaper", country: "ua" });
    const tip = { whatHappened: "A blast near the station", consent: true } as const;
    await submitTip(record.db, { kind: "public" }, tip);
    await createUser(record.db, admin, { name: "Ann", email: "ann@example.org", passwordHash: "x".repeat(40) });
    const found = await verify(record.db);
    expect(found).toEqual({ entries: 7, reports: 2, faults: [] });
  });

  const cases: [string, ReturnType<typeof sql>, RegExp][] = [
    [
      "a changed word of a report",
      sql`update reports set text = replace(text, 'Kyiv', 'Lviv')`,
      /its text was changed/,
    ],
    [
      "a report changed together with its hash",
      sql`update reports set text = 'x', text_length = 1, sha256 = encode(sha256('x'), 'hex') where source_id = 'gazette'`,
      /not the one it came in with/,
    ],
    ["a removed report", sql`delete from reports where source_id = 'gazette'`, /not there any more/],
    [
      "a changed audit entry",
      sql`update audit_log set actor_name = 'Somebody' where seq = 2`,
      /entry 2: it was changed/,
    ],
    ["a removed audit entry", sql`delete from audit_log where seq = 2`, /entry 2: it is missing/],
    ["a removed last entry with its report", sql`delete from audit_log where seq > 2`, /audit log does not know it/],
    [
      "an exchanged order",
      sql`update audit_log set at = at + interval '1 second' where seq = 1`,
      /entry 1: it was changed/,
    ],
  ];
  it.each(cases)("detects %s", async (_name, statement, fault) => {
    // A removed report takes what was derived of it along.
    await tamper(
      sql`truncate mention_blocks, matches, match_flags, claims, mentions, events, event_redirects, report_readings cascade`,
    );
    await tamper(statement);
    const { faults } = await verify(record.db);
    expect(faults.join("\n")).toMatch(fault);
  });
});

describe("the audit log", () => {
  it("has one unbroken chain when many write at once", async () => {
    const stories = Array.from({ length: 12 }, (_, i) => ({
      source: `Outlet ${i}`,
      place: "odesa" as const,
      day: `2024-03-${String(i + 10)}`,
      killed: i + 1,
    }));
    const ids = (await Promise.all(stories.map((story) => applyStories(record.db, [story])))).flat();
    expect((await verify(record.db)).faults).toEqual([]);
    const entries = await record.db.select().from(schema.auditLog);
    const named = (verb: string) =>
      entries.filter((entry) => entry.verb === verb).flatMap((entry) => (entry.detail.reports as unknown[]).flat());
    for (const verb of ["submit-report", "apply-readings"]) {
      expect(
        named(verb)
          .filter((id) => ids.includes(id as string))
          .sort(),
      ).toEqual([...ids].sort());
    }
  });
});

describe("tips and users", () => {
  it("refuses a tip without consent, a short one, and a sixth within the hour", async () => {
    const tip = { whatHappened: "A blast near the station", consent: true, senderKey: "abc" } as const;
    const send = (changes: object) => submitTip(record.db, { kind: "public" }, { ...tip, ...changes });
    await expect(send({ consent: false })).rejects.toMatchObject({ code: "invalid_input" });
    await expect(send({ whatHappened: "Blast" })).rejects.toMatchObject({ code: "invalid_input" });
    for (let i = 0; i < 5; i++) await send({});
    await expect(send({})).rejects.toMatchObject({ code: "not_allowed" });
    await send({ senderKey: "other" });
  });

  it("refuses a second user with the same address", async () => {
    const user = { name: "Ann", email: "Ann@example.org", passwordHash: "x".repeat(40), role: "editor" } as const;
    await createUser(record.db, admin, user);
    await expect(createUser(record.db, admin, { ...user, email: "ann@EXAMPLE.org" })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(createUser(record.db, editor, user)).rejects.toMatchObject({ code: "not_allowed" });
  });
});
