import { type APIRequestContext, expect, type Page, test } from "@playwright/test";

/** The event of the samples with most reports: one whose claims changed. */
async function eventWithMostReports(request: APIRequestContext): Promise<string> {
  const answer = await request.get("/api/v1/events?limit=500");
  const { events } = (await answer.json()) as { events: { address: string; reportCount: number }[] };
  const [first] = events.sort((a, b) => b.reportCount - a.reportCount);
  return new URL(first?.address ?? "").pathname;
}

/** Result count and the counts of all facets, as text. */
async function counted(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  return page.locator(".result-head h2, .facets .ct").allTextContents();
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader steps back through the moments at which an event's claims changed", async ({ page, request }) => {
    await page.goto(await eventWithMostReports(request));
    const stops = page.locator("nav.stops");
    await expect(stops.getByRole("slider")).toBeHidden();
    await stops.locator('a[rel~="prev"]').click();
    await expect(page).toHaveURL(/[?&]at=2024-/);
    await expect(page.locator("p.notice").first()).toContainText("as it could be known");
    await page.locator('nav.stops a[rel~="next"]').click();
    await expect(page.locator("p.notice", { hasText: "as it could be known" })).toHaveCount(0);
  });

  test("a search as known after everything was said finds just what the search of today finds", async ({ page }) => {
    for (const query of [
      "q=Kharkiv",
      "q=Харків+missile",
      "q=school",
      "type=strike.missile&contested=1",
      "weapon=Shahed-136",
      "region=UA-63&grade=single_source",
      "killedMin=1&injuredMax=20",
      "source=babel",
    ]) {
      const days = `${query}&from=2024-03-01&to=2024-03-31`;
      const today = await counted(page, `/search?${days}`);
      expect(await counted(page, `/search?${days}&at=2025-01-01T00:00`), query).toEqual(today);
    }
  });

  test("a search as known earlier finds less, says so, and keeps its moment", async ({ page }) => {
    const march = "/search?q=Kharkiv&from=2024-03-01&to=2024-03-31";
    const today = await counted(page, march);
    const then = await counted(page, `${march}&at=2024-03-20T12:00`);
    expect(Number.parseInt(then[0] ?? "", 10)).toBeLessThan(Number.parseInt(today[0] ?? "", 10));
    await expect(page.locator("p.notice").first()).toContainText("20 March 2024, 12:00");
    await page.getByRole("link", { name: "Map", exact: true }).click();
    await expect(page).toHaveURL(/at=2024-03-20T12/);
    await page.locator(".evs h3 a").first().click();
    await expect(page).toHaveURL(/\/events\/.*at=2024-03-20T12/);
  });
});

test("the slider names its moments and opens the chosen one by keyboard", async ({ page, request }) => {
  await page.goto(await eventWithMostReports(request));
  const slider = page.getByRole("slider", { name: "Moment the page was known at" });
  await expect(slider).toHaveAttribute("aria-valuetext", "now");
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(slider).toHaveAttribute("aria-valuetext", /March 2024/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]at=2024-/);
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", /March 2024/);
});

