import type { Db } from "@tocsin/db";
import { type Actor, TocsinError } from "@tocsin/model";
import { requirePerson } from "./actor-check.ts";
import type { RecordContext } from "./context.ts";
import { decide, mentionsOfEvent, starOf } from "./decide.ts";

/**
 * Takes some mentions out of an event; they become an event of their own. Neither side joins the other again, whatever
 * later reports say. Needs an editor. Returns the decision's id, by which it can be undone.
 */
export async function splitEvent(
  db: Db,
  actor: Actor,
  input: { eventId: string; mentionIds: readonly string[]; reason: string },
  context: RecordContext = {},
): Promise<{ decisionId: string }> {
  requirePerson(actor, "editor");
  const mentions = await mentionsOfEvent(db, input.eventId);
  const wanted = new Set(input.mentionIds);
  const taken = mentions.filter((mention) => wanted.has(mention.id)).map((mention) => mention.id);
  const left = mentions.filter((mention) => !wanted.has(mention.id)).map((mention) => mention.id);
  if (taken.length !== wanted.size || taken.length === 0) {
    throw new TocsinError("invalid_input", "Not all of these mentions belong to the event.", "Load the event again.");
  }
  if (left.length === 0) {
    throw new TocsinError(
      "invalid_input",
      "At least one mention has to stay with the event.",
      "Choose fewer mentions.",
    );
  }
  const decisionId = await decide(
    db,
    actor,
    {
      kind: "split_event",
      payload: { taken, left },
      reason: input.reason,
      eventId: input.eventId,
      mentions,
      must: [...starOf(taken), ...starOf(left)],
      cannot: taken.flatMap((a) => left.map((b) => [a, b] as const)),
      change: { kind: "event_split", detail: { taken: taken.length, left: left.length } },
    },
    context,
  );
  return { decisionId };
}
