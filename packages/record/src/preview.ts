import type { EventView } from "@tocsin/model";
import type { RecordContext } from "./context.ts";
import type { EventChange } from "./store-events.ts";

/** An event before and after a decision: `before` null, it would be new; `after` null, it would be part of another. */
export interface PreviewedEvent {
  id: string;
  before: EventView | null;
  after: EventView | null;
}

/**
 * What events would be after a decision. The decision is made as it would be, in its own transaction under its own locks, and
 * rolled back: nothing is stored, announced or logged. Throws whatever the decision itself would throw.
 *
 * @example previewOf((tried) => mergeEvents(db, actor, input, tried), context)
 */
export async function previewOf(
  decide: (context: RecordContext) => Promise<unknown>,
  context: RecordContext = {},
): Promise<PreviewedEvent[]> {
  try {
    await decide({ ...context, isTried: true });
  } catch (error) {
    if (error instanceof Tried) return error.changes.map(toPreviewed);
    throw error;
  }
  throw new Error("A decision that was only tried has been stored.");
}

/** Ends the transaction of a decision that is only tried, with what it would have changed. */
export function stopIfTried({ isTried }: RecordContext, changes: readonly EventChange[]): void {
  if (isTried) throw new Tried(changes);
}

class Tried extends Error {
  readonly changes: readonly EventChange[];
  constructor(changes: readonly EventChange[]) {
    super("only tried");
    this.changes = changes;
  }
}

function toPreviewed({ id, before, after }: EventChange): PreviewedEvent {
  return { id, before: before?.view ?? null, after: after?.view ?? null };
}
