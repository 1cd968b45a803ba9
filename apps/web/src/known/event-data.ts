import type { EventData } from "@tocsin/db/queries";
import { deriveEvent } from "@tocsin/match";
import type { EventView } from "@tocsin/model";

/**
 * An event as it could be known at a moment: derived from what had been said by then, its evidence cut to that. Null when
 * nothing of it was known yet.
 */
export function eventKnownAt(data: EventData, at: Date): { view: EventView; data: EventData } | null {
  const moment = at.toISOString();
  const mentions = data.mentions.filter((mention) => mention.publishedAt <= moment);
  const view = deriveEvent({
    id: data.event.view.id,
    mentions: data.mentions,
    asOf: moment,
    parentEventId: data.event.view.parentEventId,
  });
  if (!view) return null;
  const known = new Set(mentions.map((mention) => mention.id));
  return {
    view,
    data: {
      ...data,
      mentions,
      reports: data.reports.filter((report) => report.publishedAt <= at),
      matches: data.matches.filter((match) => known.has(match.mentionA) && known.has(match.mentionB)),
      decisions: data.decisions.filter((decision) => decision.madeAt <= at),
      joined: data.joined.filter((joined) => joined.at <= at),
      near: data.near.filter((other) => other.firstReportedAt <= moment),
    },
  };
}
