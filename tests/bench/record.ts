import { parseArgs } from "node:util";
import { connect, type Db, migrate } from "@tocsin/db";
import type { Mention } from "@tocsin/model";
import { createTestDatabase, setUpSharedPostgres } from "@tocsin/stack/testing";
import { sql } from "drizzle-orm";
import { calmWar, denseWar, type GeneratedWar, holdBack } from "../support/generated-events.ts";
import { storeMentions, timeOneMention } from "../support/stored-mentions.ts";

const help = `Measures what one report more costs a stored record, on PostgreSQL: from its reading to its committed event.

  npm run bench -- record [--small N] [--large N] [--dense N] [--probes N]

  --small N    stored reports of the small record (5,000)
  --large N    stored reports of the large one (50,000) at the same density
  --dense N    stored reports of one at 100 times the density (15,000)
  --probes N   reports measured against each (600)`;

const options = {
  small: { type: "string", default: "5000" },
  large: { type: "string", default: "50000" },
  dense: { type: "string", default: "15000" },
  probes: { type: "string", default: "600" },
  help: { type: "boolean", default: false },
} as const;

/** Reports stored before any is measured, while the code is compiled and the server fills its caches. */
const warmUp = 100;

interface StoredRecord {
  name: string;
  db: Db;
  probes: readonly Mention[];
  drop(): Promise<void>;
}

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const probes = Number(values.probes);
  const stopServer = await setUpSharedPostgres();
  const records: StoredRecord[] = [];
  try {
    records.push(await store("small record, calm", calmWar, Number(values.small), probes));
    records.push(await store("large record, calm", calmWar, Number(values.large), probes));
    records.push(await store("100 times the density", denseWar, Number(values.dense), probes));
    const [base = 0, grown = 0, packed = 0] = await timeInTurn(records);
    console.log(`p95 large / small at one density: ${(grown / base).toFixed(2)} (bound 1.2)`);
    console.log(`p95 at 100 times the density: ${(packed / base).toFixed(2)} (bound 3)`);
  } finally {
    for (const record of records) await record.drop();
    await stopServer();
  }
  return 0;
}

async function store(name: string, war: GeneratedWar, count: number, probes: number): Promise<StoredRecord> {
  const database = await createTestDatabase();
  await migrate(database.url);
  // As workers are connected.
  const { db, close } = connect(database.url, { max: 2, keepStatements: true });
  const { kept, held } = holdBack(war, count, probes + warmUp);
  const started = performance.now();
  await storeMentions(db, kept);
  await db.execute(sql`vacuum analyze`);
  const seconds = (performance.now() - started) / 1000;
  console.log(`${name}: ${count} reports stored in ${seconds.toFixed(0)} s`);
  const drop = async () => {
    await close();
    await database.drop();
  };
  return { name, db, probes: held, drop };
}

/** Stores the probes of several records, one of each in turn: a machine that slows down for a while slows all of them. */
async function timeInTurn(records: readonly StoredRecord[]): Promise<number[]> {
  const timed = records.map((record) => ({ ...record, times: [] as number[] }));
  const most = Math.max(...records.map(({ probes }) => probes.length));
  for (let n = 0; n < most; n++)
    for (const { db, probes, times } of timed) {
      const probe = probes[n];
      if (!probe) continue;
      const took = await timeOneMention(db, probe);
      if (n >= warmUp) times.push(took);
    }
  return timed.map(({ name, times }) => {
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    console.log(`${name}: p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms`);
    return at(0.95);
  });
}
