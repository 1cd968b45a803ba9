import { expect, type Page, test } from "@playwright/test";
import { tocsin } from "../support/tocsin-command.ts";

const password = "a long enough secret";

/** Adds an editor with the command line, as an operator does. */
async function addEditor(email: string): Promise<void> {
  await tocsin(["user", "add", email, "--name", "Olena K.", "--role", "editor", "--password-stdin"], password);
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/desk");
  await expect(page).toHaveURL(/\/desk\/sign-in$/);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/desk$/);
}

test("nobody gets to the desk without signing in, and a wrong password is told", async ({ page }) => {
  for (const path of ["/desk", "/desk/submit", "/desk/reports/00000000-0000-0000-0000-000000000000"]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/desk\/sign-in$/);
  }
  await page.getByLabel("E-mail address").fill("nobody@example.org");
  await page.getByLabel("Password").fill("wrong wrong wrong");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "not right" })).toBeVisible();
});

test("an editor submits a report with markup in it, sees what was read, and it is shown as text", async ({ page }) => {
  const email = "submitter@example.org";
  await addEditor(email);
  await signIn(page, email);
  await page.getByRole("link", { name: "Submit a report" }).click();
  await page.getByLabel("Text of the report").fill("x");
  await page.getByLabel("Source", { exact: true }).fill("Desk Wire");
  await page.getByLabel("Published").fill("2124-01-01");
  await page.getByRole("button", { name: "Submit and read" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "lies in the future" })).toBeVisible();
  await expect(page.getByLabel("Source", { exact: true })).toHaveValue("Desk Wire");

  const text =
    "A drone hit a fire station in Lozova in Kharkiv region on Monday evening. Three people were injured, mayor Serhii Zelenskyi said. <script>document.title = 'taken'</script>";
  await page.getByLabel("Text of the report").fill(text);
  await page.getByLabel("Published").fill("2024-05-07");
  await page.getByRole("button", { name: "Submit and read" }).click();
  await expect(page).toHaveURL(/\/desk\/reports\//);
  await expect(page.locator(".read-list")).toContainText("Injured", { timeout: 20_000 });
  await expect(page.locator(".doc")).toContainText("<script>");
  await expect(page).not.toHaveTitle("taken");
  await expect(page.locator(".doc mark").first()).toBeVisible();

  await page.getByRole("link", { name: "Event page" }).first().click();
  await expect(page.locator("main")).toContainText("Lozova");

  await page.goto("/desk");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL((address) => address.pathname === "/");
  await page.goto("/desk");
  await expect(page).toHaveURL(/\/desk\/sign-in$/);
});

test("a reader's tip waits for an editor and is set aside with a reason", async ({ page }) => {
  const words = "Smoke over the grain silo east of the railway station since about eight in the evening.";
  await page.goto("/report");
  await page.getByLabel("What happened").fill(words);
  await page.getByLabel("Link to a public source").fill("not a link");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Send to the editors" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "must begin with http" })).toBeVisible();
  await page.getByLabel("Link to a public source").fill("https://example.org/post/1");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Send to the editors" }).click();
  await expect(page.locator("main")).toContainText("Thank you");

  await page.goto(`/search?q=${encodeURIComponent("grain silo")}`);
  await expect(page.locator("main")).not.toContainText("Smoke over");

  const email = "tips@example.org";
  await addEditor(email);
  await signIn(page, email);
  const tip = page.getByRole("listitem").filter({ hasText: words });
  await expect(tip).toBeVisible();
  await tip.getByLabel("Reason").fill("Nothing public confirms it.");
  await tip.getByRole("button", { name: "Set aside" }).click();
  await expect(page.getByText(words)).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a tip can be sent", async ({ page }) => {
    await page.goto("/report");
    await page.getByLabel("What happened").fill("Two loud explosions north of the town at about six in the morning.");
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Send to the editors" }).click();
    await expect(page.locator("main")).toContainText("Thank you");
  });
});
