import type { Item, Mention, PlaceRef, Speaker } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { blockKeys } from "./block-keys.ts";
import { compareMentions } from "./compare.ts";
import { textEvidence } from "./evidence/text-evidence.ts";
import { claim, kharkiv, kharkivRegion, kyiv, kyivRegion, mention, settlement } from "./fixtures.ts";

const irpin = settlement("gn:707565", "Irpin", "UA-32", 50.52, 30.25);
const vyshneve = settlement("gn:689487", "Vyshneve", "UA-32", 50.39, 30.37);
const ukraine: PlaceRef = {
  ...settlement("country:UA", "Ukraine", "UA-30", 49, 32),
  region: null,
  regionName: null,
  precision: "country",
};
const belgorod = settlement("gn:578072", "Belgorod", "RU-BEL", 50.6, 36.58);
const chuhuiv = settlement("gn:710098", "Chuhuiv", "UA-63", 49.83, 36.68);
const mayor: Speaker = { name: "Ihor Terekhov", office: "mayor of Kharkiv", region: "UA-63", side: "UA" };

function pair(left: Partial<Mention>, right: Partial<Mention>): [Mention, Mention] {
  return [mention("a", 1, left), mention("b", 2, right)];
}

function withFigure(
  metric: "killed" | "injured" | "intercepted" | "evacuated",
  min: number,
  change: Partial<Mention> = {},
  item: Item | null = metric === "intercepted" ? "drone" : null,
): Partial<Mention> {
  return {
    ...change,
    claims: [claim(mention("x", 9), { metric, min, item })],
  };
}

function at(
  from: string,
  to = from,
  part: "night" | "morning" | "evening" | "daytime" | null = null,
): Partial<Mention> {
  const precision = from.includes("T") ? "hour" : part ? "part_of_day" : "day";
  return { when: { from, to, precision, text: "then", part } };
}

const published = (date: string): Partial<Mention> => ({ when: null, publishedAt: date });
const month: Partial<Mention> = {
  when: { from: "2024-03-01", to: "2024-03-31", precision: "month", text: "in March" },
};

