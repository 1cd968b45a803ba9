import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { blockKeys, partition, pickCandidates } from "@tocsin/match";
import type { Mention } from "@tocsin/model";
import { calmWar, denseWar, type GeneratedWar, generateMentions, holdBack } from "../support/generated-events.ts";
import { MemoryMatcher } from "../support/memory-matcher.ts";

const help = `Measures the pure part of matching on generated events, in memory.

  npm run bench -- match [--small N] [--large N] [--probes N]

  --small N    stored mentions of the small record (10,000)
  --large N    stored mentions of the large one (1,000,000) at the same density
  --dense N    stored mentions of one at 100 times the density (100,000)
  --probes N   reports measured against each (2,000); 0 measures the batch alone`;

const options = {
  small: { type: "string", default: "10000" },
  large: { type: "string", default: "1000000" },
  dense: { type: "string", default: "100000" },
  probes: { type: "string", default: "2000" },
  help: { type: "boolean", default: false },
} as const;

export function run(args: string[]): number {
  setFlagsFromString("--max-old-space-size=8192");
  const { values } = parseArgs({ args, options });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const [small, large, probes] = [Number(values.small), Number(values.large), Number(values.probes)];
  measureCaps("calm", calmWar, Math.min(small, 20_000));
  measureCaps("100 times the density", denseWar, Math.min(small, 20_000));
  batch("batch, calm", calmWar, probes > 0 ? small : large);
  batch("batch, 100 times the density", denseWar, Math.min(small, 20_000));
  if (probes > 0) compareDensities(small, large, Number(values.dense), probes);
  console.log(`peak memory of the whole run ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  return 0;
}

function compareDensities(small: number, large: number, crowded: number, probes: number): void {
  timeInTurn([store("warming up, does not count", calmWar, Math.min(small, 5_000), probes)]);
  const [base = 0, grown = 0, packed = 0] = timeInTurn([
    store("small record, calm", calmWar, small, probes),
    store("large record, calm", calmWar, large, probes),
    store("100 times the density", denseWar, crowded, probes),
  ]);
  console.log(`p95 large / small at one density: ${(grown / base).toFixed(2)} (bound 1.2)`);
  console.log(`p95 at 100 times the density: ${(packed / base).toFixed(2)} (bound 3)`);
}

interface StoredRecord {
  name: string;
  matcher: MemoryMatcher;
  /** Mentions kept back from it, each of a day that it holds. */
  probes: readonly Mention[];
}

function store(name: string, war: GeneratedWar, count: number, probes: number): StoredRecord {
  const matcher = new MemoryMatcher();
  const { kept, held } = holdBack(war, count, probes);
  const started = process.cpuUsage();
  matcher.load(kept);
  console.log(`${name}: ${count} mentions matched in one batch in ${cpuSeconds(started).toFixed(1)} s of CPU`);
  return { name, matcher, probes: held };
}

/**
 * Matches the probes of several records without storing them, one of each in turn: a machine that slows down for a while slows
 * all of them. Returns the p95 of one probe in milliseconds, by record.
 */
function timeInTurn(records: readonly StoredRecord[]): number[] {
  const timed = records.map((record) => ({ ...record, times: [] as number[], compared: 0, members: 0 }));
  const most = Math.max(...records.map(({ probes }) => probes.length));
  for (let n = 0; n < most; n++)
    for (const record of timed) {
      const probe = record.probes[n];
      if (!probe) continue;
      record.members += record.matcher.match(probe).members;
      record.compared += record.matcher.candidatesOf(probe);
      record.times.push(fastestMs(() => record.matcher.match(probe)));
    }
  return timed.map(({ name, probes, times, compared, members }) => {
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    console.log(
      `${name}: p50 ${at(0.5).toFixed(3)} ms, p95 ${at(0.95).toFixed(3)} ms, ` +
        `a report: ${(compared / probes.length).toFixed(1)} candidates, ${(members / probes.length).toFixed(1)} mentions grouped anew`,
    );
    return at(0.95);
  });
}

/**
 * What the caps on hot blocks cost: of the pairs of reports that tell of one event and share a key, how many are compared;
 * and how many reports with such a pair meet at least one report of their event, which is enough to join it.
 */
function measureCaps(name: string, war: GeneratedWar, count: number): void {
  const blocks = new Map<string, string[]>();
  const eventOf = new Map<string, number>();
  const pairs = { sharing: 0, compared: 0 };
  const reports = { sharing: 0, compared: 0 };
  for (const { mention, event } of generateMentions(war)) {
    if (eventOf.size === count) break;
    const keys = blockKeys(mention);
    const isSame = (id: string) => eventOf.get(id) === event;
    const sharing = new Set(keys.flatMap((key) => (blocks.get(key) ?? []).filter(isSame))).size;
    const compared = pickCandidates(keys, (key) => blocks.get(key) ?? []).filter(isSame).length;
    pairs.sharing += sharing;
    pairs.compared += compared;
    if (sharing > 0) reports.sharing++;
    if (compared > 0) reports.compared++;
    eventOf.set(mention.id, event);
    for (const key of keys) {
      const block = blocks.get(key);
      if (block) block.push(mention.id);
      else blocks.set(key, [mention.id]);
    }
  }
  const lost = ({ sharing, compared }: typeof pairs) => `${(100 * (1 - compared / Math.max(1, sharing))).toFixed(2)} %`;
  console.log(
    `caps on hot blocks, ${name}: ${lost(pairs)} of pairs of one event lost, ${lost(reports)} of reports meet none of theirs`,
  );
}

/** Seconds of work, whatever else the machine does meanwhile; of all threads, so that collecting garbage counts too. */
function cpuSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

/** The least of a few runs: what the work costs, without what else the machine does. */
function fastestMs(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const from = performance.now();
    work();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

/**
 * Matches everything at once and says how many of the pairs of reports it joined tell of one event (P), and how many of
 * those that do it joined (R).
 */
function batch(name: string, war: GeneratedWar, count: number): void {
  const mentions: Mention[] = [];
  const eventOf = new Map<string, number>();
  for (const { mention, event } of generateMentions(war)) {
    if (mentions.length === count) break;
    mentions.push(mention);
    eventOf.set(mention.id, event);
  }
  const started = process.cpuUsage();
  const clusters = partition(mentions);
  const seconds = cpuSeconds(started);
  const event = (id: string) => eventOf.get(id) ?? -1;
  const told = pairsWithin(mentions.map(({ id }) => event(id)));
  const joined = clusters.reduce((sum, { mentionIds }) => sum + pairsOf(mentionIds.length), 0);
  const right = clusters.reduce((sum, { mentionIds }) => sum + pairsWithin(mentionIds.map(event)), 0);
  console.log(
    `${name}: ${count} mentions into ${clusters.length} events in ${seconds.toFixed(1)} s of CPU ` +
      `(${Math.round(count / seconds)} a second), pairs P ${(right / joined).toFixed(3)} R ${(right / told).toFixed(3)}`,
  );
}

/** Pairs of equal values. */
function pairsWithin(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum += pairsOf(count);
  return sum;
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
