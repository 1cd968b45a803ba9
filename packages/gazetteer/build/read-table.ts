import { readFileSync } from "node:fs";

/** Rows of a pipe-separated table in `data/`; lines that begin with # are notes, "-" is an empty cell. */
export function readTable(file: string): string[][] {
  const text = readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("|").map((cell) => (cell.trim() === "-" ? "" : cell.trim())));
}

/** A cell of several values, separated by commas. */
export function cellValues(cell: string | undefined): string[] {
  return (cell ?? "")
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
