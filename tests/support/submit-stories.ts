import type { Db } from "@tocsin/db";
import { type Reading, systemActor } from "@tocsin/model";
import { applyReadings, submitReport } from "@tocsin/record";
import { type StrikeStory, tellStrike } from "./strike-reports.ts";

const worker = systemActor("test");

/** Submits and applies stories one after the other, as a worker would. Returns the report ids. */
export async function applyStories(db: Db, stories: readonly StrikeStory[], now?: Date): Promise<string[]> {
  const ids: string[] = [];
  for (const story of stories) {
    const { report, reading } = tellStrike(story);
    const context = now ? { now } : {};
    const { id } = await submitReport(db, worker, report, context);
    await applyReadings(db, worker, [{ reportId: id, reading: reading(id) }], context);
    ids.push(id);
  }
  return ids;
}

/** A reader for reports that `tellStrike` made: it knows their readings by their text. */
export function readerOfStories(stories: readonly StrikeStory[]): (report: { id: string; text: string }) => Reading {
  const byText = new Map(stories.map((story) => [tellStrike(story).report.text, tellStrike(story).reading]));
  return (report) => {
    const reading = byText.get(report.text);
    if (!reading) throw new Error(`no story has the text of ${report.id}`);
    return reading(report.id);
  };
}
