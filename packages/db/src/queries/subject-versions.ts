import { sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { subjectVersions } from "../schema/index.ts";

/** Versions of everything pages show, by subject (see the table). A subject that never changed has none. */
export async function readSubjectVersions(tx: ReadTransaction): Promise<Map<string, number>> {
  const rows = await tx
    .select({ subject: subjectVersions.subject, version: sql<number>`sum(${subjectVersions.version})::float8` })
    .from(subjectVersions)
    .groupBy(subjectVersions.subject);
  return new Map(rows.map(({ subject, version }) => [subject, version]));
}
