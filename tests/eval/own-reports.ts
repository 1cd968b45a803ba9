import { readFileSync } from "node:fs";
import {
  type ClaimReading,
  eventFamily,
  eventTypes,
  type MentionReading,
  metrics,
  type Reading,
  type ReportInput,
  reportLanguages,
} from "@tocsin/model";
import { z } from "zod";
import type { Share } from "./samples.ts";

/** Least and greatest value of a figure; null leaves that end open ("at least 4" is [4, null]). */
const bounds = z.tuple([z.number().nullable(), z.number().nullable()]);

const goldEvent = z.strictObject({
  /** An event type, or the beginning of one where the words leave the rest open: "strike", "shelling". */
  type: z.string().refine((type) => eventTypes.some((known) => known.startsWith(type)), "no event type begins so"),
  /** Name in the gazetteer ("Kherson", "Sumy region", "Ukraine"); null where the text places the event nowhere. */
  place: z.string().nullable(),
  /** ISO 3166-2; null for countries and areas that cross regions. */
  region: z.string().nullable(),
  date: z.iso.date().nullable(),
  /** The whole count of each metric; launched and intercepted over all weapons. */
  figures: z.partialRecord(z.enum(metrics), bounds).default({}),
});
type GoldEvent = z.infer<typeof goldEvent>;

const ownReport = z.strictObject({
  id: z.string().regex(/^(en|uk|ru|fr)-[a-z0-9-]+$/),
  lang: z.enum(reportLanguages),
  publishedAt: z.string(),
  title: z.string().optional(),
  text: z.string().min(40),
  /** Attacks, interceptions, ground actions and measures that the report tells as news. Empty, with no aid: a text to be silent on. */
  events: z.array(goldEvent),
  aid: z
    .array(
      z.strictObject({
        donors: z.array(z.string()).min(1),
        amount: z.number().nullable(),
        currency: z.string().length(3).nullable(),
        status: z.string().nullable(),
      }),
    )
    .default([]),
});
export type OwnReport = z.infer<typeof ownReport>;
type GoldAid = OwnReport["aid"][number];

/** The reports one may look into while working on the reader, and those that are only counted. */
export const ownReportParts = ["open", "kept"] as const;
export type OwnReportPart = (typeof ownReportParts)[number];
const files: Record<OwnReportPart, string> = { open: "own-reports.jsonl", kept: "own-reports-kept.jsonl" };

export interface OwnReportsScore {
  reports: number;
  /** Shares by measure; `events` and `aid` come as found (of gold) and true (of what was read). */
  shares: Record<string, Share>;
  /** What was got wrong, one line each; empty for the kept part, so that nobody works on its cases. */
  misses: string[];
}

