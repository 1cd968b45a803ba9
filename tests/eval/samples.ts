import { clusterReports } from "@tocsin/match";
import { type ClaimReading, publishableConfidence, type Reading, type ReportInput } from "@tocsin/model";
import { type GoldFigure, type GoldReport, loadSampleGold, loadSampleReports } from "../samples/load-samples.ts";
import { type PairScore, scorePairs, type WrongPair, wrongPairs } from "./pairwise.ts";

/** How many of a kind there are, and how many of them were read right. */
export interface Share {
  n: number;
  right: number;
}

export interface SampleScore {
  reports: number;
  /** Gold figures for which the report's reading has a claim with the same metric and bounds. */
  figures: Share;
  figuresByMetric: Record<string, Share>;
  figuresByLang: Record<string, Share>;
  /** Killed and injured that may be shown unreviewed, parts of a whole apart: how many the gold has. The rest is invented or misread. */
  casualtiesRead: Share;
  /** The same by confidence, of all that was read. */
  byConfidence: Record<string, Share>;
  /** Gold events for which the reading has one of the same family in the same region. */
  placed: Share;
  /** Gold amounts of aid that were read with their currency. */
  amounts: Share;
  /** Gold donors who give something in the reading. */
  donors: Share;
  /** Gold statuses that a statement of one of the package's donors has. */
  statuses: Share;
  /** Two reports are linked when they share an event, of whatever kind. */
  pairs: PairScore;
  /** Events that several reports tell of, each as one event of its kind and region: how many of them are one event. */
  whole: Share;
  misses: string[];
  wrongPairs: WrongPair[];
}

/** Reads and clusters the sample reports and compares the outcome with their gold. `read` is the reader's own function. */
export function scoreSamples(read: (input: ReportInput) => Reading): SampleScore {
  const gold = new Map(loadSampleGold().map((row) => [row.id, row]));
  const items = loadSampleReports().map(({ id, title, text, lang, publishedAt, source }) => {
    const input: ReportInput = { id, title, text, lang, publishedAt, source };
    return { input, reading: read(input) };
  });
  const score: SampleScore = {
    reports: items.length,
    figures: { n: 0, right: 0 },
    figuresByMetric: {},
    figuresByLang: {},
    casualtiesRead: { n: 0, right: 0 },
    byConfidence: {},
    placed: { n: 0, right: 0 },
    amounts: { n: 0, right: 0 },
    donors: { n: 0, right: 0 },
    statuses: { n: 0, right: 0 },
    pairs: { p: 0, r: 0, f1: 0, gold: 0, predicted: 0 },
    whole: { n: 0, right: 0 },
    misses: [],
    wrongPairs: [],
  };
  for (const { reading } of items) scoreReading(gold.get(reading.report.id ?? ""), reading, score);
  const wanted = new Map([...gold.values()].map((row) => [row.id, row.events.map((event) => event.event_key)]));
  const clustered = clusterReports(items);
  const found = new Map(clustered.map((line) => [line.id ?? "", line.events.map((event) => event.eventId)]));
  scoreWhole(gold, items, clustered, score);
  score.pairs = scorePairs(wanted, found);
  score.wrongPairs = wrongPairs(wanted, found);
  return score;
}

function scoreWhole(
  gold: ReadonlyMap<string, GoldReport>,
  items: readonly { reading: Reading }[],
  clustered: ReturnType<typeof clusterReports>,
  score: SampleScore,
) {
  const told = new Map<string, string[]>();
  items.forEach(({ reading }, i) => {
    for (const { event_key: key, family, region } of gold.get(reading.report.id ?? "")?.events ?? []) {
      const own = reading.events.filter((e) => familyOf(e.type) === family && (e.place?.region ?? null) === region);
      const eventId = own.length === 1 ? clustered[i]?.events.find(({ ref }) => ref === own[0]?.ref)?.eventId : null;
      if (eventId) told.set(key, [...(told.get(key) ?? []), eventId]);
    }
  });
  for (const [key, ids] of told) {
    const different = new Set(ids).size;
    if (ids.length > 1) count(score.whole, different === 1, score.misses, `${key}: ${different} events`);
  }
}

