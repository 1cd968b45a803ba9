import { readFileSync } from "node:fs";
import { aidStatuses, items, metrics, qualifiers, reportLanguages, sourceKinds } from "@tocsin/model";
import { z } from "zod";

const day = z.string().regex(/^2024-0[34]-\d{2}(T\d{2}:\d{2}[+-]\d{2}:\d{2})?$/);

const sampleReport = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  source: z.string(),
  url: z.url({ protocol: /^https$/ }),
  title: z.string().min(10).max(150),
  text: z.string().min(60).max(2_000),
  lang: z.enum(reportLanguages),
  publishedAt: day,
  publishedPrecision: z.enum(["day", "time"]),
  isSummary: z.literal(true),
});
export type SampleReport = z.infer<typeof sampleReport>;

const sampleSource = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(2),
  kind: z.enum(sourceKinds),
  defaultLang: z.enum(reportLanguages),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  independenceGroup: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  homepage: z.url({ protocol: /^https$/ }),
});
export type SampleSource = z.infer<typeof sampleSource>;

const goldFigure = z.object({
  metric: z.enum(metrics),
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: z.enum(qualifiers),
  item: z.enum(items).optional(),
});
export type GoldFigure = z.infer<typeof goldFigure>;

const goldEvent = z.object({
  event_key: z.string(),
  family: z.enum(["attack", "interception", "ground", "measure", "alert", "statement"]),
  place: z.string().nullable(),
  region: z.string().nullable(),
  date: z.string().nullable(),
  figures: z.array(goldFigure),
});

const goldReport = z.object({
  id: z.string(),
  lang: z.enum(reportLanguages),
  events: z.array(goldEvent),
  aid: z.array(
    z.object({
      event_key: z.string(),
      /** Donors of whom the report tells, and the status where only one can be meant. */
      donors: z.array(z.string()),
      status: z.enum(aidStatuses).nullable(),
      amounts: z.array(z.object({ min: z.number().nullable(), max: z.number().nullable(), currency: z.string() })),
    }),
  ),
});
export type GoldReport = z.infer<typeof goldReport>;

const root = new URL("../../", import.meta.url);

function linesOf(path: string): unknown[] {
  const lines = readFileSync(new URL(path, root), "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as unknown);
}

/** The sample reports, oldest first; throws where a line has not the promised shape. */
export function loadSampleReports(): SampleReport[] {
  return z.array(sampleReport).parse(linesOf("samples/reports.jsonl"));
}

export function loadSampleSources(): SampleSource[] {
  return z.array(sampleSource).parse(JSON.parse(readFileSync(new URL("samples/sources.json", root), "utf8")));
}

/**
 * What each sample report tells, noted by hand from its source page: events with place, day and figures, and amounts of aid.
 * Equal `event_key`s are one event. An attack's key names its place, because one report may tell of several.
 */
export function loadSampleGold(): GoldReport[] {
  return z.array(goldReport).parse(linesOf("tests/eval/samples.gold.jsonl"));
}
