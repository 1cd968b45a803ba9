/** What sites of a kind are called together, and the names that one of them, `{}`, is known by. Folded. */
export interface SiteHead {
  plurals: readonly string[];
  names: readonly string[];
}

/** Heads of lists of sites: "the A, B and C air bases", "les raffineries de A et B". */
export const siteHeads: readonly SiteHead[] = [
  {
    plurals: ["air bases", "airbases", "airfields", "aerodromes", "airports"],
    names: ["{} air base", "{} airbase", "{} airfield", "{} airport"],
  },
  { plurals: ["refineries"], names: ["{} refinery", "{} oil refinery"] },
  {
    plurals: ["bases aeriennes", "aerodromes", "aeroports"],
    names: ["base aerienne de {}", "base aerienne d {}", "base aerienne {}", "aerodrome de {}", "aeroport de {}"],
  },
  { plurals: ["raffineries"], names: ["raffinerie de {}", "raffinerie d {}"] },
  {
    plurals: ["аеродроми", "аеродромах", "аеродромам", "аеродромів", "авіабази", "авіабазах"],
    names: ["аеродром {}"],
  },
  {
    plurals: ["аэродромы", "аэродромах", "аэродромам", "аэродромов", "авиабазы", "авиабазах"],
    names: ["аэродром {}"],
  },
];
