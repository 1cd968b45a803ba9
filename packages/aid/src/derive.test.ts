import { describe, expect, it } from "vitest";
import { convertAmount } from "./convert.ts";
import { deriveCoalitions } from "./derive-coalition.ts";
import { derivePackage } from "./derive-package.ts";
import { statement } from "./sample-statement.test-support.ts";
import { type LedgerEntry, totalAtStage, totalInStatus, totalsBy } from "./totals.ts";

describe("derivePackage", () => {
  it("keeps the latest blocked status with its reason until the law passes", () => {
    const blocked = statement({ status: "blocked", statusReason: "held in the House", date: "2024-03-20" });
    expect(derivePackage([blocked])).toMatchObject({ status: "blocked", statusReason: "held in the House" });
    const passed = statement({ status: "legislated", date: "2024-04-24" });
    expect(derivePackage([passed, blocked])).toMatchObject({ status: "legislated", statusDate: "2024-04-24" });
  });
  it("lets no promise lift a block", () => {
    const blocked = statement({ status: "blocked", date: "2024-03-20" });
    const promise = statement({ status: "announced", date: "2024-03-22" });
    const sameDay = statement({ status: "disbursed", date: "2024-03-20" });
    expect(derivePackage([blocked, promise, sameDay]).status).toBe("blocked");
  });
  it("does not set a delivery back when a later article recalls the announcement", () => {
    const view = derivePackage([
      statement({ status: "delivered", date: "2024-03-10" }),
      statement({ status: "announced", date: "2024-03-20" }),
    ]);
    expect(view.status).toBe("delivered");
    expect(view.history).toHaveLength(2);
  });
  it("shows both amounts where statements differ and converts with the rate of the month", () => {
    const view = derivePackage([
      statement({ amountMin: 60e9, amountMax: 60e9, currency: "USD" }),
      statement({ amountMin: 61e9, amountMax: 61e9, currency: "USD" }),
    ]);
    expect(view).toMatchObject({ amountMin: 60e9, amountMax: 61e9, contested: true });
    expect(view.eur?.ratePeriod).toBe("2024-03");
    expect(view.eur?.amount).toBeCloseTo(60e9 / 1.0872, 0);
  });
  it("keeps promised and delivered counts apart and unknown as unknown", () => {
    const view = derivePackage([
      statement({ items: [{ item: "Patriot", count: 2 }], status: "announced" }),
      statement({ items: [{ item: "Patriot", count: 1 }], status: "delivered", date: "2024-03-25" }),
      statement({ items: [{ item: "ambulance", count: null }] }),
    ]);
    expect(view.items).toEqual([
      { item: "Patriot", pledged: 2, delivered: 1 },
      { item: "ambulance", pledged: null, delivered: null },
    ]);
  });
  it("counts copies of one wire as one voice", () => {
    const wire = { independenceGroup: "wire" };
    expect(derivePackage([statement(wire), statement(wire), statement()]).voices).toBe(2);
  });
});

describe("deriveCoalitions", () => {
  it("names leads and the day a member joined", () => {
    const coalition = { name: "drone coalition", leads: ["GB", "LV"], joins: ["AU"] };
    const [view] = deriveCoalitions([statement({ donors: ["AU"], date: "2024-03-21", coalition })]);
    expect(view?.members.map((m) => [m.country, m.role, m.joined])).toEqual([
      ["GB", "lead", null],
      ["LV", "lead", null],
      ["AU", "member", "2024-03-21"],
    ]);
  });
});

describe("convertAmount", () => {
  it.each([
    [100, "EUR", "2024-03-21", "EUR", 100],
    [108.72, "USD", "2024-03-21", "EUR", 100],
    [100, "EUR", "2024-03-21", "USD", 108.72],
    [100, "EUR", "2030-01-01", "USD", 108.24],
  ] as const)("%d %s on %s is in %s %d", (amount, currency, date, target, expected) => {
    expect(convertAmount(amount, currency, date, target)).toMatchObject({ amount: expect.closeTo(expected, 6) });
  });
  it("says why there is no conversion", () => {
    expect(convertAmount(1, "XXX", "2024-03-21", "EUR")).toEqual({ missing: "no_rate_for_currency" });
    expect(convertAmount(1, "USD", null, "EUR")).toEqual({ missing: "no_date" });
  });
});

describe("totals", () => {
  const entry = (id: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
    id,
    parentId: null,
    isShared: false,
    donors: ["DE"],
    type: "military",
    status: "announced",
    amount: 100,
    month: "2024-03",
    ...more,
  });
  it("counts a parent only for what its parts leave over", () => {
    const entries = [
      entry("p", { amount: 500 }),
      entry("a", { parentId: "p", amount: 200 }),
      entry("b", { parentId: "p", amount: 100 }),
    ];
    expect(totalAtStage(entries, "announced").amount).toBe(500);
  });
  it("does not invent a negative remainder when parts exceed their parent", () => {
    const entries = [entry("p", { amount: 100 }), entry("a", { parentId: "p", amount: 200 })];
    expect(totalAtStage(entries, "announced").amount).toBe(200);
  });
  it("counts of what is for others too only the parts", () => {
    const entries = [entry("p", { amount: 900, isShared: true }), entry("a", { parentId: "p", amount: 200 })];
    expect(totalAtStage(entries, "announced")).toEqual({ amount: 200, packages: 1, withoutAmount: 0 });
    expect(totalAtStage(entries.slice(0, 1), "announced")).toEqual({ amount: 0, packages: 1, withoutAmount: 1 });
  });
  it("leaves blocked and cancelled money out of every stage and shows it by its status", () => {
    const entries = [
      entry("a", { status: "blocked", amount: 55 }),
      entry("b", { status: "cancelled" }),
      entry("c", { status: "delivered" }),
    ];
    expect(totalAtStage(entries, "announced")).toEqual({ amount: 100, packages: 1, withoutAmount: 0 });
    expect(totalInStatus(entries, "blocked").amount).toBe(55);
  });
  it("says how many packages have no amount", () => {
    expect(totalAtStage([entry("a", { amount: null }), entry("b")], "announced")).toEqual({
      amount: 100,
      packages: 2,
      withoutAmount: 1,
    });
  });
  it("sums by any key", () => {
    const byDonor = totalsBy([entry("a"), entry("b", { donors: ["FR"] }), entry("c")], "announced", (e) =>
      e.donors.join("+"),
    );
    expect([...byDonor].map(([k, t]) => [k, t.amount])).toEqual([
      ["DE", 200],
      ["FR", 100],
    ]);
  });
});
