import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { addPerson, oneTimeCode, signIn, signOut } from "../support/desk-people.ts";
import { tocsin } from "../support/tocsin-command.ts";

/** Has a report read; the id of its first event. */
async function tell(text: string, published: string, source: string): Promise<string> {
  const told = await tocsin(["submit", "-", "--published", published, "--source", source], text);
  return /\/events\/([0-9a-f-]+)/.exec(told)?.[1] ?? "";
}

/** Goes to a control with the tabulator alone, and uses it. */
async function useByKeys(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let i = 0; i < 200; i++) {
    if (await control.evaluate((element) => element === document.activeElement)) return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  throw new Error("The tabulator does not reach the control.");
}

test("a change of casualties is looked at, asked for by keys alone, confirmed by a second editor, and taken back", async ({
  browser,
  page,
}) => {
  const [first, second] = ["first-editor@example.org", "second-editor@example.org"];
  await addPerson(first, "Daryna M.");
  await addPerson(second, "Petro S.");
  const event = await tell(
    "A drone hit a dairy in Trostianets in Sumy region on Thursday morning, injuring 14 people, regional head Oleh Hryhorov said.",
    "2024-04-18",
    "Slope Gazette",
  );
  await signIn(page, first);
  await page.goto(`/desk/events/${event}`);
  await useByKeys(page, page.getByRole("link", { name: /correct: Injured 14/ }));
  await page.getByLabel("At least").fill("4");
  await page.getByLabel("At most").fill("4");
  await useByKeys(page, page.getByRole("button", { name: "See what would change" }));
  const preview = page.getByRole("table");
  await expect(preview).toContainText("Injured 14");
  await expect(preview).toContainText("Injured 4 ·");
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.getByLabel("Reason, for readers").fill("The text says four.");
  await useByKeys(page, page.getByRole("button", { name: "Correct a figure" }));
  await expect(page.locator("main")).toContainText("needs a second editor");
  await expect(page.locator("main")).toContainText("Another editor has to confirm what you asked for.");
  await page.goto(`/events/${event}`);
  await expect(page.locator("h1")).toContainText("injures 14");

  const other = await (await browser.newContext()).newPage();
  await signIn(other, second);
  const asked = other.getByRole("listitem").filter({ hasText: "The text says four." });
  await expect(asked).toContainText("Daryna M.");
  await asked.getByRole("link", { name: "See what would change, and confirm" }).click();
  await other.getByRole("button", { name: "Confirm the change" }).click();
  await expect(other).toHaveURL(/\/desk\?done=/);
  await expect.poll(async () => (await other.request.get(`/events/${event}`)).text()).toContain("injures four");
  await other.goto(`/events/${event}`);
  await expect(other.locator(".hst")).toContainText("The text says four.");
  await expect(other.locator(".hst")).toContainText("Daryna M., Petro S.");
  await other.goto("/corrections");
  await expect(other.getByRole("row").filter({ hasText: "The text says four." }).first()).toBeVisible();

  await other.goto(`/desk/events/${event}`);
  await other.getByRole("link", { name: "Take it back" }).click();
  await other.getByLabel("Reason, for readers").fill("Fourteen after all.");
  await other.getByRole("button", { name: "Take the decision back" }).click();
  await expect(other.locator("main")).toContainText("Done.");
  await expect(other.locator("h1")).toContainText("injures 14");
});

test("two events are looked at as one, joined, taken apart again; a report is withdrawn with a note for readers", async ({
  page,
}) => {
  const email = "joining@example.org";
  await addPerson(email);
  const kept = await tell(
    "A missile hit a flour mill in Konotop in Sumy region on Friday night, killing 3 people, regional head Oleh Hryhorov said.",
    "2024-04-19",
    "Marsh Gazette",
  );
  const gone = await tell(
    "A drone hit a bus depot in Romny in Sumy region on Sunday morning, injuring 2 people, regional head Oleh Hryhorov said.",
    "2024-04-28",
    "Marsh Gazette",
  );
  await signIn(page, email);
  await page.goto(`/desk/events/${kept}`);
  await page.getByLabel("Address of the other event").fill(`/events/${gone}/some-words`);
  await page.getByRole("button", { name: "See what would change" }).click();
  await expect(page.getByRole("table")).toContainText("Becomes part of another event");
  await page.getByLabel("Reason, for readers").fill("One night, two datelines.");
  await page.getByRole("button", { name: "Make them one event" }).click();
  await expect(page).toHaveURL(/done=/);
  await expect(page.locator("main")).toContainText("2 reports");
  expect((await page.request.get(`/events/${gone}`, { maxRedirects: 0 })).status()).toBe(308);

  await page.locator(".notice").getByRole("link", { name: "Take it back" }).click();
  await expect(page.getByRole("table")).toContainText("A new event");
  await page.getByLabel("Reason, for readers").fill("They are nine days apart.");
  await page.getByRole("button", { name: "Take the decision back" }).click();
  await expect(page).toHaveURL(/\/desk\/events\//);
  await expect(page.locator("main")).toContainText("1 report");

  await page.goto(`/desk/events/${gone}`);
  await page.getByRole("link", { name: "withdraw this report" }).click();
  await expect(page.getByRole("table")).toContainText("withdrawn");
  await page.getByLabel("Reason, for readers").fill("The outlet took it back.");
  await page.getByRole("button", { name: "Withdraw a report" }).click();
  await expect(page.locator("main")).toContainText("Done.");
  const answer = await page.request.get(`/events/${gone}`);
  expect(answer.status()).toBe(410);
  expect(await answer.text()).toContain("The outlet took it back.");
});

test("signing in needs a code once the second factor is on, and a kept code when the device is lost", async ({
  page,
}) => {
  const email = "factors@example.org";
  await addPerson(email);
  await signIn(page, email);
  await page.goto("/desk/account");
  const begin = page.locator("section", { has: page.locator("#second") });
  await begin.getByLabel("Your password").fill("wrong wrong wrong");
  await begin.getByRole("button", { name: "Begin" }).click();
  await expect(begin).toContainText("The password is not right.");
  await begin.getByLabel("Your password").fill("a long enough secret");
  await begin.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("img", { name: "QR code with your key" })).toBeVisible();
  const [key = "", codes = ""] = await begin.locator("code").allTextContents();
  await begin.getByLabel("Code that the app shows now").fill(oneTimeCode(key));
  await begin.getByRole("button", { name: "Turn it on" }).click();
  await expect(page.locator("main")).toContainText("The second factor is on.");

  for (const code of [oneTimeCode(key), codes.split(/\s+/)[0] ?? ""]) {
    await signOut(page);
    await signIn(page, email);
    await expect(page).toHaveURL(/step=code/);
    await page.getByLabel("Code").fill("000000");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "too old" })).toBeVisible();
    await page.getByLabel("Code").fill(code);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/\/desk$/);
  }
});

