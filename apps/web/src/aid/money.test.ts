import { describe, expect, it } from "vitest";
import { formatInUnit, formatMoney, formatMoneyRange, unitLabel } from "./money.ts";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("formatMoney", () => {
  it.each([
    [60e9, "USD", "en", "$60 bn"],
    [60e9, "USD", "uk", "60 млрд $"],
    [60e9, "USD", "fr", "60 Md$"],
    [1_250_000_000, "EUR", "en", "€1.25 bn"],
    [1_250_000_000, "EUR", "fr", "1,25 Md€"],
    [300e6, "GBP", "en", "£300 m"],
    [75e9, "NOK", "en", "NOK 75 bn"],
    [75e9, "NOK", "fr", "75 Md NOK"],
    [35e6, "AUD", "uk", "35 млн AUD"],
    [250_000, "EUR", "en", "€250,000"],
  ] as const)("%d %s in %s is %s", (amount, currency, locale, expected) => {
    expect(plain(formatMoney(amount, currency, locale))).toBe(expected);
  });
  it("gives both ends where statements differ", () => {
    expect(plain(formatMoneyRange(60e9, 61e9, "USD", "en"))).toBe("$60 bn–$61 bn");
    expect(plain(formatMoneyRange(60e9, 60e9, "USD", "en"))).toBe("$60 bn");
  });
});

describe("formatInUnit", () => {
  it.each([
    [55.2e9, "55.2"],
    [40e6, "<0.1"],
    [60e6, "0.1"],
    [0, "0.0"],
  ])("%d is %s", (amount, expected) => {
    expect(formatInUnit(amount, { currency: "EUR", scale: 1e9 }, "en")).toBe(expected);
  });
  it("names its unit in the reader's language", () => {
    const unit = { currency: "EUR", scale: 1e9 } as const;
    expect(["en", "uk", "fr"].map((l) => plain(unitLabel(unit, l as "en")))).toEqual(["€ bn", "млрд €", "Md€"]);
  });
});
