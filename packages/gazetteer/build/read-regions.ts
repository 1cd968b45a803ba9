import type { Region } from "../src/types.ts";
import type { DraftPlace } from "./draft-place.ts";
import { cellValues, readTable } from "./read-table.ts";

export interface RegionDraft {
  region: Region;
  place: DraftPlace;
  /** Name of the shape in the outline source. */
  outlineName: string;
  /** English name of the seat. */
  seat: string;
}

/** Units that are wholly occupied by Russia; the others in the east and south are so in part. */
const occupied = new Set(["UA-40", "UA-43"]);
/** Regions that are also a settlement's name in every language: the settlement answers to the bare name. */
export const cityRegions = new Set(["UA-30", "UA-40", "RU-MOW", "RU-SPE"]);

const extraSpellings: Record<string, string[]> = {
  "UA-43": [
    "Crimée",
    "Krim",
    "Krym",
    "Крим",
    "Крым",
    "Республіка Крим",
    "Республика Крым",
    "Crimean peninsula",
    "Crimean Peninsula",
    "Кримський півострів",
    "Крымский полуостров",
    "АР Крим",
    "АРК",
  ],
  "UA-21": ["Transcarpathia", "Zakarpattya", "Transcarpathie"],
  "UA-12": ["Dnepropetrovsk", "Січеславщина"],
  "UA-35": ["Kirovograd"],
  "RU-TA": ["Татарстан"],
};

/** The region table, with a place for each region, and the way from GeoNames' first-level codes to ISO 3166-2. */
export function readRegions(): { drafts: RegionDraft[]; regionByAdmin: Map<string, string> } {
  const drafts: RegionDraft[] = [];
  const regionByAdmin = new Map<string, string>();
  for (const [
    code = "",
    slug = "",
    en = "",
    enLong = "",
    uk = "",
    ru = "",
    fr = "",
    ukShort,
    ruShort,
    admin,
    outlineName = "",
    seat = "",
  ] of readTable("regions.txt")) {
    const country = code.slice(0, 2);
    regionByAdmin.set(`${country}.${admin}`, code);
    const unitFr = / Krai$/.test(enLong) ? "kraï" : "région";
    const longFr =
      /région|oblast|kraï|république/i.test(fr) || !/(region|Krai)$/.test(enLong)
        ? fr
        : `${unitFr} de ${fr}`.replace(/de (?=[OAI])/, "d’");
    const region: Region = {
      code,
      country,
      slug,
      name: { en, uk, ru, fr },
      longName: { en: enLong, uk, ru, fr: longFr },
      occupied: occupied.has(code),
      neighbours: [],
      lat: 0,
      lon: 0,
      seatId: null,
    };
    const bare = cityRegions.has(code)
      ? []
      : [...cellValues(ukShort), ...cellValues(ruShort), ...(extraSpellings[code] ?? [])];
    drafts.push({
      region,
      outlineName,
      seat,
      place: {
        id: `reg:${code}`,
        kind: "region",
        en: cityRegions.has(code) ? "" : en,
        uk: cityRegions.has(code) ? "" : uk,
        ru: cityRegions.has(code) ? "" : ru.replace(/^Республика /, ""),
        fr: cityRegions.has(code) ? "" : fr,
        region: code,
        country,
        lat: null,
        lon: null,
        population: 0,
        within: null,
        older: bare,
        spellings: [],
        handWritten: true,
      },
    });
  }
  return { drafts, regionByAdmin };
}
