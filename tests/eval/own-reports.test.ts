import { createReader } from "@tocsin/extract";
import { loadGazetteer } from "@tocsin/gazetteer";
import { reportLanguages } from "@tocsin/model";
import { beforeAll, describe, expect, it } from "vitest";
import { loadOwnReports, ownReportParts, scoreOwnReports } from "./own-reports.ts";

const langs = reportLanguages.filter((lang) => loadOwnReports("open").some((report) => report.lang === lang));

/** Floors somewhat below what was last measured: they tell of a step back, not of how good the reading is. */
describe("reading of the reports written for evaluation", () => {
  let read: ReturnType<typeof createReader>["read"];
  beforeAll(() => {
    read = createReader({ gazetteer: loadGazetteer() }).read;
  }, 60_000);

  it.each(ownReportParts)("places the events of the %s part where the gazetteer knows them", (part) => {
    const gazetteer = loadGazetteer();
    const places = loadOwnReports(part).flatMap((report) => report.events.filter((event) => event.place));
    for (const { place, region } of places) {
      const found = gazetteer.findPlaces(place ?? "", { lang: "en", sourceRegion: region });
      expect.soft(found.map((hit) => `${hit.place?.name} ${hit.place?.region}`)).toContain(`${place} ${region}`);
    }
  });

  it.each(langs)("finds most events in %s and invents few", (lang) => {
    const { shares } = scoreOwnReports("open", lang, read);
    for (const measure of ["events found", "events true", "killed", "injured"]) {
      const { n, right } = shares[measure] ?? { n: 1, right: 1 };
      expect.soft(right / n, measure).toBeGreaterThan(0.6);
    }
  });
});
