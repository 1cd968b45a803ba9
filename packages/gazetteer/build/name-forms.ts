import { foldName } from "../src/fold.ts";
import type { DraftPlace } from "./draft-place.ts";
import { inflectRussian } from "./forms/inflect-russian.ts";
import { inflectUkrainian } from "./forms/inflect-ukrainian.ts";
import { romaniseRussian, romaniseUkrainian } from "./forms/transliterate.ts";

/** A folded form and whether it is a current name (or a case or romanisation of one) rather than an older or foreign spelling. */
export type NameForms = Map<string, { current: boolean }>;

const hasCyrillic = /\p{Script=Cyrillic}/u;

/** Every folded form under which a place is to be found in a text. */
export function nameForms(place: DraftPlace, townNames: ReadonlySet<string>): NameForms {
  const forms: NameForms = new Map();
  if (place.kind === "region") return regionForms(place, townNames);
  if (place.kind === "district") return forms;
  if (place.kind === "city_district") return nounForms(place, townNames);
  const add = (form: string, current: boolean) => {
    const folded = foldName(form);
    if (folded.length < 2 || (folded.length < 3 && !place.handWritten)) return;
    const known = forms.get(folded);
    if (!known || (current && !known.current)) forms.set(folded, { current });
  };
  add(place.en, true);
  add(place.fr, true);
  const latin = new Set<string>([foldName(place.en), foldName(place.fr)]);
  const schemes = place.kind !== "settlement" || place.handWritten || place.population >= 8_000 ? "all" : "common";
  const addCyrillic = (name: string, ukrainian: boolean, current: boolean) => {
    for (const form of ukrainian ? inflectUkrainian(name) : inflectRussian(name)) add(form, current);
    for (const roman of ukrainian ? romaniseUkrainian(name, schemes) : romaniseRussian(name, schemes)) {
      latin.add(foldName(roman));
      add(roman, current);
    }
  };
  if (place.kind === "site")
    for (const name of [place.uk, place.ru, ...place.spellings])
      for (const form of headInflections(name)) add(form, true);
  if (place.uk) addCyrillic(place.uk, true, true);
  if (place.ru) addCyrillic(place.ru, false, true);
  for (const spelling of place.spellings) {
    if (!hasCyrillic.test(spelling)) continue;
    if (!/[ыэёъ]/i.test(spelling)) addCyrillic(spelling, true, false);
    if (!/[іїєґ]/i.test(spelling)) addCyrillic(spelling, false, false);
  }
  for (const spelling of place.spellings) {
    if (hasCyrillic.test(spelling)) continue;
    if (place.handWritten || resemblesAny(foldName(spelling), latin)) add(spelling, false);
  }
  return forms;
}

/** A city's district is found by its head ("Shevchenkivskyi district"); only marked nouns ("Podil") stand alone. */
function nounForms(place: DraftPlace, townNames: ReadonlySet<string>): NameForms {
  const nouns = place.spellings.filter((spelling) => spelling.startsWith("!")).map((spelling) => spelling.slice(1));
  return nameForms({ ...place, kind: "area", en: "", fr: "", uk: "", ru: "", spellings: nouns }, townNames);
}

const unitWord = /область|край|округ/i;

/**
 * A region answers to its bare name only where no town has it ("Zakarpattia", "Crimea"); "Kharkiv" is the city, and
 * "Kharkiv region" is read by its head.
 */
function regionForms(place: DraftPlace, townNames: ReadonlySet<string>): NameForms {
  const bare = (name: string) => (name && !unitWord.test(name) && !townNames.has(foldName(name)) ? name : "");
  const named = {
    ...place,
    kind: "area" as const,
    en: bare(place.en),
    fr: bare(place.fr),
    uk: bare(place.uk),
    ru: bare(place.ru),
  };
  return nameForms(named, townNames);
}

/** "аеродром Саки" → "аеродромі Саки": only the head is declined, the name after it stays. */
function headInflections(name: string): string[] {
  const [head = "", ...rest] = name.split(" ");
  if (rest.length === 0 || !/^[а-яіїє]+$/.test(head)) return [];
  const tail = rest.join(" ");
  return [...inflectUkrainian(head), ...inflectRussian(head)].map((form) => `${form} ${tail}`);
}

/** Alternates of other languages are kept when they resemble a known spelling: it drops sound-alikes of Chinese and Arabic. */
function resemblesAny(spelling: string, known: ReadonlySet<string>): boolean {
  if (spelling.length < 4) return known.has(spelling);
  for (const name of known) {
    if (name[0] !== spelling[0]) continue;
    if (Math.abs(name.length - spelling.length) <= 2 && sharedPairs(name, spelling) >= 0.5) return true;
  }
  return false;
}

function sharedPairs(a: string, b: string): number {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < a.length; i++) pairs.add(a.slice(i, i + 2));
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) if (pairs.has(b.slice(i, i + 2))) shared++;
  return shared / Math.max(1, Math.max(a.length, b.length) - 1);
}
