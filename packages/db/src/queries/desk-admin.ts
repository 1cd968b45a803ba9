import type { UserRole } from "@tocsin/model";
import { and, asc, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { auditLog, sources, users } from "../schema/index.ts";

export type AuditRow = typeof auditLog.$inferSelect;

/** Entries of the audit log, the latest first, before the entry `before`; of one thing where `subject` is its id. */
export function readAuditLog(
  tx: ReadTransaction,
  { before, subject, limit }: { before: number | null; subject: string | null; limit: number },
): Promise<AuditRow[]> {
  return tx
    .select()
    .from(auditLog)
    .where(
      and(
        before === null ? undefined : lt(auditLog.seq, before),
        subject === null ? undefined : eq(auditLog.subjectId, subject),
      ),
    )
    .orderBy(desc(auditLog.seq))
    .limit(limit);
}

export interface UserRow {
  id: string;
  name: string;
  email: string;
  role: UserRole;
  banned: boolean;
  twoFactorEnabled: boolean;
  createdAt: Date;
  lastSignInAt: Date | null;
}

/** Everybody who may or might sign in, by name. */
export async function readUsers(tx: ReadTransaction): Promise<UserRow[]> {
  const rows = await tx
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      banned: users.banned,
      twoFactorEnabled: users.twoFactorEnabled,
      createdAt: users.createdAt,
      lastSignInAt: sql<string | null>`(select max(created_at) from sessions where user_id = users.id)`,
    })
    .from(users)
    .orderBy(asc(users.name), asc(users.id));
  return rows.map((row) => ({ ...row, lastSignInAt: row.lastSignInAt === null ? null : new Date(row.lastSignInAt) }));
}

/** How a source does: what came from it, and whether it could be read. */
export interface SourceHealth {
  source: typeof sources.$inferSelect;
  reports: number;
  /** Of these, received within the last seven days. */
  recent: number;
  unreadable: number;
  /** Reports from which neither an event nor aid was read. */
  empty: number;
  lastPublishedAt: Date | null;
  lastReceivedAt: Date | null;
  /** Days between its reports, in the middle of its last twenty; null with fewer than three. */
  usualGapDays: number | null;
}

/** All sources with how they do, those with the latest report first; or the one with the given id. */
export async function readSourceHealth(
  tx: ReadTransaction,
  now: Date,
  id: string | null = null,
): Promise<SourceHealth[]> {
  const rows = await tx
    .select({
      source: sources,
      reports: counted(sql`count(*)::int`),
      recent: counted(
        sql`count(*) filter (where r.recorded_at > ${now.toISOString()}::timestamptz - interval '7 days')::int`,
      ),
      unreadable: counted(sql`count(q.report_id)::int`),
      empty: counted(sql`count(*) filter (where not exists (select 1 from mentions m where m.report_id = r.id)
        and not exists (select 1 from aid_statements a where a.report_id = r.id))::int`),
      lastPublishedAt: lastPublished,
      lastReceivedAt: sql<string | null>`(select max(recorded_at) from reports r where r.source_id = sources.id)`,
      usualGapDays: usualGap,
    })
    .from(sources)
    .where(id === null ? undefined : eq(sources.id, id))
    .orderBy(sql`${lastPublished} desc nulls last`, asc(sources.name));
  const date = (value: string | null) => (value === null ? null : new Date(value));
  return rows.map((row) => ({
    ...row,
    lastPublishedAt: date(row.lastPublishedAt),
    lastReceivedAt: date(row.lastReceivedAt),
  }));
}

function counted(count: SQL): SQL<number> {
  return sql<number>`(select ${count} from reports r left join quarantine q on q.report_id = r.id where r.source_id = sources.id)`;
}

const lastPublished = sql<string | null>`(select max(published_at) from reports r where r.source_id = sources.id)`;

const usualGap = sql<number | null>`(
  select percentile_cont(0.5) within group (order by gap)
  from (
    select extract(epoch from published_at - lag(published_at) over (order by published_at)) / 86400 as gap
    from (select published_at from reports r where r.source_id = sources.id order by published_at desc limit 20) latest
  ) gaps
  where gap is not null
  having count(*) >= 2
)`;
