import { and, eq, gt, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { PgDialect, QueryBuilder } from "drizzle-orm/pg-core";
import { describe, expect, it } from "vitest";
import { anyOf } from "./any-of.ts";
import type { ReadTransaction } from "./connect.ts";
import { prepareRead } from "./prepare-read.ts";
import { aidPackages } from "./schema/index.ts";

const { id, status, donors, firstReportedAt, statusDate } = aidPackages;
const columns = { id, donors, firstReportedAt, statusDate };
const dialect = new PgDialect();

/** A transaction that remembers what it was asked and answers with rows as the driver gives them. */
function transactionWith(rows: Record<string, unknown>[] = []) {
  const asked: { sql: string; params: unknown[] }[] = [];
  const execute = async (query: SQL) => {
    const { sql, params } = dialect.sqlToQuery(query);
    asked.push({ sql, params });
    return rows;
  };
  return { tx: { execute } as unknown as ReadTransaction, asked };
}

describe("a query whose text is built once", () => {
  const read = prepareRead(columns, (select) =>
    select
      .from(aidPackages)
      .where(
        and(
          or(eq(status, sql.placeholder("status")), eq(id, sql.placeholder("id"))),
          isNotNull(donors),
          eq(status, "announced"),
          gt(id, sql.placeholder("id")),
        ),
      )
      .limit(sql.placeholder("limit")),
  );

  it("asks what the builder would ask with the values in their places, fixed ones and repeated ones too", async () => {
    const { tx, asked } = transactionWith();
    await read(tx, { status: "blocked", id: "p1", limit: 3 });
    await read(tx, { limit: 7, id: "p'2 $1", status: "lapsed" });
    const built = (first: "blocked" | "lapsed", own: string, limit: number) =>
      new QueryBuilder()
        .select(columns)
        .from(aidPackages)
        .where(and(or(eq(status, first), eq(id, own)), isNotNull(donors), eq(status, "announced"), gt(id, own)))
        .limit(limit)
        .toSQL();
    expect(asked).toEqual([built("blocked", "p1", 3), built("lapsed", "p'2 $1", 7)]);
  });

  it("gives rows by the names of the query's columns, with each value as its column reads it", async () => {
    const { tx } = transactionWith([
      { id: "p1", donors: ["NL"], first_reported_at: "2024-03-20 10:00:00+00", status_date: null },
    ]);
    const [row] = await read(tx, { status: "blocked", id: "p1", limit: 1 });
    expect(row).toEqual({
      id: "p1",
      donors: ["NL"],
      firstReportedAt: new Date("2024-03-20T10:00:00Z"),
      statusDate: null,
    });
  });

  it("takes a list of ids as one value, and gives an expression by its name as the driver gives it", async () => {
    const { tx, asked } = transactionWith([{ id: "p1", is_blocked: true }]);
    const isBlocked = sql<boolean>`${status} = 'blocked'`.as("is_blocked");
    const readBlocked = prepareRead({ id, isBlocked }, (select) =>
      select.from(aidPackages).where(anyOf(id, sql.placeholder("ids"))),
    );
    expect(await readBlocked(tx, { ids: ["p1", "p2"] })).toEqual([{ id: "p1", isBlocked: true }]);
    const built = new QueryBuilder()
      .select({ id, isBlocked })
      .from(aidPackages)
      .where(anyOf(id, ["p1", "p2"]));
    expect(asked).toEqual([built.toSQL()]);
  });

  it("asks without any value where none changes", async () => {
    const { tx, asked } = transactionWith();
    await prepareRead({ id }, (select) => select.from(aidPackages))(tx, {});
    expect(asked).toEqual([new QueryBuilder().select({ id }).from(aidPackages).toSQL()]);
  });
});
