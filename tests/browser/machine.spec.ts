import { expect, type Page, test } from "@playwright/test";

async function eventPath(page: Page): Promise<string> {
  const { events } = (await (await page.request.get("/api/v1/events?limit=1")).json()) as {
    events: { address: string }[];
  };
  return new URL(events[0]?.address ?? "").pathname;
}

test("every address of the sitemap's first files answers, and robots are told where it is", async ({ page }) => {
  const robots = await (await page.request.get("/robots.txt")).text();
  expect(robots).toContain("/sitemap.xml");
  const index = await (await page.request.get("/sitemap.xml")).text();
  for (const file of locations(index)) {
    const urls = locations(await (await page.request.get(pathOf(file))).text());
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls.filter((_, i) => i % 20 === 0)) {
      expect((await page.request.get(pathOf(url))).status(), url).toBe(200);
    }
  }
});

test("a connection kept open outlives the one that a proxy keeps, so that none is closed under a request", async ({
  page,
}) => {
  const answer = await page.request.get("/robots.txt");
  const [, seconds] = /timeout=(\d+)/.exec(answer.headers()["keep-alive"] ?? "") ?? [];
  expect(Number(seconds)).toBeGreaterThan(120);
});

test("an event page carries structured data, feeds, citations and a frame for other sites", async ({ page }) => {
  const path = await eventPath(page);
  await page.goto(path);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(data).toMatchObject({ "@type": "Event", name: await page.locator("h1").textContent() });
  await expect(page.locator('meta[property="og:title"]')).toHaveCount(1);
  const bib = await page.locator('footer a[href*=".bib"]').getAttribute("href");
  expect(await (await page.request.get(bib ?? "")).text()).toContain("@online{tocsin-events-");
  const csl = await page.locator('footer a[href*="/cite/"][href*=".json"]').getAttribute("href");
  expect((await (await page.request.get(csl ?? "")).json())[0].type).toBe("webpage");
  const oembed = await page.locator('link[type="application/json+oembed"]').getAttribute("href");
  const { html } = await (await page.request.get(pathOf(oembed ?? ""))).json();
  const frame = await page.request.get(pathOf(/src="([^"]+)"/.exec(html)?.[1] ?? ""));
  expect(frame.headers()["content-security-policy"]).toContain("frame-ancestors *");
  const whole = await page.request.get(path);
  expect(whole.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
});

test("the front page tells programs how to search, and the page about data what can be taken", async ({ page }) => {
  const read = async (path: string) => {
    await page.goto(path);
    return JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  };
  const { "@type": type, potentialAction } = await read("/uk");
  expect(type).toBe("WebSite");
  const search = pathOf(potentialAction.target.urlTemplate)
    .replace(/%7B|\{/, "")
    .replace(/%7D|\}/, "");
  expect(search).toBe("/uk/search?q=words");
  const { distribution } = await read("/data");
  for (const { contentUrl, encodingFormat } of distribution as { contentUrl: string; encodingFormat: string }[]) {
    const answer = await page.request.get(pathOf(contentUrl));
    expect([answer.status(), answer.headers()["content-type"]?.split(";")[0]]).toEqual([200, encodingFormat]);
  }
});

test("a region's feed, JSON and CSV are of the region", async ({ page }) => {
  await page.goto("/regions/kharkiv");
  for (const type of ["application/atom+xml", "application/json", "text/csv"]) {
    const address = await page.locator(`link[rel="alternate"][type="${type}"]`).first().getAttribute("href");
    expect(address).toContain("region=UA-63");
    expect((await page.request.get(pathOf(address ?? ""))).status()).toBe(200);
  }
});

test("a page left open says that there are new events, and moves nothing", async ({ page }) => {
  let tell = () => {};
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  await page.route("**/api/live*", async (route) => {
    await told;
    const body = 'retry: 100000\n\nid: 1\ndata: {"added":3,"changed":1}\n\n';
    await route.fulfill({ contentType: "text/event-stream", body });
  });
  await page.goto("/");
  await page.mouse.move(3, 3);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const before = await page.locator("h2").first().boundingBox();
  tell();
  const status = page.getByRole("status");
  await expect(status).toContainText("3 new events.");
  expect(await page.locator("h2").first().boundingBox()).toEqual(before);
  await expect(status.getByRole("link", { name: "Show" })).toHaveAttribute("href", "/");
});

test("the interactive map draws itself from this site alone, beside the same events as a list", async ({ page }) => {
  const outside: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && page.url().startsWith("http") && origin !== new URL(page.url()).origin)
      outside.push(request.url());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  const tile = page.waitForResponse((response) => response.url().includes("/api/tiles/") && response.status() === 200);
  await page.goto("/map?from=2022-02-24");
  expect((await (await tile).body()).length).toBeLessThan(100_000);
  await expect(page.locator(".explore-map[data-drawn]")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("region", { name: "The same events as a list" }).getByRole("link").first()).toBeVisible();
  expect({ outside, faults }).toEqual({ outside: [], faults: [] });
});

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => (match[1] ?? "").replaceAll("&#38;", "&"));
}

/** The address as asked of the site under test, whatever it calls itself. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address, "http://localhost");
  return pathname + search;
}
