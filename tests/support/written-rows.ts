import type { Db } from "@tocsin/db";
import { sql } from "drizzle-orm";

/** What has been written to a database since it was made. */
export interface Written {
  /** Rows of the record's own tables inserted, updated and deleted. */
  rows: number;
  /** Entries made in the indexes of these tables. */
  indexEntries: number;
  /** Bytes of the server's log, which all its databases share. */
  logBytes: number;
}

/** Counted by the server itself: what other connections did in the last second may not be in it yet. */
export async function writtenSoFar(db: Db): Promise<Written> {
  await db.execute(sql`select pg_stat_force_next_flush()`);
  const [row] = await db.execute<{ rows: number; entries: number; bytes: number }>(
    sql`select sum(n_tup_ins + n_tup_upd + n_tup_del)::float8 as rows,
          sum((n_tup_ins + n_tup_upd - n_tup_hot_upd) * (select count(*) from pg_index where indrelid = relid))::float8 as entries,
          pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 as bytes
        from pg_stat_user_tables where schemaname = 'public'`,
  );
  return { rows: row?.rows ?? 0, indexEntries: row?.entries ?? 0, logBytes: row?.bytes ?? 0 };
}
