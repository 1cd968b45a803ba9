import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { addPerson, signIn } from "../support/desk-people.ts";
import { tocsin } from "../support/tocsin-command.ts";

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
  await addPerson(email);
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
  await addPerson(email);
  await signIn(page, email);
  const tip = page.getByRole("listitem").filter({ hasText: words });
  await expect(tip).toBeVisible();
  await tip.getByLabel("Reason").fill("Nothing public confirms it.");
  await tip.getByRole("button", { name: "Set aside" }).click();
  await expect(page.getByText(words)).toHaveCount(0);
});

test("a decision that the reports speak against stands in doubt on the desk, and an editor takes it back", async ({
  page,
  request,
}) => {
  const email = "doubting@example.org";
  await addPerson(email);
  const tell = async (text: string, published: string) => {
    const told = await tocsin(["submit", "-", "--published", published, "--source", "Hill Gazette"], text);
    return /\/events\/([0-9a-f-]+)/.exec(told)?.[1] ?? "";
  };
  const kept = await tell(
    "A drone hit a bakery in Okhtyrka in Sumy region on Tuesday morning, killing 6 people, regional head Oleh Hryhorov said.",
    "2024-04-16",
  );
  const gone = await tell(
    "A missile hit a rail depot in Pokrovsk in Donetsk region on Thursday evening, injuring 9 people, governor Vadym Filashkin said.",
    "2024-04-25",
  );
  const thought = "Both tell of one morning, I thought.";
  await tocsin(["merge", kept, gone, "--as", email, "--reason", thought]);
  await page.goto(`/events/${gone}`);
  await expect(page).toHaveURL(new RegExp(`/events/${kept}$`));

  await signIn(page, email);
  const doubt = page
    .locator("section", { has: page.locator("#doubted") })
    .getByRole("listitem")
    .filter({ hasText: thought });
  await expect(doubt).toContainText("bakery");
  await expect(doubt).toContainText("rail depot");
  await expect(doubt).toContainText("Olena K.");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await doubt.getByRole("textbox").fill("They are nine days apart.");
  await doubt.getByRole("button").click();
  await expect(page.getByText(thought)).toHaveCount(0);
  await expect.poll(async () => (await request.get(`/events/${gone}`, { maxRedirects: 0 })).status()).toBe(200);
  expect((await request.get(`/events/${kept}`)).status()).toBe(200);
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
