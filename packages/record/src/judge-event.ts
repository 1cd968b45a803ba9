import type { Db } from "@tocsin/db";
import type { Actor } from "@tocsin/model";
import { requirePerson } from "./actor-check.ts";
import type { RecordContext } from "./context.ts";
import { decide, mentionsOfEvent } from "./decide.ts";

const kinds = {
  confirm: "confirm_event",
  discount: "discount_event",
  publish: "publish_event",
  withdraw: "withdraw_event",
} as const;

/**
 * What an editor finds of an event as a whole: `confirm` (independently verified), `discount` (not to be believed),
 * `publish` (show it although the reading is unsure), `withdraw` (take it back; it stays visible with the reason).
 */
export async function judgeEvent(
  db: Db,
  actor: Actor,
  input: { eventId: string; finding: keyof typeof kinds; reason: string },
  context: RecordContext = {},
): Promise<{ decisionId: string }> {
  requirePerson(actor, "editor");
  const mentions = (await mentionsOfEvent(db, input.eventId)).slice(0, 1);
  const payload = { mentionId: mentions[0]?.id ?? "" };
  const { eventId, reason } = input;
  const decisionId = await decide(
    db,
    actor,
    { kind: kinds[input.finding], payload, reason, eventId, mentions },
    context,
  );
  return { decisionId };
}
