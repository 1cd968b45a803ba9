import type { Quantity } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { settleQuantity } from "./reading-rows.ts";

describe("a quantity as it is stored", () => {
  const cases: [string, Quantity, Quantity][] = [
    ["zero is none reported", { min: 0, max: 0, qualifier: "exact" }, { min: 0, max: 0, qualifier: "none_reported" }],
    [
      "none reported is zero",
      { min: null, max: null, qualifier: "none_reported" },
      { min: 0, max: 0, qualifier: "none_reported" },
    ],
    [
      "no number is several",
      { min: null, max: null, qualifier: "about" },
      { min: null, max: null, qualifier: "several" },
    ],
    [
      "exact with an open top is at least",
      { min: 4, max: null, qualifier: "exact" },
      { min: 4, max: null, qualifier: "at_least" },
    ],
    [
      "exact with an open bottom is up to",
      { min: null, max: 4, qualifier: "exact" },
      { min: null, max: 4, qualifier: "up_to" },
    ],
    ["up to ten stays", { min: null, max: 10, qualifier: "up_to" }, { min: null, max: 10, qualifier: "up_to" }],
    ["from none to five stays", { min: 0, max: 5, qualifier: "about" }, { min: 0, max: 5, qualifier: "about" }],
  ];
  it.each(cases)("%s", (_name, given, settled) => {
    expect(settleQuantity(given)).toEqual(settled);
  });
});
