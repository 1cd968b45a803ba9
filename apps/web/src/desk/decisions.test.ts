import { describe, expect, it } from "vitest";
import { fieldsOf, readDecision } from "./decisions.ts";

const one = "0190a1b2-0000-7000-8000-000000000001";
const other = "0190a1b2-0000-7000-8000-000000000002";
const read = (query: string) => {
  const params = new URLSearchParams(query);
  return readDecision((name) => params.getAll(name));
};

describe("a decision in an address of the desk", () => {
  it.each([
    [`act=merge&event=${one}&other=https://example.org/uk/events/${other}/a-slug`, { act: "merge", event: one, other }],
    [`act=split&event=${one}&mentions=${one}&mentions=${other}`, { act: "split", event: one, mentions: [one, other] }],
    [`act=part&a=${one}&b=${other}`, { act: "part", a: one, b: other }],
    [`act=judge&event=${one}&finding=withdraw`, { act: "judge", event: one, finding: "withdraw" }],
    [
      `act=pin&event=${one}&key=killed/unspecified/-&best=5`,
      { act: "pin", event: one, key: "killed/unspecified/-", best: 5 },
    ],
    [
      `act=correct&claim=${one}&min=4&max=&qualifier=at_least`,
      { act: "correct", claim: one, min: 4, max: null, qualifier: "at_least" },
    ],
    [
      `act=correct&claim=${one}&min=9&max=9&qualifier=none_reported`,
      { act: "correct", claim: one, min: 0, max: 0, qualifier: "none_reported" },
    ],
    [
      `act=correct&claim=${one}&qualifier=several`,
      { act: "correct", claim: one, min: null, max: null, qualifier: "several" },
    ],
  ])("is read from %s, and written as it was read", (query, decision) => {
    const found = read(query);
    expect(found).toEqual(decision);
    expect(found && read(new URLSearchParams(fieldsOf(found)).toString())).toEqual(decision);
  });

  it.each([
    "",
    "act=burn",
    `act=merge&event=${one}&other=the%20one%20in%20Kyiv`,
    `act=split&event=${one}`,
    `act=correct&claim=${one}&min=four&max=4&qualifier=exact`,
    `act=correct&claim=${one}&qualifier=exact`,
    `act=pin&event=${one}&key=killed/unspecified/-&best=`,
    `act=judge&event=${one}&finding=maybe`,
  ])("that lacks something is none: %s", (query) => {
    expect(read(query)).toBeNull();
  });
});
