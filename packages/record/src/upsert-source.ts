import { type Db, inWriteTransaction, schema, type WriteTransaction } from "@tocsin/db";
import type { Actor } from "@tocsin/model";
import { inArray } from "drizzle-orm";
import { requireRole } from "./actor-check.ts";
import { appendAudit } from "./audit.ts";
import type { RecordContext } from "./context.ts";
import { slugOf } from "./identity.ts";
import type { SourceInput } from "./report-input.ts";

/** Adds a source, or changes what is known of one by the same name. Needs an editor. Returns its id. */
export async function upsertSource(
  db: Db,
  actor: Actor,
  input: SourceInput,
  { now = new Date() }: RecordContext = {},
): Promise<string> {
  requireRole(actor, "editor");
  return inWriteTransaction(db, async (tx) => {
    const row = sourceRow(input);
    const { id: _id, ...changed } = row;
    await tx.insert(schema.sources).values(row).onConflictDoUpdate({ target: schema.sources.id, set: changed });
    await appendAudit(
      tx,
      actor,
      { verb: "upsert-source", subjectType: "source", subjectId: row.id, detail: { ...row } },
      now,
    );
    return row.id;
  });
}

/** Adds those of `inputs` that are not there yet, inside a running transaction; what is there is left as it is. */
export async function addMissingSources(tx: WriteTransaction, inputs: readonly SourceInput[]): Promise<void> {
  const rows = new Map(inputs.map((input) => [slugOf(input.name), sourceRow(input)]));
  const known = await tx
    .select({ id: schema.sources.id })
    .from(schema.sources)
    .where(inArray(schema.sources.id, [...rows.keys()]));
  for (const { id } of known) rows.delete(id);
  if (rows.size === 0) return;
  const sorted = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  await tx.insert(schema.sources).values(sorted).onConflictDoNothing();
}

function sourceRow(input: SourceInput): typeof schema.sources.$inferInsert {
  const id = slugOf(input.name);
  return {
    id,
    name: input.name.trim().replace(/\s+/g, " "),
    kind: input.kind ?? "contributor",
    url: input.url ?? null,
    defaultLang: input.defaultLang ?? null,
    country: input.country?.toUpperCase() ?? null,
    region: input.region ?? null,
    independenceGroup: input.independenceGroup ?? id,
  };
}
