import { eventFamily, type MentionReading, type Reading, type TextEvidence } from "@tocsin/model";
import { isMapped } from "../compare/place.ts";
import { mainMentionIndex } from "../main-mention.ts";
import { copyEvidence, noEvidence, textEvidence } from "./text-evidence.ts";

/** How far beyond its quote a side mention's own words are looked for, in UTF-16 units. */
const surroundings = 160;

/**
 * Text evidence of every mention of a reading, in the order of `reading.events`, then of
 * `reading.context`; to be stored with the mention.
 * The report's main event (of one that only recalls, the one it is chiefly about) is described by the whole text, the others by
 * the words around their quotes. Where structure decides, only the main event has any: what tells copies.
 */
export function readingEvidence(rawText: string, reading: Reading, titleLength = 0): TextEvidence[] {
  const { publishedAt } = reading.report;
  const lang = reading.report.lang ?? "und";
  const told = [...reading.events, ...(reading.context ?? [])];
  const main = mainMentionIndex(told, titleLength);
  return told.map((event, index) => {
    if (index === main) {
      return wordsMayDecide(event) ? textEvidence(rawText, lang, publishedAt) : copyEvidence(rawText, lang);
    }
    if (!wordsMayDecide(event)) return noEvidence(lang);
    const { start, end } = event.quote;
    const around = rawText.slice(Math.max(0, start - surroundings), end + surroundings);
    return { ...textEvidence(around, lang, publishedAt), signature: [] };
  });
}

/** Whether an event is looked for, or compared, by names and words (`blockKeys`, `compareText`). */
function wordsMayDecide({ place, type }: MentionReading): boolean {
  return !isMapped(place) || eventFamily(type) === "attack";
}
