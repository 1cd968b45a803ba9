import { loadGazetteer } from "@tocsin/gazetteer";
import type { Locale } from "#i18n/routing.ts";
import { countryName } from "./names.ts";
import { french } from "./speakers/french.ts";
import type { SpeakerWords } from "./speakers/speaker-words.ts";
import { ukrainian } from "./speakers/ukrainian.ts";

const countries: Record<string, string> = { Russia: "RU", Ukraine: "UA", Belarus: "BY" };

const words: Record<Exclude<Locale, "en">, SpeakerWords> = { uk: ukrainian, fr: french };

/** Name of a side, a body or a person in the reader's language; whoever is not known keeps the name that the report gives. */
export function actorName(name: string, locale: Locale): string {
  const country = countries[name];
  if (country) return countryName(country, locale);
  if (locale === "en") return name;
  return words[locale].people[name] ?? words[locale].bodies[name] ?? officeName(name, locale);
}

/** "Vitali Klitschko, mayor of Kyiv"; the office once where it is all that is known of who speaks. */
export function speakerWithOffice({ name, office }: { name: string; office: string | null }, locale: Locale): string {
  const who = actorName(name, locale);
  return office && office.toLowerCase() !== name.toLowerCase() ? `${who}, ${officeName(office, locale)}` : who;
}

/** An office in the reader's language, its region, city or country with it; in English where one of them is not known. */
function officeName(office: string, locale: Locale): string {
  if (locale === "en") return office;
  const { offices, genitives } = words[locale];
  const whole = offices[office];
  if (whole) return whole;
  for (const [pattern, translated] of Object.entries(offices)) {
    const [, slot] = /\{(\w+)\}/.exec(pattern) ?? [];
    if (!slot) continue;
    const [before = "", after = ""] = pattern.split(`{${slot}}`);
    if (!office.startsWith(before) || !office.endsWith(after) || office.length <= before.length + after.length)
      continue;
    const name = office.slice(before.length, office.length - after.length);
    const own =
      slot === "region"
        ? regionWord(name, locale)
        : (genitives[name] ?? (locale === "fr" && slot === "city" ? name : null));
    if (own) return translated.replace(`{${slot}}`, own);
  }
  return office;
}

/** A region's name by its English one, as offices need it: in Ukrainian its adjective in the genitive ("Харківської"). */
function regionWord(name: string, locale: Exclude<Locale, "en">): string | null {
  const regions = [...loadGazetteer().regions.values()];
  if (locale === "fr") return regions.find((known) => known.name.en === name)?.name.fr ?? null;
  // By the long name, since a city may be a region of its own and give its name to the one around it.
  const region = regions.find((known) => known.longName.en === `${name} region`);
  const adjective = /^(\S+ьк)а область$/.exec(region?.longName.uk ?? "")?.[1];
  return adjective ? `${adjective}ої` : null;
}
