import { describe, expect, it } from "vitest";
import { momentOf, parametersOf, requireKnown } from "./parameters.ts";

const url = (query: string) => new URL(`http://site/api/v1/events?${query}`);
const now = new Date("2026-01-01T00:00:00Z");

describe("requireKnown", () => {
  it("names what the address takes", () => {
    expect(() => requireKnown(url("regoin=UA-63"), ["region", "type"])).toThrow(
      'There is no parameter "regoin" at /api/v1/events. It takes region, type.',
    );
    expect(() => requireKnown(url("at=2024"), [])).toThrow("It takes none.");
  });
  it("lets what is told of the operation pass", () => {
    const known = parametersOf("/api/v1/events");
    expect(known).toContain("at");
    expect(() => requireKnown(url(known.map((name) => `${name}=`).join("&")), known)).not.toThrow();
  });
});

describe("momentOf", () => {
  it.each([
    ["", null],
    ["at=", null],
    ["at=2024-03-20", "2024-03-20T21:59:00.000Z"],
    ["at=2024-03-20T14:00", "2024-03-20T12:00:00.000Z"],
    ["at=2024-07-20T14:00", "2024-07-20T11:00:00.000Z"],
    ["at=2024-03-20T12:00Z", "2024-03-20T12:00:00.000Z"],
    ["at=2024-03-20T12:00:30.5Z", "2024-03-20T12:00:30.500Z"],
    ["at=2024-03-20T14:00%2B02:00", "2024-03-20T12:00:00.000Z"],
    ["at=2024-03-20T14:00+02:00", "2024-03-20T12:00:00.000Z"],
  ])("reads %s", (query, expected) => {
    expect(momentOf(url(query), now)?.toISOString() ?? null).toBe(expected);
  });
  it.each(["at=yesterday", "at=2024-02-31", "at=2024-02-31T10:00Z", "at=2024-03-20T25:00", "at=2026-02-01"])(
    "refuses %s",
    (query) => {
      expect(() => momentOf(url(query), now)).toThrow(/^at must/);
    },
  );
});
