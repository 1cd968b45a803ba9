import { inReadTransaction, type ReadTransaction, schema } from "@tocsin/db";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestRecord, type TestRecord } from "../support/test-record.ts";

let record: TestRecord;

beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record.drop());

const setting = async (tx: ReadTransaction, name: string) => {
  const [row] = await tx.execute<{ value: string }>(sql`select current_setting(${name}) as value`);
  return row?.value;
};

describe("a transaction of readers", () => {
  it("reads one snapshot and cannot write", async () => {
    await inReadTransaction(record.db, async (tx) => {
      expect(await setting(tx, "transaction_isolation")).toBe("repeatable read");
    });
    const write = inReadTransaction(record.db, (tx) => tx.delete(schema.sources));
    await expect(write).rejects.toMatchObject({ cause: { message: expect.stringContaining("read-only transaction") } });
  });

  it("keeps what is asked again parsed, and no more texts than pages have", async () => {
    await inReadTransaction(record.db, async (tx) => {
      for (let i = 0; i < 300; i++) await tx.execute(sql`select ${"a"}::text as ${sql.raw(`column${i}`)}`);
      const [kept] = await tx.execute<{ count: number }>(sql`
        select count(*)::int as count from pg_prepared_statements where statement like ${"%::text as column%"}`);
      expect(kept?.count).toBeGreaterThan(100);
      expect(kept?.count).toBeLessThanOrEqual(200);
    });
  });
});
