import type { Claim, Mention, Speaker } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { claim, kharkiv, kharkivRegion, mention } from "../fixtures.ts";
import { partition } from "../partition.ts";
import { deriveEvent } from "./derive-event.ts";

const governor: Speaker = { name: "Oleg Synegubov", office: "governor of Kharkiv region", region: "UA-63", side: "UA" };

function withClaims(base: Mention, ...claims: (Partial<Claim> & Pick<Claim, "min">)[]): Mention {
  return { ...base, claims: claims.map((change, i) => claim(base, { id: `${base.id}-c${i}`, ...change })) };
}

const first = withClaims(
  mention("a", 1, {
    publishedAt: "2024-03-21",
    when: {
      from: "2024-03-20",
      to: "2024-03-20",
      precision: "part_of_day",
      text: "in broad daylight on Wednesday",
      part: "daytime",
    },
  }),
  { min: 4, max: null, qualifier: "at_least", speaker: governor },
  { metric: "injured", min: 7, speaker: governor },
  { metric: "seriously_injured", min: 2, speaker: governor, subsetOf: "a-c1" },
);
const second = withClaims(
  mention("b", 2, { publishedAt: "2024-03-21T12:00:00Z", type: "strike.glide_bomb" }),
  { min: 5 },
  { metric: "injured", min: 7 },
);

function figure(mentions: Mention[], metric: string, input: Partial<Parameters<typeof deriveEvent>[0]> = {}) {
  return deriveEvent({ id: "e", mentions, ...input })?.figures.find((candidate) => candidate.metric === metric);
}

describe("a second report with a higher toll", () => {
  it("joins the first event", () => {
    expect(partition([second, first])).toHaveLength(1);
  });

  it("shows the range, the best from the region's official, and both voices", () => {
    expect(figure([first, second], "killed")).toMatchObject({
      low: 4,
      best: 4,
      high: 5,
      basis: "authority",
      qualifier: "at_least",
      contested: false,
    });
    expect(deriveEvent({ id: "e", mentions: [first, second] })).toMatchObject({
      voices: 2,
      grade: "corroborated",
      lifecycle: "published",
      reportCount: 2,
    });
    expect(figure([first, second], "killed")?.claimIds).toHaveLength(2);
  });

  it("keeps a part with its whole and adds nothing", () => {
    expect(figure([first, second], "injured")).toMatchObject({ low: 7, best: 7, high: 7, basis: "agreement" });
    expect(figure([first], "seriously_injured")).toMatchObject({ best: 2, partOf: "injured/unspecified/-" });
  });
});

describe("figures", () => {
  const open = withClaims(mention("x", 3), { min: 4, max: null, qualifier: "at_least" });
  const cases: [string, Mention[], object][] = [
    ["at least 4 alone stays open at the top", [open], { low: 4, best: 4, high: null, basis: "only_voice" }],
    [
      "exact figures that differ are contested, the lower is best",
      [withClaims(mention("x", 1), { min: 3 }), withClaims(mention("y", 2), { min: 6 })],
      { low: 3, best: 3, high: 6, contested: true, basis: "lower_of_contested" },
    ],
    [
      "a speaker's later word replaces the earlier one",
      [
        withClaims(mention("x", 1), { min: 3, speaker: governor }),
        withClaims(mention("y", 2, { publishedAt: "2024-03-20T20:00:00Z" }), { min: 6, speaker: governor }),
      ],
      { low: 6, best: 6, high: 6, contested: false },
    ],
    [
      "a retracted claim is dropped",
      [
        withClaims(mention("x", 1), { min: 3 }),
        withClaims(mention("y", 2), { min: 9, retracted: true }, { metric: "injured", min: 1 }),
      ],
      { low: 3, best: 3, high: 3 },
    ],
    [
      "an unpublishable claim is left out",
      [withClaims(mention("x", 1), { min: 3 }), withClaims(mention("y", 2), { min: 9, confidence: 0.4 })],
      { high: 3 },
    ],
    [
      "a superseded claim is dropped",
      [withClaims(mention("x", 1), { min: 3, supersededBy: "z" }, { min: 2 })],
      { best: 2 },
    ],
  ];
  it.each(cases)("%s", (_, mentions, expected) => {
    expect(figure(mentions, "killed")).toMatchObject(expected);
  });

  it("counts a weapon's name within its kind, unless one report counts both apart", () => {
    const kind = withClaims(mention("a", 1), { metric: "intercepted", item: "cruise_missile", min: 9 });
    const name = withClaims(mention("b", 2), { metric: "intercepted", item: "Kh-101", min: 9 });
    const both = withClaims(
      mention("c", 3),
      { metric: "intercepted", item: "cruise_missile", min: 9 },
      { metric: "intercepted", item: "Kh-101", min: 4 },
    );
    const more = withClaims(mention("d", 4), { metric: "intercepted", item: "Kh-101", min: 11 });
    const nameOf = (...mentions: Mention[]) =>
      deriveEvent({ id: "e", mentions })?.figures.find((candidate) => candidate.item === "Kh-101")?.partOf;
    expect(nameOf(kind, name)).toBe("intercepted/unspecified/cruise_missile");
    expect(nameOf(kind, both)).toBeNull();
    expect(nameOf(kind, more)).toBeNull();
  });

  it("an editor's pin decides the best figure and ends the contest", () => {
    const mentions = [withClaims(mention("x", 1), { min: 3 }), withClaims(mention("y", 2), { min: 6 })];
    const pins = [{ key: "killed/unspecified/-", best: 6 }];
    expect(figure(mentions, "killed", { pins })).toMatchObject({
      low: 3,
      best: 6,
      high: 6,
      basis: "pinned",
      contested: false,
    });
  });

  it("leaves out what was said after the moment asked for", () => {
    expect(figure([first, second], "killed", { asOf: "2024-03-21T09:00:00Z" })).toMatchObject({ low: 4, high: null });
    expect(deriveEvent({ id: "e", mentions: [first], asOf: "2024-03-20" })).toBeNull();
  });
});

