import { type Db, loadMentions, schema, type WriteTransaction } from "@tocsin/db";
import { blockKeys } from "@tocsin/match";
import { type Actor, reportLanguages, sourceKinds, TocsinError } from "@tocsin/model";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { requirePerson } from "./actor-check.ts";
import { appendAudit } from "./audit.ts";
import { type BlockLocks, underBlockLocks } from "./block-locks.ts";
import { deriveContext, type RecordContext } from "./context.ts";
import { reasonInput } from "./decide.ts";
import { slugOf } from "./identity.ts";
import { parseInput } from "./parse-input.ts";
import { rederive } from "./rederive.ts";

const { mentions, sources } = schema;

const sourceChange = z.object({
  sourceId: z.string().min(1),
  kind: z.enum(sourceKinds),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable(),
  defaultLang: z.enum(reportLanguages).nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "two letters, as in UA")
    .nullable(),
  region: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, "a code, as in UA-63")
    .nullable(),
  /** Name of the wire or owner whose outlets are one voice; null: a voice of its own. */
  independenceGroup: z.string().trim().max(200).nullable(),
  ...reasonInput.shape,
});

/**
 * Changes what is known of a source. Needs an editor and a reason. Outlets of one group are one voice: where the group
 * changes, all events that the source tells of are derived anew in the same transaction. Throws `not_found`.
 */
export async function changeSource(
  db: Db,
  actor: Actor,
  input: z.input<typeof sourceChange>,
  context: RecordContext = {},
): Promise<void> {
  const person = requirePerson(actor, "editor");
  const { sourceId, reason, independenceGroup, ...changed } = parseInput(sourceChange, input);
  const derive = deriveContext(context);
  const [source] = await db.select().from(sources).where(eq(sources.id, sourceId));
  if (!source) throw new TocsinError("not_found", "There is no such source.");
  const group = independenceGroup ? slugOf(independenceGroup) : sourceId;
  const moves = group !== source.independenceGroup;
  const told = moves ? await db.select({ id: mentions.id }).from(mentions).where(eq(mentions.sourceId, sourceId)) : [];
  const seeds = told.map((mention) => mention.id);
  const work = async (tx: WriteTransaction, locks: BlockLocks) => {
    await tx
      .update(sources)
      .set({ ...changed, independenceGroup: group })
      .where(eq(sources.id, sourceId));
    const cause = { madeBy: person.name, reason };
    if (seeds.length > 0) await rederive(tx, locks, { seeds, dirty: new Set(seeds), cause }, derive);
    const subject = { subjectType: "source", subjectId: sourceId };
    const detail = { ...changed, independenceGroup: group, reason };
    await appendAudit(tx, actor, { verb: "change-source", ...subject, detail }, derive.now);
  };
  const keys = (await loadMentions(db, seeds)).flatMap(blockKeys);
  await underBlockLocks(db, keys, { before: async () => {}, work });
}
