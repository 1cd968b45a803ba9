import type { Db } from "@tocsin/db";
import type { Actor } from "@tocsin/model";
import { z } from "zod";
import { requirePerson } from "./actor-check.ts";
import type { RecordContext } from "./context.ts";
import { decide, mentionsOfEvent } from "./decide.ts";
import { parseInput } from "./parse-input.ts";

const pinInput = z.object({
  eventId: z.string().min(1),
  /** Key of the figure: metric/population/item. */
  key: z.string().regex(/^[a-z_]+\/[a-z]+\/.+$/, "not the key of a figure"),
  best: z.number().int().nonnegative(),
  reason: z.string(),
});

/** Sets the best figure of an event by hand, with a public reason; low, high and all claims stay as they were said. Needs an editor. */
export async function pinFigure(
  db: Db,
  actor: Actor,
  input: z.input<typeof pinInput>,
  context: RecordContext = {},
): Promise<{ decisionId: string }> {
  requirePerson(actor, "editor");
  const { eventId, key, best, reason } = parseInput(pinInput, input);
  const mentions = (await mentionsOfEvent(db, eventId)).slice(0, 1);
  const mentionId = mentions[0]?.id ?? "";
  const decisionId = await decide(
    db,
    actor,
    {
      kind: "pin_figure",
      payload: { mentionId, key, best },
      reason,
      eventId,
      mentions,
      change: { kind: "figure_pinned", detail: { key, best } },
    },
    context,
  );
  return { decisionId };
}
