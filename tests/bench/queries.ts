import { parseArgs } from "node:util";
import { connect, type Db, inReadTransaction, migrate, type ReadTransaction, schema } from "@tocsin/db";
import * as queries from "@tocsin/db/queries";
import { createTestDatabase } from "@tocsin/stack/testing";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { generateRecord } from "../support/generated-record.ts";

const lastDay = "2025-02-20";
const monthBefore = "2025-01-21";

/** What pages run, by the name of the page. Each is run several times; the plans of its statements are looked at once. */
const pages: Record<string, (tx: ReadTransaction) => Promise<unknown>> = {
  home: (tx) => queries.readHome(tx, lastDay),
  regions: (tx) => queries.readRegions(tx, lastDay),
  region: (tx) =>
    queries.readRegion(tx, {
      region: "UA-63",
      country: "UA",
      neighbours: ["UA-59", "RU-BEL"],
      lastDay,
      filter: { ...queries.emptyEventFilter, regions: ["UA-63"], from: monthBefore, to: lastDay },
      after: null,
    }),
  settlement: (tx) =>
    queries.readSettlement(tx, "gn:17", { ...queries.emptyEventFilter, places: ["gn:17"], to: lastDay }, null),
  "newest 20": (tx) => queries.searchEvents(tx, queries.emptyEventFilter, { sort: "date", limit: 20, after: null }),
  "page of an older day": (tx) => {
    const after = { key: "2023-06-01", id: "8" };
    return queries.searchEvents(tx, queries.emptyEventFilter, { sort: "date", limit: 20, after });
  },
  "facets of a month": (tx) =>
    queries.countSearchFacets(tx, { ...queries.emptyEventFilter, from: monthBefore, to: lastDay }),
  "search for a word": (tx) => {
    const terms = [{ words: ["word77"], placeIds: [], regions: [], types: [], weapons: [] }];
    return queries.searchEvents(
      tx,
      { ...queries.emptyEventFilter, terms },
      { sort: "relevance", limit: 20, after: null },
    );
  },
  "home as known at": (tx) =>
    queries.readMentionsKnownAt(tx, new Date("2023-06-01"), { from: "2023-05-03", to: "2023-06-01" }),
};

/** Tables that grow without end and that pages start from: reading one of them from end to end is a fault. */
const growing = new Set(["events", "mentions"]);

/**
 * `npm run bench -- queries [--events 200000]`: median time of what each page asks the database, and every statement that
 * reads a growing table from end to end. Ends with 1 when there is one.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { events: { type: "string" } } });
  const count = Number(values.events ?? 200_000);
  const database = await createTestDatabase();
  await migrate(database.url);
  const { db, close } = connect(database.url);
  const statements: { query: string; params: unknown[] }[] = [];
  const client = postgres(database.url, { max: 1, onnotice: () => {} });
  const logged: Db = drizzle(client, {
    schema,
    logger: { logQuery: (query, params) => void statements.push({ query, params }) },
  });
  try {
    await generateRecord(db, count);
    let faults = 0;
    for (const [page, read] of Object.entries(pages)) {
      const ms = await medianMs(() => inReadTransaction(db, read));
      statements.length = 0;
      await inReadTransaction(logged, read);
      const scans = await findFullScans(client, statements);
      faults += scans.length;
      console.log(`${page}: ${ms.toFixed(1)} ms${scans.map((scan) => `\n  reads all of ${scan}`).join("")}`);
    }
    console.log(`${count} events; ${faults} statements read a growing table from end to end`);
    return faults === 0 ? 0 : 1;
  } finally {
    await client.end();
    await close();
    await database.drop();
  }
}

async function medianMs(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 9; i++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[4] ?? Number.NaN;
}

interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  Plans?: PlanNode[];
}

async function findFullScans(
  client: postgres.Sql,
  statements: readonly { query: string; params: unknown[] }[],
): Promise<string[]> {
  const found: string[] = [];
  for (const { query, params } of statements) {
    if (!/^\s*(select|with)/i.test(query)) continue;
    const [row] = await client.unsafe(`explain (format json) ${query}`, params as string[]);
    const plan = (row as unknown as { "QUERY PLAN": [{ Plan: PlanNode }] })["QUERY PLAN"][0].Plan;
    for (const table of scannedTables(plan)) found.push(`${table}: ${query.replace(/\s+/g, " ").slice(0, 160)} …`);
  }
  return found;
}

function scannedTables(node: PlanNode): string[] {
  const own = node["Node Type"] === "Seq Scan" && growing.has(node["Relation Name"] ?? "");
  return [...(own ? [node["Relation Name"] as string] : []), ...(node.Plans ?? []).flatMap(scannedTables)];
}
