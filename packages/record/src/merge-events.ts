import type { Db } from "@tocsin/db";
import { type Actor, TocsinError } from "@tocsin/model";
import { requirePerson } from "./actor-check.ts";
import type { RecordContext } from "./context.ts";
import { decide, mentionsOfEvent, starOf } from "./decide.ts";

/**
 * Makes two events one, for good: the older id survives and the other leads to it. Later reports may still join or be told
 * apart from it. Needs an editor. Returns the decision's id, by which it can be undone.
 */
export async function mergeEvents(
  db: Db,
  actor: Actor,
  input: { eventIds: readonly [string, string]; reason: string },
  context: RecordContext = {},
): Promise<{ decisionId: string }> {
  requirePerson(actor, "editor");
  const [one, other] = input.eventIds;
  if (one === other) throw new TocsinError("invalid_input", "An event cannot be joined with itself.");
  const mentions = [...(await mentionsOfEvent(db, one)), ...(await mentionsOfEvent(db, other))].sort(
    (a, b) => a.reportSeq - b.reportSeq || a.ordinal - b.ordinal,
  );
  const mentionIds = mentions.map((mention) => mention.id);
  const decisionId = await decide(
    db,
    actor,
    {
      kind: "merge_events",
      payload: { mentionIds },
      reason: input.reason,
      eventId: mentions[0]?.eventId ?? one,
      mentions,
      must: starOf(mentionIds),
    },
    context,
  );
  return { decisionId };
}
