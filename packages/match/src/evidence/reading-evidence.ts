import type { Reading, TextEvidence } from "@tocsin/model";
import { mainMentionIndex } from "../main-mention.ts";
import { textEvidence } from "./text-evidence.ts";

/** How far beyond its quote a side mention's own words are looked for, in UTF-16 units. */
const surroundings = 160;

/**
 * Text evidence of every mention of a reading, in the order of `reading.events`, then of
 * `reading.context`; to be stored with the mention.
 * The report's main event (of one that only recalls, the one it is chiefly about) is described by the whole text, the others by
 * the words around their quotes.
 */
export function readingEvidence(rawText: string, reading: Reading, titleLength = 0): TextEvidence[] {
  const lang = reading.report.lang ?? "und";
  const told = [...reading.events, ...(reading.context ?? [])];
  const main = mainMentionIndex(told, titleLength);
  return told.map((event, index) => {
    if (index === main) return textEvidence(rawText, lang, reading.report.publishedAt);
    const { start, end } = event.quote;
    const around = rawText.slice(Math.max(0, start - surroundings), end + surroundings);
    return { ...textEvidence(around, lang, reading.report.publishedAt), signature: [] };
  });
}
