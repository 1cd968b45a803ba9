import type { IndexedPlace } from "./load.ts";
import type { Place } from "./types.ts";

/**
 * Units that are named after a settlement and not listed one by one: hromadas ("Очаківська громада") and the raions that
 * the reform of 2020 dissolved ("Дворічанський район"). They are made from the settlement: its point is their label point.
 */
export type UnitAround = "hromada" | "raion";

const idPattern = /^dis:(hromada|raion)-(gn|toc)-(.+)$/;

const nameOf: Record<UnitAround, (names: Place["names"]) => Place["names"]> = {
  hromada: ({ en, uk, ru, fr }) => ({
    en: `${en} community`,
    uk: `${uk} (громада)`,
    ru: `${ru} (громада)`,
    fr: `communauté de ${fr}`,
  }),
  raion: ({ en, uk, ru, fr }) => ({
    en: `${en} district`,
    uk: `${uk} (район)`,
    ru: `${ru} (район)`,
    fr: `district de ${fr}`,
  }),
};

/** The unit of this kind around a settlement. */
export function unitAround(settlement: IndexedPlace, unit: UnitAround): IndexedPlace {
  return {
    ...settlement,
    id: `dis:${unit}-${settlement.id.replace(":", "-")}`,
    kind: "district",
    names: nameOf[unit](settlement.names),
    population: 0,
    within: settlement.within,
  };
}

/** Id of the settlement and kind of unit that an id made by `unitAround` stands for; null for any other id. */
export function parseUnitAround(id: string): { settlementId: string; unit: UnitAround } | null {
  const [, unit, prefix, rest] = idPattern.exec(id) ?? [];
  if (!unit || !prefix || !rest) return null;
  return { settlementId: `${prefix}:${rest}`, unit: unit as UnitAround };
}
