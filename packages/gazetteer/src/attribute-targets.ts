import type { HitForm } from "./hit.ts";
import type { Index } from "./load.ts";
import type { PlaceKind } from "./types.ts";

/** Towns of at least this size have airfields, depots and stations of their name. */
const facilityPopulation = 3_000;
/** Dissolved raions had their seat in a town or large village. */
const seatPopulation = 1_500;
/** Stretches of front are named after towns of this size, where one bears the name. */
const directionPopulation = 12_000;
const kindsByForm: Record<HitForm, readonly PlaceKind[]> = {
  name: [],
  region: ["region"],
  district: ["district", "city_district"],
  hromada: ["settlement"],
  direction: ["settlement"],
  facility: ["settlement"],
  authority: ["region", "settlement", "district"],
};

/** Of the places an attribute may mean, those that its head allows; for want of better the settlement that a unit is named after. */
export function targetsFor(indexes: readonly number[], form: HitForm | "raion", index: Index): number[] {
  const ofKind = (kinds: readonly PlaceKind[]) =>
    indexes.filter((i) => kinds.includes(index.places[i]?.kind ?? "country"));
  if (form === "raion") return ofKind(["district"]);
  if (form === "facility")
    return ofKind(["settlement"]).filter((i) => (index.places[i]?.population ?? 0) >= facilityPopulation);
  if (form === "direction") {
    const seats = districtRegions(indexes, index);
    const settlements = atFront(ofKind(["settlement"]), index);
    const towns = settlements.filter((i) => (index.places[i]?.population ?? 0) >= directionPopulation);
    const choices = [
      towns.filter((i) => seats.has(index.places[i]?.region ?? "")),
      towns,
      settlements,
      ofKind(["region"]),
    ];
    return choices.find((found) => found.length > 0) ?? [];
  }
  const fitting = ofKind(kindsByForm[form]);
  if (fitting.length > 0 || form === "region") return fitting;
  const seats = ofKind(["settlement"]).filter((i) => (index.places[i]?.population ?? 0) >= seatPopulation);
  return seats.length > 0 ? seats : ofKind(["settlement"]);
}

/** Regions of Russia that the front has reached. */
const reachedRegions: ReadonlySet<string | null> = new Set(["RU-KRS", "RU-BEL"]);

/** A stretch of front is named after a place in Ukraine, where one has the name, unless it is a village and the other a city: "Курський напрямок". */
function atFront(settlements: number[], index: Index): number[] {
  const isOfSize = (i: number) => (index.places[i]?.population ?? 0) >= directionPopulation;
  const ukrainian = settlements.filter((i) => index.places[i]?.country === "UA");
  const reached = settlements.filter((i) => isOfSize(i) && reachedRegions.has(index.places[i]?.region ?? null));
  if (reached.length > 0 && !ukrainian.some(isOfSize)) return reached;
  return ukrainian.length > 0 ? ukrainian : settlements;
}

/** Regions of the districts that share the attribute: a stretch of front is named after a district's seat. */
function districtRegions(indexes: readonly number[], index: Index): Set<string> {
  const districts = indexes.map((i) => index.places[i]).filter((p) => p?.kind === "district" && p.country === "UA");
  return new Set(districts.map((p) => p?.region ?? ""));
}
