import { anyOf, prepareRead, schema, type WriteTransaction } from "@tocsin/db";
import { eventIdOf } from "@tocsin/match";
import { sql } from "drizzle-orm";
import { insertRows } from "./insert-rows.ts";
import type { Regrouping } from "./regroup.ts";

const { eventRedirects } = schema;

const readGivenOut = prepareRead({ fromId: eventRedirects.fromId }, (select) =>
  select.from(eventRedirects).where(anyOf(eventRedirects.fromId, sql.placeholder("ids"))),
);

/** Those of the ids made from the mentions that were given out to an event that is no more: they lead elsewhere. */
export async function loadGivenOut(tx: WriteTransaction, moves: Regrouping["moves"]): Promise<string[]> {
  const rows = await readGivenOut(tx, { ids: moves.map((move) => eventIdOf(move.mention.id)) });
  return rows.map((row) => row.fromId);
}

/**
 * Stores where ids lead that no event has any more. Every event id is made from the mention that founded the event, so an id
 * that was given out leads, for ever, to the event that this mention belongs to now.
 */
export async function storeRedirects(
  tx: WriteTransaction,
  { moves, givenOut, at }: { moves: Regrouping["moves"]; givenOut: readonly string[]; at: Date },
): Promise<void> {
  const targets = new Map(moves.map((move) => [eventIdOf(move.mention.id), move.to]));
  const ids = [...new Set(givenOut)];
  const live = ids.filter((id) => targets.get(id) === id);
  if (live.length > 0) await tx.delete(eventRedirects).where(anyOf(eventRedirects.fromId, live));
  const rows = ids.flatMap((fromId) => {
    const mergedInto = targets.get(fromId);
    return mergedInto === undefined || mergedInto === fromId ? [] : [{ fromId, mergedInto, at }];
  });
  await insertRows(
    tx,
    eventRedirects,
    rows,
    sql`on conflict (from_id) do update set merged_into = excluded.merged_into`,
  );
}
