import { describe, expect, test } from "vitest";
import { mapOutlines, regionOutline } from "./map.ts";

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
