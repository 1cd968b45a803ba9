import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../run/find-tools.ts";

/** Pages in docs/screenshots; `event`, `package` and `settlement` are found on the site. */
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
  ["sources", "/sources"],
  ["method", "/method"],
  ["data", "/data"],
  ["corrections", "/corrections"],
  ["tip", "/report"],
  ["not-found", "/nothing-here"],
  ["sign-in", "/desk/sign-in"],
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
const quality = 60;
/** Taller pages are cut: the rest repeats what can be seen. */
const longest = 5_000;

/**
 * `npm run bench -- screenshots --address http://localhost:3000 [--to docs/screenshots]`: pictures of every page of a running
 * site with the samples, phone and desktop, light and dark, the main ones on a tablet and in print, as WebP.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      address: { type: "string", default: "http://localhost:3000" },
      to: { type: "string", default: "docs/screenshots" },
      only: { type: "string" },
    },
  });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  });
  mkdirSync(values.to, { recursive: true });
  try {
    for (const [name, path] of pages) {
      if (values.only && !values.only.split(",").includes(name)) continue;
      const address = values.address + (await pathOf(values.address, path));
      for (const [width, height] of sizes) {
        for (const theme of ["light", "dark"] as const) {
          await take(browser, {
            address,
            width,
            height,
            theme,
            file: join(values.to, `${name}-${width}-${theme}.webp`),
          });
        }
      }
      if (onTablets.has(name)) {
        const [width, height] = tablet;
        await take(browser, {
          address,
          width,
          height,
          theme: "light",
          file: join(values.to, `${name}-768-light.webp`),
        });
      }
      if (name === "event" || name === "region") {
        const [width, height] = paper;
        await take(browser, { address, width, height, theme: "print", file: join(values.to, `${name}-print.webp`) });
      }
      console.log(name);
    }
  } finally {
    await browser.close();
  }
  return 0;
}

interface Picture {
  address: string;
  width: number;
  height: number;
  theme: "light" | "dark" | "print";
  file: string;
}

async function take(browser: Browser, { address, width, height, theme, file }: Picture): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme === "dark" ? "dark" : "light",
    locale: "en-GB",
    timezoneId: "Europe/Kyiv",
  });
  // Fonts are there from the second page on.
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.reload({ waitUntil: "load" });
  if (theme === "print") await page.emulateMedia({ media: "print" });
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

/** The event with most reports, the first aid package, and Kharkiv's own page. */
async function pathOf(address: string, path: string): Promise<string> {
  const get = async (endpoint: string) => (await (await fetch(address + endpoint)).json()) as Record<string, never[]>;
  if (path === "event") {
    const events = (await get("/api/v1/events?limit=500")).events as unknown as { id: string; reportCount: number }[];
    return `/events/${events.sort((a, b) => b.reportCount - a.reportCount)[0]?.id}`;
  }
  if (path === "package") {
    const [first] = (await get("/api/v1/aid/packages")).packages as unknown as { id: string }[];
    return `/aid/${first?.id}`;
  }
  if (path === "settlement") {
    const xml = await (await fetch(`${address}/sitemaps/places.xml`)).text();
    return /<loc>[^<]*(\/regions\/kharkiv\/[^<]+)<\/loc>/.exec(xml)?.[1] ?? "/regions/kharkiv";
  }
  return path;
}
