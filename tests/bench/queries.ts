import { parseArgs } from "node:util";
import { type Db, EventIndex, inReadTransaction, type ReadTransaction, schema } from "@tocsin/db";
import * as queries from "@tocsin/db/queries";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { openGeneratedDatabase } from "../support/generated-database.ts";
import { generatedLastDay as lastDay } from "../support/generated-record.ts";
import { wordTerm } from "../support/random-filters.ts";

const monthBefore = queries.minusDays(lastDay, 29);

/** What pages run, by the name of the page. Each is run several times; the plans of its statements are looked at once. */
const pages: Record<string, (tx: ReadTransaction, index: EventIndex) => Promise<unknown>> = {
  "index of a month": (tx) =>
    queries.findEvents(tx, new EventIndex(), { ...queries.emptyEventFilter, from: monthBefore, to: lastDay }),
  "clock of every page": (tx) => queries.readClock(tx),
  home: (tx, index) => queries.readHome(tx, index, lastDay),
  "regions' latest": (tx, index) => queries.readLatestByRegion(tx, index, lastDay),
  regions: (tx, index) => queries.readRegions(tx, index, lastDay),
  region: (tx, index) =>
    queries.readRegion(tx, index, {
      region: "UA-63",
      country: "UA",
      neighbours: ["UA-59", "RU-BEL"],
      lastDay,
      dailyFrom: queries.minusDays(lastDay, 59),
      filter: { ...queries.emptyEventFilter, regions: ["UA-63"], from: monthBefore, to: lastDay },
      after: null,
    }),
  settlement: (tx, index) =>
    queries.readSettlement(
      tx,
      index,
      "gn:1017",
      { ...queries.emptyEventFilter, places: ["gn:1017"], to: lastDay },
      null,
    ),
  event: async (tx) => {
    const [{ id } = { id: "" }] = await tx
      .select({ id: schema.events.id })
      .from(schema.events)
      .orderBy(schema.events.id)
      .limit(1);
    return queries.readEvent(tx, id);
  },
  search: (tx, index) =>
    queries.readSearch(tx, index, queries.emptyEventFilter, { ...newest, mapLimit: 400, withDays: false }),
  "page of an older day": (tx, index) => {
    const after = { key: "2023-06-01", id: "8" };
    return queries.searchEvents(tx, index, queries.emptyEventFilter, { ...newest, after });
  },
  "search for a word": (tx, index) =>
    queries.searchEvents(
      tx,
      index,
      { ...queries.emptyEventFilter, terms: [wordTerm("word77")] },
      { ...newest, sort: "relevance" },
    ),
  "suggestion for a mistyped word": (tx) => queries.suggestWord(tx, "wrod4077"),
  aid: (tx) => queries.readAidPackages(tx),
  corrections: (tx) => queries.readChanges(tx, { beforeId: null, at: null, limit: 50 }),
  "events of a source": (tx) => queries.readEventsOfSource(tx, { id: "outlet-7", at: null, limit: 50 }),
  "claims of the API": (tx, index) =>
    queries.readPublicClaims(tx, index, queries.emptyEventFilter, {
      after: null,
      limit: 50,
      minConfidence: 0.5,
      at: null,
    }),
  "reports of the API": (tx) =>
    queries.readReportMetadata(tx, { sourceId: null, beforeSeq: null, at: null, limit: 50 }),
  "home as known at": (tx) =>
    queries.readMentionsKnownAt(tx, new Date("2023-06-01"), { from: "2023-05-03", to: "2023-06-01" }),
};

const newest = { sort: "date", limit: 20, after: null } as const;

/** Tables that grow without end and that pages start from: reading one of them from end to end is a fault. */
const growing = new Set(["events", "mentions", "claims", "reports"]);

/**
 * `npm run bench -- queries [--events 200000] [--folder /tmp/…]`: median time of what each page asks the database, and every statement that
 * reads a growing table from end to end. Ends with 1 when there is one.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { events: { type: "string" }, folder: { type: "string" } } });
  const count = Number(values.events ?? 200_000);
  const { url, db, close } = await openGeneratedDatabase(count, values.folder);
  const statements: { query: string; params: unknown[] }[] = [];
  const client = postgres(url, { max: 1, onnotice: () => {} });
  const logged: Db = drizzle(client, {
    schema,
    logger: { logQuery: (query, params) => void statements.push({ query, params }) },
  });
  try {
    const index = new EventIndex();
    await index.warm(db);
    let faults = 0;
    for (const [page, read] of Object.entries(pages)) {
      const ms = await medianMs(() => inReadTransaction(db, (tx) => read(tx, index)));
      statements.length = 0;
      await inReadTransaction(logged, (tx) => read(tx, index));
      const scans = await findFullScans(client, statements);
      faults += scans.length;
      console.log(`${page}: ${ms.toFixed(1)} ms${scans.map((scan) => `\n  reads all of ${scan}`).join("")}`);
    }
    console.log(`${count} events; ${faults} statements read a growing table from end to end`);
    return faults === 0 ? 0 : 1;
  } finally {
    await client.end();
    await close();
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
