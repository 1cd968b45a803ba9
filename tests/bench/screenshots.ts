import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { type BrowserContext, chromium } from "@playwright/test";
import { findChromium } from "../run/find-tools.ts";

/** Pages in docs/screenshots; what is named without a slash is found on the site (`pathOf`). */
const pages: [name: string, path: string][] = [
  ["home", "/"],
  ["regions", "/regions"],
  ["region", "/regions/kharkiv"],
  ["settlement", "settlement"],
  ["event", "event"],
  ["search", "/search?q=Kharkiv"],
  ["search-map", "/search?view=map"],
  ["map", "/map"],
  ["aid", "/aid"],
  ["aid-package", "package"],
  ["aid-coalition", "coalition"],
  ["sources", "/sources"],
  ["method", "/method"],
  ["data", "/data"],
  ["corrections", "/corrections"],
  ["tip", "/report"],
  ["not-found", "/nothing-here"],
  ["sign-in", "/desk/sign-in"],
];
/** Pages of the desk, as an administrator sees them. */
const deskPages: [name: string, path: string][] = [
  ["desk", "/desk"],
  ["desk-submit", "/desk/submit"],
  ["desk-reading", "reading"],
  ["desk-event", "desk-event"],
  ["desk-decide", "decide"],
  ["desk-aid", "/desk/aid"],
  ["desk-sources", "/desk/sources"],
  ["desk-log", "/desk/log"],
  ["desk-people", "/desk/people"],
  ["desk-account", "/desk/account"],
];
const sizes = [
  [375, 812],
  [1440, 900],
] as const;
/** A tablet upright, for the pages that most people come to. */
const tablet = [768, 1024] as const;
const onTablets = new Set(["home", "region", "event", "search", "aid"]);
/** A4 at 96 dots an inch. */
const paper = [794, 1123] as const;
const onPaper = new Set(["event", "region", "aid"]);
const quality = 60;
/** Taller pages are cut: the rest repeats what can be seen. */
const longest = 5_000;

/**
 * `npm run bench -- screenshots --address http://localhost:3000 [--to docs/screenshots]`: pictures of every page of a running
 * site with the samples, phone and desktop, light and dark, the main ones on a tablet and in print, as WebP. The desk is
 * taken as `--as ADDRESS` sees it, with the password on standard input; without it the desk is left out.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      address: { type: "string", default: "http://localhost:3000" },
      to: { type: "string", default: "docs/screenshots" },
      only: { type: "string" },
      as: { type: "string" },
    },
  });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  });
  mkdirSync(values.to, { recursive: true });
  const isWanted = (name: string) => !values.only || values.only.split(",").includes(name);
  try {
    const asReader = await browser.newContext(reader);
    for (const page of pages.filter(([name]) => isWanted(name))) await takeAll(asReader, values, page);
    if (values.as) {
      const asEditor = await browser.newContext(reader);
      await signIn(asEditor, values.address, values.as);
      for (const page of deskPages.filter(([name]) => isWanted(name))) await takeAll(asEditor, values, page);
    }
  } finally {
    await browser.close();
  }
  return 0;
}

const reader = { locale: "en-GB", timezoneId: "Europe/Kyiv" };

/** One page in every size and theme that it is shown in. */
async function takeAll(
  context: BrowserContext,
  { address, to }: { address: string; to: string },
  [name, path]: [string, string],
): Promise<void> {
  const found = address + (await pathOf(context, address, path));
  const shot = (size: readonly [number, number], theme: Picture["theme"], file: string) =>
    take(context, { address: found, width: size[0], height: size[1], theme, file: join(to, `${name}-${file}.webp`) });
  for (const size of sizes)
    for (const theme of ["light", "dark"] as const) await shot(size, theme, `${size[0]}-${theme}`);
  if (onTablets.has(name)) await shot(tablet, "light", "768-light");
  if (onPaper.has(name)) await shot(paper, "print", "print");
  console.log(name);
}

async function signIn(context: BrowserContext, address: string, email: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${address}/desk/sign-in`);
  await page.locator("#email").fill(email);
  await page.locator("#password").fill((await text(process.stdin)).trim());
  await page.locator("main form button[type=submit]").click();
  await page.waitForURL(/\/desk$/);
  await page.close();
}

interface Picture {
  address: string;
  width: number;
  height: number;
  theme: "light" | "dark" | "print";
  file: string;
}

async function take(context: BrowserContext, { address, width, height, theme, file }: Picture): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme === "dark" ? "dark" : "light" });
  // Fonts are there from the second page on.
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.reload({ waitUntil: "load" });
  if (theme === "print") await page.emulateMedia({ media: "print", colorScheme: "light" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (address.includes("/map")) await page.locator("[data-drawn]").waitFor({ timeout: 30_000 });
  const whole = await page.evaluate(() => {
    // A picture of the whole page shows what a reader would have scrolled to.
    for (const section of document.querySelectorAll<HTMLElement>("main section"))
      section.style.contentVisibility = "visible";
    return document.documentElement.scrollHeight;
  });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(whole, longest), scale: 1 },
  });
  writeFileSync(file, Buffer.from(data, "base64"));
  await page.close();
}

/** The event with most reports and a report of it, the first aid package, the largest coalition, Kharkiv's own page. */
async function pathOf(context: BrowserContext, address: string, path: string): Promise<string> {
  const get = async (endpoint: string) => (await fetch(address + endpoint)).json() as Promise<Record<string, unknown>>;
  const linkOn = async (page: string, pattern: RegExp) =>
    pattern.exec(await (await context.request.get(address + page)).text())?.[0];
  const event = async () => {
    const events = (await get("/api/v1/events?limit=500")).events as { id: string; reportCount: number }[];
    return events.sort((a, b) => b.reportCount - a.reportCount)[0]?.id;
  };
  switch (path) {
    case "event":
      return `/events/${await event()}`;
    case "desk-event":
      return `/desk/events/${await event()}`;
    case "reading":
      return (await linkOn(`/desk/events/${await event()}`, /\/desk\/reports\/[0-9a-f-]+/)) ?? "/desk";
    case "decide": {
      const link = await linkOn("/desk", /\/desk\/decide\?act=link[^"]+/);
      return link?.replaceAll("&amp;", "&") ?? "/desk";
    }
    case "package": {
      const [first] = (await get("/api/v1/aid/packages")).packages as { id: string }[];
      return `/aid/${first?.id}`;
    }
    case "coalition": {
      const all = (await get("/api/v1/aid/coalitions")).coalitions as { id: string; members: unknown[] }[];
      return `/aid/coalitions/${all.sort((a, b) => b.members.length - a.members.length)[0]?.id}`;
    }
    case "settlement": {
      const xml = await (await fetch(`${address}/sitemaps/places.xml`)).text();
      return /<loc>[^<]*(\/regions\/kharkiv\/[^<]+)<\/loc>/.exec(xml)?.[1] ?? "/regions/kharkiv";
    }
    default:
      return path;
  }
}
