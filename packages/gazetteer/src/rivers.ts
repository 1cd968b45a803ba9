import { readFileSync } from "node:fs";
import { dataPath } from "./data-path.ts";

/** A river as maps draw it for orientation. */
export interface River {
  names: { en: string; uk: string; fr: string };
  width: 1 | 2;
  /** Where its name may stand. */
  label: [lon: number, lat: number];
  course: [lon: number, lat: number][];
}

let cached: River[] | null = null;

/** Main rivers of Ukraine and its borders, true to about ten kilometres. Read once. */
export function mapRivers(): readonly River[] {
  cached ??= readFileSync(dataPath("rivers.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(toRiver);
  return cached;
}

function toRiver(line: string): River {
  const [width = "", en = "", uk = "", fr = "", label = "", course = ""] = line.split(" | ");
  return {
    names: { en, uk, fr },
    width: width === "2" ? 2 : 1,
    label: toPoint(label),
    course: course.split(", ").map(toPoint),
  };
}

function toPoint(text: string): [number, number] {
  const [lon, lat] = text.split(" ").map(Number);
  if (lon === undefined || lat === undefined || Number.isNaN(lon + lat)) throw new Error(`"${text}" is no lon lat.`);
  return [lon, lat];
}
