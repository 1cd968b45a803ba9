import { partition } from "@tocsin/match";
import type { Mention } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { generateMentions } from "./generated-events.ts";
import { MemoryMatcher } from "./memory-matcher.ts";

/** Mentions of one generated war in which a few towns are struck many times a day. */
function crowded(count: number, eventsPerDay: number, seed: number): Mention[] {
  const mentions: Mention[] = [];
  for (const { mention } of generateMentions({ eventsPerDay, mostReports: 3 }, seed)) {
    if (mentions.length === count) break;
    mentions.push(mention);
  }
  return mentions;
}

describe("in a crowd", { timeout: 60_000 }, () => {
  it.each([
    [40, 1],
    [400, 2],
    [4_000, 3],
  ])("%i events a day, one report after the other gives what all at once gives", (eventsPerDay, seed) => {
    const mentions = crowded(800, eventsPerDay, seed);
    const matcher = new MemoryMatcher();
    for (const mention of mentions) matcher.add(mention);
    const expected = partition(mentions).flatMap((cluster) => cluster.mentionIds.map((id) => [id, cluster.eventId]));
    expect(mentions.map((mention) => [mention.id, matcher.eventOf(mention.id)]).sort()).toEqual(expected.sort());
  });

  it("the cost of one report is bounded", () => {
    const matcher = new MemoryMatcher();
    let most = 0;
    for (const mention of crowded(1_200, 4_000, 4)) {
      most = Math.max(most, matcher.match(mention).members);
      matcher.add(mention);
    }
    expect(most).toBeLessThan(400);
  });
});
