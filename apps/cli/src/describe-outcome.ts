import type { ReportOutcome } from "@tocsin/db/queries";
import { loadGazetteer } from "@tocsin/gazetteer";
import type { EventView, Figure } from "@tocsin/model";
import { TocsinError } from "@tocsin/model";

/** What was read from a report, and the addresses where it shows, as lines for a terminal. Throws when it was put aside. */
export function describeOutcome(outcome: ReportOutcome, siteAddress: string | null): string {
  if (outcome.state === "quarantined") {
    throw new TocsinError(
      "conflict",
      `The report is stored, but it could not be read: ${outcome.lastError ?? "no reason was given"}.`,
      "It waits at the desk, where it can be read again.",
    );
  }
  const lines: string[] = [];
  const site = siteAddress ?? "";
  if (outcome.events.length === 0) lines.push("No event was found in it.");
  for (const event of outcome.events) {
    lines.push(`${describeEvent(event)}`, `    ${site}/events/${event.id}`);
  }
  if (outcome.aidPackageIds.length > 0) {
    const count = outcome.aidPackageIds.length;
    lines.push(`Aid: ${count} ${count === 1 ? "package" : "packages"}`, `    ${site}/aid`);
  }
  const regions = regionSlugs(outcome.events);
  if (regions.length > 0) {
    lines.push("Regions:", ...regions.map((slug) => `    ${site}/regions/${slug}`));
  }
  if (siteAddress === null) lines.push("The site does not run: npm start serves these addresses.");
  return `${lines.join("\n")}\n`;
}

function describeEvent(event: EventView): string {
  const when = event.when
    ? event.when.from === event.when.to
      ? event.when.from
      : `${event.when.from} – ${event.when.to}`
    : null;
  const figures = event.figures.filter((figure) => figure.partOf === null).map(describeFigure);
  const parts = [event.type, event.place?.name ?? "place not known", when ?? "time not known", ...figures];
  const count = event.reportCount;
  return `${parts.join(" · ")} (${count} ${count === 1 ? "report" : "reports"}, ${event.grade.replaceAll("_", " ")})`;
}

function describeFigure(figure: Figure): string {
  const { low, high } = figure;
  const range = low === high ? String(low ?? "?") : high === null ? `${low}+` : `${low ?? 0}–${high}`;
  return `${range} ${figure.metric.replaceAll("_", " ")}${figure.item ? ` (${figure.item.replaceAll("_", " ")})` : ""}`;
}

function regionSlugs(events: readonly EventView[]): string[] {
  const { regions } = loadGazetteer();
  const codes = new Set(events.flatMap((event) => event.place?.region ?? []));
  return [...codes].flatMap((code) => regions.get(code)?.slug ?? []).sort();
}
