import { randomUUID } from "node:crypto";
import { type Db, inWriteTransaction, schema } from "@tocsin/db";
import { type Actor, TocsinError } from "@tocsin/model";
import { and, count, eq, gt } from "drizzle-orm";
import { z } from "zod";
import { appendAudit } from "./audit.ts";
import type { RecordContext } from "./context.ts";
import { parseInput } from "./parse-input.ts";

const tipInput = z.object({
  whatHappened: z.string().trim().min(10, "say in a sentence what happened").max(5_000),
  place: z.string().trim().max(300).nullish(),
  happenedAt: z.string().trim().max(100).nullish(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullish(),
  lang: z.string().max(10).nullish(),
  consent: z.literal(true, "agree that we may keep and check what you send"),
  /** Salted hash of the sender's address, made by the caller. */
  senderKey: z.string().max(100).nullish(),
});
export type NewTip = z.input<typeof tipInput>;

/** Tips one sender may leave within an hour. */
const tipsPerHour = 5;

/**
 * Keeps what somebody without an account told us, for the desk; it is never shown to readers as it is. Open to all.
 * Throws `invalid_input`, or `not_allowed` when the sender has left too many within the hour.
 */
export async function submitTip(
  db: Db,
  actor: Actor,
  input: NewTip,
  { now = new Date() }: RecordContext = {},
): Promise<{ id: string }> {
  const { consent: _consent, ...tip } = parseInput(tipInput, input);
  const { tips } = schema;
  return inWriteTransaction(db, async (tx) => {
    if (tip.senderKey) {
      const hourAgo = new Date(now.getTime() - 3_600_000);
      const [recent] = await tx
        .select({ n: count() })
        .from(tips)
        .where(and(eq(tips.senderKey, tip.senderKey), gt(tips.receivedAt, hourAgo)));
      if ((recent?.n ?? 0) >= tipsPerHour) {
        throw new TocsinError("not_allowed", "You have sent several tips within the hour.", "Try again later.");
      }
    }
    const id = randomUUID();
    await tx.insert(tips).values({ ...tip, id, consentedAt: now, receivedAt: now });
    await appendAudit(tx, actor, { verb: "submit-tip", subjectType: "tip", subjectId: id, detail: {} }, now);
    return { id };
  });
}