function scoreReading(row: GoldReport | undefined, reading: Reading, score: SampleScore) {
  if (!row) return;
  const claims = reading.events.flatMap((event) => event.claims);
  for (const event of row.events) {
    if (event.region && event.family !== "statement") {
      const there = reading.events.some((e) => familyOf(e.type) === event.family && e.place?.region === event.region);
      count(score.placed, there, score.misses, `${row.lang} ${row.id}: no ${event.family} in ${event.region}`);
    }
    for (const figure of event.figures) {
      const right = claims.some((claim) => claim.metric === figure.metric && sameBounds(figure, claim));
      const miss = `${row.lang} ${row.id}: ${figure.metric} ${figure.min ?? ""}–${figure.max ?? ""}`;
      count(score.figures, right, score.misses, miss);
      score.figuresByMetric[figure.metric] ??= { n: 0, right: 0 };
      count(score.figuresByMetric[figure.metric] as Share, right);
      score.figuresByLang[row.lang] ??= { n: 0, right: 0 };
      count(score.figuresByLang[row.lang] as Share, right);
    }
  }
  scoreCasualtiesRead(row, claims, score);
  for (const aid of row.aid) scoreAid(`${row.lang} ${row.id}`, aid, reading, score);
}

function scoreCasualtiesRead(row: GoldReport, claims: ClaimReading[], score: SampleScore) {
  const wanted = row.events.flatMap((event) => event.figures);
  for (const claim of claims) {
    const whole = claim.population === "unspecified" && claim.subsetOf === null && claim.qualifier !== "several";
    if (!whole || (claim.metric !== "killed" && claim.metric !== "injured")) continue;
    const right = wanted.some((figure) => figure.metric === claim.metric && sameBounds(figure, claim));
    const extra = `${row.lang} ${row.id}: read ${claim.metric} ${claim.min ?? ""}–${claim.max ?? ""}`;
    score.byConfidence[bandOf(claim.confidence)] ??= { n: 0, right: 0 };
    count(score.byConfidence[bandOf(claim.confidence)] as Share, right);
    if (claim.confidence >= publishableConfidence) count(score.casualtiesRead, right, score.misses, extra);
  }
}

function bandOf(confidence: number): string {
  if (confidence < publishableConfidence) return `under ${publishableConfidence}`;
  return confidence < 0.9 ? `${publishableConfidence} to 0.9` : "0.9 and over";
}

function scoreAid(name: string, gold: GoldReport["aid"][number], reading: Reading, score: SampleScore) {
  for (const amount of gold.amounts) {
    const right = reading.aid.some((aid) => aid.currency === amount.currency && sameBounds(amount, amountOf(aid)));
    count(score.amounts, right, score.misses, `${name}: ${amount.currency} ${amount.max ?? amount.min}`);
  }
  for (const donor of gold.donors) {
    const right = reading.aid.some((aid) => givers(aid).includes(donor));
    count(score.donors, right, score.misses, `${name}: donor ${donor}`);
  }
  if (gold.status === null) return;
  const theirs = reading.aid.filter((aid) => givers(aid).some((donor) => gold.donors.includes(donor)));
  const right = theirs.some((aid) => aid.status === gold.status);
  const got = theirs.map((aid) => aid.status ?? "none").join(", ");
  count(score.statuses, right, score.misses, `${name}: ${gold.status}, read as ${got || "nothing"}`);
}

/** Donors of a statement, with those it says join a coalition. */
function givers(aid: Reading["aid"][number]): string[] {
  return [...aid.donors, ...(aid.coalition?.joins ?? [])];
}

/** Kinds that the notes keep apart; types of attack are one kind, because outlets differ on them. */
export function familyOf(type: string): string {
  const head = type.split(".")[0] ?? "";
  return ["interception", "ground", "measure", "alert", "statement"].includes(head) ? head : "attack";
}

/** "More than 46" may be kept as from 46 or from 47, and "almost 90" as about 90 or up to 90. */
function sameBounds(gold: Pick<GoldFigure, "min" | "max">, read: Pick<GoldFigure, "min" | "max">): boolean {
  if (gold.max === null && gold.min !== null) return read.min === gold.min || read.min === gold.min + 1;
  return read.max === gold.max && (gold.min === null || read.min === gold.min);
}

function amountOf(aid: Reading["aid"][number]): Pick<GoldFigure, "min" | "max"> {
  return { min: aid.amountMin, max: aid.amountMax };
}

function count(share: Share, right: boolean, misses?: string[], miss?: string) {
  share.n++;
  if (right) share.right++;
  else if (misses && miss) misses.push(miss);
}
