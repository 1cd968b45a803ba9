import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const pages = [
  "/",
  "/regions",
  "/regions/kharkiv",
  "/regions/belgorod",
  "/search",
  "/search?q=Kiev",
  "/aid",
  "/report",
  "/method",
  "/desk/sign-in",
];

/** Requests that leave the site, and messages that only a fault gives. */
function watch(page: Page): { outside: string[]; faults: string[] } {
  const seen = { outside: [] as string[], faults: [] as string[] };
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(page.url()).origin && page.url() !== "about:blank") {
      seen.outside.push(request.url());
    }
  });
  page.on("pageerror", (error) => seen.faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") seen.faults.push(message.text());
  });
  return seen;
}

for (const path of pages) {
  test(`${path} answers in three languages, asks nobody else, and has no accessibility fault`, async ({ page }) => {
    const seen = watch(page);
    for (const prefix of ["", "/uk", "/fr"]) {
      const response = await page.goto(`${prefix}${path === "/" && prefix ? "" : path}`);
      expect(response?.status()).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("lang", prefix.slice(1) || "en");
      await expect(page.locator("h1")).toHaveCount(1);
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(seen).toEqual({ outside: [], faults: [] });
  });

  test(`${path} does not overflow a phone of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader searches by an old spelling, opens an event and sees who said what", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("searchbox").first().fill("Kiev");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\?.*q=Kiev/);
    await page.locator('main a[href*="/events/"]').first().click();
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator("main mark").first()).toBeVisible();
  });
});

test("a phone lays out the whole page when nothing else is to be done", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/aid");
  const late = () =>
    page.evaluate(() => {
      const sections = [...document.querySelectorAll("main section")];
      return sections.filter((section) => getComputedStyle(section).contentVisibility === "auto").length;
    });
  await expect.poll(late).toBe(0);
});

test("an address that leads nowhere says so with status 404", async ({ page }) => {
  expect((await page.goto("/events/nothing-of-that-name"))?.status()).toBe(404);
  await expect(page.locator("h1")).toHaveCount(1);
});
