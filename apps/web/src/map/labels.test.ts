import { describe, expect, it } from "vitest";
import { boxOf, type LabelRequest, partForPhones, placeLabels } from "./labels.ts";

const frame = { width: 400, height: 300 };
const request = (key: string, x: number, y: number, text = "Kharkiv"): LabelRequest => ({
  key,
  x,
  y,
  gap: 12,
  lines: [{ text, size: 13 }],
  where: "beside",
});

describe("placeLabels", () => {
  it("puts a lone label to the right of its point", () => {
    expect(placeLabels([request("a", 100, 100)], [], frame)[0]).toMatchObject({ anchor: "start", x: 112 });
  });

  it("turns to the left at the right edge", () => {
    expect(placeLabels([request("a", 390, 100)], [], frame)[0]?.anchor).toBe("end");
  });

  it("never lets two labels overlap", () => {
    const requests = Array.from({ length: 40 }, (_, index) =>
      request(`p${index}`, 150 + (index % 7) * 9, 100 + (index % 5) * 7),
    );
    const boxes = placeLabels(requests, [], frame).map(boxOf);
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false);
      }
    }
  });

  it("keeps the name alone where its second line finds no room", () => {
    const long = { ...request("a", 90, 15), lines: [request("a", 0, 0).lines[0], { text: "w".repeat(60), size: 12 }] };
    const [label] = placeLabels([long as LabelRequest], [], frame);
    expect(label?.lines.map(({ text }) => text)).toEqual(["Kharkiv"]);
  });

  it("leaves out a label that finds no room, and keeps the weightier one", () => {
    const wall = { x: 0, y: 0, width: 400, height: 300 };
    expect(placeLabels([request("a", 100, 100)], [wall], frame)).toEqual([]);
  });
});

describe("partForPhones", () => {
  it("keeps names that do not leave the map in their larger letters, nor cover a weightier one", () => {
    const labels = placeLabels([request("a", 150, 100), request("b", 160, 125), request("c", 310, 200)], [], frame);
    expect(labels).toHaveLength(3);
    const { main, lesser } = partForPhones(labels, 3, frame);
    expect(main.map(({ key }) => key)).toEqual(["a"]);
    expect(lesser.map(({ key }) => key)).toEqual(["b", "c"]);
  });
});
