import { expect, type Page, test } from "@playwright/test";

async function edges(page: Page): Promise<[first: string | null, last: string | null]> {
  const value = (name: string) => page.getByRole("slider", { name }).getAttribute("aria-valuetext");
  return [await value("First day shown"), await value("Last day shown")];
}

test("days are chosen by dragging across the histogram", async ({ page }) => {
  await page.goto("/regions/kharkiv");
  const days = page.locator(".hist .bars > span");
  await days.first().scrollIntoViewIfNeeded();
  const [from, to] = [await days.nth(40).boundingBox(), await days.nth(49).boundingBox()];
  if (!from || !to) throw new Error("The histogram has too few days.");
  await page.mouse.move(from.x + from.width / 2, from.y + 60);
  await page.mouse.down();
  await page.mouse.move(to.x - 20, to.y + 60, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + 60);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  await expect(page.locator(".hist .bars > .in")).toHaveCount(10);
});

test("a click on a day chooses that day", async ({ page }) => {
  await page.goto("/regions/kharkiv");
  await page.locator(".hist .bars > span").nth(45).click();
  await expect(page).toHaveURL(/from=(\d{4}-\d\d-\d\d)&to=\1/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a day is chosen in the table, a range in the two fields", async ({ page }) => {
    await page.goto("/regions/kharkiv");
    await expect(page.getByRole("slider", { name: "Last day shown" })).toBeHidden();
    await page.locator("details.data summary", { hasText: "The same as a table" }).last().click();
    await page.locator("details.data tbody th a").first().click();
    await expect(page).toHaveURL(/from=(\d{4}-\d\d-\d\d)&to=\1/);
    await page.locator("#from").fill("2024-03-12");
    await page.locator("#to").fill("2024-03-14");
    await page.getByRole("button", { name: "Show these days" }).click();
    await expect(page.locator(".hist .bars > .in")).toHaveCount(3);
  });
});

test("the edges of the range move by keyboard, are told politely, and Enter shows them", async ({ page }) => {
  await page.goto("/regions/kharkiv?from=2024-03-10&to=2024-03-20");
  expect(await edges(page)).toEqual(["10 March 2024", "20 March 2024"]);
  await page.getByRole("slider", { name: "Last day shown" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("PageUp");
  expect(await edges(page)).toEqual(["10 March 2024", "28 March 2024"]);
  await page.keyboard.press("Shift+ArrowRight");
  expect(await edges(page)).toEqual(["11 March 2024", "29 March 2024"]);
  const status = page.locator('.hist [role="status"]');
  await expect(status).toContainText(/Chosen: 11\s?–\s?29 March 2024, events: \d+/);
  await expect(page.locator("#from")).toHaveValue("2024-03-11");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=2024-03-11&to=2024-03-29/);
});
