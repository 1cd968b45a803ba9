import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const program = fileURLToPath(new URL("../../apps/web/src/serve/main.ts", import.meta.url));
let site: ChildProcess;
let address: string;

/** The built site, with a database that nobody answers for. */
test.beforeAll(async ({ request }) => {
  const [port, nobody] = [await freePort(), await freePort()];
  address = `http://127.0.0.1:${port}`;
  site = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      TOCSIN_ORIGIN: address,
      TOCSIN_SECRET: "0123456789abcdef0123456789abcdef",
      DATABASE_URL: `postgres://nobody:none@127.0.0.1:${nobody}/none`,
    },
    stdio: "ignore",
  });
  await expect.poll(() => isUp(() => request.get(`${address}/method`)), { timeout: 60_000 }).toBe(true);
});
test.afterAll(async () => {
  const ended = once(site, "exit");
  site.kill("SIGTERM");
  await ended;
});

test("a page that cannot be made says so in the reader's language, without the fault's own words", async ({ page }) => {
  for (const [path, words, lang] of [
    ["/regions/kharkiv", "This page could not be made", "en"],
    ["/uk/search?q=1", "Сторінку не вдалося скласти", "uk"],
    ["/fr/aid", "Cette page n’a pas pu être produite", "fr"],
  ] as const) {
    const answer = await page.goto(address + path);
    expect(answer?.status()).toBe(500);
    expect(answer?.headers()["cache-control"]).toBe("no-store");
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.locator("h1")).toHaveText(words);
    await expect(page.locator("body")).not.toContainText(/ECONNREFUSED|Error|at .*\.ts/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test("programs are told in their own form, and pages that need no data are still there", async ({ request }) => {
  const answer = await request.get(`${address}/api/v1/events`);
  expect(answer.status()).toBeGreaterThanOrEqual(500);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
  expect((await request.get(`${address}/method`)).status()).toBe(200);
});

async function isUp(ask: () => Promise<unknown>): Promise<boolean> {
  return ask().then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}
