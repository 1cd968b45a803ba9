import { inReadTransaction, schema } from "@tocsin/db";
import { readAssignments, readAuditLog, readDesk, readSourceHealth, readUsers } from "@tocsin/db/queries";
import { type Actor, TocsinError } from "@tocsin/model";
import { assignItem, changeSource, changeUser, createUser } from "@tocsin/record";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StrikeStory } from "../support/strike-reports.ts";
import { applyStories } from "../support/submit-stories.ts";
import { admin, editor, openTestRecord, type TestRecord } from "../support/test-record.ts";

let record: TestRecord;
beforeEach(async () => {
  record = await openTestRecord();
});
afterEach(() => record.drop());

const read = <T>(work: Parameters<typeof inReadTransaction<T>>[1]) => inReadTransaction(record.db, work);
const strike = (source: string, day: string, more: Partial<StrikeStory> = {}): StrikeStory => ({
  source,
  place: "kharkiv",
  day,
  killed: 4,
  ...more,
});
const passwordHash = "x".repeat(40);
/** Somebody who is in the table of users, as an actor. */
async function join(name: string, role: "editor" | "admin"): Promise<Extract<Actor, { kind: "user" }>> {
  const { id } = await createUser(record.db, admin, { name, email: `${name}@example.org`, role, passwordHash });
  return { kind: "user", id, name, role };
}

describe("what waits on the desk", () => {
  it("lists unsure readings, those that hurt most people first", async () => {
    await applyStories(record.db, [
      strike("Blog", "2024-03-01", { confidence: 0.4, killed: 1 }),
      strike("Diary", "2024-03-20", { confidence: 0.4, killed: 9, place: "odesa" }),
      strike("Gazette", "2024-03-25", { place: "kyiv" }),
    ]);
    const { unsureEvents } = await read(readDesk);
    expect(unsureEvents.map((view) => view.when?.from.slice(0, 10))).toEqual(["2024-03-20", "2024-03-01"]);
  });

  it("is taken by one at a time; only they or an administrator give it back", async () => {
    const [one, other, chief] = [
      await join("one", "editor"),
      await join("other", "editor"),
      await join("chief", "admin"),
    ];
    const tip = { item: "tip", itemId: "a-tip" } as const;
    await assignItem(record.db, one, { ...tip, act: "take" });
    expect(await read(readAssignments)).toMatchObject([{ ...tip, userId: one.id, name: "one" }]);
    await expect(assignItem(record.db, other, { ...tip, act: "take" })).rejects.toBeInstanceOf(TocsinError);
    await expect(assignItem(record.db, other, { ...tip, act: "back" })).rejects.toMatchObject({ code: "conflict" });
    await assignItem(record.db, chief, { ...tip, act: "back" });
    expect(await read(readAssignments)).toEqual([]);
  });
});

describe("sources", () => {
  it("tell how they do, each with its own reports", async () => {
    await applyStories(record.db, [
      strike("Gazette", "2024-03-20"),
      strike("Gazette", "2024-03-22"),
      strike("Gazette", "2024-03-26"),
      strike("Almanac", "2024-03-20"),
    ]);
    const now = new Date();
    const health = await read((tx) => readSourceHealth(tx, now));
    expect(
      health.map(({ source, reports, recent, unreadable, empty, usualGapDays }) => [
        source.id,
        reports,
        recent,
        unreadable,
        empty,
        usualGapDays,
      ]),
    ).toEqual([
      ["gazette", 3, 3, 0, 0, 3],
      ["almanac", 1, 1, 0, 0, null],
    ]);
    expect(health[0]?.lastPublishedAt?.toISOString().slice(0, 10)).toBe("2024-03-26");
    expect(await read((tx) => readSourceHealth(tx, now, "almanac"))).toHaveLength(1);
  });

  it("that turn out to be one group are one voice at once", async () => {
    await applyStories(record.db, [strike("Gazette", "2024-03-20"), strike("Herald", "2024-03-20")]);
    const voices = async () => (await record.db.select().from(schema.events)).map((row) => row.view.voices);
    expect(await voices()).toEqual([2]);
    const known = { kind: "newspaper", url: null, defaultLang: null, country: "UA", region: null } as const;
    const change = { ...known, sourceId: "herald", independenceGroup: "Gazette", reason: "one owner" };
    await changeSource(record.db, editor, change);
    expect(await voices()).toEqual([1]);
    await expect(changeSource(record.db, editor, { ...change, sourceId: "nobody" })).rejects.toMatchObject({
      code: "not_found",
    });
    const [entry] = await read((tx) => readAuditLog(tx, { before: null, subject: "herald", limit: 5 }));
    expect(entry).toMatchObject({ verb: "change-source", actorName: "Test Editor" });
  });
});

describe("people", () => {
  it("are shut out and signed out; the last administrator stays", async () => {
    const [one, chief] = [await join("one", "editor"), await join("chief", "admin")];
    const session = { id: "s", token: "t", userId: one.id, expiresAt: new Date(Date.now() + 1_000_000) };
    await record.db.insert(schema.sessions).values(session);
    expect((await read(readUsers)).map(({ name, lastSignInAt }) => [name, lastSignInAt !== null])).toEqual([
      ["chief", false],
      ["one", true],
    ]);
    await changeUser(record.db, chief, { userId: one.id, role: "contributor", banned: true });
    expect(await record.db.$count(schema.sessions)).toBe(0);
    expect((await read(readUsers))[1]).toMatchObject({ role: "contributor", banned: true });
    const fall = { userId: chief.id, role: "editor", banned: false } as const;
    await expect(changeUser(record.db, chief, fall)).rejects.toMatchObject({ code: "conflict" });
    await join("heir", "admin");
    await changeUser(record.db, chief, fall);
    await expect(changeUser(record.db, one, fall)).rejects.toMatchObject({ code: "not_allowed" });
  });
});
