import { type GetColumnData, type Placeholder, SQL, sql } from "drizzle-orm";
import { type PgColumn, QueryBuilder } from "drizzle-orm/pg-core";
import type { Db, ReadTransaction } from "./connect.ts";

/** Columns, and expressions with a name (`sql…as(name)`), whose values are given as the driver gives them. */
type Columns = Record<string, PgColumn | SQL.Aliased>;

/** The rows of a query that selects these columns. */
type RowOf<C extends Columns> = {
  [Name in keyof C]: C[Name] extends PgColumn
    ? GetColumnData<C[Name]>
    : C[Name] extends SQL.Aliased<infer T>
      ? T
      : never;
};

/**
 * A query of columns whose text is built once, with a placeholder (`sql.placeholder`) for each value that changes: to build
 * the text anew takes longer than the database takes to answer. What it selects must differ in its names.
 */
export function prepareRead<C extends Columns>(
  columns: C,
  build: (select: ReturnType<typeof selectOf<C>>) => { toSQL(): { sql: string; params: unknown[] } },
): (tx: Db | ReadTransaction, values: Record<string, unknown>) => Promise<RowOf<C>[]> {
  const { sql: text, params } = build(selectOf(columns)).toSQL();
  const texts = text.split(/\$\d+/).map((part) => sql.raw(part));
  const named = Object.entries(columns);
  return async (tx, values) => {
    const rows = await tx.execute<Record<string, unknown>>(fillIn(texts, params, values));
    return rows.map((row) => Object.fromEntries(named.map(([key, column]) => [key, decoded(row, column)])) as RowOf<C>);
  };
}

function selectOf<C extends Columns>(columns: C) {
  return new QueryBuilder().select(columns);
}

function fillIn(texts: readonly SQL[], params: readonly unknown[], values: Record<string, unknown>): SQL {
  const parts = texts.flatMap((part, i) => {
    if (i === params.length) return [part];
    const param = params[i];
    return [part, sql`${sql.param(isPlaceholder(param) ? values[param.name] : param)}`];
  });
  return sql.join(parts);
}

function isPlaceholder(param: unknown): param is Placeholder {
  return typeof param === "object" && param !== null && "name" in param;
}

function decoded(row: Record<string, unknown>, column: PgColumn | SQL.Aliased): unknown {
  if (column instanceof SQL.Aliased) return row[column.fieldAlias];
  const value = row[column.name];
  return value === null ? null : column.mapFromDriverValue(value);
}
