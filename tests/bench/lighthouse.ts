import { createServer } from "node:net";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { findChromium } from "../run/find-tools.ts";

const pages = ["/", "/regions/kharkiv", "event", "/search", "/aid"];
type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>["lhr"];
const timings = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
];
const categories = ["performance", "accessibility", "best-practices", "seo"];

/**
 * `npm run bench -- lighthouse --address http://localhost:3000 [--runs 3]`: Lighthouse on the phone profile for the main pages
 * of a running production site: the run with the median performance, and in it every audit that costs points. Ends with 1
 * when a page has less than 100 in any category.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { address: { type: "string", default: "http://localhost:3000" }, runs: { type: "string", default: "3" } },
  });
  const executablePath = findChromium();
  const port = await freePort();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", `--remote-debugging-port=${port}`],
  });
  let isLess = false;
  try {
    for (const path of pages) {
      const address = path === "event" ? await firstEvent(values.address) : values.address + path;
      const lhr = await medianResult(address, port, Number(values.runs));
      const scores = categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100));
      isLess ||= scores.some((score) => score < 100);
      const told = timings.map((id) => `${lhr.audits[id]?.title} ${lhr.audits[id]?.displayValue}`).join(", ");
      console.log(`${path}: ${categories.map((id, i) => `${id} ${scores[i]}`).join(", ")}; ${told}`);
      for (const id of categories) {
        for (const { id: audit, weight } of lhr.categories[id]?.auditRefs ?? []) {
          const { score, title, displayValue, details } = lhr.audits[audit] ?? {};
          if (weight > 0 && score !== null && score !== undefined && score < 0.995) {
            console.log(
              `  ${id}: ${title} (${Math.round(score * 100)}${displayValue ? `; ${displayValue}` : ""})${elementsOf(details)}`,
            );
          }
        }
      }
    }
  } finally {
    await browser.close();
  }
  return isLess ? 1 : 0;
}

async function medianResult(address: string, port: number, runs: number): Promise<Result> {
  const results: Result[] = [];
  for (let i = 0; i < runs; i++) {
    const result = await lighthouse(address, { port, output: "json", logLevel: "error", onlyCategories: categories });
    if (!result) throw new Error(`Lighthouse gave nothing for ${address}.`);
    results.push(result.lhr);
  }
  const performance = (result: Result) => result.categories.performance?.score ?? 0;
  results.sort((a, b) => performance(a) - performance(b));
  return results[Math.floor(runs / 2)] as Result;
}

async function firstEvent(address: string): Promise<string> {
  const response = await fetch(`${address}/api/v1/events?limit=1`);
  const { events } = (await response.json()) as { events: { address: string }[] };
  return address + (events[0] ? new URL(events[0].address).pathname : "/");
}

/** Where an audit found something, for the first few elements. */
function elementsOf(details: unknown): string {
  const { items = [] } = (details ?? {}) as { items?: { node?: { selector?: string } }[] };
  return items
    .flatMap(({ node }) => (node?.selector ? `\n    ${node.selector}` : []))
    .slice(0, 5)
    .join("");
}

/** A port of this machine that was free a moment ago, for the browser's debugging line. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
