import { parseArgs } from "node:util";
import { type Db, EventIndex, inReadTransaction, type ReadTransaction } from "@tocsin/db";
import {
  type EventFilter,
  emptyEventFilter,
  findEvents,
  minusDays,
  readRegion,
  readTile,
  searchEvents,
} from "@tocsin/db/queries";
import { openGeneratedDatabase } from "../support/generated-database.ts";
import { makeRandom } from "../support/generated-events.ts";
import { generatedLastDay, generatedRegions } from "../support/generated-record.ts";
import { pick, randomFilter, wordTerm } from "../support/random-filters.ts";
import { facetsAsText, loadAllEvents, scanFacets } from "../support/scan-events.ts";

/** What is timed: a query kind, the longest p95 it may have, and what it asks for in one round. */
interface Kind {
  name: string;
  budgetMs: number | null;
  read: (tx: ReadTransaction, index: EventIndex, random: () => number) => Promise<unknown>;
}

const newest = { sort: "date", limit: 20, after: null } as const;

/** From the whole country to a district of it. */
const tiles = [
  { z: 5, x: 18, y: 10 },
  { z: 6, x: 37, y: 21 },
  { z: 8, x: 150, y: 87 },
  { z: 10, x: 600, y: 350 },
];

const kinds: Kind[] = [
  {
    name: "newest 20, filtered",
    budgetMs: 15,
    read: (tx, index, random) => searchEvents(tx, index, randomFilter(random), newest),
  },
  { name: "newest 20 of all", budgetMs: 15, read: (tx, index) => searchEvents(tx, index, emptyEventFilter, newest) },
  {
    name: "filtered facets",
    budgetMs: 60,
    read: async (tx, index, random) => (await findEvents(tx, index, randomFilter(random))).facets(),
  },
  {
    name: "facets of everything",
    budgetMs: 60,
    read: async (tx, index) => (await findEvents(tx, index, emptyEventFilter)).facets(),
  },
  { name: "region page", budgetMs: 20, read: readRegionPage },
  {
    name: "tile, filtered",
    budgetMs: 100,
    read: (tx, index, random) =>
      readTile(tx, index, { z: 6, x: 36 + Math.floor(random() * 3), y: 21 }, randomFilter(random)),
  },
  {
    name: "tile of everything",
    budgetMs: 100,
    read: (tx, index, random) => readTile(tx, index, pick(tiles, random), emptyEventFilter),
  },
  {
    name: "facets of a usual word",
    budgetMs: null,
    read: async (tx, index, random) =>
      (await findEvents(tx, index, withWord(`word${Math.floor(200 + random() * 800)}`))).facets(),
  },
  {
    name: "best 20 for a usual word",
    budgetMs: null,
    read: (tx, index, random) =>
      searchEvents(tx, index, withWord(`word${Math.floor(200 + random() * 800)}`), { ...newest, sort: "relevance" }),
  },
];

/**
 * `npm run bench -- search [--events 1000000] [--rounds 200] [--checks 20] [--folder /tmp/…]`: times of what search and
 * region pages ask for on a generated record, and exact counts of random filters against a scan of every event. With
 * `--folder` the record is kept there and used again. Ends with 1 when a count is wrong or a p95 over its budget.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      events: { type: "string" },
      rounds: { type: "string" },
      checks: { type: "string" },
      folder: { type: "string" },
    },
  });
  const count = Number(values.events ?? 1_000_000);
  const { db, close } = await openGeneratedDatabase(count, values.folder);
  try {
    const index = await warmIndex(db, count);
    const isSlow = await measure(db, index, Number(values.rounds ?? 200));
    const isWrong = await checkCounts(db, index, Number(values.checks ?? 20));
    return isSlow || isWrong ? 1 : 0;
  } finally {
    await close();
  }
}

async function warmIndex(db: Db, count: number): Promise<EventIndex> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const started = performance.now();
  const index = new EventIndex();
  await index.warm(db);
  const after = process.memoryUsage();
  const megabytes = (after.arrayBuffers - before.arrayBuffers) / 1024 / 1024;
  console.log(
    `${count} events, read into the index in ${((performance.now() - started) / 1000).toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
  );
  return index;
}

/** Times each kind on questions that differ from round to round; the first rounds warm up and are left out. */
async function measure(db: Db, index: EventIndex, rounds: number): Promise<boolean> {
  let isSlow = false;
  for (const { name, budgetMs, read } of kinds) {
    const random = makeRandom(11);
    const times: number[] = [];
    const cpuBefore = process.cpuUsage();
    for (let i = -10; i < rounds; i++) {
      const started = performance.now();
      await inReadTransaction(db, (tx) => read(tx, index, random));
      if (i >= 0) times.push(performance.now() - started);
    }
    const { user, system } = process.cpuUsage(cpuBefore);
    times.sort((a, b) => a - b);
    const p95 = quantile(times, 0.95);
    isSlow ||= budgetMs !== null && p95 > budgetMs;
    const told = [0.5, 0.95, 0.99].map((share) => `p${share * 100} ${quantile(times, share).toFixed(1)} ms`);
    const cpu = ((user + system) / 1000 / (rounds + 10)).toFixed(1);
    console.log(
      `${name}: ${told.join(", ")}${budgetMs === null ? "" : ` of ${budgetMs} ms`}; ${cpu} ms of this process`,
    );
  }
  return isSlow;
}

/** A region's page as most readers see it: its last thirty days, at some moment of the record. */
function readRegionPage(tx: ReadTransaction, index: EventIndex, random: () => number) {
  const region = pick(generatedRegions, random);
  const neighbours = generatedRegions.slice(0, 6).filter((code) => code !== region);
  const lastDay = minusDays(generatedLastDay, Math.floor(random() * 200));
  const from = minusDays(lastDay, 29);
  return readRegion(tx, index, {
    region,
    country: region.slice(0, 2),
    neighbours,
    lastDay,
    dailyFrom: minusDays(lastDay, 59),
    filter: { ...emptyEventFilter, regions: [region], from, to: lastDay },
    after: null,
  });
}

function withWord(word: string): EventFilter {
  return { ...emptyEventFilter, terms: [wordTerm(word)] };
}

/** Compares all facets of random filters with counts made from every event. */
async function checkCounts(db: Db, index: EventIndex, checks: number): Promise<boolean> {
  if (checks === 0) return false;
  const all = await loadAllEvents(db);
  const random = makeRandom(5);
  let wrong = 0;
  for (let i = 0; i < checks; i++) {
    const filter = randomFilter(random);
    if (i % 5 === 0) filter.terms = [wordTerm(`word${i}`)];
    const found = await inReadTransaction(db, (tx) => findEvents(tx, index, filter));
    if (facetsAsText(found.facets()) === facetsAsText(scanFacets(all, filter))) continue;
    wrong++;
    console.log(`wrong counts for ${JSON.stringify(filter)}`);
  }
  console.log(`counts of ${checks} random filters against a scan of ${all.length} published events: ${wrong} wrong`);
  return wrong > 0;
}

function quantile(ordered: readonly number[], share: number): number {
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? Number.NaN;
}
