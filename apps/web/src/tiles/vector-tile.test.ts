import { describe, expect, test } from "vitest";
import { encodeTile } from "./vector-tile.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

describe("vector tiles", () => {
  test("no points are an empty tile", () => {
    expect(encodeTile("events", []).length).toBe(0);
  });

  test("one point is written as the specification has it", () => {
    // layer { version 2, name "e", feature { tags [0, 0], type point, geometry [9, 50, 34] }, key "n", value uint 300, extent 4096 }
    const bytes = encodeTile("e", [{ x: 25, y: 17, properties: { n: 300 } }]);
    expect(hex(bytes)).toBe("1a1d78020a0165120b12020000180122030932221a016e220328ac02288020");
  });

  test("keys and values that repeat are written once", () => {
    const one = encodeTile("e", [{ x: 1, y: 1, properties: { place: "Вовчанськ" } }]).length;
    const two = encodeTile("e", [
      { x: 1, y: 1, properties: { place: "Вовчанськ" } },
      { x: 2, y: -2, properties: { place: "Вовчанськ" } },
    ]).length;
    expect(two - one).toBeLessThan(16);
  });
});
