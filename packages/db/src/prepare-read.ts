import { type GetColumnData, type Placeholder, type SQL, sql } from "drizzle-orm";
import { type PgColumn, QueryBuilder } from "drizzle-orm/pg-core";
import type { ReadTransaction } from "./connect.ts";

/** The rows of a query that selects these columns. */
type RowOf<Columns extends Record<string, PgColumn>> = { [Name in keyof Columns]: GetColumnData<Columns[Name]> };

/**
 * A query of plain columns whose text is built once, with a placeholder (`sql.placeholder`) for each value that changes: to build
 * the text anew takes longer than the database takes to answer. Columns must differ in their names.
 */
export function prepareRead<Columns extends Record<string, PgColumn>>(
  columns: Columns,
  build: (select: ReturnType<typeof selectOf<Columns>>) => { toSQL(): { sql: string; params: unknown[] } },
): (tx: ReadTransaction, values: Record<string, unknown>) => Promise<RowOf<Columns>[]> {
  const { sql: text, params } = build(selectOf(columns)).toSQL();
  const texts = text.split(/\$\d+/).map((part) => sql.raw(part));
  const named = Object.entries(columns);
  return async (tx, values) => {
    const rows = await tx.execute<Record<string, unknown>>(fillIn(texts, params, values));
    return rows.map(
      (row) => Object.fromEntries(named.map(([key, column]) => [key, decoded(row, column)])) as RowOf<Columns>,
    );
  };
}

function selectOf<Columns extends Record<string, PgColumn>>(columns: Columns) {
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

function decoded(row: Record<string, unknown>, column: PgColumn): unknown {
  const value = row[column.name];
  return value === null ? null : column.mapFromDriverValue(value);
}
