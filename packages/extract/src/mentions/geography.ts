import type { Gazetteer } from "@tocsin/gazetteer";
import type { PlaceRef } from "@tocsin/model";
import { isCommunity, isSeatOfCommunity } from "./frame.ts";

const capitals: Readonly<Record<string, string>> = { UA: "gn:703448", RU: "gn:524901" };
/** Cities that are regions of their own. */
const cityRegions: ReadonlySet<string> = new Set(["UA-30", "UA-40", "RU-MOW", "RU-SPE"]);
/** A city with so many people is the seat of its own community. */
const leastOfOwn = 10_000;

type Known = Pick<Gazetteer, "findPlaces" | "placeRefOf" | "placeById" | "regions" | "nearestSettlement">;

/** Places that a report means without their names, as the gazetteer knows them, and what lies in what. */
export class Geography {
  readonly #gazetteer: Known;
  /** The country that most places of the text are in; null where it names none. */
  readonly usualCountry: string | null;

  constructor(gazetteer: Known, usualCountry: string | null) {
    this.#gazetteer = gazetteer;
    this.usualCountry = usualCountry;
  }

  /** The capital of a country at war; of the country that the text is about for null. */
  capitalOf(country: string | null): PlaceRef | null {
    return this.#gazetteer.placeRefOf(capitals[country ?? this.usualCountry ?? ""] ?? "");
  }

  /** True for the capital of a country at war. */
  isCapital({ id }: PlaceRef): boolean {
    return Object.values(capitals).includes(id);
  }

  countryRef(country: string): PlaceRef | null {
    return this.#gazetteer.placeRefOf(`country:${country}`);
  }

  regionRef(region: string): PlaceRef | null {
    return this.#gazetteer.placeRefOf(`reg:${region}`);
  }

  /** True for a region, and for a city that is one. */
  isRegion({ id, region, precision }: PlaceRef): boolean {
    const isCity = precision === "settlement" && region !== null && cityRegions.has(region);
    return precision === "region" || (isCity && this.#gazetteer.regions.get(region)?.seatId === id);
  }

  /** What an official of a region speaks of: the region, or the city that is one. */
  officialsArea(region: string): PlaceRef | null {
    return cityRegions.has(region) ? this.seatOf(region) : this.regionRef(region);
  }

  /** The town that a region is governed from. */
  seatOf(region: string): PlaceRef | null {
    return this.#gazetteer.placeRefOf(this.#gazetteer.regions.get(region)?.seatId ?? "");
  }

  /** The town of a region by its English name; null where none is known. */
  townNamed(name: string, region: string): PlaceRef | null {
    const text = `in the city of ${name}`;
    const speakerRegions = [{ start: 0, end: text.length, region }];
    const [found] = this.#gazetteer.findPlaces(text, { lang: "en", speakerRegions });
    const place = found?.place ?? null;
    return place?.precision === "settlement" && place.region === region ? place : null;
  }

  /** The town that a district is governed from: its label point stands there. Null where the point is in the country. */
  seatOfDistrict({ id, lat, lon }: PlaceRef): PlaceRef | null {
    if (lat === null || lon === null) return null;
    const nearest = this.#gazetteer.nearestSettlement(lat, lon);
    const isSeat = nearest !== null && nearest.km === 0 && (nearest.place.within === id || /^dis:raion-/.test(id));
    return isSeat ? this.#gazetteer.placeRefOf(nearest.place.id) : null;
  }

  /** The region that a town is the seat of; null for any other place. */
  regionOfSeat({ id, region }: PlaceRef): PlaceRef | null {
    const isSeat = region !== null && this.#gazetteer.regions.get(region)?.seatId === id;
    return isSeat ? this.regionRef(region) : null;
  }

  /** True for a city's district and its city, whichever stands first. */
  areInOneCity(a: PlaceRef, b: PlaceRef): boolean {
    return this.cityOf(a) === b.id || this.cityOf(b) === a.id;
  }

  /**
   * True for a town that is known to lie in another district than this one, and for a city beside the community of another town,
   * whichever stands first.
   */
  areInOtherDistricts(a: PlaceRef, b: PlaceRef): boolean {
    const [district, town] = a.precision === "district" ? [a, b] : [b, a];
    const known = this.#gazetteer.placeById(town.id);
    const within = known?.within ?? this.#districtOfSeat(town);
    if (known?.kind === "settlement" && isCommunity(district))
      return (known.population ?? 0) >= leastOfOwn && !isSeatOfCommunity(town, district);
    // Communities and dissolved districts are made after their seat, and no town is listed in them.
    const isListed =
      this.#gazetteer.placeById(district.id)?.kind === "district" && !/^dis:(?:hromada|raion)-/.test(district.id);
    return isListed && town.precision !== "district" && within !== null && within !== district.id;
  }

  /** Id of the district that bears a town's name and has its label there: imported towns are listed in none. */
  #districtOfSeat({ name, region, lat, lon }: PlaceRef): string | null {
    const id = `dis:${name.toLowerCase().replace(/[^a-z]+/g, "-")}-${region?.toLowerCase()}`;
    const district = this.#gazetteer.placeById(id);
    return district?.lat === lat && district?.lon === lon ? id : null;
  }

  /** Id of the city that a district of it lies in. */
  cityOf(place: PlaceRef): string | null {
    const known = this.#gazetteer.placeById(place.id);
    return known?.kind === "city_district" ? known.within : null;
  }

  /** Where a total of several places is: in their region, where they have one, else in their country. */
  areaOf(parts: readonly PlaceRef[]): PlaceRef | null {
    const regions = new Set(parts.map((part) => part.region));
    const [region] = regions;
    const areRegions = parts.every((part) => part.precision === "region");
    if (region && regions.size === 1 && !areRegions) return this.regionRef(region);
    const countries = new Set(parts.map((part) => part.country));
    const [country] = countries;
    return country && countries.size === 1 ? this.countryRef(country) : null;
  }
}