describe("voices and grade", () => {
  const cases: [string, Mention[], object][] = [
    ["two independent sources corroborate", [mention("x", 1), mention("y", 2)], { voices: 2, grade: "corroborated" }],
    [
      "outlets of one group are one voice",
      [mention("x", 1, { independenceGroup: "g" }), mention("y", 2, { independenceGroup: "g" })],
      { voices: 1, grade: "single_source" },
    ],
    [
      "two outlets that only relay one speaker are one voice",
      [
        withClaims(mention("x", 1), { min: 3, speaker: governor }),
        withClaims(mention("y", 2), { min: 3, speaker: governor }),
      ],
      { voices: 1 },
    ],
    [
      "copied text is one voice",
      [mention("x", 1, { quoteText: "A".repeat(80) }), mention("y", 2, { quoteText: "A".repeat(80) })],
      { voices: 1 },
    ],
    [
      "nothing publishable stays a candidate",
      [mention("x", 1, { confidence: 0.4 })],
      { grade: "unreviewed", lifecycle: "candidate" },
    ],
  ];
  it.each(cases)("%s", (_, mentions, expected) => {
    expect(deriveEvent({ id: "e", mentions })).toMatchObject(expected);
  });
});

describe("type", () => {
  it.each([
    ["a strike told as shelling is no dispute", "shelling.artillery", false],
    ["a strike told as a mine is", "mine.ied", true],
  ] as const)("%s", (_, other, isContested) => {
    const view = deriveEvent({
      id: "e",
      mentions: [mention("x", 1), mention("y", 2), mention("z", 3, { type: other })],
    });
    expect(view?.type).toBe("strike.missile");
    expect(view?.contested.includes("type")).toBe(isContested);
  });
});

describe("place, time and latest report", () => {
  it("takes the most precise place that the others fit", () => {
    expect(
      deriveEvent({ id: "e", mentions: [mention("x", 1, { place: kharkivRegion }), mention("y", 2)] })?.place?.id,
    ).toBe(kharkiv.id);
  });

  it("takes the tightest time", () => {
    expect(deriveEvent({ id: "e", mentions: [mention("x", 3), first] })?.when?.precision).toBe("part_of_day");
  });

  it("is not refreshed by a background mention", () => {
    const later = mention("y", 2, { publishedAt: "2024-03-27T10:00:00Z", background: true });
    expect(deriveEvent({ id: "e", mentions: [mention("x", 1), later] })).toMatchObject({
      lastReportedAt: "2024-03-20T14:00:00Z",
      reportCount: 2,
    });
  });

  it("does not depend on the order of the mentions", () => {
    const mentions = [first, second, mention("z", 3, { place: kharkivRegion })];
    expect(deriveEvent({ id: "e", mentions: [...mentions].reverse() })).toEqual(deriveEvent({ id: "e", mentions }));
  });
});
