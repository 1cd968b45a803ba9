import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";

test("the API pages through events without repeating one, tags its answers and says what is wrong", async ({
  request,
}) => {
  const seen = new Set<string>();
  let address: string | null = "/api/v1/events?limit=20&region=UA-63";
  while (address) {
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    const { events, next } = (await answer.json()) as {
      events: { id: string; place: { region: string } }[];
      next: string | null;
    };
    for (const event of events) {
      expect(seen.has(event.id)).toBe(false);
      expect(event.place.region).toBe("UA-63");
      seen.add(event.id);
    }
    address = next ? new URL(next).pathname + new URL(next).search : null;
  }
  expect(seen.size).toBeGreaterThan(5);

  const first = await request.get("/api/v1/events?limit=1");
  const again = await request.get("/api/v1/events?limit=1", {
    headers: { "if-none-match": first.headers().etag ?? "" },
  });
  expect(again.status()).toBe(304);
  const wrong = await request.get("/api/v1/events?limit=many");
  expect(wrong.status()).toBe(400);
  expect(wrong.headers()["content-type"]).toContain("application/problem+json");
  expect((await wrong.json()).detail).toContain("limit must be a whole number");
});

test("a filter that cannot be read is refused, not passed over", async ({ request }) => {
  for (const path of ["/api/v1/events", "/api/v1/claims", "/feeds/events.atom"]) {
    for (const wrong of ["type=nonsense", "from=2024-02-31", "region=kharkiv", "killedMin=many"]) {
      const answer = await request.get(`${path}?grade=contested&${wrong}`);
      expect(answer.status(), `${path}?${wrong}`).toBe(400);
      expect((await answer.json()).detail).toContain(wrong);
    }
    expect((await request.get(`${path}?type=strike.missile&from=&to=2024-03-31`)).status()).toBe(200);
  }
});

test("a parameter that an address does not take is refused, and what it takes is told", async ({ request }) => {
  for (const path of [
    "/api/v1/events",
    "/api/v1/claims",
    "/api/v1/reports",
    "/api/v1/aid/packages",
    "/feeds/events.atom",
  ]) {
    const answer = await request.get(`${path}?regoin=UA-63`);
    expect(answer.status(), path).toBe(400);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
    expect((await answer.json()).detail).toMatch(/^There is no parameter "regoin" at \S+\. It takes \w+, \w+/);
  }
  expect((await request.get("/api/v1/regions?region=UA-63")).status()).toBe(400);
});

test("the API answers as known at a moment, and refuses moments and days that it cannot answer for", async ({
  request,
}) => {
  const list = async <T>(address: string, name: string) =>
    ((await (await request.get(address)).json()) as Record<string, T[]>)[name] ?? [];
  const march = "region=UA-63&from=2024-03-01&to=2024-03-31&limit=500";
  type Event = { id: string; firstReportedAt: string };
  const now = await list<Event>(`/api/v1/events?${march}`, "events");
  const at = "2024-03-20T10:00:00.000Z";
  const then = await list<Event>(`/api/v1/events?${march}&at=${at}`, "events");
  const ids = (events: Event[]) => events.map(({ id }) => id).sort();
  expect(ids(then)).toEqual(ids(now.filter(({ firstReportedAt }) => firstReportedAt <= at)));
  expect(then.length).toBeLessThan(now.length);
  expect(ids(await list<Event>(`/api/v1/events?${march}&at=2025-01-01`, "events"))).toEqual(ids(now));

  const claims = await list<{ event: string; saidAt: string }>(`/api/v1/claims?${march}&at=${at}`, "claims");
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.every(({ event, saidAt }) => saidAt <= at && ids(then).includes(event))).toBe(true);
  const reports = await list<{ publishedAt: string }>(`/api/v1/reports?limit=500&at=${at}`, "reports");
  expect(reports.length).toBeGreaterThan(0);
  expect(reports.every(({ publishedAt }) => publishedAt <= at)).toBe(true);
  const packages = await list("/api/v1/aid/packages", "packages");
  expect((await list(`/api/v1/aid/packages?at=${at}`, "packages")).length).toBeLessThan(packages.length);

  const later = now.find(({ firstReportedAt }) => firstReportedAt > at);
  const early = await request.get(`/api/v1/events/${later?.id}?at=${at}`);
  expect(early.status()).toBe(404);
  expect((await early.json()).detail).toContain("Nothing was known of this event");
  for (const wrong of ["at=yesterday", "at=2999-01-01", `at=${at}&from=2022-02-24`, `at=${at}&sort=relevance`]) {
    expect((await request.get(`/api/v1/events?${wrong}`)).status(), wrong).toBe(400);
  }
});

