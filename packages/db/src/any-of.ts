import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/**
 * `column = any(values)` with all values in one parameter. For long lists: `inArray` makes a parameter of each, which costs
 * more than the query, and the server takes 65,535 at most. For columns of text and uuid.
 */
export function anyOf(column: PgColumn, values: readonly string[] | Placeholder): SQL {
  const list = Array.isArray(values) ? sql.param([...values]) : values;
  return sql`${column} = any(${list}::${sql.raw(column.getSQLType())}[])`;
}
