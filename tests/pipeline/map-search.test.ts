import { EventIndex, inReadTransaction, schema } from "@tocsin/db";
import { emptyEventFilter, readSearch, readTile, type TileAddress, type TileCluster } from "@tocsin/db/queries";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRandom } from "../support/generated-events.ts";
import { generateRecord } from "../support/generated-record.ts";
import { randomFilter } from "../support/random-filters.ts";
import { loadAllEvents, scanNewest } from "../support/scan-events.ts";
import { applyStories } from "../support/submit-stories.ts";
import { openTestRecord, type TestRecord } from "../support/test-record.ts";

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
  await applyStories(record.db, [
    { source: "Gazette", place: "kharkiv", day: "2024-03-20", killed: 5 },
    { source: "Gazette", place: "odesa", day: "2024-03-22" },
    { source: "Gazette", place: "kyiv", day: "2024-03-21", injured: 3 },
  ]);
});
afterAll(() => record.drop());

describe("events on a map", () => {
  it("come gravest first, those without a toll last", async () => {
    const options = { sort: "date", limit: 20, after: null, mapLimit: 10, withDays: false } as const;
    const { mapped } = await inReadTransaction(record.db, (tx) =>
      readSearch(tx, new EventIndex(), emptyEventFilter, options),
    );
    expect(mapped.map((view) => view.place?.region)).toEqual(["UA-63", "UA-30", "UA-51"]);
  });

  it("are gathered in a tile of the whole world and alone in a deep one", async () => {
    const world = await inReadTransaction(record.db, (tx) =>
      readTile(tx, new EventIndex(), { z: 0, x: 0, y: 0 }, emptyEventFilter),
    );
    expect(world.reduce((sum, cluster) => sum + cluster.events, 0)).toBe(3);
    const kharkiv = await inReadTransaction(record.db, (tx) =>
      readTile(tx, new EventIndex(), { z: 8, x: 153, y: 86 }, emptyEventFilter),
    );
    expect(kharkiv).toMatchObject([{ events: 1, killed: 5, precision: "settlement", eventId: expect.any(String) }]);
  });
});

describe("tiles of many events", () => {
  it("gather by cell what fits a filter, as a scan of every event does", async () => {
    const large = await openTestRecord();
    try {
      await generateRecord(large.db, 2_000);
      const index = new EventIndex();
      const all = await large.db.select().from(schema.events).where(eq(schema.events.lifecycle, "published"));
      const byNumber = new Map(all.map((event) => [event.number, event]));
      const scanned = await loadAllEvents(large.db);
      const random = makeRandom(9);
      for (let i = 0; i < 30; i++) {
        const filter = i === 0 ? emptyEventFilter : randomFilter(random);
        const tile = [
          { z: 0, x: 0, y: 0 },
          { z: 5, x: 18, y: 10 },
          { z: 7, x: 75, y: 43 },
        ][i % 3] as TileAddress;
        const fitting = scanNewest(scanned, filter, scanned.length).map((number) => byNumber.get(number));
        const clusters = await inReadTransaction(large.db, (tx) => readTile(tx, index, tile, filter));
        expect(clusters.map(toText).sort()).toEqual(
          scanTile(fitting as StoredEvent[], tile)
            .map(toText)
            .sort(),
        );
      }
    } finally {
      await large.drop();
    }
  });
});

type StoredEvent = typeof schema.events.$inferSelect;

function toText({ lat, lon, ...cluster }: TileCluster): string {
  const { precision, events, killed, placeId, placeName, eventId } = cluster;
  return [lat.toFixed(6), lon.toFixed(6), precision, events, killed, placeId, placeId && placeName, eventId].join(" ");
}

/** Clusters of a tile by looking at every event. */
function scanTile(fitting: readonly StoredEvent[], { z, x, y }: TileAddress): TileCluster[] {
  const cells = 2 ** z * 32;
  const cellOf = ({ lat, lon, placePrecision }: StoredEvent) => {
    const column = Math.floor((((lon ?? 0) + 180) / 360) * cells);
    const row = Math.floor(((1 - Math.asinh(Math.tan(((lat ?? 0) * Math.PI) / 180)) / Math.PI) / 2) * cells);
    return Math.floor(column / 32) === x && Math.floor(row / 32) === y ? `${placePrecision} ${column} ${row}` : null;
  };
  const located = fitting.filter(({ lat }) => lat !== null);
  return [...Map.groupBy(located, cellOf)].flatMap(([cell, own]) => {
    const [first] = own;
    if (cell === null || !first?.placePrecision) return [];
    const mean = (of: (event: StoredEvent) => number | null) =>
      own.reduce((sum, event) => sum + (of(event) ?? 0), 0) / own.length;
    const isOnePlace = own.every(({ placeId }) => placeId === first.placeId);
    return {
      precision: first.placePrecision,
      lat: mean(({ lat }) => lat),
      lon: mean(({ lon }) => lon),
      events: own.length,
      killed: own.reduce((sum, { killedBest, killedLow }) => sum + (killedBest ?? killedLow ?? 0), 0),
      placeId: isOnePlace ? first.placeId : null,
      placeName: isOnePlace ? first.placeName : null,
      eventId: own.length === 1 ? first.id : null,
    };
  });
}