test("the words beside the slider keep to its line in every language", async ({ page, request }) => {
  const path = await eventWithMostReports(request);
  await page.goto(path);
  const before = (await page.locator('nav.stops a[rel~="prev"]').getAttribute("href")) ?? "";
  await page.goto(path + before);
  const earlier = (await page.locator('nav.stops a[rel~="prev"]').getAttribute("href")) ?? before;
  for (const locale of ["", "/uk", "/fr"]) {
    for (const width of [700, 768, 912, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(locale + path + earlier);
      const middles = await page
        .locator("nav.stops .slide, nav.stops a:visible:not(.goto)")
        .evaluateAll((parts) =>
          parts.map((part) => part.getBoundingClientRect()).map(({ y, height }) => y + height / 2),
        );
      expect(middles.length).toBeGreaterThan(1);
      expect(Math.max(...middles) - Math.min(...middles), `${locale} ${width}`).toBeLessThan(4);
    }
  }
});

test("what is shown where a page is shared is of the page's moment", async ({ page, request }) => {
  const path = await eventWithMostReports(request);
  await page.goto(path);
  const at = "2024-03-23T12:00";
  const stops = (await page.locator("nav.stops .slide").getAttribute("data-stops")) ?? "[]";
  const [[, earliest]] = JSON.parse(stops) as [[string, string]];
  for (const [now, then] of [
    [path, path + earliest],
    ["/regions/kharkiv", `/regions/kharkiv?at=${at}`],
  ] as const) {
    const pictures: string[] = [];
    for (const address of [now, then]) {
      await page.goto(address);
      const { pathname, search } = new URL(
        (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "",
      );
      expect(search.startsWith("?at=")).toBe(address === then);
      const picture = await request.get(pathname + search);
      expect([picture.status(), picture.headers()["content-type"]]).toEqual([200, "image/png"]);
      pictures.push((await picture.body()).toString("base64"));
    }
    expect(pictures[0]).not.toBe(pictures[1]);
  }
  expect((await request.get("/share/regions/kharkiv.en.png?at=soon")).status()).toBe(400);
  expect((await request.get("/share/regions/kharkiv.en.png?to=2024-03-20")).status()).toBe(400);
});

test("a region has a slider too, which keeps what was chosen", async ({ page }) => {
  await page.goto("/regions/kharkiv?type=strike.missile");
  await page.locator('nav.stops a[rel~="prev"]').click();
  await expect(page).toHaveURL(/type=strike\.missile.*at=2024-/);
});

test("aid as known after everything was said is the aid of today, on the front page and of every region", async ({
  request,
}) => {
  const { regions } = (await (await request.get("/api/v1/regions")).json()) as { regions: { address: string }[] };
  const told = async (path: string, at: string) => {
    const html = await (await request.get(`${path}?at=${at}`)).text();
    return [...html.matchAll(/href="\/aid\/([\w-]+)/g)].map(([, id]) => id);
  };
  let regionsWithAid = 0;
  for (const path of ["/", ...regions.map(({ address }) => new URL(address).pathname)]) {
    const today = await told(path, "");
    expect(await told(path, "2025-01-01"), path).toEqual(today);
    if (today.length > 0) regionsWithAid += 1;
  }
  expect(regionsWithAid).toBeGreaterThan(1);
});

test("a package of which nothing was said yet says so, and the ledger's links keep their moment", async ({ page }) => {
  await page.goto("/aid?at=2024-03-20T12:00&in=USD");
  await page.locator("table.donors th a").first().click();
  await expect(page).toHaveURL(/in=USD/);
  await page.locator("table.packages tbody th a").first().click();
  await expect(page).toHaveURL(/\/aid\/[\w-]+\?at=2024-03-20T12/);
  const early = await page.goto(`${new URL(page.url()).pathname}?at=2022-01-01`);
  expect(early?.status()).toBe(200);
  await expect(page.locator("h1")).toHaveText("Nothing of this was known yet");
  expect((await page.goto("/aid/nothing-of-that-name?at=2022-01-01"))?.status()).toBe(404);
});

test("a frame for other sites shows what its page showed", async ({ page, request }) => {
  const path = await eventWithMostReports(request);
  for (const address of [`${path}?at=2024-03-21T09:00`, "/regions/kharkiv?at=2024-03-21T11:40"]) {
    await page.goto(address);
    const code = (await page.locator("#embed code").textContent()) ?? "";
    const frame = new URL(/src="([^"]+)"/.exec(code)?.[1] ?? "");
    expect(frame.searchParams.get("at")).toBe(new URL(page.url()).searchParams.get("at"));
    const title = await page.locator("h1").textContent();
    await page.goto(frame.pathname + frame.search);
    await expect(page.locator("h1")).toHaveText(title ?? "");
    await expect(page.locator("main.embed .note")).toContainText("21 March 2024");
  }
});

test("a moment or a filter that cannot be heeded is told, and what can is not", async ({ page }) => {
  const notice = page.locator("p.notice");
  for (const path of ["/", "/regions/kharkiv", "/aid", "/search"]) {
    for (const wrong of ["2999-01-01", "yesterday"]) {
      await page.goto(`${path}?at=${wrong}`);
      await expect(notice.filter({ hasText: "The time in the address cannot be read" }), path).toHaveCount(1);
    }
  }
  for (const path of ["/search", "/regions/kharkiv"]) {
    await page.goto(`${path}?type=strike.missile&from=2024-02-31&killedMin=&weapon=none`);
    const told = notice.filter({ hasText: "Left out" });
    await expect(told).toContainText("weapon=none, from=2024-02-31");
    await expect(told).not.toContainText("strike.missile");
    await page.goto(`${path}?type=strike.missile&killedMin=`);
    await expect(told).toHaveCount(0);
  }
});

test("a search at a moment finds the aid that was known by then", async ({ page }) => {
  const found = page.locator('main a[href*="/aid/"]');
  await page.goto("/search?q=drone+coalition");
  const today = await found.count();
  expect(today).toBeGreaterThan(0);
  await page.goto("/search?q=drone+coalition&at=2025-01-01");
  await expect(found).toHaveCount(today);
  await page.goto("/search?q=drone+coalition&at=2024-02-01");
  await expect(found).toHaveCount(0);
});
