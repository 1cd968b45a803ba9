import type { Db } from "@tocsin/db";
import type { Mention, MentionReading, Reading } from "@tocsin/model";
import { applyReadings, loadReports, type NewReport, submitReports } from "@tocsin/record";
import { benchActor } from "./loaded-system.ts";

/** Reports that are stored and read in one transaction when many are. */
const batchSize = 100;
/** So many words stand in a report that no two are alike, as those of different newsrooms are not. */
const wordsInReport = 40;
const wordsKnown = 20_000;

/** A report that tells one generated mention, and what a reader finds in it. */
interface ToldMention {
  report: NewReport;
  reading: Reading;
}

/** Stores reports of generated mentions as the record does with any, their readings given. */
export async function storeMentions(db: Db, mentions: readonly Mention[]): Promise<void> {
  for (let start = 0; start < mentions.length; start += batchSize) {
    const told = mentions.slice(start, start + batchSize).map(tell);
    const ids = await submitAll(db, told);
    const readings = told.map(({ reading }, n) => ({ reportId: ids[n] as string, reading }));
    await applyReadings(db, benchActor, readings);
  }
}

/**
 * Stores the report of one mention, and gives the milliseconds from its reading to the end of the transaction in which its
 * mention, matches, event and roll-ups are stored.
 */
export async function timeOneMention(db: Db, mention: Mention): Promise<number> {
  const told = tell(mention);
  const [reportId = ""] = await submitAll(db, [told]);
  const report = (await loadReports(db, [reportId]))[0];
  const started = performance.now();
  await applyReadings(db, benchActor, [{ reportId, reading: told.reading, ...(report && { report }) }]);
  return performance.now() - started;
}

async function submitAll(db: Db, told: readonly ToldMention[]): Promise<string[]> {
  const submitted = await submitReports(
    db,
    benchActor,
    told.map(({ report }) => report),
  );
  return submitted.map((outcome) => {
    if ("error" in outcome) throw outcome.error;
    return outcome.id;
  });
}

function tell(mention: Mention): ToldMention {
  const seq = mention.reportSeq ?? 0;
  const text = Array.from({ length: wordsInReport }, (_, n) => wordOf(seq, n)).join(" ");
  const { publishedAt } = mention;
  return {
    report: { text, publishedAt, source: { name: mention.sourceId }, channel: "import", lang: "en" },
    reading: {
      report: { id: null, lang: "en", publishedAt, sha256: "" },
      events: [readingOf(mention, { start: 0, end: text.length })],
      aid: [],
      places: [],
      ignored: [],
    },
  };
}

/** The part of a mention that a reader gives, as if the whole text had stated it. */
function readingOf(mention: Mention, quote: MentionReading["quote"]): MentionReading {
  const { type, modality, scope, background, place, when, actors, weapons, targets, confidence, claims } = mention;
  return {
    ref: "e1",
    parent: null,
    type,
    modality,
    scope,
    background,
    place,
    when,
    actors,
    weapons,
    targets,
    confidence,
    claims: claims.map((claim) => ({ ...claim, subsetOf: null, quote })),
    quote,
  };
}

function wordOf(seq: number, n: number): string {
  const mixed = Math.imul(seq * wordsInReport + n, 0x9e3779b1) >>> 0;
  return `word${mixed % wordsKnown}`;
}
