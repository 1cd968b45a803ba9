import type { Metadata } from "next";
import { href } from "./href.ts";
import { type Locale, locales } from "./routing.ts";

/** Canonical address of a page, and the same page in the other languages. */
export function alternates(locale: Locale, path: string): Metadata["alternates"] {
  const languages = Object.fromEntries(locales.map((other) => [other, href(other, path)]));
  return { canonical: href(locale, path), languages: { ...languages, "x-default": href("en", path) } };
}
