import { describe, expect, test } from "vitest";
import { beginsNames, isName, readNameTable, writeNameTable } from "./name-table.ts";

const rows = new Map([
  ["nova", [7]],
  ["nova kakhovka", [1, 2]],
  ["novyi buh", [3]],
  ["харків", [40, 41]],
]);
const table = readNameTable(writeNameTable(rows));

describe("name table", () => {
  test("finds what was written, and nothing else", () => {
    for (const [name, targets] of rows) expect(table.find(name)).toEqual(targets);
    for (const name of ["nov", "nova k", "kakhovka", "", "харкі"]) expect(table.find(name)).toBeNull();
  });

  test("knows which words longer names begin with", () => {
    expect(beginsNames(table.probe("nova"))).toBe(true);
    expect(isName(table.probe("nova"))).toBe(true);
    expect(beginsNames(table.probe("novyi"))).toBe(true);
    expect(isName(table.probe("novyi"))).toBe(false);
    expect(beginsNames(table.probe("харків"))).toBe(false);
  });

  test("gives all names back, sorted", () => expect(table.all()).toEqual([...rows.keys()].sort()));
});
