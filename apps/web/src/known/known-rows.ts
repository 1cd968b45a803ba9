import type { EventMention } from "@tocsin/db/queries";
import { loadGazetteer, spellingsOf } from "@tocsin/gazetteer";
import { type EventRow, eventRow } from "@tocsin/record";
import { deriveKnownAt } from "./page-data.ts";

/** An event as known at an earlier time, with all that it can be filtered by. */
export type KnownRow = EventRow & {
  /** The search text in words, as the database's index splits it. */
  words: string[];
};

/** Events as they could be known at a moment, as rows: what the table of events would have held then. */
export function rowsKnownAt(mentions: readonly EventMention[], at: Date): KnownRow[] {
  const gazetteer = loadGazetteer();
  const byEvent = Map.groupBy(mentions, (mention) => mention.eventId);
  return deriveKnownAt(mentions, at).map((view) => {
    const row = eventRow(view, byEvent.get(view.id) ?? [], {
      placeSpellings: view.place ? spellingsOf(gazetteer, view.place.id).join(" ") : "",
      retractionReason: null,
      now: at,
    });
    return { ...row, words: row.searchText.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "") };
  });
}
