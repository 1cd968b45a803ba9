import { expect, test } from "@playwright/test";
import { tocsin } from "../support/tocsin-command.ts";

const report = (killed: number, speaker: string) =>
  `A missile hit a brick factory in Balakliia in Kharkiv region on Friday morning, killing ${killed} workers and wounding nine, ${speaker} said.`;

test("a page is kept until what it shows changes, and shows the change within a second", async ({ page, request }) => {
  const region = () => request.get("/regions/odesa");
  const { etag = "" } = (await region()).headers();
  const again = await region();
  expect(again.headers()["x-page-cache"]).toBe("hit");
  expect((await request.get("/regions/odesa", { headers: { "if-none-match": etag } })).status()).toBe(304);
  const policy = again.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("script-src 'self';");

  const refused: string[] = [];
  page.on("console", (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
  await page.goto("/regions/odesa");
  // The page's script has run once the slider's edges answer to keys.
  const edge = page.locator(".hist .edge.last");
  const before = await edge.getAttribute("aria-valuenow");
  await edge.press("ArrowLeft");
  await expect(edge).not.toHaveAttribute("aria-valuenow", before ?? "");
  expect(refused).toEqual([]);

  const text =
    "A missile hit a port in Izmail in Odesa region on Friday morning, killing 2 people, Governor Oleh Kiper said.";
  const told = await tocsin(["submit", "-", "--published", "2024-04-12", "--source", "North Wire"], text);
  const event = /\/events\/[0-9a-f-]+/.exec(told)?.[0] ?? "none";
  await expect.poll(async () => (await region()).text(), { timeout: 1_000, intervals: [100] }).toContain(event);
});

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
