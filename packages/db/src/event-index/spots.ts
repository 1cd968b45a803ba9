import type { PlacePrecision } from "@tocsin/model";
import { TermCodes } from "./term-codes.ts";

/** Where events happened: a place as well as it is known, with the point that stands for it. Null is "not known". */
export interface Spot {
  id: string | null;
  name: string | null;
  precision: PlacePrecision | null;
  region: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
}

/** What a map can show, by how well a place is known; wider ones have no point. */
export const shownPrecisions: readonly PlacePrecision[] = ["point", "settlement", "near", "district", "region"];

const nowhere: Spot = {
  id: null,
  name: null,
  precision: null,
  region: null,
  country: null,
  lat: null,
  lon: null,
};

/** Numbers for spots, given out in the order in which they are first met: many events share one. Code 0 is "nowhere". */
export class SpotCodes {
  private readonly codes = new Map<string, number>([[keyOf(nowhere), 0]]);
  private readonly spots: Spot[] = [nowhere];
  /** Codes of the places' ids: many spots are of one place. */
  readonly places = new TermCodes();
  private readonly placeCodes: number[] = [0];
  private readonly byPlace = new Map<string, number[]>();
  /** Web mercator, from 0 in the west and north to 1; not a number without a point. */
  private readonly xs: number[] = [Number.NaN];
  private readonly ys: number[] = [Number.NaN];
  private readonly shapes: number[] = [-1];

  get size(): number {
    return this.spots.length;
  }

  /** The spot's code; a new one for a new spot. */
  codeOf(spot: Spot): number {
    const key = keyOf(spot);
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    const code = this.spots.push(spot) - 1;
    this.codes.set(key, code);
    this.placeCodes.push(this.places.codeOf(spot.id));
    this.xs.push(spot.lon === null ? Number.NaN : (spot.lon + 180) / 360);
    this.ys.push(spot.lat === null ? Number.NaN : (1 - Math.asinh(Math.tan((spot.lat * Math.PI) / 180)) / Math.PI) / 2);
    this.shapes.push(spot.precision === null ? -1 : shownPrecisions.indexOf(spot.precision));
    if (spot.id !== null) this.byPlace.set(spot.id, [...(this.byPlace.get(spot.id) ?? []), code]);
    return code;
  }

  spotOf(code: number): Spot {
    return this.spots[code] ?? nowhere;
  }

  /** Code in `places` of the spot's place; 0 for none. */
  placeOf(code: number): number {
    return this.placeCodes[code] as number;
  }

  /** The spot's place on a web mercator map of the world, from 0 in the west to 1; not a number without a point. */
  xOf(code: number): number {
    return this.xs[code] as number;
  }

  /** The same from 0 in the north to 1. */
  yOf(code: number): number {
    return this.ys[code] as number;
  }

  /** Place of its precision among those a map shows, -1 for the others. */
  shapeOf(code: number): number {
    return this.shapes[code] as number;
  }

  /** A table that has 1 at the codes of all spots of the given places. */
  tableOf(placeIds: readonly string[]): Uint8Array {
    const table = new Uint8Array(this.size);
    for (const id of placeIds) for (const code of this.byPlace.get(id) ?? []) table[code] = 1;
    return table;
  }
}

function keyOf({ id, name, precision, region, country, lat, lon }: Spot): string {
  return `${id}|${precision}|${lat}|${lon}|${region}|${country}|${name}`;
}
