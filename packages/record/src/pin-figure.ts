import type { Db } from "@tocsin/db";
import { type Actor, casualtyMetrics } from "@tocsin/model";
import { z } from "zod";
import { requirePerson } from "./actor-check.ts";
import type { RecordContext } from "./context.ts";
import { decide, mentionsOfEvent } from "./decide.ts";
import { parseInput } from "./parse-input.ts";
import { askSecondEditor, type Proposed, type Seconding } from "./propose.ts";

const pinInput = z.object({
  eventId: z.string().min(1),
  /** Key of the figure: metric/population/item. */
  key: z.string().regex(/^[a-z_]+\/[a-z]+\/.+$/, "not the key of a figure"),
  best: z.number().int().nonnegative(),
  reason: z.string(),
});

/**
 * Sets the best figure of an event by hand, with a public reason; low, high and all claims stay as they were said. Needs an
 * editor; a figure of casualties waits for a second one.
 */
export async function pinFigure(
  db: Db,
  actor: Actor,
  input: z.input<typeof pinInput>,
  context: RecordContext = {},
): Promise<Proposed> {
  return makePin(db, actor, input, context, null);
}

/** The same, by a second editor where `seconding` names the proposal that is confirmed. */
export async function makePin(
  db: Db,
  actor: Actor,
  input: unknown,
  context: RecordContext,
  seconding: Seconding | null,
): Promise<Proposed> {
  requirePerson(actor, "editor");
  const given = parseInput(pinInput, input);
  const { eventId, key, best, reason } = given;
  const mentions = (await mentionsOfEvent(db, eventId)).slice(0, 1);
  if (!seconding && !context.isTried && casualtyMetrics.some((metric) => key.startsWith(`${metric}/`))) {
    return askSecondEditor(db, actor, { kind: "pin_figure", input: given, eventId, reason }, context);
  }
  const payload = { mentionId: mentions[0]?.id ?? "", key, best };
  const change = { kind: "figure_pinned" as const, detail: { key, best } };
  const decisionId = await decide(
    db,
    actor,
    { kind: "pin_figure", payload, reason, eventId, mentions, change, proposedBy: seconding?.proposedBy },
    context,
    async (tx, id, madeAt) => seconding?.settle(tx, id, madeAt),
  );
  return { decisionId, proposalId: null };
}