test("every page of the desk is free of barriers in three languages; people are for administrators", async ({
  page,
}) => {
  test.slow();
  const [chief, editor] = ["chief@example.org", "no-chief@example.org"];
  await addPerson(chief, "Iryna V.", "admin");
  await addPerson(editor);
  await signIn(page, editor);
  expect((await page.goto("/desk/people"))?.status()).toBe(404);
  await page.goto("/desk");
  await signOut(page);
  await signIn(page, chief);
  const event = /\/desk\/events\/[0-9a-f-]+/.exec(await (await page.request.get("/desk")).text())?.[0] ?? "";
  const aid = /\/desk\/aid\/[0-9a-f-]+/.exec(await (await page.request.get("/desk/aid")).text())?.[0] ?? "";
  const source = "/desk/sources/babel";
  const paths = ["", "/submit", "/aid", "/sources", "/log", "/people", "/account"].map((path) => `/desk${path}`);
  for (const [i, path] of [...paths, event, aid, source].entries()) {
    const language = ["", "/uk", "/fr"][i % 3];
    expect((await page.goto(`${language}${path}`))?.status(), path).toBe(200);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(sideways, `${path} scrolls sideways`).toBe(false);
    await page.setViewportSize({ width: 1280, height: 720 });
  }
});

test("an administrator adds somebody, who signs in with the password that is shown once, and shuts them out", async ({
  browser,
  page,
}) => {
  await addPerson("keeper@example.org", "Keeper", "admin");
  await signIn(page, "keeper@example.org");
  await page.goto("/desk/people");
  const form = page.locator("section", { has: page.locator("#add") });
  await form.getByLabel("Name").fill("Newcomer");
  await form.getByLabel("E-mail address").fill("newcomer@example.org");
  await form.getByRole("button", { name: "Add somebody" }).click();
  const shown = (await form.locator("code").textContent()) ?? "";
  const other = await (await browser.newContext()).newPage();
  await signIn(other, "newcomer@example.org", shown);
  await page.reload();
  const row = page.getByRole("listitem").filter({ hasText: "newcomer@example.org" });
  await row.getByLabel("may not sign in").check();
  await row.getByRole("button", { name: /Save/ }).click();
  await expect(page.locator("main")).toContainText("Saved.");
  await other.goto("/desk");
  await expect(other).toHaveURL(/\/desk\/sign-in$/);
});

test("a statement about aid is put right and the ledger follows", async ({ page }) => {
  await addPerson("ledger@example.org");
  await tocsin(
    ["submit", "-", "--published", "2024-04-05", "--source", "Harbour Wire"],
    "Portugal will give Ukraine 37 million euros for demining equipment, the defence ministry said on Friday.",
  );
  await signIn(page, "ledger@example.org");
  await page.goto("/desk/aid");
  await page
    .getByRole("link", { name: /Portugal/ })
    .first()
    .click();
  await page.getByText("Correct what was read").first().click();
  await page.getByLabel("Amount", { exact: true }).first().fill("73 000 000");
  await page.getByLabel("Reason, for readers").first().fill("The figures were exchanged.");
  await page.getByRole("button", { name: "Save the correction" }).first().click();
  await expect(page.locator("main")).toContainText("Saved.");
  await expect(page.getByRole("link", { name: /Portugal.*73/ })).toBeVisible();
  await page.getByRole("link", { name: /Portugal.*73/ }).click();
  await expect(page.locator(".hst")).toContainText("The figures were exchanged.");
  await page.goto("/corrections");
  const corrected = page.getByRole("row").filter({ hasText: "The figures were exchanged." });
  await expect(corrected.first().getByRole("link", { name: "The aid ledger" })).toBeVisible();
});