/** The reports of one part; throws where a line has not the promised shape. */
export function loadOwnReports(part: OwnReportPart): OwnReport[] {
  const lines = readFileSync(new URL(files[part], import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean);
  return z.array(ownReport).parse(lines.map((line) => JSON.parse(line) as unknown));
}

/** Reads the reports of one part in one language and compares the readings with what the reports were written to tell. */
export function scoreOwnReports(
  part: OwnReportPart,
  lang: string,
  read: (input: ReportInput) => Reading,
): OwnReportsScore {
  const reports = loadOwnReports(part).filter((report) => report.lang === lang);
  const tally = new Tally();
  for (const report of reports) {
    const { id, title, text, publishedAt } = report;
    scoreReport(report, read({ id, title, text, publishedAt, lang: report.lang }), tally.of(id));
  }
  return { reports: reports.length, shares: tally.shares, misses: part === "open" ? tally.misses : [] };
}

type Hit = (measure: string, right: boolean, miss?: string) => void;

class Tally {
  readonly shares: Record<string, Share> = {};
  readonly misses: string[] = [];

  of(id: string): Hit {
    return (measure, right, miss) => {
      this.shares[measure] ??= { n: 0, right: 0 };
      const share = this.shares[measure];
      share.n++;
      if (right) share.right++;
      else this.misses.push(`${id}: ${measure} ${miss ?? ""}`.trim());
    };
  }
}

function scoreReport(report: OwnReport, reading: Reading, hit: Hit): void {
  const events = reading.events.filter(isScored);
  const pairs = alignEvents(report.events, events);
  for (const gold of report.events) {
    const event = pairs.get(gold) ?? null;
    const name = `${gold.type} ${gold.place} ${gold.date}`;
    hit("events found", event !== null, name);
    if (event) scoreAligned(gold, event, name, hit);
    scoreFigures(gold, event, name, hit);
  }
  const met = new Set(pairs.values());
  for (const event of events)
    hit("events true", met.has(event), `${event.type} ${event.place?.name} ${event.when?.from}`);
  scoreAid(report.aid, reading.aid, hit);
  if (report.events.length + report.aid.length > 0) return;
  hit("silence", events.length + reading.aid.length === 0);
}

/** Statements, visits and alerts are no part of the comparison; neither is what is denied or yet to come, but for measures. */
function isScored(event: MentionReading): boolean {
  const family = eventFamily(event.type);
  if (family === "measure") return event.modality !== "negated";
  return !["statement", "diplomacy", "alert"].includes(family) && !["negated", "planned"].includes(event.modality);
}

/** For each gold event the reading that fits it best; every reading is taken once. */
function alignEvents(gold: readonly GoldEvent[], events: readonly MentionReading[]): Map<GoldEvent, MentionReading> {
  const fits = gold.flatMap((wanted) => events.map((event) => ({ wanted, event, score: fitOf(wanted, event) })));
  const pairs = new Map<GoldEvent, MentionReading>();
  const taken = new Set<MentionReading>();
  for (const { wanted, event } of fits.filter((f) => f.score > 0).sort((a, b) => b.score - a.score)) {
    if (pairs.has(wanted) || taken.has(event)) continue;
    pairs.set(wanted, event);
    taken.add(event);
  }
  return pairs;
}

/** 0 where the two can't be the same: another family, another region, more than a day apart. */
function fitOf(gold: GoldEvent, event: MentionReading): number {
  const family = eventFamily(eventTypes.find((type) => type.startsWith(gold.type)) as MentionReading["type"]);
  if (family !== eventFamily(event.type) || daysBetween(gold, event) > 1) return 0;
  const here = isAt(gold, event);
  if (!here && gold.place !== null && (gold.region === null || gold.region !== event.place?.region)) return 0;
  const shared = Object.entries(gold.figures).filter(([metric, want]) => hasFigure(event, metric, want)).length;
  return 1 + (here ? 2 : 0) + (event.type.startsWith(gold.type) ? 0.5 : 0) + shared;
}

function scoreAligned(gold: GoldEvent, event: MentionReading, name: string, hit: Hit): void {
  hit("type", event.type.startsWith(gold.type), `${name}: ${event.type}`);
  hit("place", isAt(gold, event), `${name}: ${event.place?.name}`);
  if (gold.date) hit("date", isOn(gold.date, event), `${name}: ${event.when?.from}–${event.when?.to}`);
}

function isAt(gold: GoldEvent, event: MentionReading): boolean {
  return (event.place?.name ?? null) === gold.place && (event.place?.region ?? null) === gold.region;
}

function isOn(date: string, { when }: MentionReading): boolean {
  return when?.from.slice(0, 10) === date || when?.to.slice(0, 10) === date;
}

function daysBetween({ date }: GoldEvent, { when }: MentionReading): number {
  if (!date || !when) return 0;
  const [from, day, to] = [when.from.slice(0, 10), date, when.to.slice(0, 10)].map((d) => Date.parse(d) / 86_400_000);
  if (from === undefined || day === undefined || to === undefined) return 0;
  return Math.max(0, from - day, day - to);
}

const victims = ["killed", "injured"] as const;

function scoreFigures(gold: GoldEvent, event: MentionReading | null, name: string, hit: Hit): void {
  for (const [metric, want] of Object.entries(gold.figures)) {
    const got = event ? wholesOf(event, metric).map((c) => `${c.min ?? ""}–${c.max ?? ""}`) : [];
    hit(metric, event !== null && hasFigure(event, metric, want), `${name}: ${want.join("–")}, read ${got.join(" ")}`);
  }
  for (const metric of victims) {
    if (!event || gold.figures[metric]) continue;
    hit(`${metric} silent`, wholesOf(event, metric).every(isZero), name);
  }
}

function hasFigure(event: MentionReading, metric: string, [min, max]: [number | null, number | null]): boolean {
  const claims = wholesOf(event, metric);
  // "More than 46" may be kept as from 46 or from 47.
  const isLeast = (claim: ClaimReading) => claim.min === min || (max === null && claim.min === (min ?? 0) + 1);
  if (claims.some((claim) => claim.max === max && isLeast(claim))) return true;
  const sum = claims.reduce((total, claim) => total + (claim.min ?? 0), 0);
  return (metric === "launched" || metric === "intercepted") && sum === min && min === max;
}

/** Claims that are no part of another one. */
function wholesOf(event: MentionReading, metric: string): ClaimReading[] {
  return event.claims.filter((claim) => claim.metric === metric && claim.subsetOf === null);
}

function isZero(claim: ClaimReading): boolean {
  return claim.qualifier === "none_reported" || claim.max === 0;
}

function scoreAid(gold: readonly GoldAid[], read: Reading["aid"], hit: Hit): void {
  const left = [...read];
  for (const wanted of gold) {
    const at = bestAid(wanted, left);
    const name = `${wanted.donors.join("+")} ${wanted.amount ?? ""} ${wanted.currency ?? ""}`;
    const [aid] = at < 0 ? [] : left.splice(at, 1);
    hit("aid found", aid !== undefined, name);
    if (wanted.amount !== null)
      hit("aid amount", isAmount(wanted, aid), `${name}: ${aid?.amountMin ?? aid?.amountMax} ${aid?.currency}`);
    if (wanted.status)
      hit("aid status", aid?.status === wanted.status, `${name}: ${wanted.status}, read ${aid?.status}`);
  }
  for (let n = 0; n < read.length; n++) {
    const extra = left[n - (read.length - left.length)];
    hit("aid true", n < read.length - left.length, `${extra?.donors.join("+")} ${extra?.amountMin} ${extra?.currency}`);
  }
}

function bestAid(wanted: GoldAid, read: Reading["aid"]): number {
  const ofDonor = (aid: Reading["aid"][number]) =>
    [...aid.donors, ...(aid.coalition?.joins ?? [])].some((donor) => wanted.donors.includes(donor));
  const exact = read.findIndex((aid) => ofDonor(aid) && (wanted.amount === null || isAmount(wanted, aid)));
  return exact >= 0 ? exact : read.findIndex(ofDonor);
}

function isAmount(wanted: GoldAid, aid: Reading["aid"][number] | undefined): boolean {
  return aid?.currency === wanted.currency && [aid?.amountMin, aid?.amountMax].includes(wanted.amount);
}
