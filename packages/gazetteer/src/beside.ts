import { english } from "./cues/en.ts";
import { french } from "./cues/fr.ts";
import { russian } from "./cues/ru.ts";
import { ukrainian } from "./cues/uk.ts";
import { nameAges } from "./data-file.ts";
import type { Draft } from "./draft.ts";
import { isSeatForm } from "./hit.ts";
import type { Index, IndexedPlace } from "./load.ts";

/** A unit or town named directly beside a mention, and the words that name it. */
export interface Beside {
  place: IndexedPlace;
  how: string;
  /**
   * `in`: the unit holds the place; `near`: the place lies near this town ("Калиновка под Киевом"); `listed`: the unit stands
   * before a list that the place is in, and speaks for the place only ("В Белгородском районе сёла Ясные Зори и Бочковка");
   * `closed`: the region stands behind such a list, whose other places may lie in other regions of its country ("Улиця, Погар
   * Сумської області").
   */
  relation: "in" | "near" | "listed" | "closed";
}

const maxGap = 40;
const linkAfter =
  /^[\s,(«"]{0,3}(?:(?:a |une )?(?:town|city|village|ville|город|хутор|місто|село|селище)\s)?(?:that is |which is )?(?:(?:in|of|dans|en|à|на|[ву]|de|près de|біля|під|под|near|outside|поблизу|возле|около|недалеко від|недалеко от)\s)?(?:the |la |le |l['’])?$/i;
/** Between a country and its region: "Russia's Rostov region". */
const linkOverCountry = /^['’]s\s$/;
const linkBefore =
  /^\s?[,:(—–-]?\s?\(?(?:(?:in|at|near|dans|à|[ву]|біля|на)\s)?(?:the )?(?:(?:м|с|г|смт|пгт|місті|місто|міста|городе|город|города|селі|село|села|селе|селище|селищі|посёлке|поселок|city|town|village|city of|town of|village of)\.?\s)?$/i;

const villages = `(?:${[english, ukrainian, russian, french].flatMap((cues) => cues.villageHeads).join("|")})\\s`;
const linkBeforeList = new RegExp(`^\\s?[,:(—–-]?\\s?\\(?(?:(?:в|у|по)\\s)?(?:${villages})?$`, "i");
const oneVillage = "(?:село|хутор|посёлок|поселок|станица|деревня|селище|місто|город|village of|town of)\\s";
const linkInList = new RegExp(
  `^(?:,|\\s(?:и|й|і|та|and|et)|,? (?:а также|а також|as well as))\\s(?:${villages}|${oneVillage})?$`,
  "i",
);

/**
 * Units beside each mention: "Pokrovsk, Donetsk region", "у Покровську Донецької області", "Kharkiv region (Izium)",
 * "Shevchenko, Donetsk" where the second name is the seat of the region that the first lies in.
 */
export function findBeside(drafts: readonly Draft[], text: string, index: Index): Map<Draft, Beside[]> {
  const beside = new Map<Draft, Beside[]>();
  drafts.forEach((draft, i) => {
    if (draft.hit.form === "region" || draft.hit.form === "authority") return;
    const found = [...unitsAfter(drafts, i, text, index), ...unitBefore(drafts, i, text, index)];
    if (found.length > 0) beside.set(draft, found);
  });
  addLeaders(drafts, text, index, beside);
  addClosers(drafts, text, index, beside);
  return beside;
}

/** Adds to each place of a list the district that stands before the list. */
function addLeaders(drafts: readonly Draft[], text: string, index: Index, beside: Map<Draft, Beside[]>): void {
  let units: Beside[] = [];
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1];
    const gap = before && draft.start - before.end <= maxGap ? text.slice(before.end, draft.start) : null;
    if (gap === null || draft.hit.form !== "name") units = [];
    else if (before && before.hit.form !== "name") {
      const leads = linkBeforeList.test(gap) ? unitPlaces(before, draft, index) : [];
      const how = text.slice(before.start, before.end);
      units = leads.filter((place) => place.kind !== "region").map((place) => ({ place, how, relation: "listed" }));
    } else if (!linkInList.test(gap)) units = [];
    if (units.length > 0) beside.set(draft, [...(beside.get(draft) ?? []), ...units]);
  });
}

const closesList = /^\s$/;
/** Between two names of such a list; names that nobody knows may stand there too. */
const linkInClosed = /^,\s(?:\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s){0,2}$/u;

/** Adds to each place of a list the region that stands behind it. */
function addClosers(drafts: readonly Draft[], text: string, index: Index, beside: Map<Draft, Beside[]>): void {
  let units: Beside[] = [];
  for (let i = drafts.length - 1; i > 0; i--) {
    const [draft, next] = [drafts[i - 1] as Draft, drafts[i] as Draft];
    const gap = next.start - draft.end <= maxGap ? text.slice(draft.end, next.start) : "";
    const isRegion = next.hit.form !== "name" && placesOf(next, index).some((place) => place.kind === "region");
    if (draft.hit.form !== "name") units = [];
    else if (isRegion && (closesList.test(gap) || linkUnknown.test(gap))) {
      const how = text.slice(next.start, next.end);
      units = districtsOf(next, index).flatMap((place) =>
        place.kind === "region" ? [{ place, how, relation: "closed" as const }] : [],
      );
      // The last of the list has its region beside it.
      if (closesList.test(gap)) continue;
    } else if (!linkInClosed.test(gap)) units = [];
    if (units.length > 0) beside.set(draft, [...(beside.get(draft) ?? []), ...units]);
  }
}

/** "Погар, Бучки Чернігівської області": names that nobody knows between the place and the region. */
const linkUnknown = /^(?:,\s\p{Lu}[\p{L}'’-]+){1,2}\s$/u;

function unitsAfter(drafts: readonly Draft[], i: number, text: string, index: Index): Beside[] {
  const found: Beside[] = [];
  const draft = drafts[i];
  let end = draft?.end ?? 0;
  for (const next of [drafts[i + 1], drafts[i + 2]]) {
    if (!draft || !next || next.start - end > maxGap) break;
    const gap = text.slice(end, next.start);
    if (!linkAfter.test(gap)) break;
    const how = text.slice(next.start, next.end);
    // "Нікополь, Марганецьку та Мирівську громади" is a list.
    const units =
      gap.includes(",") && isSeatForm(next.hit.form)
        ? districtsOf(next, index)
        : isCommunity(next, text)
          ? placesOf(next, index)
          : unitPlaces(next, draft, index);
    for (const place of units) found.push({ place, how, relation: "in" });
    if (units.length === 0 && isCountryOfNext(next, drafts[i + 2], text, index)) {
      end = drafts[i + 2]?.start ?? next.end;
      continue;
    }
    if (units.length === 0) {
      if (found.length === 0)
        found.push(...cityOf(draft, next, how, index), ...seatOrNear(draft, next, gap, text, index));
      break;
    }
    end = next.end;
  }
  return found;
}

/** "The Lyman community": English makes no adjective of the seat's name. */
function isCommunity(unit: Draft, text: string): boolean {
  return unit.hit.form === "name" && /^ (?:community|hromada)\b/.test(text.slice(unit.end, unit.end + 11));
}

function isCountryOfNext(draft: Draft, next: Draft | undefined, text: string, index: Index): boolean {
  if (!next || next === draft || next.hit.form !== "region") return false;
  const isCountry = placesOf(draft, index).some((place) => place.kind === "country");
  return isCountry && linkOverCountry.test(text.slice(draft.end, next.start));
}

function unitBefore(drafts: readonly Draft[], i: number, text: string, index: Index): Beside[] {
  const draft = drafts[i];
  const before = drafts[i - 1];
  if (!draft || !before || draft.start - before.end > maxGap || !linkBefore.test(text.slice(before.end, draft.start)))
    return [];
  if (before.sentence !== draft.sentence && !/^\s?:/.test(text.slice(before.end, draft.start))) return [];
  return unitPlaces(before, draft, index).map((place) => ({
    place,
    how: text.slice(before.start, before.end),
    relation: "in" as const,
  }));
}

function unitPlaces(unit: Draft, of: Draft, index: Index): IndexedPlace[] {
  if (unit.hit.form === "direction" || unit.hit.form === "authority") return [];
  // "Дворічанська громада" is told by its seat; another community beside it is one of a list.
  return isSeatForm(unit.hit.form) && of.hit.form === "name" ? placesOf(unit, index) : districtsOf(unit, index);
}

function districtsOf(unit: Draft, index: Index): IndexedPlace[] {
  return placesOf(unit, index).filter((place) => place.kind === "region" || place.kind === "district");
}

function placesOf(draft: Draft, index: Index): IndexedPlace[] {
  return draft.hit.targets.map((t) => index.places[t.index]).filter((p): p is IndexedPlace => p !== undefined);
}

/** "Shevchenkivskyi district of Kharkiv", "Київський район Одеси": the city that a district of cities lies in. */
function cityOf(draft: Draft, next: Draft, how: string, index: Index): Beside[] {
  const cities = new Set(placesOf(draft, index).map((p) => (p.kind === "city_district" ? p.within : null)));
  const city = placesOf(next, index).find((p) => cities.has(p.id));
  return city ? [{ place: city, how, relation: "in" }] : [];
}

/** "X, Donetsk": the seat stands for its region where X lies in it; "X під Києвом": X lies near that town. */
function seatOrNear(draft: Draft, next: Draft, gap: string, text: string, index: Index): Beside[] {
  if (draft.hit.form !== "name" || next.hit.form !== "name") return [];
  const how = text.slice(next.start, next.end);
  const towns = placesOf(next, index).filter((p) => p.kind === "settlement" && p.population >= 20_000);
  const town = towns.find((p) => seatRegion(p, index) !== null) ?? towns[0];
  if (!town) return [];
  if (next.around.near && /^\s\p{L}/u.test(gap)) return [{ place: town, how, relation: "near" }];
  if (!/^,\s$|^\s\($/.test(gap) || !/^\s*(?:[.;:)\n]|$)/.test(text.slice(next.end, next.end + 3))) return [];
  const region = seatRegion(town, index);
  const candidates = placesOf(draft, index);
  if (!region || candidates.some((p) => p.population > town.population / 2)) return [];
  if (!candidates.some((p) => p.region === region.region)) return [];
  standForRegion(next, region, index);
  return [{ place: region, how, relation: "in" }];
}

/** The seat's name is read as the region's. */
function standForRegion(draft: Draft, region: IndexedPlace, index: Index): void {
  draft.hit = {
    ...draft.hit,
    form: "region",
    targets: [{ index: index.indexById.get(region.id) ?? -1, age: nameAges.current }],
  };
}

function seatRegion(town: IndexedPlace, index: Index): IndexedPlace | null {
  if (town.region === null || index.regions.get(town.region)?.seatId !== town.id) return null;
  return index.places[index.indexById.get(`reg:${town.region}`) ?? -1] ?? null;
}
