import { describe, expect, test } from "vitest";
import { mapOutlines, mapRivers, regionOutline } from "./map.ts";

const limits = { fine: 200_000, coarse: 60_000 };

describe("outlines for drawn maps", () => {
  test.each(["fine", "coarse"] as const)(
    "%s: all units of Ukraine, Russia's border regions and the countries behind, small",
    (detail) => {
      const features = mapOutlines(detail);
      const ids = (layer: string) => features.filter((f) => f.properties.layer === layer).map((f) => f.id);
      expect(ids("ukraine")).toHaveLength(27);
      expect(ids("russia")).toEqual(expect.arrayContaining(["RU-BEL", "RU-BRY", "RU-KRS", "RU-VOR", "RU-ROS"]));
      expect(ids("country")).toEqual(expect.arrayContaining(["POL", "ROU", "BLR", "MDA", "RUS"]));
      expect(JSON.stringify(features.flatMap((f) => f.geometry.coordinates.flat(3))).length).toBeLessThan(
        limits[detail],
      );
    },
  );

  test("rings are closed and have an area", () => {
    for (const feature of mapOutlines("coarse"))
      for (const [ring] of feature.geometry.coordinates) {
        expect(ring?.length).toBeGreaterThanOrEqual(4);
        expect(ring?.[0]).toEqual(ring?.at(-1));
      }
  });

  test("a region that is not drawn has no outline", () => {
    expect(regionOutline("UA-63", "fine")?.id).toBe("UA-63");
    expect(regionOutline("RU-KAM", "fine")).toBeNull();
  });
});

describe("rivers", () => {
  test("have names in every language of the site and courses without leaps", () => {
    const rivers = mapRivers();
    expect(rivers.map((river) => river.names.en)).toEqual(
      expect.arrayContaining(["Dnipro", "Desna", "Siverskyi Donets"]),
    );
    for (const { names, course } of rivers) {
      expect(Object.values(names).every((name) => name.length > 2)).toBe(true);
      for (const [i, [lon, lat]] of course.slice(1).entries()) {
        const [fromLon, fromLat] = course[i] as [number, number];
        expect(Math.hypot((lon - fromLon) * 0.65, lat - fromLat), `${names.en} near ${lon} ${lat}`).toBeLessThan(0.95);
      }
    }
  });
  test("run past the cities on them", () => {
    const dnipro = mapRivers().find((river) => river.names.en === "Dnipro");
    const km = (lon: number, lat: number) =>
      Math.min(...(dnipro?.course ?? []).map(([x, y]) => Math.hypot((x - lon) * 71, (y - lat) * 111)));
    for (const [lon, lat] of [
      [30.52, 50.45],
      [32.06, 49.44],
      [35.04, 48.46],
      [35.14, 47.84],
      [32.62, 46.63],
    ] as const) {
      expect(km(lon, lat)).toBeLessThan(10);
    }
  });
});
