import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { ReadTransaction } from "../connect.ts";
import { toDate } from "./day-columns.ts";
import { TermCodes } from "./term-codes.ts";

/** Rows of a day, or sums of several: those of region `regions[r]` stand from row `starts[r]` to before row `starts[r + 1]`. */
export interface RollUpRows {
  regions: Uint16Array;
  starts: Uint32Array;
  /** For each row its terms, as codes, and its numbers. */
  values: Uint16Array | Uint32Array;
  /** Of sums: the earliest day of each row, since 1970-01-01. */
  earliest?: Int32Array;
}

/** Rows with the day (since 1970-01-01) they are of, the first day for sums. */
export type RowsOfDay = readonly [day: number, rows: RollUpRows];

const noRows: RollUpRows = { regions: new Uint16Array(0), starts: new Uint32Array(1), values: new Uint16Array(0) };

/**
 * Makes a row from its values, which begin at `at`: the codes of its terms, then its numbers in the order of the table's columns.
 * It is written out for each table: pages take hundreds of rows, and to set columns by their names takes five times as long.
 */
export type MakeRow<Row> = (
  key: { region: string; day: string },
  values: ArrayLike<number>,
  at: number,
  terms: TermCodes,
) => Row;

/** A table of numbers by region, day and one or two terms, read as columns of whole numbers that are never negative. */
export class RollUpTable<Row extends { region: string; day: string }> {
  private readonly regions = new TermCodes();
  private readonly codes = new TermCodes();
  private readonly columns: Record<string, PgColumn>;
  private readonly terms: readonly string[];
  private readonly numbers: readonly string[];
  private readonly width: number;
  private readonly table: PgTable;
  private readonly makeRow: MakeRow<Row>;

  constructor(table: PgTable, terms: [keyof Row & string, (keyof Row & string)?], makeRow: MakeRow<Row>) {
    this.table = table;
    this.columns = getTableColumns(table) as Record<string, PgColumn>;
    this.terms = terms.filter((name) => name !== undefined);
    this.numbers = Object.keys(this.columns).filter((name) => this.columns[name]?.dataType === "number");
    this.makeRow = makeRow;
    this.width = terms.length + this.numbers.length;
  }

  /**
   * The rows of each of the days (since 1970-01-01). They come as one text a day, values with commas and rows with spaces
   * between them, neither of which a region or term has: thousands of rows cost more to take apart than to find, and as
   * JSON five times as much to put together.
   */
  async load(tx: ReadTransaction, days: readonly number[]): Promise<RollUpRows[]> {
    const { day, region } = this.columns as { day: PgColumn; region: PgColumn };
    const values: SQL[] = [...this.terms, ...this.numbers].map((name) => sql`${this.columns[name]}`);
    const line = sql`concat_ws(',', ${region}, ${sql.join(values, sql`, `)})`;
    const rows = await tx
      .select({
        day: sql<number>`${day} - date '1970-01-01'`,
        lines: sql<string>`string_agg(${line}, ' ' order by ${region})`,
      })
      .from(this.table)
      .where(sql`${day} = any(${sql.param(days.map(toDate))}::text[]::date[])`)
      .groupBy(day);
    const found = new Map(rows.map((row) => [row.day, this.toRows(row.lines)]));
    return days.map((one) => found.get(one) ?? noRows);
  }

  /** The rows of a day as the table has them, of a region or of all. */
  list(day: number, rows: RollUpRows, region: string | null): Row[] {
    if (region === null) return Array.from(rows.regions, (_, r) => this.listRegion(day, rows, r)).flat();
    const r = rows.regions.indexOf(this.regions.codeOf(region));
    return r < 0 ? [] : this.listRegion(day, rows, r);
  }

  private listRegion(day: number, { regions, starts, values }: RollUpRows, r: number): Row[] {
    const key = { region: this.regions.termOf(regions[r] as number) as string, day: toDate(day) };
    const listed: Row[] = [];
    for (let row = starts[r] as number; row < (starts[r + 1] as number); row++) {
      listed.push(this.makeRow(key, values, row * this.width, this.codes));
    }
    return listed;
  }

  /** Sums of a region's rows with the same terms, each at the earliest of its days. */
  sum(parts: readonly RowsOfDay[], region: string): Row[] {
    const sums = this.sumOf(parts, this.regions.codeOf(region));
    return sums.map(({ day, values }) => this.makeRow({ region, day: toDate(day) }, values, 0, this.codes));
  }

  /** The rows of several days in one set: `sum` gives the same of it as of them. */
  merge(days: readonly RowsOfDay[]): RowsOfDay {
    const regions = [...new Set(days.flatMap(([, rows]) => [...rows.regions]))];
    const sums = regions.map((code) => this.sumOf(days, code));
    const starts = [0];
    for (const { length } of sums) starts.push((starts.at(-1) ?? 0) + length);
    const rows = sums.flat();
    const values = new Uint32Array(rows.length * this.width);
    rows.forEach((row, r) => {
      values.set(row.values, r * this.width);
    });
    const earliest = Int32Array.from(rows, ({ day }) => day);
    const merged = { regions: Uint16Array.from(regions), starts: Uint32Array.from(starts), values, earliest };
    return [Math.min(...days.map(([day]) => day)), merged];
  }

  private sumOf(parts: readonly RowsOfDay[], code: number): Sum[] {
    const { width, terms } = this;
    const sums = new Map<number, Sum>();
    for (const [day, { regions, starts, values, earliest }] of parts) {
      const r = regions.indexOf(code);
      if (r < 0) continue;
      for (let row = starts[r] as number; row < (starts[r + 1] as number); row++) {
        const at = row * width;
        const key =
          terms.length === 1 ? (values[at] as number) : (values[at] as number) * 0x10000 + (values[at + 1] as number);
        const since = earliest?.[row] ?? day;
        const known = sums.get(key);
        if (known) addRow(known, since, values, at, terms.length);
        else sums.set(key, { day: since, values: Float64Array.from(values.subarray(at, at + width)) });
      }
    }
    return [...sums.values()];
  }

  private toRows(lines: string): RollUpRows {
    const rows = lines.split(" ").map((line) => line.split(","));
    const values = new Uint32Array(rows.length * this.width);
    const regions: number[] = [];
    const starts: number[] = [];
    rows.forEach(([region = "", ...parts], r) => {
      if (region !== rows[r - 1]?.[0]) {
        regions.push(this.regions.codeOf(region));
        starts.push(r);
      }
      parts.forEach((part, i) => {
        values[r * this.width + i] = i < this.terms.length ? this.codes.codeOf(part) : Number(part);
      });
    });
    return {
      regions: Uint16Array.from(regions),
      starts: Uint32Array.from([...starts, rows.length]),
      // Half the memory, for hardly any day has a greater number.
      values: values.every((value) => value <= 0xffff) ? Uint16Array.from(values) : values,
    };
  }
}

interface Sum {
  day: number;
  values: Float64Array;
}

function addRow(sum: Sum, day: number, values: RollUpRows["values"], at: number, first: number): void {
  if (day < sum.day) sum.day = day;
  for (let i = first; i < sum.values.length; i++) {
    const value = values[at + i] as number;
    if (value !== 0) sum.values[i] = (sum.values[i] as number) + value;
  }
}