const cases: [string, [Partial<Mention>, Partial<Mention>], string[]][] = [
  ["same settlement and day", [{}, {}], ["place.same_settlement", "time.same_day", "type.same"]],
  ["a settlement lies within its region", [{}, { place: kharkivRegion }], ["place.within"]],
  ["Kyiv city is not in Kyiv region", [{ place: kyiv }, { place: kyivRegion }], ["place.other_region"]],
  ["a suburb over the region's border is near", [{ place: kyiv }, { place: vyshneve }], ["place.near"]],
  ["settlements of one region 38 km apart", [{}, { place: chuhuiv }], ["place.apart"]],
  ["Irpin and Kharkiv are far", [{ place: irpin }, {}], ["place.far"]],
  ["two countries", [{}, { place: belgorod }], ["place.other_country"]],
  ["an unknown place is no reason", [{}, { place: null }], []],
  [
    "daylight against night",
    [at("2024-03-20", "2024-03-20", "daytime"), at("2024-03-20", "2024-03-21", "night")],
    ["time.next_day"],
  ],
  [
    "evening fits the night to the next day",
    [at("2024-03-20", "2024-03-20", "evening"), at("2024-03-20", "2024-03-21", "night")],
    ["time.midnight"],
  ],
  ["on both sides of midnight", [at("2024-03-20T23:50"), at("2024-03-21T00:20")], ["time.same_hour"]],
  [
    "an hour in the night between two dates",
    [at("2024-03-21T03:00"), at("2024-03-20", "2024-03-21", "night")],
    ["time.same_day"],
  ],
  [
    "morning against evening of one day",
    [at("2024-03-20", "2024-03-20", "morning"), at("2024-03-20", "2024-03-20", "evening")],
    ["time.other_part"],
  ],
  ["hours far apart on one day", [at("2024-03-20T04:00"), at("2024-03-20T13:00")], ["time.other_hour"]],
  ["the day before", [at("2024-03-19"), at("2024-03-20")], ["time.next_day"]],
  ["days apart", [at("2024-03-12"), at("2024-03-20")], ["time.apart"]],
  ["a month fits its days", [month, {}], ["time.within"]],
  [
    "no stated time: the dates of publication",
    [published("2024-03-20"), published("2024-03-21T08:00:00Z")],
    ["time.dated_near"],
  ],
  ["an equal toll", [withFigure("injured", 7), withFigure("injured", 7)], ["toll.same_large"]],
  [
    "none so far, then ten: early and no leap",
    [withFigure("injured", 0), withFigure("injured", 10, { publishedAt: "2024-03-20T18:00:00Z" })],
    ["toll.differs", "-toll.leap"],
  ],
  [
    "an incursion and fighting are two words for one thing",
    [{ type: "ground.incursion" }, { type: "ground.clash" }],
    ["type.related_rare"],
  ],
  [
    "power cuts over a whole country are told of once a day",
    [
      { type: "measure.blackout", place: ukraine },
      { type: "measure.blackout", place: ukraine },
    ],
    ["scope.same_whole", "time.whole_day"],
  ],
  [
    "a toll that grew",
    [withFigure("killed", 3), withFigure("killed", 5, { publishedAt: "2024-03-20T18:00:00Z" })],
    ["toll.grew"],
  ],
  [
    "a toll told by a report of that day, which may be the later one",
    [withFigure("killed", 3, { publishedAt: "2024-03-20T00:00:00.000Z" }), withFigure("killed", 2)],
    ["toll.grew", "-toll.differs"],
  ],
  [
    "nobody killed after some were",
    [withFigure("killed", 2), withFigure("killed", 0, { publishedAt: "2024-03-20T18:00:00Z" })],
    ["toll.conflict"],
  ],
  ["dated after the other report appeared", [published("2024-03-19"), at("2024-03-20")], ["time.apart"]],
  ["dated the day before the other report", [published("2024-03-21"), at("2024-03-20")], ["time.dated_near"]],
  [
    "an evacuation goes on for days",
    [
      { ...at("2024-03-12"), type: "measure.evacuation" },
      { ...at("2024-03-22"), type: "measure.evacuation" },
    ],
    ["time.lasting", "-time.apart"],
  ],
  [
    "of a month later it is another",
    [
      { ...at("2024-02-12"), type: "measure.evacuation" },
      { ...at("2024-03-22"), type: "measure.evacuation" },
    ],
    ["time.apart"],
  ],
  [
    "how many have left so far grows, and tells nothing",
    [
      withFigure("evacuated", 1200, { type: "measure.evacuation" }),
      withFigure("evacuated", 5000, { type: "measure.evacuation" }),
    ],
    ["-count.differs"],
  ],
  [
    "a measure announced, then in force",
    [
      { type: "measure.evacuation", modality: "planned" },
      { type: "measure.evacuation", publishedAt: "2024-03-22T10:00:00Z" },
    ],
    ["type.same_rare", "-modality.differs"],
  ],
  ["two checkpoints of one day", [{ type: "measure.checkpoint" }, { type: "measure.checkpoint" }], ["type.same_rare"]],
  [
    "two waves over a country on one day",
    [{ scope: "wave" }, { scope: "wave" }],
    ["scope.same_whole", "time.whole_day"],
  ],
  ["in a town and near it", [{}, { place: { ...kharkiv, precision: "near" } }], ["place.beside"]],
  [
    "an equal toll in another place is no evidence",
    [withFigure("killed", 7), withFigure("killed", 7, { place: chuhuiv })],
    ["place.apart", "-toll.same_large"],
  ],
  ["equal counts of interceptions", [withFigure("intercepted", 31), withFigure("intercepted", 31)], ["count.same"]],
  [
    "as many drones as another's Shaheds",
    [withFigure("intercepted", 31), withFigure("intercepted", 31, {}, "Shahed-136")],
    ["count.same"],
  ],
  [
    "fewer Shaheds than another's drones",
    [withFigure("intercepted", 31), withFigure("intercepted", 12, {}, "Shahed-136")],
    ["-count.differs", "-count.same"],
  ],
  [
    "different counts of interceptions",
    [withFigure("intercepted", 31), withFigure("intercepted", 12)],
    ["count.differs"],
  ],
  ["a missile fits its name", [{ weapons: ["missile"] }, { weapons: ["Iskander-M"] }], ["weapon.same"]],
  ["a missile against a drone", [{ weapons: ["missile"] }, { weapons: ["Shahed-136"] }], ["weapon.differs"]],
  ["one named target", [{ targets: ["printing house"] }, { targets: ["printing house factor-druk"] }], ["target.same"]],
  ["two numbered schools", [{ targets: ["school no. 134"] }, { targets: ["school no. 12"] }], ["target.differs"]],
  ["an aggregate is never a strike", [{}, { scope: "aggregate" }], ["scope.whole_and_part"]],
  ["a wave is never one of its places", [{ scope: "wave" }, {}], ["scope.whole_and_part"]],
  ["an interception is no strike", [{}, { type: "interception" }], ["type.other_kind"]],
  ["an explosion may be a missile strike", [{}, { type: "explosion.unknown" }], ["type.related"]],
  [
    "a measure planned after another was done",
    [
      { type: "measure.evacuation" },
      { type: "measure.evacuation", modality: "planned", publishedAt: "2024-03-22T10:00:00Z" },
    ],
    ["modality.differs"],
  ],
];

