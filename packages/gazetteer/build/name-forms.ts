import { type NameAge, nameAges } from "../src/data-file.ts";
import { foldName } from "../src/fold.ts";
import { ukrainianVariants } from "./choose-names.ts";
import type { DraftPlace } from "./draft-place.ts";
import { inflectRussian } from "./forms/inflect-russian.ts";
import { inflectUkrainian } from "./forms/inflect-ukrainian.ts";
import { romaniseRussian, romaniseUkrainian, type SchemeSet } from "./forms/transliterate.ts";

/** A folded form and the age of the name that it spells. */
export type NameForms = Map<string, NameAge>;

const hasCyrillic = /\p{Script=Cyrillic}/u;
/** Towns of this size are written about in German and French too. */
const knownAbroadPopulation = 2_500;

/** Every folded form under which a place is to be found in a text. */
export function nameForms(place: DraftPlace, townNames: ReadonlySet<string>): NameForms {
  if (place.kind === "region") return regionForms(place, townNames);
  if (place.kind === "district") return districtForms(place, townNames);
  if (place.kind === "city_district") return nounForms(place, townNames);
  const forms = new FormCollector(place);
  for (const name of [place.en, place.fr]) forms.addLatin(name, nameAges.current);
  if (place.uk) forms.addUkrainian(place.uk, nameAges.current);
  if (place.ru) forms.addRussian(place.ru, nameAges.current);
  if (place.country === "RU" && place.kind === "settlement") forms.addVariants(ukrainianVariants(place.uk));
  if (place.kind === "site" || place.kind === "area")
    for (const name of [place.uk, place.ru, ...place.older])
      for (const form of headInflections(name)) forms.add(form, nameAges.current);
  for (const spelling of place.older) forms.addAny(spelling, nameAges.older);
  for (const spelling of place.spellings.filter((s) => hasCyrillic.test(s))) forms.addAny(spelling, nameAges.alternate);
  for (const spelling of place.spellings.filter((s) => !hasCyrillic.test(s)))
    if (forms.resembles(spelling)) forms.addLatin(spelling, nameAges.alternate);
  return forms.found;
}

class FormCollector {
  readonly found: NameForms = new Map();
  readonly #latin = new Set<string>();
  readonly #schemes: SchemeSet;
  readonly #leastLength: number;

  constructor(place: DraftPlace) {
    const isKnown = place.kind !== "settlement" || place.handWritten || place.population >= knownAbroadPopulation;
    this.#schemes = isKnown ? "all" : "common";
    this.#leastLength = place.handWritten ? 2 : 3;
  }

  add(form: string, age: NameAge): void {
    const folded = foldName(form);
    if (folded.length < this.#leastLength) return;
    const known = this.found.get(folded);
    if (known === undefined || age < known) this.found.set(folded, age);
  }

  addLatin(name: string, age: NameAge): void {
    this.#latin.add(foldName(name));
    this.add(name, age);
  }

  addUkrainian(name: string, age: NameAge): void {
    for (const form of inflectUkrainian(name)) this.add(form, age);
    for (const roman of romaniseUkrainian(name, this.#schemes)) this.addLatin(roman, age);
  }

  /** Spellings of a town that is known enough to be told of in them. */
  addVariants(names: readonly string[]): void {
    if (this.#schemes === "common") return;
    for (const name of names) for (const form of inflectUkrainian(name)) this.add(form, nameAges.alternate);
  }

  addRussian(name: string, age: NameAge): void {
    for (const form of inflectRussian(name)) this.add(form, age);
    for (const roman of romaniseRussian(name, this.#schemes)) this.addLatin(roman, age);
  }

  /** A spelling without a language: Cyrillic is taken for whichever language its letters allow. */
  addAny(spelling: string, age: NameAge): void {
    if (!hasCyrillic.test(spelling)) {
      this.addLatin(spelling, age);
      return;
    }
    if (!/[ыэёъ]/i.test(spelling)) this.addUkrainian(spelling, age);
    if (!/[іїєґ]/i.test(spelling)) this.addRussian(spelling, age);
  }

  /** Alternates of other languages are kept when they resemble a known spelling: it drops renderings of Chinese and Arabic. */
  resembles(spelling: string): boolean {
    const folded = foldName(spelling);
    if (folded.length < 4) return this.#latin.has(folded);
    for (const name of this.#latin)
      if (name[0] === folded[0] && Math.abs(name.length - folded.length) <= 2 && sharedPairs(name, folded) >= 0.5)
        return true;
    return false;
  }
}

/** A raion is found by its head; by itself stands only its colloquial name ("Нікопольщина"). */
function districtForms(place: DraftPlace, townNames: ReadonlySet<string>): NameForms {
  return nameForms({ ...place, kind: "area", en: "", fr: "", uk: "", ru: "", spellings: [] }, townNames);
}

/**
 * A city's district is found by its head ("Shevchenkivskyi district"), by marked nouns ("Podil"), and by its adjective
 * alone ("у Солом'янському"), which the resolver believes only where the city is spoken of.
 */
function nounForms(place: DraftPlace, townNames: ReadonlySet<string>): NameForms {
  const nouns = place.older.filter((spelling) => spelling.startsWith("!")).map((spelling) => spelling.slice(1));
  const forms = nameForms({ ...place, kind: "area", en: "", fr: "", uk: "", ru: "", older: nouns }, townNames);
  const adjectives = [place.uk, place.ru].map((name) => name.replace(/ район.*$/, ""));
  const bare = nameForms({ ...place, kind: "area", en: "", fr: "", uk: "", ru: "", older: adjectives }, townNames);
  for (const form of bare.keys()) if (!forms.has(form)) forms.set(form, nameAges.alternate);
  return forms;
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

function sharedPairs(a: string, b: string): number {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < a.length; i++) pairs.add(a.slice(i, i + 2));
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) if (pairs.has(b.slice(i, i + 2))) shared++;
  return shared / Math.max(1, Math.max(a.length, b.length) - 1);
}
