import type { Locale } from "#i18n/routing.ts";
import { countryName } from "./names.ts";

const countries: Record<string, string> = { Russia: "RU", Ukraine: "UA", Belarus: "BY" };

/** Name of a side in the reader's language; other actors keep the name that the report gives them. */
export function actorName(name: string, locale: Locale): string {
  const country = countries[name];
  return country ? countryName(country, locale) : name;
}

/** "Vitali Klitschko, mayor of Kyiv"; the office once where it is all that is known of who speaks. */
export function speakerWithOffice({ name, office }: { name: string; office: string | null }): string {
  return office && office.toLowerCase() !== name.toLowerCase() ? `${name}, ${office}` : name;
}