describe("reasons", () => {
  it.each(cases)("%s", (_, [left, right], expected) => {
    const [a, b] = pair(left, right);
    const codes = compareMentions(a, b).reasons.map((reason) => reason.code as string);
    for (const code of expected) {
      if (code.startsWith("-")) expect(codes).not.toContain(code.slice(1));
      else expect(codes).toContain(code);
    }
    if (expected.length === 0) expect(codes.filter((code) => code.startsWith("place."))).toEqual([]);
  });

  it.each(cases)("are the same from either side: %s", (_, [left, right]) => {
    const [a, b] = pair(left, right);
    expect(compareMentions(b, a).score).toBe(compareMentions(a, b).score);
  });

  it("add up to the score and each say something", () => {
    const [a, b] = pair(withFigure("injured", 7), withFigure("injured", 7));
    const { score, reasons } = compareMentions(a, b);
    expect(score).toBeCloseTo(
      reasons.reduce((sum, reason) => sum + reason.weight, 0),
      5,
    );
    for (const reason of reasons) expect(reason.text.length).toBeGreaterThan(3);
  });

  it("an official who is cited by both is no name of the event", () => {
    const text = "Three homes were hit, Ihor Terekhov said. Rescuers of Ihor Terekhov came.";
    const words = {
      place: null,
      evidence: textEvidence(text, "en"),
      claims: [claim(mention("x", 1), { min: 1, speaker: mayor })],
    };
    const codes = compareMentions(...pair(words, words)).reasons.map((reason) => reason.code);
    expect(codes).not.toContain("text.names");
    expect(codes).toContain("speaker.same");
  });

  it("text speaks only within one language", () => {
    const text = "John Smith was shot on Elm Street in Springfield on Tuesday, neighbours of John Smith told us.";
    const [a, b] = pair(
      { place: null, evidence: textEvidence(text, "en") },
      { place: null, evidence: textEvidence(text, "fr") },
    );
    expect(compareMentions(a, b).reasons.filter((reason) => reason.code.startsWith("text."))).toEqual([]);
  });
});

describe("block keys", () => {
  it.each([
    ["near settlements in two regions", { place: kyiv }, { place: vyshneve }],
    ["a settlement and its region", {}, { place: kharkivRegion }],
    ["both sides of midnight", at("2024-03-20T23:50"), at("2024-03-21T00:20")],
    ["two types of one family", { type: "strike.missile" as const }, { type: "explosion.unknown" as const }],
    [
      "a toll that grew on the next day",
      withFigure("killed", 5),
      withFigure("killed", 9, { ...at("2024-03-21"), publishedAt: "2024-03-21T09:00:00Z" }),
    ],
    [
      "an evacuation told of again ten days later",
      { type: "measure.evacuation" as const, ...at("2024-03-12") },
      { type: "measure.evacuation" as const, ...at("2024-03-22"), place: kharkivRegion },
    ],
    [
      "a named target told with and without a place",
      { targets: ["school no. 134"] },
      { targets: ["school no. 134"], place: null },
    ],
  ])("%s share one", (_, left, right) => {
    const [a, b] = pair(left, right);
    const keys = new Set(blockKeys(a));
    expect(blockKeys(b).some((key) => keys.has(key))).toBe(true);
  });
});
