import type { Gazetteer, LocatedPlace } from "@tocsin/gazetteer";
import type { PlaceRef, Span } from "@tocsin/model";
import type { NumberSpan } from "../numbers/types.ts";
import type { Token } from "../segment/types.ts";

/** Letters at most of a pair of coordinates. */
const longest = 80;

const northern = String.raw`(?:n\b\.?|с\.? ?ш\.?|пн\.? ?ш\.?)`;
const eastern = String.raw`(?:e\b\.?|в\.? ?д\.?|сх\.? ?д\.?)`;
/** "48.02", "48.02°", "48°01'", "48°01'22.5"". */
const degrees = String.raw`(\d{1,3}(?:\.\d{1,8})?) ?(?:(°) ?(?:(\d{1,2}) ?['′] ?(?:(\d{1,2}(?:\.\d{1,4})?) ?["″] ?)?)?)?`;
const pair = new RegExp(`${degrees}(${northern})?[ ,;/]{1,3}(?:${eastern} ?)?${degrees}(${eastern})?`, "iy");
/** Digits behind the point from which two bare numbers are coordinates: they place to 100 m. */
const bareDigits = 3;

/** Km from a settlement up to which a point is in it, and up to which it is near. */
const withinKm = 2;
const nearKm = 15;

/**
 * Places that a text tells by coordinates: "48.02N 37.80E", "(50.4501, 30.5234)", "48°01′N 37°48′E". Each is the settlement that
 * the point is in or near, else its region; a point outside the lands of the war is no place.
 *
 * @param numbers All numbers of the text; those of a pair become measures, so that they count nobody.
 */
export function findCoordinates(
  text: string,
  tokens: readonly Token[],
  numbers: readonly NumberSpan[],
  gazetteer: Gazetteer,
): LocatedPlace[] {
  const found: LocatedPlace[] = [];
  for (const number of numbers) {
    const start = tokens[number.from]?.start ?? 0;
    if (number.kind !== "measure" || start < (found.at(-1)?.end ?? 0)) continue;
    const point = pointAt(text, start);
    const place = point && placeAt(point.lat, point.lon, gazetteer);
    if (!point || !place) continue;
    found.push({
      start,
      end: point.end,
      text: text.slice(start, point.end),
      place,
      score: 1,
      kind: place.precision === "region" ? "region" : "settlement",
      role: null,
      reasons: ["coordinates"],
      candidates: () => [],
    });
  }
  if (found.length) makeMeasures(numbers, tokens, found);
  return found;
}

function makeMeasures(numbers: readonly NumberSpan[], tokens: readonly Token[], spans: readonly Span[]): void {
  for (const number of numbers) {
    const start = tokens[number.from]?.start ?? 0;
    if (spans.some((span) => start >= span.start && start < span.end)) number.kind = "measure";
  }
}

interface Point {
  lat: number;
  lon: number;
  end: number;
}

function pointAt(text: string, start: number): Point | null {
  pair.lastIndex = start;
  const found = pair.exec(text.slice(0, start + longest));
  if (!found) return null;
  const [words, latDegrees, latSign, latMinutes, latSeconds, north, lonDegrees, lonSign, lonMinutes, lonSeconds, east] =
    found;
  const isMarked = Boolean((latSign && lonSign) || (north && east));
  const isFine = [latDegrees, lonDegrees].every((part) => (part?.split(".")[1]?.length ?? 0) >= bareDigits);
  const isBracketed = text[start - 1] === "(" && text[start + words.length] === ")" && /\.\d\d/.test(words);
  if (!isMarked && !isFine && !isBracketed) return null;
  return {
    lat: degreesOf(latDegrees, latMinutes, latSeconds),
    lon: degreesOf(lonDegrees, lonMinutes, lonSeconds),
    end: start + words.trimEnd().length,
  };
}

function degreesOf(degree = "0", minutes = "0", seconds = "0"): number {
  return Number(degree) + Number(minutes) / 60 + Number(seconds) / 3600;
}

function placeAt(lat: number, lon: number, gazetteer: Gazetteer): PlaceRef | null {
  const region = gazetteer.regionOf(lat, lon);
  if (!region) return null;
  const nearest = gazetteer.nearestSettlement(lat, lon);
  const town = nearest && nearest.km <= nearKm ? gazetteer.placeRefOf(nearest.place.id) : null;
  if (!nearest || !town) return gazetteer.placeRefOf(`reg:${region.code}`);
  return nearest.km <= withinKm ? town : { ...town, precision: "near" };
}
