import type { Db } from "@tocsin/db";
import { type Actor, TocsinError } from "@tocsin/model";
import { requirePerson } from "./actor-check.ts";
import type { RecordContext } from "./context.ts";
import { decide, mentionById } from "./decide.ts";

/** Decides an unsure match: the two mentions tell one event (`same`), or two. Needs an editor. Returns the decision's id. */
export async function linkMentions(
  db: Db,
  actor: Actor,
  input: { a: string; b: string; same: boolean; reason: string },
  context: RecordContext = {},
): Promise<{ decisionId: string }> {
  requirePerson(actor, "editor");
  if (input.a === input.b) throw new TocsinError("invalid_input", "Choose two mentions.");
  const mentions = [await mentionById(db, input.a), await mentionById(db, input.b)];
  const pair = [input.a, input.b] as const;
  const decisionId = await decide(
    db,
    actor,
    {
      kind: input.same ? "link_mentions" : "unlink_mentions",
      payload: { a: input.a, b: input.b },
      reason: input.reason,
      eventId: mentions[0]?.eventId ?? null,
      mentions,
      ...(input.same ? { must: [pair] } : { cannot: [pair] }),
    },
    context,
  );
  return { decisionId };
}