test("events come as CSV, GeoJSON and NDJSON with the same rows", async ({ request }) => {
  const text = async (format: string) => (await request.get(`/api/v1/events?limit=30&format=${format}`)).text();
  const csv = (await text("csv")).trimEnd().split("\r\n");
  const geojson = JSON.parse(await text("geojson")) as { features: { id: string }[] };
  const ndjson = (await text("ndjson"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string });
  expect(csv.length - 1).toBe(30);
  expect(geojson.features.map((feature) => feature.id)).toEqual(ndjson.map((event) => event.id));
});

test("a search is an Atom feed and a JSON feed", async ({ request, page }) => {
  const json = (await (await request.get("/feeds/events.json?region=UA-63&lang=uk")).json()) as {
    language: string;
    items: { title: string; url: string }[];
  };
  expect(json.language).toBe("uk");
  expect(json.items[0]?.title).toMatch(/[а-яіїє]/i);
  const atom = await request.get("/feeds/events.atom?region=UA-63");
  expect(atom.headers()["content-type"]).toContain("application/atom+xml");
  const entries = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, "application/xml").querySelectorAll("entry > title").length,
    await atom.text(),
  );
  expect(entries).toBe(json.items.length);
});

test("the aid page sums by status, leads to a package and to the words behind it", async ({ page }) => {
  await page.goto("/aid");
  await expect(page.getByRole("heading", { name: "Where the money stands" })).toBeVisible();
  await page.getByRole("link", { name: "USD" }).click();
  await expect(page.locator(".pipe")).toBeVisible();
  await page.goto("/aid");
  await page.locator("table.packages tbody th a").first().click();
  await expect(page.locator("dl.facts")).toBeVisible();
  await expect(page.locator("blockquote mark").first()).toBeVisible();
});

test("search narrows by facets, keeps one address for list, map and timeline, and mends a slip", async ({ page }) => {
  await page.goto("/search?q=Kharkvi");
  await expect(page.locator("main")).toContainText("a slip mended");
  const total = Number((await page.locator(".result-head h2").textContent())?.match(/\d+/)?.[0]);
  expect(total).toBeGreaterThan(3);
  const box = page.getByRole("checkbox", { name: /Missile strike/ });
  const count = Number((await box.locator("xpath=..").locator(".ct").textContent()) ?? "0");
  await box.check();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.locator(".result-head h2")).toHaveText(new RegExp(`^${count} events?$`));
  await page.getByRole("link", { name: "Timeline" }).click();
  await expect(page).toHaveURL(/type=strike\.missile/);
  await expect(page.locator(".hist")).toBeVisible();
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await expect(page.locator(".result-map svg.map")).toBeVisible();
});

