import type { Mention } from "@tocsin/model";
import { expect, test } from "vitest";
import { partCrowds } from "./crowds.ts";
import { claim, mention } from "./fixtures.ts";
import { partition } from "./partition.ts";
import type { ScoredPair } from "./types.ts";

const strike = (count: number, of: (i: number) => Partial<Mention> = () => ({})): Mention[] =>
  Array.from({ length: count }, (_, i) => mention(`m${String(i).padStart(3, "0")}`, i + 1, of(i)));

function partsOf(mentions: readonly Mention[], scoreOf: (i: number, j: number) => number | null): number[] {
  const pairs: ScoredPair[] = [];
  for (let j = 0; j < mentions.length; j++) {
    for (let i = 0; i < j; i++) {
      const score = scoreOf(i, j);
      const [a, b] = [mentions[i]?.id ?? "", mentions[j]?.id ?? ""];
      if (score !== null) pairs.push({ a, b, score, judgement: "same", reasons: [] });
    }
  }
  return partCrowds(mentions, pairs, [], () => 0).map((part) => part.members.length);
}

test("mentions that all agree well are no crowd, however many", () => {
  expect(partsOf(strike(16), () => 5)).toEqual([16]);
  expect(partsOf(strike(90), () => 7)).toEqual([90]);
});

test("a chain in which each agrees a little with the next is parted", () => {
  const chain = partsOf(strike(90), (i, j) => (j === i + 1 ? 5.2 : null));
  expect(Math.max(...chain)).toBeLessThan(16);
});

test("in a chain of well-told events each stays whole", () => {
  const sameEvent = (i: number, j: number) => Math.floor(i / 30) === Math.floor(j / 30);
  expect(partsOf(strike(90), (i, j) => (sameEvent(i, j) ? 8 : 5.4))).toEqual([30, 30, 30]);
});

/** Reports of one strike, each with a part of what is known, while the toll grows. */
const tellGrowing = (count: number, change: (i: number) => Partial<Mention> = () => ({})) =>
  strike(count, (i) => ({
    publishedAt: new Date(Date.UTC(2024, 2, 20, 14) + i * 15 * 60_000).toISOString(),
    weapons: i % 3 === 0 ? ["glide_bomb"] : [],
    targets: i % 4 === 0 ? ["hypermarket"] : [],
    lang: (["en", "uk", "ru", "fr"] as const)[i % 4] ?? "en",
    ...change(i),
  })).map((one, i) => ({
    ...one,
    claims: [
      ...(i % 3 === 0 ? [] : [claim(one, { min: 2 + Math.floor(i / 6) })]),
      ...(i % 3 < 2 ? [claim(one, { metric: "injured", min: 20 + Math.floor(i / 3) })] : []),
    ],
  }));

const sizes = (told: readonly Mention[]) =>
  partition(told)
    .map((event) => event.mentionIds.length)
    .sort((a, b) => b - a);

test("one strike that a hundred tell of is one event, but for a few of the sparsest", () => {
  expect(sizes(tellGrowing(100))[0]).toBeGreaterThan(90);
});

test("two strikes on a town in one day that forty tell of each stay two", () => {
  const hours = ["03:10", "17:40"] as const;
  const told = tellGrowing(80, (i) => {
    const at = `2024-03-20T${hours[i % 2]}`;
    return { when: { from: at, to: at, precision: "hour", text: at } };
  });
  expect(sizes(told).slice(0, 2)).toEqual([40, 40]);
});

/** How often the pairs of so many crowds are looked at in all, for each crowd. */
function looksPerCrowd(crowds: number): number {
  const each = 20;
  const mentions = strike(crowds * each);
  let looks = 0;
  const pairs = mentions.flatMap(({ id }, i) => {
    const next = mentions[i + 1]?.id;
    if (next === undefined || i % each === each - 1) return [];
    const pair: ScoredPair = { a: id, b: next, score: 5.2, judgement: "same", reasons: [] };
    const look = () => {
      looks++;
      return id;
    };
    return [Object.defineProperty(pair, "a", { get: look })];
  });
  partCrowds(mentions, pairs, [], () => 0);
  return looks / crowds;
}

test("parting a crowd costs the same however many others there are", () => {
  expect(looksPerCrowd(40)).toBeLessThan(1.1 * looksPerCrowd(10));
});
