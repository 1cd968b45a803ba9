import { EventIndex, inReadTransaction, schema } from "@tocsin/db";
import {
  type ClaimCursor,
  emptyEventFilter,
  type PublicClaim,
  readClaimsOfEvents,
  readPublicClaims,
  readRegion,
  readSettlement,
} from "@tocsin/db/queries";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generatedLastDay, generateRecord } from "../support/generated-record.ts";
import { openTestRecord, type TestRecord } from "../support/test-record.ts";

type StoredEvent = typeof schema.events.$inferSelect;

let record: TestRecord;
let index: EventIndex;
let all: StoredEvent[];

beforeAll(async () => {
  record = await openTestRecord();
  await generateRecord(record.db, 2_000);
  index = new EventIndex();
  all = await record.db.select().from(schema.events).where(eq(schema.events.lifecycle, "published"));
});
afterAll(() => record.drop());

/** The place with most events. */
function busiestPlace(): StoredEvent[] {
  const byPlace = Map.groupBy(all, ({ placeId }) => placeId);
  return [...byPlace.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

describe("a settlement's page", () => {
  it("has the sums of its events by day and type, as a scan gives them", async () => {
    const here = busiestPlace();
    const placeId = here[0]?.placeId ?? "";
    const filter = { ...emptyEventFilter, places: [placeId], to: generatedLastDay };
    const data = await inReadTransaction(record.db, (tx) => readSettlement(tx, index, placeId, filter, null));
    const dated = here.filter(({ whenFrom }) => whenFrom !== null);
    expect(data.total).toBe(dated.length);
    expect(data.firstDay).toBe(dated.map(({ whenFrom }) => whenFrom).sort()[0]);
    const single = dated.filter(({ scope }) => scope !== "aggregate");
    const sum = (of: (event: StoredEvent) => number) => single.reduce((total, event) => total + of(event), 0);
    const rolled = (of: (day: (typeof data.days)[number]) => number) =>
      data.days.reduce((total, day) => total + of(day), 0);
    expect(rolled((day) => day.events)).toBe(single.length);
    expect(rolled((day) => day.contested)).toBe(single.filter(({ isContested }) => isContested).length);
    expect(rolled((day) => day.killedBest)).toBe(sum((e) => e.killedBest ?? e.killedLow ?? e.killedHigh ?? 0));
    expect(rolled((day) => day.injuredHigh)).toBe(sum((e) => e.injuredHigh ?? e.injuredBest ?? e.injuredLow ?? 0));
    expect(new Set(data.days.map(({ day, type }) => `${day} ${type}`)).size).toBe(data.days.length);
    expect(data.mapped.every(({ place }) => place.id === placeId)).toBe(true);
  });
});

describe("a region's page", () => {
  it("lists measures of the region and, after them, of the neighbours across the border only", async () => {
    const request = {
      region: "UA-63",
      country: "UA",
      neighbours: ["UA-59", "UA-53", "RU-BEL"],
      lastDay: generatedLastDay,
      dailyFrom: "2024-12-23",
      filter: { ...emptyEventFilter, regions: ["UA-63"], from: "2022-02-24", to: generatedLastDay },
      after: null,
    };
    const { measures, mapped, list } = await inReadTransaction(record.db, (tx) => readRegion(tx, index, request));
    const regions = measures.map(({ place }) => place?.region);
    expect(regions).not.toContain("UA-59");
    expect(regions.lastIndexOf("UA-63")).toBeLessThan(regions.includes("RU-BEL") ? regions.indexOf("RU-BEL") : 99);
    const { from, to } = request.filter;
    const touching = all.filter(
      ({ region, whenFrom, whenTo }) => region === "UA-63" && (whenFrom ?? "9999") <= to && (whenTo ?? "") >= from,
    );
    expect(list.facets.total).toBe(touching.length);
    expect(mapped.length).toBeGreaterThan(20);
    expect(mapped.every(({ place }) => place.lat !== null)).toBe(true);
  });
});

describe("claims for programs", () => {
  it("come page by page, each of the events that fit once", async () => {
    const filter = { ...emptyEventFilter, types: ["strike.missile" as const, "strike.drone" as const] };
    const seen: PublicClaim[] = [];
    let after: ClaimCursor | null = null;
    do {
      const page: Awaited<ReturnType<typeof readPublicClaims>> = await inReadTransaction(record.db, (tx) =>
        readPublicClaims(tx, index, filter, { after, limit: 4, minConfidence: 0.5, at: null }),
      );
      seen.push(...page.rows);
      after = page.next;
    } while (after);
    const fitting = new Set(all.filter(({ type }) => filter.types.some((one) => one === type)).map(({ id }) => id));
    const stored = await record.db
      .select({ id: schema.claims.id, eventId: schema.mentions.eventId, confidence: schema.claims.confidence })
      .from(schema.claims)
      .innerJoin(schema.mentions, eq(schema.mentions.id, schema.claims.mentionId));
    const wanted = stored.filter(({ eventId, confidence }) => confidence >= 0.5 && fitting.has(eventId ?? ""));
    expect(seen.length).toBeGreaterThan(8);
    expect(seen.map(({ claim }) => claim.id).sort()).toEqual(wanted.map(({ id }) => id).sort());
  });

  it("of one event are found by an id that was joined into it, and as known at a moment without what came later", async () => {
    const stored = await record.db
      .select({ id: schema.mentions.eventId, publishedAt: schema.mentions.publishedAt })
      .from(schema.claims)
      .innerJoin(schema.mentions, eq(schema.mentions.id, schema.claims.mentionId));
    const id = stored.find((claim) => all.some((event) => event.id === claim.id))?.id ?? "";
    await record.db.insert(schema.eventRedirects).values({ fromId: "joined-before", mergedInto: id, at: new Date() });
    const ask = (asked: string, at: Date | null = null) =>
      inReadTransaction(record.db, (tx) =>
        readClaimsOfEvents(tx, [asked], { after: null, limit: 50, minConfidence: 0, at }),
      );
    const own = await ask(id);
    expect(own.rows.length).toBeGreaterThan(0);
    expect(await ask("joined-before")).toEqual(own);
    expect((await ask("never-given")).rows).toEqual([]);
    const said = stored.filter((claim) => claim.id === id).map(({ publishedAt }) => publishedAt.getTime());
    expect((await ask(id, new Date(Math.max(...said)))).rows).toEqual(own.rows);
    expect((await ask(id, new Date(Math.min(...said) - 1))).rows).toEqual([]);
  });
});
