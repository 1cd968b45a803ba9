import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";

const root = join(import.meta.dirname, "..", "..");

/** Runs a command of the project as an operator does, with `input` on its standard input. */
async function tocsin(args: string[], input = ""): Promise<string> {
  const running = promisify(execFile)(process.execPath, [join(root, "scripts", "boot.mjs"), "tocsin", ...args]);
  running.child.stdin?.end(input);
  return (await running).stdout;
}

const report = (killed: number, speaker: string) =>
  `A missile hit a brick factory in Balakliia in Kharkiv region on Friday morning, killing ${killed} workers and wounding nine, ${speaker} said.`;

test("a submitted report shows on its event's and its region's page, and a second voice joins it", async ({ page }) => {
  const submit = ["submit", "-", "--published", "2024-04-12"];
  const first = await tocsin([...submit, "--source", "North Wire"], report(2, "Governor Oleh Syniehubov"));
  const eventPath = /\/events\/[0-9a-f-]+/.exec(first)?.[0];
  expect(first).toContain("2 killed");
  expect(eventPath).toBeDefined();

  await page.goto(eventPath as string);
  await expect(page.locator("main")).toContainText("Balakliia");
  await expect(page.locator("main")).toContainText("Syniehubov");
  await expect(page.locator("mark").first()).toBeVisible();

  await page.goto("/regions/kharkiv");
  await expect(page.locator("main")).toContainText("Balakliia");

  const again = await tocsin([...submit, "--source", "North Wire"], `${report(2, "Governor Oleh Syniehubov")}\n\n`);
  expect(again).toContain("nothing was added");

  const second = await tocsin([...submit, "--source", "South Daily"], report(3, "the National Police"));
  expect(second).toContain(eventPath as string);
  await page.goto(eventPath as string);
  await expect(page.locator("main")).toContainText("2–3");
});
