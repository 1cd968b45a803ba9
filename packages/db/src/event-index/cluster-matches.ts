import type { PlacePrecision } from "@tocsin/model";
import { BlockSums } from "./block-sums.ts";
import { bestAt, type DayColumns, type EventTerms } from "./day-columns.ts";
import { type MatchedDay, type Positions, positionAt } from "./match-events.ts";
import { type Spot, type SpotCodes, shownPrecisions } from "./spots.ts";

/** A square of the web mercator grid: `z` halvings of the world, `x` from the west, `y` from the north. */
export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

/** Events of one cell of a tile whose places are known equally well. */
export interface MatchedCluster {
  precision: PlacePrecision;
  /** Middle of the events. */
  lat: number;
  lon: number;
  events: number;
  killed: number;
  /** Where all of them happened; null where they happened at several places. */
  spot: Spot | null;
  /** Number of the only event; null where there are several. */
  number: number | null;
}

/** Cells along a tile's side: 16 pixels each on a tile of 512. */
const cellsPerSide = 32;
const cells = shownPrecisions.length * cellsPerSide ** 2;
const severalPlaces = -1;

/** Events of a tile that fit, gathered by a grid that is as fine as the zoom, the largest clusters first. */
export function clusterMatches(
  days: readonly MatchedDay[],
  { terms, spotSums }: { terms: EventTerms; spotSums: SpotSums },
  tile: TileAddress,
): MatchedCluster[] {
  const cellOf = cellsOfSpots(terms.spot, tile);
  const sums = emptySums(cellOf.length);
  const isWhole = days.every(({ positions }) => positions === null);
  if (isWhole) {
    const { blocks, latest } = spotSums.sumWhole(days.map(({ columns }) => columns));
    for (const block of blocks) addSpots(sums, block, cellOf);
    for (const columns of latest) addEvents(sums, columns, null, cellOf);
  } else for (const { columns, positions } of days) addEvents(sums, columns, positions, cellOf);
  return toClusters(gather(sums, cellOf, terms.spot), terms.spot);
}

/** Of the events at each spot, or in each cell. */
interface Sums {
  events: Int32Array;
  killed: Int32Array;
  /** Of one of the events. */
  number: Float64Array;
}

/** Sums of the spots that have events. */
interface SumsOfSpots extends Sums {
  spots: Uint32Array;
}

/** All events of the record by spot, of which there are far fewer. */
export class SpotSums extends BlockSums<DayColumns, SumsOfSpots> {
  constructor({ spot }: EventTerms) {
    super((days) => {
      const sums = emptySums(spot.size);
      for (const columns of days) addEvents(sums, columns, null, null);
      const spots = Uint32Array.from([...sums.events.keys()].filter((code) => sums.events[code] !== 0));
      return {
        spots,
        events: Int32Array.from(spots, (code) => sums.events[code] as number),
        killed: Int32Array.from(spots, (code) => sums.killed[code] as number),
        number: Float64Array.from(spots, (code) => sums.number[code] as number),
      };
    });
  }
}

function addEvents(sums: Sums, columns: DayColumns, positions: Positions, cellOf: Int16Array | null): void {
  const size = positions?.length ?? columns.size;
  for (let p = 0; p < size; p++) {
    const i = positionAt(positions, p);
    const spot = columns.spot[i] as number;
    if (cellOf !== null && (cellOf[spot] as number) < 0) continue;
    sums.events[spot] = (sums.events[spot] as number) + 1;
    sums.killed[spot] = (sums.killed[spot] as number) + bestAt(columns.killed, i);
    sums.number[spot] = columns.numbers[i] as number;
  }
}

function addSpots(sums: Sums, { spots, events, killed, number }: SumsOfSpots, cellOf: Int16Array): void {
  for (let at = 0; at < spots.length; at++) {
    const spot = spots[at] as number;
    if ((cellOf[spot] as number) < 0) continue;
    sums.events[spot] = (sums.events[spot] as number) + (events[at] as number);
    sums.killed[spot] = (sums.killed[spot] as number) + (killed[at] as number);
    sums.number[spot] = number[at] as number;
  }
}

interface CellSums extends Sums {
  lat: Float64Array;
  lon: Float64Array;
  spot: Int32Array;
}

function gather({ events, killed, number }: Sums, cellOf: Int16Array, spots: SpotCodes): CellSums {
  const sums: CellSums = {
    ...emptySums(cells),
    lat: new Float64Array(cells),
    lon: new Float64Array(cells),
    spot: new Int32Array(cells),
  };
  events.forEach((count, spot) => {
    if (count === 0) return;
    const cell = cellOf[spot] as number;
    if (sums.events[cell] === 0) sums.spot[cell] = spot;
    else if (!isSamePlace(spots, sums.spot[cell] as number, spot)) sums.spot[cell] = severalPlaces;
    const { lat, lon } = spots.spotOf(spot);
    sums.events[cell] = (sums.events[cell] as number) + count;
    sums.killed[cell] = (sums.killed[cell] as number) + (killed[spot] as number);
    sums.number[cell] = number[spot] as number;
    sums.lat[cell] = (sums.lat[cell] as number) + count * (lat ?? 0);
    sums.lon[cell] = (sums.lon[cell] as number) + count * (lon ?? 0);
  });
  return sums;
}

function emptySums(size: number): Sums {
  return { events: new Int32Array(size), killed: new Int32Array(size), number: new Float64Array(size) };
}

/** The cell of each spot that lies in the tile, by its precision and place in the grid; -1 for the others. */
function cellsOfSpots(spots: SpotCodes, { z, x, y }: TileAddress): Int16Array {
  const perWorld = 2 ** z * cellsPerSide;
  const table = new Int16Array(spots.size).fill(-1);
  for (let code = 0; code < table.length; code++) {
    const column = Math.floor(spots.xOf(code) * perWorld) - x * cellsPerSide;
    const row = Math.floor(spots.yOf(code) * perWorld) - y * cellsPerSide;
    if (!(column >= 0 && column < cellsPerSide && row >= 0 && row < cellsPerSide)) continue;
    const shape = spots.shapeOf(code);
    if (shape >= 0) table[code] = (shape * cellsPerSide + row) * cellsPerSide + column;
  }
  return table;
}

function isSamePlace(spots: SpotCodes, a: number, b: number): boolean {
  return a !== severalPlaces && spots.spotOf(a).id === spots.spotOf(b).id;
}

function toClusters(sums: CellSums, spots: SpotCodes): MatchedCluster[] {
  const clusters: MatchedCluster[] = [];
  sums.events.forEach((events, cell) => {
    if (events === 0) return;
    const spot = sums.spot[cell] as number;
    clusters.push({
      precision: shownPrecisions[Math.floor(cell / cellsPerSide ** 2)] as PlacePrecision,
      lat: (sums.lat[cell] as number) / events,
      lon: (sums.lon[cell] as number) / events,
      events,
      killed: sums.killed[cell] as number,
      spot: spot === severalPlaces ? null : spots.spotOf(spot),
      number: events === 1 ? (sums.number[cell] as number) : null,
    });
  });
  return clusters.sort((a, b) => b.events - a.events);
}
