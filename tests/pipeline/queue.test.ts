import { openQueue, type PipelineQueue, type PipelineWorker, readingBatchSize } from "@tocsin/queue";
import { createTestDatabase } from "@tocsin/stack/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { queueEngines, startTestRedis, type TestRedis, waitUntil } from "../support/test-queues.ts";

describe.each(queueEngines)("the queue on %s", (engine) => {
  let redis: TestRedis | null = null;
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let queue: PipelineQueue;
  const workers: PipelineWorker[] = [];

  beforeAll(async () => {
    if (engine === "redis") redis = await startTestRedis();
  });
  afterAll(() => redis?.stop());
  beforeEach(async () => {
    database = await createTestDatabase();
    queue = await open();
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    await queue.close();
    await database.drop();
  });

  const open = () => openQueue({ databaseUrl: database.url, redisUrl: redis?.url ?? null });
  const newId = () => crypto.randomUUID();
  const work = async (handle: (ids: string[]) => Promise<void>, on = queue) => {
    const errors: string[] = [];
    const onError = (error: Error) => void errors.push(error.message);
    const handlers = { "read-reports": ({ reportIds }: { reportIds: string[] }) => handle(reportIds) };
    workers.push(await on.startWorker(handlers, { concurrency: 2, onError }));
    return errors;
  };
  const isEmpty = async () => {
    const { waiting, active } = await queue.countJobs();
    return waiting + active === 0;
  };

  it("says which engine it runs on", () => {
    expect(queue.backend).toBe(engine);
  });

  it("hands on every id once, in jobs of at most the batch size", async () => {
    const ids = Array.from({ length: readingBatchSize * 3 + 7 }, newId);
    await queue.enqueueReading(ids, "bulk");
    const seen: string[][] = [];
    await work(async (batch) => void seen.push(batch));
    await waitUntil("all jobs done", isEmpty);
    expect(seen.flat().sort()).toEqual([...ids].sort());
    expect(Math.max(...seen.map((batch) => batch.length))).toBe(readingBatchSize);
  });

  it("does not queue twice what waits already, and queues again what is done", async () => {
    const id = newId();
    await queue.enqueueReading([id]);
    await queue.enqueueReading([id]);
    expect((await queue.countJobs()).waiting).toBe(1);
    let count = 0;
    await work(async () => void count++);
    await waitUntil("done", isEmpty);
    await queue.enqueueReading([id]);
    await waitUntil("done again", async () => count === 2 && (await isEmpty()));
  });

  it("takes what a person waits for while every runner is busy with bulk", async () => {
    const bulk = Array.from({ length: readingBatchSize * 4 }, newId);
    const urgent = newId();
    const gate = Promise.withResolvers<void>();
    const begun: string[] = [];
    const ended: string[] = [];
    await work(async ([first = ""]) => {
      begun.push(first);
      if (first !== urgent) await gate.promise;
      ended.push(first);
    });
    await queue.enqueueReading(bulk, "bulk");
    await waitUntil("bulk is in hand", () => begun.length === 2);
    await queue.enqueueReading([urgent], "interactive");
    await waitUntil("the urgent one is done", () => ended.length === 1);
    expect(ended).toEqual([urgent]);
    gate.resolve();
    await waitUntil("all done", isEmpty);
    expect(ended).toHaveLength(5);
  });

  it("takes feeds before bulk", async () => {
    const bulk = Array.from({ length: readingBatchSize * 4 }, newId);
    const feed = newId();
    await queue.enqueueReading(bulk, "bulk");
    await queue.enqueueReading([feed], "feed");
    const order: string[] = [];
    await work(async ([first = ""]) => void order.push(first));
    await waitUntil("all done", isEmpty);
    expect(order.indexOf(feed)).toBeLessThan(2);
  });

  it("says of a job whether it was begun before", async () => {
    const runs: boolean[] = [];
    const handlers = {
      "read-reports": async (_payload: unknown, { again }: { again: boolean }) => {
        runs.push(again);
        if (!again) throw new Error("cut short");
      },
    };
    workers.push(await queue.startWorker(handlers, { concurrency: 1, onError: () => {} }));
    await queue.enqueueReading([newId()]);
    await waitUntil("done", async () => runs.length === 2 && (await isEmpty()));
    expect(runs).toEqual([false, true]);
  });

  it("runs a job again when its processor throws, and gives up after three times", async () => {
    let count = 0;
    const errors = await work(async () => {
      count++;
      throw new Error("the database is away");
    });
    await queue.enqueueReading([newId()]);
    await waitUntil("given up", async () => count === 3 && (await isEmpty()));
    expect(errors).toContain("the database is away");
  });

  it("puts what a person waits for in few jobs when much of it comes at once, and leaves out only what is no id", async () => {
    const ids = Array.from({ length: 40 }, newId);
    const added = await Promise.allSettled([...ids, "not an id", ...ids].map((id) => queue.enqueueReading([id])));
    expect(added.filter((one) => one.status === "rejected")).toHaveLength(1);
    expect((await queue.countJobs()).waiting).toBeLessThan(5);
    const seen: string[] = [];
    await work(async (batch) => void seen.push(...batch));
    await waitUntil("all jobs done", isEmpty);
    expect([...new Set(seen)].sort()).toEqual([...ids].sort());
  });

  it("refuses payloads that are not ids", async () => {
    await expect(queue.enqueueReading(["not an id"])).rejects.toThrow();
    expect((await queue.countJobs()).waiting).toBe(0);
  });

  it("finishes what is in hand when it is stopped, and loses nothing of the rest", async () => {
    const ids = [newId(), newId(), newId(), newId()];
    await queue.enqueueReading(ids.slice(0, 1));
    const started = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    const finished: string[] = [];
    const handle = async ([id = ""]: string[]) => {
      started.resolve();
      await gate.promise;
      finished.push(id);
    };
    await work(handle);
    await started.promise;
    const stopped = workers.splice(0)[0]?.stop();
    for (const id of ids.slice(1)) await queue.enqueueReading([id]);
    gate.resolve();
    await stopped;
    expect(finished).toContain(ids[0]);
    await work(handle);
    await waitUntil("the rest is done", isEmpty);
    expect(finished.sort()).toEqual(ids.sort());
  });
});

describe("a queue whose server cannot be reached", () => {
  it.each([
    ["PostgreSQL", { databaseUrl: "postgres://nobody:x@127.0.0.1:1/none" }],
    ["Redis", { databaseUrl: "postgres://nobody:x@127.0.0.1:1/none", redisUrl: "redis://127.0.0.1:1" }],
  ])("says so: %s", async (_name, address) => {
    await expect(openQueue(address)).rejects.toMatchObject({ code: "unavailable" });
  });
});
