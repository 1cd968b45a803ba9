import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { isAlive } from "./postmaster.ts";
import { type SupervisedChild, superviseChild } from "./supervise.ts";

const folder = mkdtempSync(join(tmpdir(), "tocsin-child-"));
const children: SupervisedChild[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) await child.stop(100);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

function supervise(source: string, onEvent: (message: string) => void = () => {}): SupervisedChild {
  const program = join(mkdtempSync(join(tmpdir(), "tocsin-child-")), "program.mjs");
  writeFileSync(program, source);
  const logPath = `${program}.log`;
  const child = superviseChild({ name: "child", args: [program], cwd: tmpdir(), env: {}, logPath }, onEvent);
  children.push(child);
  return child;
}

const patience = { timeout: 15_000, interval: 20 };

test("a child that ends by itself is started again after a pause, and the event names its log", async () => {
  const events: string[] = [];
  const child = supervise("process.exit(3)", (event) => events.push(event));
  await vi.waitFor(() => expect(child.failures()).toBeGreaterThanOrEqual(2), patience);
  expect(events[0]).toMatch(/The child ended \(code 3\); it starts again in 0\.5 s\. See .*\.log/);
  expect(events[1]).toMatch(/in 1 s/);
});

test("stopping asks first, waits for the end and starts nothing again", async () => {
  const mark = join(mkdtempSync(join(tmpdir(), "tocsin-mark-")), "stopped");
  const child = supervise(`
    import { writeFileSync } from "node:fs";
    process.on("SIGTERM", () => { writeFileSync(${JSON.stringify(mark)}, "in order"); process.exit(0); });
    setInterval(() => {}, 1000);
    writeFileSync(${JSON.stringify(`${mark}.ready`)}, "");
  `);
  await vi.waitFor(() => expect(existsSync(`${mark}.ready`)).toBe(true), patience);
  const pid = child.pid() as number;
  await child.stop();
  expect(readFileSync(mark, "utf8")).toBe("in order");
  expect(isAlive(pid)).toBe(false);
  expect(child.pid()).toBeNull();
});

test("stopping in the pause before a restart starts nothing again", async () => {
  const mark = join(mkdtempSync(join(tmpdir(), "tocsin-mark-")), "begun");
  const events: string[] = [];
  const child = supervise(
    `
    import { existsSync, writeFileSync } from "node:fs";
    if (!existsSync(${JSON.stringify(mark)})) { writeFileSync(${JSON.stringify(mark)}, ""); process.exit(0); }
    setInterval(() => {}, 1000);
  `,
    (event) => events.push(event),
  );
  await vi.waitFor(() => expect(events).toHaveLength(1), patience);
  await child.stop(100);
  expect(child.pid()).toBeNull();
});

test("a child that does not heed the request is killed after the grace time", async () => {
  const mark = join(mkdtempSync(join(tmpdir(), "tocsin-mark-")), "ready");
  const child = supervise(`
    import { writeFileSync } from "node:fs";
    process.on("SIGTERM", () => {});
    setInterval(() => {}, 1000);
    writeFileSync(${JSON.stringify(mark)}, "");
  `);
  await vi.waitFor(() => expect(existsSync(mark)).toBe(true), patience);
  const pid = child.pid() as number;
  await child.stop(50);
  expect(isAlive(pid)).toBe(false);
});

test("what a child forks lives by its own channel, as the development server's does", async () => {
  const mark = join(mkdtempSync(join(tmpdir(), "tocsin-mark-")), "answered");
  supervise(`
    import { fork } from "node:child_process";
    import { writeFileSync } from "node:fs";
    if (process.argv[2] === "forked") {
      process.on("message", () => { writeFileSync(${JSON.stringify(mark)}, ""); process.exit(); });
    } else {
      const forked = fork(process.argv[1], ["forked"]);
      setTimeout(() => forked.send("work"), 500);
      setInterval(() => {}, 1000);
    }
  `);
  await vi.waitFor(() => expect(existsSync(mark)).toBe(true), patience);
});
