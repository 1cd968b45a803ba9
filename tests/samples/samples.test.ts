import { describe, expect, it } from "vitest";
import {
  type GoldFigure,
  loadSampleGold,
  loadSampleReports,
  loadSampleSources,
  type SampleReport,
} from "./load-samples.ts";

const reports = loadSampleReports();
const sources = new Map(loadSampleSources().map((source) => [source.id, source]));
const gold = new Map(loadSampleGold().map((row) => [row.id, row]));

/** Numbers above twenty that the texts write in words. */
const spelledOut: Record<number, string[]> = {
  22: ["twenty-two"],
  25: ["twenty-five"],
  30: ["thirty"],
  46: ["quarante-six"],
  50: ["fifty"],
  5000: ["cinq mille"],
  9000: ["девяти тысяч", "9 тыс"],
};
const scales: [number, RegExp][] = [
  [1_000, /^\s?(thousand|тыс|тисяч|тысяч|mille)/],
  [1_000_000, /^\s?(million|mln|млн)/],
  [1_000_000_000, /^\s?(billion|bn|млрд|milliard)/],
];

/** Every number that a text writes in digits, with its scale word ("2.3 billion") or without. */
function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  for (const match of text.matchAll(/\d{1,3}(?:[ \u00a0,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g)) {
    const grouped = /[ \u00a0,]\d{3}/.test(match[0]);
    const value = Number(grouped ? match[0].replace(/\D/g, "") : match[0].replace(",", "."));
    const after = text.slice(match.index + match[0].length).toLowerCase();
    const scale = scales.find(([, word]) => word.test(after))?.[0] ?? 1;
    found.add(Math.round(value * scale * 100) / 100);
  }
  return found;
}

function statesFigure(report: SampleReport, figure: Pick<GoldFigure, "min" | "max">): boolean {
  const value = figure.max ?? figure.min ?? 0;
  const text = `${report.title}\n${report.text}`.toLowerCase();
  if (value <= 20 || numbersIn(text).has(value)) return true;
  return (spelledOut[value] ?? []).some((words) => text.includes(words));
}

const hostOf = (url: string) => new URL(url).hostname.replace(/\.$/, "").replace(/^www\./, "");

/** Last two labels, or three under a two-letter second level such as "com.ua": the part of a host that its owner holds. */
function siteOf(url: string): string {
  const labels = hostOf(url).split(".");
  const secondLevel = /^(com|co|org|te|cn|dp|kiev|in)$/.test(labels.at(-2) ?? "") && labels.length > 2;
  return labels.slice(secondLevel ? -3 : -2).join(".");
}

describe("sample reports", () => {
  it("are at least eighty, in four languages", () => {
    const byLang = Map.groupBy(reports, (report) => report.lang);
    expect(reports.length).toBeGreaterThanOrEqual(80);
    expect([...byLang.keys()].sort()).toEqual(["en", "fr", "ru", "uk"]);
    for (const rows of byLang.values()) expect(rows.length).toBeGreaterThanOrEqual(15);
  });

  it("have unique ids, links and texts", () => {
    expect(new Set(reports.map((report) => report.id)).size).toBe(reports.length);
    expect(new Set(reports.map((report) => report.url)).size).toBe(reports.length);
    expect(new Set(reports.map((report) => report.text)).size).toBe(reports.length);
  });

  it("stand in order of publication", () => {
    const days = reports.map((report) => report.publishedAt.slice(0, 10));
    expect(days).toEqual(days.toSorted());
  });

  it.each(reports.map((report) => [report.id, report] as const))("%s links to a page of its source", (_, report) => {
    const source = sources.get(report.source);
    expect(source).toBeDefined();
    expect(report.id.startsWith(`${report.source}-`)).toBe(true);
    expect(siteOf(report.url)).toBe(siteOf(source?.homepage ?? "https://none.example"));
  });

  it("give a time exactly where the precision says so", () => {
    const timed = (report: SampleReport) => report.publishedAt.includes("T");
    expect(reports.filter((report) => timed(report) !== (report.publishedPrecision === "time"))).toEqual([]);
  });

  it("are of March 2024 and the days after", () => {
    const days = reports.map((report) => report.publishedAt.slice(0, 10));
    expect(days.filter((day) => day < "2024-03-08" || day > "2024-04-01")).toEqual([]);
  });

  it("use every listed source", () => {
    const used = new Set(reports.map((report) => report.source));
    expect([...sources.keys()].filter((id) => !used.has(id))).toEqual([]);
  });
});

describe("gold of the samples", () => {
  it("has one row for each report, in its language", () => {
    expect([...gold.keys()].toSorted()).toEqual(reports.map((report) => report.id).toSorted());
    expect(reports.filter((report) => gold.get(report.id)?.lang !== report.lang)).toEqual([]);
  });

  it("says something of each report", () => {
    expect([...gold.values()].filter((row) => row.events.length + row.aid.length === 0)).toEqual([]);
  });

  it("names no figure that is missing from the text", () => {
    const missing = reports.flatMap((report) => {
      const row = gold.get(report.id);
      const figures = row?.events.flatMap((event) => event.figures) ?? [];
      const amounts = row?.aid.flatMap((aid) => aid.amounts) ?? [];
      return [...figures, ...amounts]
        .filter((figure) => !statesFigure(report, figure))
        .map((figure) => `${report.id}: ${figure.max ?? figure.min}`);
    });
    expect(missing).toEqual([]);
  });
});
