import type { Locale } from "./routing.ts";

export type Query = Record<string, string | number | null | undefined | readonly string[]>;

/** Address of a page in a language: `/regions/x` in English, `/uk/regions/x` in Ukrainian. Empty query values are left out. */
export function href(locale: Locale, path: string, query: Query = {}): string {
  const prefix = locale === "en" ? "" : `/${locale}`;
  const [bare = "/", hash] = path.split("#");
  const base = prefix + (bare === "/" && prefix ? "" : bare);
  return `${base}${queryString(query)}${hash ? `#${hash}` : ""}`;
}

/** Query string with its question mark, or nothing; lists repeat the name. */
export function queryString(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === "") continue;
    for (const item of Array.isArray(value) ? value : [value]) params.append(name, String(item));
  }
  const text = params.toString();
  return text ? `?${text}` : "";
}