test("claims are narrowed like events, come page by page without a repeat, and in every form", async ({ request }) => {
  const narrowed = "region=UA-63&from=2024-03-01&to=2024-03-31";
  const { events } = (await (await request.get(`/api/v1/events?limit=500&${narrowed}`)).json()) as {
    events: { id: string }[];
  };
  const ids = new Set(events.map(({ id }) => id));
  const seen: string[] = [];
  let address: string | null = `/api/v1/claims?limit=7&${narrowed}`;
  while (address) {
    const page = (await (await request.get(address)).json()) as {
      claims: { id: string; event: string }[];
      next: string;
    };
    expect(page.claims.every(({ event }) => ids.has(event))).toBe(true);
    seen.push(...page.claims.map(({ id }) => id));
    address = page.next ? new URL(page.next).pathname + new URL(page.next).search : null;
  }
  expect(new Set(seen).size).toBe(seen.length);
  const whole = await request.get(`/api/v1/claims?limit=500&${narrowed}&format=ndjson`);
  const lines = (await whole.text()).trimEnd().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(seen);
  const text = async (format: string) =>
    (await request.get(`/api/v1/claims?limit=500&${narrowed}&format=${format}`)).text();
  const csv = (await text("csv")).trimEnd().split("\r\n");
  expect(csv[0]).toMatch(/^id,event_id,/);
  expect(csv).toHaveLength(seen.length + 1);
  expect((await text("hxl")).split("\r\n")[1]).toMatch(/^#meta\+claim\+id,/);
  expect((JSON.parse(await text("geojson")) as { features: unknown[] }).features).toHaveLength(seen.length);
  expect((await request.get("/api/v1/claims?after=yesterday")).status()).toBe(400);
});

test("the id of an event that was joined into another leads on, and unknown addresses are told as problems", async ({
  request,
}) => {
  const { events } = (await (await request.get("/api/v1/events?limit=500")).json()) as {
    events: { id: string; mentionIds: string[] }[];
  };
  let joined: [from: string, to: string] | null = null;
  for (const { id } of events) {
    const { joinedIds } = (await (await request.get(`/api/v1/events/${id}`)).json()) as { joinedIds: string[] };
    if (joinedIds[0]) joined = [joinedIds[0], id];
    if (joined) break;
  }
  expect(joined).not.toBeNull();
  const [from, to] = joined ?? ["", ""];
  const answer = await request.get(`/api/v1/events/${from}`, { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers().location).toMatch(new RegExp(`/api/v1/events/${to}$`));
  expect(await (await request.get(`/api/v1/claims?event=${from}`)).json()).toEqual(
    await (await request.get(`/api/v1/claims?event=${to}`)).json(),
  );
  for (const path of ["/api", "/api/v1", "/api/v1/none", "/api/v1/events/none"]) {
    const none = await request.get(path);
    expect(none.status(), path).toBe(404);
    expect(none.headers()["content-type"], path).toContain("application/problem+json");
  }
});

test("every event, region, source and aid package of the samples has a page", async ({ request }) => {
  test.setTimeout(300_000);
  const list = async <T>(address: string, key: string) =>
    ((await (await request.get(address)).json()) as Record<string, T[]>)[key] ?? [];
  const events = await list<{ id: string }>("/api/v1/events?limit=500", "events");
  const packages = await list<{ id: string }>("/api/v1/aid/packages", "packages");
  const reports = await list<{ sourceId: string }>("/api/v1/reports?limit=500", "reports");
  const regions = await list<{ address: string }>("/api/v1/regions", "regions");
  expect(events.length).toBeGreaterThan(100);
  const paths = [
    ...events.map(({ id }) => `/events/${id}`),
    ...packages.map(({ id }) => `/aid/${id}`),
    ...[...new Set(reports.map(({ sourceId }) => sourceId))].map((id) => `/sources/${id}`),
    ...regions.map(({ address }) => new URL(address).pathname),
  ];
  const failed: string[] = [];
  const rest = [...paths];
  const visit = async () => {
    for (let path = rest.pop(); path; path = rest.pop()) {
      const answer = await request.get(path);
      if (answer.status() !== 200) failed.push(`${answer.status()} ${path}`);
    }
  };
  await Promise.all([visit(), visit(), visit()]);
  expect(failed).toEqual([]);
});

test("the page Data offers the newest full export, and its files are what their sums say", async ({
  page,
  request,
}) => {
  const written = async () => (await request.get("/exports/latest/datapackage.json")).status();
  // Written by the worker once the samples are read.
  await expect.poll(written, { timeout: 120_000 }).toBe(200);
  await page.goto("/data");
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Claims", exact: true }) });
  const address = await row.getByRole("link").first().getAttribute("href");
  expect(address).toMatch(/^\/exports\/\d{4}-\d{2}-\d{2}T\d{6}Z\/claims\.csv\.gz$/);
  const file = await (await request.get(address ?? "")).body();
  const sums = await (await request.get((address ?? "").replace("claims.csv.gz", "SHA256SUMS"))).text();
  expect(sums).toContain(`${createHash("sha256").update(file).digest("hex")}  claims.csv.gz`);
});

test("tables of regions and sources come as JSON and CSV, now and as known at a moment", async ({ page, request }) => {
  for (const [table, list] of [
    ["regions", "code"],
    ["sources", "id"],
  ] as const) {
    await page.goto(`/${table}?at=2024-03-20T12:00`);
    const address = async (name: string) =>
      (await page.locator(".strip").getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
    const rows = (
      (await (await request.get(await address("JSON"))).json()) as Record<string, Record<string, unknown>[]>
    )[table];
    const csv = (await (await request.get(await address("CSV"))).text()).trimEnd().split("\r\n");
    expect(csv[0]?.split(",")[0]).toBe(list);
    expect(csv.length - 1).toBe(rows?.length);
    const now = ((await (await request.get(`/api/v1/${table}`)).json()) as Record<string, unknown[]>)[table];
    expect(JSON.stringify(now)).not.toBe(JSON.stringify(rows));
  }
});

test("corrections are a feed in the reader's language, and the page at an earlier time has those made by then", async ({
  page,
  request,
}) => {
  await page.goto("/uk/corrections");
  const shown = await page.locator("main tbody tr").count();
  expect(shown).toBeGreaterThan(0);
  const feed = (await page.locator('link[type="application/feed+json"]').getAttribute("href")) ?? "";
  const { pathname, search } = new URL(feed, "http://localhost");
  const { items, language } = await (await request.get(pathname + search)).json();
  expect([items.length, language]).toEqual([shown, "uk"]);
  expect(items[0].title).toMatch(/[а-яіїє]/i);
  await page.goto("/corrections?at=2024-03-20T12:00");
  await expect(page.locator("main tbody tr")).toHaveCount(0);
});

test("aid has a feed of what was said last, whole and of one package, that its pages lead to", async ({
  page,
  request,
}) => {
  await page.goto("/uk/aid");
  const address = (await page.locator(".strip").getByRole("link", { name: "Стрічка" }).getAttribute("href")) ?? "";
  const atom = await request.get(address);
  expect(atom.headers()["content-type"]).toContain("application/atom+xml");
  expect(await atom.text()).toMatch(/<title>[^<]*[А-Яа-яіїє]/);
  const feed = (await page.locator('link[type="application/feed+json"]').getAttribute("href")) ?? "";
  const { pathname, search } = new URL(feed, "http://localhost");
  const { items, language } = await (await request.get(pathname + search)).json();
  expect(language).toBe("uk");
  expect(items.length).toBeGreaterThan(5);
  const times = items.map((item: { date_published: string }) => item.date_published);
  expect(times).toEqual(times.toSorted().toReversed());
  expect((await page.goto(new URL(items[0].url).pathname))?.status()).toBe(200);
  expect(items[0].title).toContain(await page.locator("h1").textContent());
  const own = (await page.locator(".strip").getByRole("link", { name: "Стрічка" }).getAttribute("href")) ?? "";
  const ofPackage = (await (await request.get(own.replace(".atom", ".json"))).json()) as { items: { url: string }[] };
  expect(new Set(ofPackage.items.map(({ url }) => url))).toEqual(new Set([items[0].url]));
  await page.goto("/aid?at=2024-03-20T12:00");
  await expect(page.locator(".strip").getByRole("link", { name: "Feed", exact: true })).toHaveCount(0);
  expect((await request.get("/feeds/aid.atom?donor=DK")).status()).toBe(400);
});

test("an event has a feed of its reports and of what was changed", async ({ page, request }) => {
  const { events } = await (await request.get("/api/v1/events?limit=500")).json();
  const [event] = events.sort(
    (a: { reportCount: number }, b: { reportCount: number }) => b.reportCount - a.reportCount,
  );
  await page.goto(`/uk${new URL(event.address).pathname}`);
  const address = (await page.locator(".strip").getByRole("link", { name: "Стрічка" }).getAttribute("href")) ?? "";
  expect((await request.get(address)).headers()["content-type"]).toContain("application/atom+xml");
  const { items, title, language } = await (await request.get(address.replace(".atom", ".json"))).json();
  expect(language).toBe("uk");
  expect(title).toContain(await page.locator("h1").textContent());
  expect(items.length).toBeGreaterThanOrEqual(event.reportCount);
  expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(items.length);
  const times = items.map((item: { date_published: string }) => item.date_published);
  expect(times).toEqual(times.toSorted().toReversed());
  expect((await request.get("/feeds/event.atom?id=none")).status()).toBe(404);
});

test("addresses, parameters and columns are told in the reader's language", async ({ page, request }) => {
  for (const [path, letters] of [
    ["/uk/data", /[а-яіїєґ]/i],
    ["/fr/data", /[éèêàç]|(^| )(de|du|des|un|une|ou|au) /],
  ] as const) {
    await page.goto(path);
    await expect(page.locator("main [lang=en]")).toHaveCount(0);
    const told = await page.locator(".operation > p, .operation dd, main tbody td:nth-child(2)").allTextContents();
    expect(told.length).toBeGreaterThan(60);
    expect(told.filter((words) => letters.test(words)).length / told.length).toBeGreaterThan(0.75);
  }
  const { paths } = await (await request.get("/api/v1/openapi.json")).json();
  const { summary, parameters } = paths["/api/v1/claims"].get;
  expect(summary).toContain("Who said what");
  expect(parameters.find(({ name }: { name: string }) => name === "limit").description).toContain("at most 500");
});

test("a source is read as known at an earlier time, and says when nothing of it was there", async ({
  page,
  request,
}) => {
  const { sources } = await (await request.get("/api/v1/sources")).json();
  const [most] = sources as { id: string; reports: number }[];
  await page.goto(`/sources/${most?.id}?at=2024-03-20T12:00`);
  await expect(page.locator("p.notice").first()).toContainText("20 March 2024");
  const then = Number(await page.locator("dl.facts dd").filter({ hasText: /^\d+$/ }).first().textContent());
  expect(then).toBeLessThan(most?.reports ?? 0);
  for (const day of await page.locator(".evs time, .evs .d").allTextContents()) expect(day).not.toMatch(/2[1-9] March/);
  expect((await page.goto(`/sources/${most?.id}?at=2022-01-01`))?.status()).toBe(200);
  await expect(page.locator("h1")).toHaveText("No report of this source had been published yet");
});
