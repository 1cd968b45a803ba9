import type { Gazetteer } from "@tocsin/gazetteer";
import type { PlaceRef } from "@tocsin/model";

type Places = Pick<Gazetteer, "nearestSettlement" | "placeRefOf">;

/** The town that a district is governed from: its label point stands there. Null where the point is in the country. */
export function seatOfDistrict({ id, lat, lon }: PlaceRef, places: Places): PlaceRef | null {
  if (lat === null || lon === null) return null;
  const nearest = places.nearestSettlement(lat, lon);
  const isSeat = nearest !== null && nearest.km === 0 && (nearest.place.within === id || /^dis:raion-/.test(id));
  return isSeat ? places.placeRefOf(nearest.place.id) : null;
}
