import { describe, expect, test } from "vitest";
import { loadGazetteer } from "./index.ts";

const gazetteer = loadGazetteer();

describe("region tree", () => {
  test("has the 27 units of Ukraine, Crimea and Sevastopol among them and occupied", () => {
    const ukraine = [...gazetteer.regions.values()].filter((region) => region.country === "UA");
    expect(ukraine).toHaveLength(27);
    expect(ukraine.filter((region) => region.occupied).map((region) => region.code)).toEqual(["UA-40", "UA-43"]);
  });

  test("has 83 units of Russia, with a slug, four names and a label point each", () => {
    const all = [...gazetteer.regions.values()];
    expect(all.filter((region) => region.country === "RU")).toHaveLength(83);
    expect(new Set(all.map((region) => region.slug)).size).toBe(all.length);
    for (const region of all) {
      for (const name of [...Object.values(region.name), ...Object.values(region.longName)]) expect(name).not.toBe("");
      expect(gazetteer.regionBySlug(region.slug)).toBe(region);
      expect(Number.isFinite(region.lat) && Number.isFinite(region.lon)).toBe(true);
      expect(gazetteer.placeById(region.seatId ?? "")?.kind).toBe("settlement");
    }
  });

  test.each([
    ["UA-63", ["RU-BEL", "UA-09", "UA-12", "UA-14", "UA-53", "UA-59"]],
    ["RU-BEL", ["RU-KRS", "RU-VOR", "UA-09", "UA-59", "UA-63"]],
    ["UA-30", ["UA-32"]],
    ["UA-40", ["UA-43"]],
  ])("%s has its neighbours, across the state border too", (code, neighbours) => {
    expect(gazetteer.regions.get(code)?.neighbours).toEqual(neighbours);
  });

  test("neighbours are mutual", () => {
    for (const region of gazetteer.regions.values())
      for (const code of region.neighbours) expect(gazetteer.regions.get(code)?.neighbours).toContain(region.code);
  });
});

describe("region of a point", () => {
  test.each<[string, number, number, string | null]>([
    ["Kyiv's centre", 50.45, 30.523, "UA-30"],
    ["Bucha", 50.543, 30.212, "UA-32"],
    ["Kharkiv", 49.993, 36.231, "UA-63"],
    ["Sevastopol", 44.61, 33.52, "UA-40"],
    ["Yalta", 44.5, 34.166, "UA-43"],
    ["Kherson, off the simplified coast", 46.635, 32.617, "UA-65"],
    ["Skadovsk, on the beach", 46.11, 32.91, "UA-65"],
    ["Ochakiv", 46.612, 31.54, "UA-48"],
    ["Belgorod", 50.597, 36.588, "RU-BEL"],
    ["Sudzha", 51.19, 35.27, "RU-KRS"],
    ["Moscow", 55.752, 37.617, "RU-MOW"],
    ["Saint Petersburg", 59.94, 30.31, "RU-SPE"],
    ["Kazan", 55.79, 49.12, "RU-TA"],
    ["Warsaw", 52.23, 21.01, null],
    ["Przemyśl, near the border but abroad", 49.78, 22.77, null],
    ["Galați", 45.44, 28.05, null],
    ["the open sea", 43.3, 31.5, null],
    ["Snake Island", 45.255, 30.204, "UA-51"],
    ["the Kinburn spit", 46.55, 31.53, "UA-48"],
    ["the Tendra spit", 46.26, 31.6, "UA-65"],
    ["Dzharylhach", 46.02, 32.9, "UA-65"],
    ["the Arabat spit at Strilkove", 45.9, 34.87, "UA-65"],
    ["Perekop", 46.16, 33.69, "UA-43"],
    ["Port Kavkaz, across the strait from Kerch", 45.34, 36.67, "RU-KDA"],
    ["Kerch", 45.36, 36.47, "UA-43"],
    ["Vylkove", 45.4, 29.58, "UA-51"],
    ["Vovchansk", 50.29, 36.94, "UA-63"],
    ["Shebekino", 50.41, 36.89, "RU-BEL"],
    ["Novoazovsk", 47.11, 38.08, "UA-14"],
    ["Taganrog", 47.22, 38.9, "RU-ROS"],
    ["Naslavcea", 48.46, 27.58, null],
  ])("%s", (_, lat, lon, code) => {
    expect(gazetteer.regionOf(lat, lon)?.code ?? null).toBe(code);
  });

  test.each([
    ["within a large city", 50.45, 30.52, "Kyiv", 0],
    ["beside a town", 48.33, 37.05, null, 4],
  ])("the settlement of a point %s", (_, lat, lon, name, km) => {
    const nearest = gazetteer.nearestSettlement(lat, lon);
    expect(nearest?.km).toBeLessThanOrEqual(km);
    if (name) expect(nearest?.place.names.en).toBe(name);
  });

  test("no settlement on the open sea", () => {
    expect(gazetteer.nearestSettlement(43, 32)).toBeNull();
  });

  test("settlements lie in the region that their entry names", () => {
    const towns = gazetteer
      .settlementsIn({ west: 22, south: 44, east: 40.5, north: 52.5 }, 3_000)
      .filter((p) => p.region?.startsWith("UA"));
    const wrong = towns.filter((p) => gazetteer.regionOf(p.lat ?? 0, p.lon ?? 0)?.code !== p.region);
    expect(wrong.length / towns.length).toBeLessThan(0.03);
  });
});
