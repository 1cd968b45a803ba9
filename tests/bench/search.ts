import { parseArgs } from "node:util";
import { connect, type Db, inReadTransaction, migrate, schema } from "@tocsin/db";
import {
  countSearchFacets,
  type EventFilter,
  emptyEventFilter,
  facetNames,
  minusDays,
  readRegion,
  type SearchFacets,
  searchEvents,
} from "@tocsin/db/queries";
import { eventTypes, grades } from "@tocsin/model";
import { createTestDatabase } from "@tocsin/stack/testing";
import { makeRandom } from "../support/generated-events.ts";
import { generateRecord } from "../support/generated-record.ts";

const lastDay = "2025-02-20";
const regions = ["UA-63", "UA-51", "UA-59", "UA-65", "UA-23", "UA-12", "UA-30", "UA-14", "UA-74", "RU-BEL", "RU-KRS"];

type Filtered = EventFilter & { from: string; to: string };

/**
 * `npm run bench -- search [--events 1000000] [--rounds 100] [--checks 20]`: times of the newest twenty, of filtered facets
 * and of a region page on a generated record, and exact counts of random filters against a scan of every event. Ends with
 * 1 when a count is wrong.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { events: { type: "string" }, rounds: { type: "string" }, checks: { type: "string" } },
  });
  const count = Number(values.events ?? 1_000_000);
  const rounds = Number(values.rounds ?? 100);
  const database = await createTestDatabase();
  await migrate(database.url);
  const { db, close } = connect(database.url, { max: 2 });
  try {
    await generateRecord(db, count);
    console.log(`${count} events`);
    await measure(db, rounds);
    return await checkCounts(db, Number(values.checks ?? 20));
  } finally {
    await close();
    await database.drop();
  }
}

/** Times each query on filters that differ from round to round; the first rounds warm up and are left out. */
async function measure(db: Db, rounds: number): Promise<void> {
  const queries: [name: string, budgetMs: number, run: (filter: Filtered, region: string) => Promise<unknown>][] = [
    [
      "newest 20",
      15,
      (filter) =>
        inReadTransaction(db, (tx) =>
          searchEvents(tx, { ...emptyEventFilter, types: filter.types }, { sort: "date", limit: 20, after: null }),
        ),
    ],
    ["filtered facets", 60, (filter) => inReadTransaction(db, (tx) => countSearchFacets(tx, filter))],
    ["region page", 20, (filter, region) => inReadTransaction(db, (tx) => readRegionPage(tx, filter, region))],
  ];
  for (const [name, budgetMs, run] of queries) {
    const random = makeRandom(11);
    const times: number[] = [];
    for (let i = -5; i < rounds; i++) {
      const filter = randomFilter(random);
      const region = pick(regions, random);
      const started = performance.now();
      await run(filter, region);
      if (i >= 0) times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    const p95 = quantile(times, 0.95);
    const told = [0.5, 0.95, 0.99].map((share) => `p${share * 100} ${quantile(times, share).toFixed(1)} ms`);
    console.log(`${name}: ${told.join(", ")} (p95 is ${(p95 / budgetMs).toFixed(2)} of its ${budgetMs} ms)`);
  }
}

function readRegionPage(tx: Parameters<typeof readRegion>[0], { from, to }: Filtered, region: string) {
  const around = regions.slice(0, 4).filter((code) => code !== region);
  const filter = { ...emptyEventFilter, regions: [region], from, to };
  return readRegion(tx, { region, country: "UA", neighbours: around, lastDay: to, filter, after: null });
}

/** A month somewhere in the record, with up to three facets chosen. */
function randomFilter(random: () => number): Filtered {
  const to = minusDays(lastDay, Math.floor(random() * 900));
  return {
    ...emptyEventFilter,
    from: minusDays(to, 29),
    to,
    types: random() < 0.4 ? [pick(eventTypes, random)] : [],
    regions: random() < 0.5 ? [pick(regions, random), pick(regions, random)] : [],
    grades: random() < 0.2 ? [pick(grades, random)] : [],
    contested: random() < 0.1,
  };
}

type Row = Pick<
  typeof schema.events.$inferSelect,
  "type" | "region" | "weapons" | "sourceIds" | "speakers" | "grade"
> & {
  isContested: boolean;
  whenFrom: string | null;
  whenTo: string | null;
};

/** Compares all facets of random filters with counts made here, from every event. Answers 1 when one differs. */
async function checkCounts(db: Db, checks: number): Promise<number> {
  const { type, region, weapons, sourceIds, speakers, grade, isContested, whenFrom, whenTo } = schema.events;
  const rows: Row[] = await db
    .select({ type, region, weapons, sourceIds, speakers, grade, isContested, whenFrom, whenTo })
    .from(schema.events);
  const random = makeRandom(5);
  let wrong = 0;
  for (let i = 0; i < checks; i++) {
    const filter = randomFilter(random);
    const found = await inReadTransaction(db, (tx) => countSearchFacets(tx, filter));
    if (JSON.stringify(sorted(found)) === JSON.stringify(sorted(scan(rows, filter)))) continue;
    wrong++;
    console.log(`wrong counts for ${JSON.stringify(filter)}`);
  }
  console.log(`counts of ${checks} random filters against a scan of ${rows.length} events: ${wrong} wrong`);
  return wrong === 0 ? 0 : 1;
}

const valuesOf: Record<(typeof facetNames)[number], (row: Row) => string[]> = {
  type: (row) => [row.type],
  region: (row) => (row.region ? [row.region] : []),
  weapon: (row) => row.weapons,
  source: (row) => row.sourceIds,
  speaker: (row) => row.speakers,
  grade: (row) => [row.grade],
  contested: (row) => [String(row.isContested)],
};

function scan(rows: readonly Row[], filter: Filtered): SearchFacets {
  const chosen: Record<(typeof facetNames)[number], string[]> = {
    type: filter.types,
    region: filter.regions,
    weapon: filter.weapons,
    source: filter.sources,
    speaker: filter.speakers,
    grade: filter.grades,
    contested: filter.contested ? ["true"] : [],
  };
  const holds = (row: Row, name: (typeof facetNames)[number]) =>
    chosen[name].length === 0 || valuesOf[name](row).some((value) => chosen[name].includes(value));
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()]));
  let total = 0;
  for (const row of rows) {
    if (row.whenFrom === null || row.whenTo === null || row.whenTo < filter.from || row.whenFrom > filter.to) continue;
    if (facetNames.every((name) => holds(row, name))) total++;
    for (const name of facetNames) {
      if (!facetNames.every((other) => other === name || holds(row, other))) continue;
      const facet = counts[name] as Map<string, number>;
      for (const value of valuesOf[name](row)) facet.set(value, (facet.get(value) ?? 0) + 1);
    }
  }
  const facets = Object.fromEntries(
    facetNames.map((name) => [name, [...(counts[name] ?? [])].map(([value, count]) => ({ value, count }))]),
  ) as SearchFacets["facets"];
  return { total, facets };
}

function sorted({ total, facets }: SearchFacets): unknown {
  const lists = facetNames.map((name) => facets[name].map(({ value, count }) => `${value} ${count}`).sort());
  return { total, lists };
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

function quantile(ordered: readonly number[], share: number): number {
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? Number.NaN;
}
