import type { EventType, EventView, PlacePrecision, TimePrecision } from "@tocsin/model";

interface AcledTerms {
  eventType: string;
  subEventType: string;
}

const explosions = "Explosions/Remote violence";
const strategic = { eventType: "Strategic developments", subEventType: "Other" };

/** ACLED event and sub-event type of each of our types (ACLED codebook 2023); null where ACLED records no event. */
export const acledTerms: Record<EventType, AcledTerms | null> = {
  "strike.missile": { eventType: explosions, subEventType: "Shelling/artillery/missile attack" },
  "strike.glide_bomb": { eventType: explosions, subEventType: "Shelling/artillery/missile attack" },
  "strike.drone": { eventType: explosions, subEventType: "Air/drone strike" },
  "strike.air": { eventType: explosions, subEventType: "Air/drone strike" },
  "shelling.artillery": { eventType: explosions, subEventType: "Shelling/artillery/missile attack" },
  "shelling.mlrs": { eventType: explosions, subEventType: "Shelling/artillery/missile attack" },
  "shelling.mortar": { eventType: explosions, subEventType: "Shelling/artillery/missile attack" },
  interception: { eventType: "Strategic developments", subEventType: "Disrupted weapons use" },
  "explosion.unknown": null,
  "alert.air": null,
  "ground.incursion": { eventType: "Battles", subEventType: "Armed clash" },
  "ground.clash": { eventType: "Battles", subEventType: "Armed clash" },
  "mine.ied": { eventType: explosions, subEventType: "Remote explosive/landmine/IED" },
  "attack.shooting": { eventType: "Violence against civilians", subEventType: "Attack" },
  sabotage: { eventType: "Strategic developments", subEventType: "Looting/property destruction" },
  "measure.school_closure": strategic,
  "measure.checkpoint": strategic,
  "measure.evacuation": strategic,
  "measure.curfew": strategic,
  "measure.blackout": strategic,
  "statement.losses": null,
  "statement.promise": null,
  "statement.forecast": null,
  "statement.accusation": null,
  "statement.denial": null,
  "statement.assessment": null,
  "diplomacy.visit": null,
};

/** ACLED geo-precision: 1 for a point or settlement, 2 for nearby or a district, 3 for a region or wider. */
export function acledGeoPrecision(precision: PlacePrecision): 1 | 2 | 3 {
  if (precision === "point" || precision === "settlement") return 1;
  return precision === "near" || precision === "district" ? 2 : 3;
}

/** ACLED time-precision: 1 for a day or better, 2 for a week, 3 for a month or longer. */
export function acledTimePrecision(precision: TimePrecision): 1 | 2 | 3 {
  if (precision === "week") return 2;
  return precision === "month" || precision === "year" ? 3 : 1;
}

/** UCDP GED where_prec: 1 exact, 2 near, 3 district, 4 region, 6 country, 7 wider area. */
export function ucdpWherePrecision(precision: PlacePrecision): number {
  return { point: 1, settlement: 1, near: 2, district: 3, region: 4, country: 6, area: 7 }[precision];
}

/** UCDP GED date_prec: 1 day, 2 two to six days, 3 week, 4 month, 5 longer. */
export function ucdpDatePrecision(view: Pick<EventView, "when">): number | null {
  if (!view.when) return null;
  const { precision, from, to } = view.when;
  if (precision === "week") return 3;
  if (precision === "month") return 4;
  if (precision === "year") return 5;
  return from.slice(0, 10) === to.slice(0, 10) ? 1 : 2;
}
