import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { findChromium } from "../run/find-tools.ts";

/** What pages for reading may load as JavaScript, compressed. */
const scriptBudgetKb = 15;
const regionBudgetKb = 90;
/** Visits of each page: one alone says as much of the machine's other work as of the page. */
const visits = 5;
const pages = ["/", "/regions/kharkiv", "event", "/search?q=Kharkiv", "/aid"];

interface Weights {
  script: number;
  style: number;
  document: number;
  font: number;
}

interface Vitals {
  lcpMs: number;
  cls: number;
  inpMs: number;
}

interface Spread {
  least: number;
  median: number;
  greatest: number;
}

/**
 * `npm run bench -- web --address http://localhost:3000`: what pages of a running production site weigh as they
 * come over the line, and LCP, CLS and the slowest interaction on a throttled phone (slow 4G, four times slower processor),
 * medians of several visits with their least and greatest.
 * A page of nothing but a fold is measured beside them: what browser and machine take by themselves.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { address: { type: "string", default: "http://localhost:3000" } } });
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox"] });
  let isOver = false;
  try {
    const own = await measureBarePage(browser);
    console.log(`a bare page: LCP ${inMs(own.lcpMs)}, interaction ${inMs(own.inpMs)}`);
    for (const path of pages) {
      const address = path === "event" ? await firstEvent(values.address) : values.address + path;
      const weights = await weigh(browser, address);
      const vitals = await measureVitals(browser, address);
      const rest = weights.document + weights.style + weights.font;
      const isHeavy = weights.script > scriptBudgetKb || (path.startsWith("/regions") && rest > regionBudgetKb);
      const isSlow = vitals.lcpMs.median > 1500 || vitals.cls.median > 0.02 || vitals.inpMs.median > 100;
      isOver ||= isHeavy || isSlow;
      console.log(
        `${path}: scripts ${kb(weights.script)} of ${scriptBudgetKb} kB; HTML ${kb(weights.document)}, CSS ${kb(weights.style)}, ` +
          `fonts ${kb(weights.font)}: ${kb(rest)} of ${regionBudgetKb} kB; LCP ${inMs(vitals.lcpMs)} of 1500, ` +
          `CLS ${vitals.cls.median.toFixed(3)} of 0.02, interaction ${inMs(vitals.inpMs)} of 100${isHeavy || isSlow ? " – over budget" : ""}`,
      );
    }
  } finally {
    await browser.close();
  }
  return isOver ? 1 : 0;
}

async function firstEvent(address: string): Promise<string> {
  const { events } = (await (await fetch(`${address}/api/v1/events?limit=1`)).json()) as {
    events: { address: string }[];
  };
  const path = events[0] ? new URL(events[0].address).pathname : "/";
  return address + path;
}

/** Bytes of a page's files by kind, compressed as they come over the line. */
async function weigh(browser: Browser, address: string): Promise<Weights> {
  const page = await browser.newPage();
  const weights: Weights = { script: 0, style: 0, document: 0, font: 0 };
  const bodies: Promise<void>[] = [];
  page.on("response", (response) => {
    const kind = { script: "script", stylesheet: "style", document: "document", font: "font" }[
      response.request().resourceType()
    ] as keyof Weights | undefined;
    if (!kind) return;
    const weighed = response
      .finished()
      .then(() => response.request().sizes())
      .then(({ responseBodySize }) => {
        weights[kind] += responseBodySize / 1024;
      });
    bodies.push(weighed);
  });
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await Promise.all(bodies);
  await page.close();
  return weights;
}

/** The vitals of a page without style, script or more than a fold, as measured on this machine. */
async function measureBarePage(browser: Browser): Promise<Record<keyof Vitals, Spread>> {
  const html = `<!doctype html><title>Bare</title><meta name="viewport" content="width=device-width">
    <details><summary>Open</summary><p>Text.</p></details>`;
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(html));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    return await measureVitals(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}

async function measureVitals(browser: Browser, address: string): Promise<Record<keyof Vitals, Spread>> {
  const measured: Vitals[] = [];
  for (let visit = 0; visit < visits; visit++) measured.push(await visitPage(browser, address));
  const of = (vital: keyof Vitals) => spreadOf(measured.map((vitals) => vitals[vital]));
  return { lcpMs: of("lcpMs"), cls: of("cls"), inpMs: of("inpMs") };
}

function spreadOf(values: number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? 0;
  return { least: at(0), median: at(sorted.length >> 1), greatest: at(sorted.length - 1) };
}

/** One visit by a reader whose browser has nothing of the site yet. */
async function visitPage(browser: Browser, address: string): Promise<Vitals> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  await throttle(await page.context().newCDPSession(page));
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: "load" });
  await tapSummary(page);
  const vitals = await page.evaluate(() => (globalThis as unknown as { vitals: Vitals }).vitals);
  await page.close();
  return vitals;
}

async function throttle(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/** Opens and closes the first fold of the page: every page has one. */
async function tapSummary(page: Page): Promise<void> {
  const fold = page.locator("summary").first();
  for (let i = 0; i < 4; i++) await fold.tap();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Runs in the page before its own scripts. */
function observe(): void {
  const vitals = { lcpMs: 0, cls: 0, inpMs: 0 };
  Object.assign(globalThis, { vitals });
  const watch = (type: string, take: (entry: PerformanceEntry) => void, extra: object = {}) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true, ...extra });
  watch("largest-contentful-paint", (entry) => {
    vitals.lcpMs = entry.startTime;
  });
  watch("layout-shift", (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) vitals.cls += shift.value;
  });
  watch(
    "event",
    (entry) => {
      vitals.inpMs = Math.max(vitals.inpMs, entry.duration);
    },
    { durationThreshold: 16 },
  );
}

function inMs({ least, median, greatest }: Spread): string {
  return `${median.toFixed(0)} ms (${least.toFixed(0)}–${greatest.toFixed(0)})`;
}

function kb(value: number): string {
  return value.toFixed(1);
}
