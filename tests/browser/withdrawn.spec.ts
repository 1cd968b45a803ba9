import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { tocsin } from "../support/tocsin-command.ts";

test("an event whose only report is withdrawn answers 410, keeps its page and says why, and is in no list", async ({
  page,
  request,
}) => {
  const email = "withdrawing@example.org";
  await tocsin(
    ["user", "add", email, "--name", "Iryna S.", "--role", "editor", "--password-stdin"],
    "a long enough secret",
  );
  const text =
    "A drone hit a grain silo in Rubizhne in Luhansk region on Tuesday morning, killing 6 people, the regional head Artem Lysohor said.";
  const told = await tocsin(["submit", "-", "--published", "2024-04-09", "--source", "River Gazette"], text);
  const report = /Stored as ([0-9a-f-]+)/.exec(told)?.[1] ?? "";
  const event = /\/events\/[0-9a-f-]+/.exec(told)?.[0] ?? "";
  const paths = [event, `/uk${event}`, `/fr${event}`];
  for (const path of paths) expect((await request.get(path)).status()).toBe(200);
  const region = () => request.get("/regions/luhansk");
  await expect.poll(async () => (await region()).text()).toContain(event);

  const reason = "The gazette took its report back.";
  await tocsin(["retract", report, "--as", email, "--reason", reason]);
  for (const path of paths) {
    await expect.poll(async () => (await request.get(path)).status(), { timeout: 1_000, intervals: [100] }).toBe(410);
    await page.goto(path);
    await expect(page.locator(".notice")).toContainText(reason);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  expect(await (await region()).text()).not.toContain(event);
});
