import { expect, test } from "@playwright/test";
import { allPages } from "../support/all-pages.ts";

test.use({ javaScriptEnabled: false });

test("every page is whole without JavaScript: its heading, its words, and a button for each form", async ({ page }) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  for (const path of await allPages(page.request)) {
    await page.goto(path);
    if ((await page.locator("h1:visible, h2:visible").count()) === 0) faults.push(`${path}: no heading`);
    if ((await page.locator(":is(p, li, td):visible").count()) < 3) faults.push(`${path}: hardly a word`);
    const forms = page.locator("form:visible");
    for (let i = 0; i < (await forms.count()); i++) {
      if ((await forms.nth(i).locator('button:not([type="button"])').count()) === 0)
        faults.push(`${path}: form ${i} has no button`);
    }
  }
  expect(faults).toEqual([]);
});

test("pages for reading load no script but the site's own small one", async ({ page }) => {
  for (const path of await allPages(page.request)) {
    if (/^\/(report|desk)/.test(path)) continue;
    const html = await (await page.request.get(path)).text();
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = ""]) => attributes);
    const others = scripts.filter((attributes) => !/application\/ld\+json|src="\/scripts\//.test(attributes));
    expect(others, path).toEqual([]);
  }
});

test("an address without a page is answered in the reader's language, files too", async ({ page }) => {
  for (const [path, words] of [
    ["/nothing.txt", "no such page"],
    ["/data/none.csv", "no such page"],
    ["/events/no-such-event", "no such page"],
    ["/uk/regions/nowhere", "Такої сторінки"],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.locator("h1"), path).toContainText(words);
    await expect(page.getByRole("searchbox").last(), path).toBeVisible();
  }
});
