import { describe, expect, it } from "vitest";
import { foldCoalition, groupStatements } from "./group-statements.ts";
import { statement } from "./sample-statement.test-support.ts";

const usd = (amount: number, more = {}) =>
  statement({ amountMin: amount, amountMax: amount, currency: "USD", ...more });
const groupIds = (groups: { id: string }[][]) => groups.map((g) => g.map((s) => s.id).sort()).sort();

describe("groupStatements", () => {
  it("joins one amount told by two outlets, rounded differently", () => {
    expect(groupStatements([usd(60e9), usd(60.8e9)])).toHaveLength(1);
  });
  it.each([
    ["another amount", usd(60e9), usd(300e6)],
    ["another donor", usd(60e9), usd(60e9, { donors: ["DE"] })],
    ["another currency", usd(60e9), usd(60e9, { currency: "EUR" })],
    ["another kind of aid", usd(60e9), usd(60e9, { type: "humanitarian" })],
    ["the same sum a year later", usd(1e9, { date: "2023-03-01" }), usd(1e9, { date: "2024-03-01" })],
  ])("keeps apart %s", (_, a, b) => {
    expect(groupStatements([a, b])).toHaveLength(2);
  });
  it("joins one amount told in two currencies in the same days", () => {
    const crowns = { amountMin: 2.3e9, amountMax: 2.3e9, currency: "DKK", donors: ["DK"], date: "2024-03-12" };
    const euros = { amountMin: 308e6, amountMax: 308e6, currency: "EUR", donors: ["DK"] };
    expect(groupStatements([statement(crowns), statement({ ...euros, date: "2024-03-14" })])).toHaveLength(1);
    expect(groupStatements([statement(crowns), statement({ ...euros, date: "2024-05-14" })])).toHaveLength(2);
  });
  it("joins an amount for a coalition with the same amount told without it, and keeps two coalitions apart", () => {
    const to = (name: string) => usd(30e6, { coalition: { name, role: "member" } });
    expect(groupStatements([to("drone coalition"), usd(30e6)])).toHaveLength(1);
    expect(groupStatements([to("drone coalition"), to("artillery coalition")])).toHaveLength(2);
  });
  it("never joins two coalitions through an amount told without one: it goes to the nearest", () => {
    const to = (name: string, date: string) => usd(30e6, { coalition: { name, role: "member" }, date });
    const drones = to("drone coalition", "2024-03-01");
    const shells = to("artillery coalition", "2024-03-20");
    const bare = usd(30e6, { date: "2024-03-18" });
    const expected = groupIds([[drones], [shells, bare]]);
    expect(groupIds(groupStatements([drones, bare, shells]))).toEqual(expected);
    expect(groupIds(groupStatements([shells, drones, bare]))).toEqual(expected);
  });
  it("joins goods without an amount only when close in time", () => {
    const tanks = { items: [{ item: "Leopard 2", count: 14 }] };
    const a = statement({ ...tanks, date: "2024-03-01" });
    expect(groupStatements([a, statement({ ...tanks, date: "2024-03-10" })])).toHaveLength(1);
    expect(groupStatements([a, statement({ ...tanks, date: "2024-05-10" })])).toHaveLength(2);
  });
  it("gives the same groups whatever the order of the statements", () => {
    const all = [usd(60e9), usd(61e9), usd(300e6), usd(60e9, { donors: ["DE"] }), usd(61.5e9), usd(301e6)];
    const expected = groupIds(groupStatements(all));
    for (let turn = 1; turn < all.length; turn++) {
      expect(groupIds(groupStatements([...all.slice(turn), ...all.slice(0, turn)]))).toEqual(expected);
      expect(groupIds(groupStatements([...all.slice(0, turn).reverse(), ...all.slice(turn)]))).toEqual(expected);
    }
  });
});

describe("foldCoalition", () => {
  it.each([
    ["the International Drone Coalition", "drone coalition"],
    ["drone coalition", "drone coalition"],
    ["Drone Capability Coalition", "drone coalition"],
  ])("reads %s as %s", (name, key) => {
    expect(foldCoalition(name)).toBe(key);
  });
});
