import { expect, test } from "vitest";
import { takeRequest } from "./rate-limit.ts";

test("an address may make 120 requests at once, then four a second; others are not held up", () => {
  const start = 1_000_000;
  const waits = Array.from({ length: 121 }, () => takeRequest("198.51.100.7", start));
  expect(waits.slice(0, 120).every((wait) => wait === 0)).toBe(true);
  expect(waits[120]).toBe(1);
  expect(takeRequest("198.51.100.8", start)).toBe(0);
  expect(takeRequest("198.51.100.7", start + 1000)).toBe(0);
});
