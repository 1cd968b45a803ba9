import { reportState, schema } from "@tocsin/db";
import { openQueue } from "@tocsin/queue";
import { releaseReport, submitReport, submitReports, verify } from "@tocsin/record";
import { asc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inventReports } from "../support/invented-reports.ts";
import { queueEngines, startTestRedis, type TestRedis, waitUntil } from "../support/test-queues.ts";
import { contributor, editor, openTestRecord, type TestRecord } from "../support/test-record.ts";
import { startWorkerProcess, type WorkerProcess } from "../support/worker-process.ts";

const patienceMs = 200_000;

/** A database, a queue and worker processes of their own. */
class System {
  readonly record: TestRecord;
  readonly redis: TestRedis | null;
  readonly workers: WorkerProcess[] = [];

  constructor(record: TestRecord, redis: TestRedis | null) {
    this.record = record;
    this.redis = redis;
  }

  static async open(engine: "postgres" | "redis"): Promise<System> {
    return new System(await openTestRecord(), engine === "redis" ? await startTestRedis() : null);
  }

  get address() {
    return { databaseUrl: this.record.url, redisUrl: this.redis?.url ?? null };
  }

  async start(): Promise<WorkerProcess> {
    const worker = await startWorkerProcess(this.address);
    this.workers.push(worker);
    return worker;
  }

  async import(count: number): Promise<string[]> {
    const outcomes = await submitReports(this.record.db, contributor, inventReports(count));
    const ids = outcomes.flatMap((outcome) => ("error" in outcome ? [] : [outcome.id]));
    const queue = await openQueue(this.address);
    await queue.enqueueReading(ids, "bulk");
    await queue.close();
    return ids;
  }

  countRead(): Promise<number> {
    return this.record.db.$count(schema.reportReadings);
  }

  async close(): Promise<void> {
    for (const worker of this.workers) await worker.kill();
    await this.record.drop();
    await this.redis?.stop();
  }

  async views() {
    return (await this.record.db.select().from(schema.events).orderBy(asc(schema.events.id))).map((row) => row.view);
  }
}

describe.each(queueEngines)("a worker on %s", (engine) => {
  let system: System;
  beforeEach(async () => {
    system = await System.open(engine);
  });
  afterEach(() => system.close());

  // The whole thousand on the engine that everybody has; on Redis the same with fewer, to save time.
  const count = engine === "postgres" ? 1_000 : 300;
  it(`killed in the middle of ${count} reports: after a restart all are there once`, {
    timeout: 2 * patienceMs,
  }, async () => {
    const ids = await system.import(count);
    const first = await system.start();
    await waitUntil("some are read", async () => (await system.countRead()) >= count / 8, patienceMs);
    await first.kill();
    const readBefore = await system.countRead();
    expect(readBefore).toBeLessThan(count);
    await system.start();
    await waitUntil("all are read", async () => (await system.countRead()) === count, patienceMs);
    const entries = await system.record.db
      .select()
      .from(schema.auditLog)
      .where(eq(schema.auditLog.verb, "apply-readings"));
    const applied = entries.flatMap((entry) => entry.detail.reports as string[]);
    expect(applied.sort()).toEqual([...ids].sort());
    expect((await verify(system.record.db)).faults).toEqual([]);
    expect(await system.record.db.$count(schema.quarantine)).toBe(0);
  });

  it("several at once end in the same events as one alone", { timeout: 2 * patienceMs }, async () => {
    const alone = await System.open(engine);
    try {
      for (const each of [system, alone]) await each.import(200);
      await Promise.all([system.start(), system.start(), system.start(), alone.start()]);
      for (const each of [system, alone]) {
        await waitUntil("all are read", async () => (await each.countRead()) === 200, patienceMs);
      }
      expect(await system.views()).toEqual(await alone.views());
      const days = (each: System) =>
        each.record.db.query.regionDays.findMany({
          orderBy: (row, { asc }) => [asc(row.region), asc(row.day), asc(row.type)],
        });
      expect(await days(system)).toEqual(await days(alone));
    } finally {
      await alone.close();
    }
  });

  it("reads single reports that a person waits for beside a bulk import, not behind it", {
    timeout: patienceMs,
  }, async () => {
    await system.import(600);
    const queue = await openQueue(system.address);
    const urgent: string[] = [];
    for (const report of inventReports(3, 5)) {
      const { id } = await submitReport(system.record.db, contributor, { ...report, channel: "form" });
      urgent.push(id);
      await queue.enqueueReading([id]);
    }
    await queue.close();
    await system.start();
    const order = async () =>
      (await system.record.db.select().from(schema.auditLog).orderBy(asc(schema.auditLog.seq)))
        .filter((entry) => entry.verb === "apply-readings")
        .map((entry) => entry.detail.reports as string[]);
    const isRead = async () => (await order()).flat().filter((id) => urgent.includes(id)).length === urgent.length;
    await waitUntil("the three are read", isRead, patienceMs);
    // Each runner may have ended a batch of bulk before; the twelfth of twelve would be behind the import.
    const last = Math.max(...(await order()).map((ids, i) => (ids.some((id) => urgent.includes(id)) ? i : 0)));
    expect(last).toBeLessThan(8);
  });

  it("reads what was stored and never queued, and stops on SIGTERM", async () => {
    const [report] = inventReports(1);
    const { id } = await submitReport(system.record.db, contributor, { ...report, channel: "form" } as never);
    const worker = await system.start();
    await waitUntil("it is read", async () => (await system.countRead()) === 1, 40_000);
    expect(await worker.stop()).toBe(0);
    expect(worker.output()).toContain("worker: stopped");
    expect(await system.record.db.$count(schema.mentions, eq(schema.mentions.reportId, id))).toBeGreaterThan(0);
  });

  it("puts a report in a language that is not read aside with the reason, until an editor sends it back", async () => {
    const text =
      "Bei einem Angriff auf die Stadt wurden gestern mehrere Menschen verletzt, sagte der Bürgermeister am Abend.";
    const { id } = await submitReport(system.record.db, contributor, {
      text,
      publishedAt: "2024-03-21",
      channel: "form",
    });
    const queue = await openQueue(system.address);
    await queue.enqueueReading([id]);
    await queue.close();
    await system.start();
    const state = async () => (await system.record.db.select({ state: reportState }).from(schema.reports))[0]?.state;
    await waitUntil("it is put aside", async () => (await state()) === "quarantined");
    expect(await system.record.db.query.quarantine.findFirst()).toMatchObject({
      reportId: id,
      reason: expect.stringContaining("language"),
    });
    await releaseReport(system.record.db, editor, id);
    expect(await state()).toBe("received");
    await waitUntil("it is put aside again", async () => (await state()) === "quarantined");
  });
});
