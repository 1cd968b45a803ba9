import { expect, test } from "@playwright/test";

/** First event of the list of the gravest page: any event will do for what every event page must have. */
async function openAnEvent(page: import("@playwright/test").Page): Promise<void> {
  await page.goto("/regions/kharkiv");
  await page.locator("#list ~ .withfacets .evs h3 a, section:has(#list) .evs h3 a").first().click();
  await expect(page.locator("h1")).toHaveCount(1);
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a figure leads to the sentence that states it", async ({ page }) => {
    await openAnEvent(page);
    const figure = page.locator("table.matrix tbody a.e").first();
    if ((await figure.count()) === 0) return;
    await figure.click();
    const id = new URL(page.url()).hash.slice(1);
    await expect(page.locator(`mark#${id}, mark:has(#${id})`)).toBeVisible();
  });

  test("the page can be read as known at an earlier time, and says so", async ({ page }) => {
    await page.goto("/regions/kharkiv?at=2024-03-21T11:40");
    await expect(page.locator("p.notice").first()).toContainText("21 March 2024, 11:40");
    await page.locator("p.notice a").first().click();
    await expect(page).toHaveURL(/\/regions\/kharkiv$/);
  });

  test("regions sort by any column", async ({ page }) => {
    await page.goto("/regions");
    await page.locator("table.regions thead a").nth(4).click();
    await expect(page).toHaveURL(/sort=killed/);
    await expect(page.locator("table.regions th[aria-sort=descending]").first()).toBeVisible();
  });

  test("the theme is chosen by a link and kept", async ({ page }) => {
    await page.goto("/regions");
    await page.locator('footer a[href*="to=dark"]').click();
    await expect(page).toHaveURL(/\/regions$/);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });

  test("the language is chosen by a link and remembered", async ({ page }) => {
    await page.goto("/regions/kharkiv");
    await page.locator('.lang a[lang="uk"]').click();
    await expect(page.locator("h1")).toHaveText("Харківська область");
    await page.goto("/regions");
    await expect(page).toHaveURL(/\/uk\/regions$/);
    await page.locator('.lang a[lang="en"]').click();
    await expect(page).toHaveURL(/\/regions$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test("a region's outlines come from one cached file", async ({ request }) => {
  const response = await request.get("/outlines/3/overview.svg");
  expect(response.headers()["content-type"]).toContain("image/svg+xml");
  expect(response.headers()["cache-control"]).toContain("immutable");
  const outlines = await response.text();
  expect(outlines).toContain('id="UA-43"');
  expect(outlines).toMatch(/id="rivers" d="M[\d.,CM -]{200,}/);
  expect((await request.get("/outlines/3/nowhere.svg")).status()).toBe(404);
});

test("whoever stands in the table of claims says something there, and it leads to the words", async ({
  page,
  request,
}) => {
  const { events } = await (await request.get("/api/v1/events?limit=500")).json();
  const told = (events as { id: string; reportCount: number }[]).sort((a, b) => b.reportCount - a.reportCount);
  for (const { id } of told.slice(0, 5)) {
    await page.goto(`/events/${id}`);
    const rows = page.locator(".matrix tbody tr");
    const silent = await rows.evaluateAll((all) => all.filter((row) => !row.querySelector("a[href*='#q-']")).length);
    expect(silent, id).toBe(0);
  }
});

test("quotes carry their language", async ({ page }) => {
  await openAnEvent(page);
  const languages = await page
    .locator("blockquote")
    .evaluateAll((quotes) => quotes.map((quote) => quote.getAttribute("lang")));
  expect(languages.length).toBeGreaterThan(0);
  for (const language of languages) expect(["en", "uk", "ru", "fr"]).toContain(language);
});

test("the whole way from the front page to a quote is open to the keyboard", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await page.keyboard.press("Enter");
  const link = page.locator("main .evs h3 a").first();
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("main mark").first()).toBeVisible();
});
