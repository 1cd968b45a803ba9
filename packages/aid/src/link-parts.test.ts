import { describe, expect, it } from "vitest";
import { groupStatements } from "./group-statements.ts";
import { linkParts } from "./link-parts.ts";
import { statement } from "./sample-statement.test-support.ts";
import type { AidStatement } from "./statement.ts";

const euros = (amount: number, more: Partial<AidStatement> = {}) =>
  statement({ donors: ["EU"], amountMin: amount, amountMax: amount, currency: "EUR", ...more });
const partOf = (amount: number, more = {}) => ({ partOf: { amount, currency: "EUR", isShared: false, ...more } });

/** The founding statement of the whole of each package, by the package's own. */
function wholes(statements: readonly AidStatement[]): Record<string, string | null> {
  const links = linkParts(groupStatements(statements));
  return Object.fromEntries([...links].map(([group, { whole }]) => [group[0]?.id, whole?.[0]?.id ?? null]));
}

describe("linkParts", () => {
  it("finds the package that has the sum a part names, rounded otherwise too", () => {
    const [facility, payment] = [euros(40e9), euros(3e9, partOf(40.2e9))];
    expect(wholes([facility, payment])).toEqual({ [facility.id]: null, [payment.id]: facility.id });
    expect(wholes([payment, facility])).toEqual(wholes([facility, payment]));
  });
  it.each([
    ["of another donor", euros(40e9, { donors: ["NO"] })],
    ["of another sum", euros(20e9)],
    ["in another currency", euros(40e9, { currency: "USD" })],
  ])("takes no package %s", (_, other) => {
    const payment = euros(3e9, partOf(40e9));
    expect(wholes([other, payment])[payment.id]).toBeNull();
  });
  it("takes the nearest in time of two with one sum", () => {
    const old = euros(10e9, { date: "2022-09-01" });
    const recent = euros(10e9, { date: "2024-02-01" });
    const payment = euros(1e9, { date: "2024-03-20", ...partOf(10e9) });
    expect(wholes([old, recent, payment])[payment.id]).toBe(recent.id);
  });
  it("never makes a package part of a smaller one, so that none is its own part", () => {
    const [small, large] = [euros(2e9, partOf(5e9)), euros(5e9, partOf(2e9))];
    expect(wholes([small, large])).toEqual({ [small.id]: large.id, [large.id]: null });
  });
  it("makes no two packages parts of each other in two currencies", () => {
    const inDollars = euros(2e9, { currency: "USD", ...partOf(5e9) });
    const inEuros = euros(5e9, { partOf: { amount: 2e9, currency: "USD", isShared: false } });
    expect(wholes([inDollars, inEuros])).toEqual({ [inDollars.id]: inEuros.id, [inEuros.id]: null });
  });
  it("knows from a part that the whole is for others too", () => {
    const bill = euros(95e9);
    const share = euros(60e9, partOf(95e9, { isShared: true }));
    const links = linkParts(groupStatements([bill, share]));
    expect([...links.values()].map(({ isShared }) => isShared)).toEqual([true, false]);
  });
});
