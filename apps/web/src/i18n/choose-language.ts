import { defaultLocale, type Locale, locales } from "./routing.ts";

export const languageCookie = "language";

export interface LanguageRequest {
  pathname: string;
  /** Value of the language cookie, whatever it holds. */
  cookie: string | null;
  acceptLanguage: string | null;
}

export interface LanguageChoice {
  locale: Locale;
  /** The page's path without a language prefix, from its slash. */
  path: string;
  /** Another address for the same page, or null to answer here. */
  redirectTo: string | null;
  /** Whether the reader has just chosen the language, so that it is to be remembered. */
  remember: boolean;
}

/**
 * Which language a page is answered in. A prefix decides and is remembered; `/en/…` is how the language switch says
 * "English, from now on". Without a prefix the remembered language decides; the browser's wish counts on the front page only,
 * so that a shared English link stays what it is.
 */
export function chooseLanguage(request: LanguageRequest): LanguageChoice {
  const { prefix, path } = splitPrefix(request.pathname);
  const remembered = locales.find((locale) => locale === request.cookie) ?? null;
  if (prefix === defaultLocale) return { locale: prefix, path, redirectTo: path, remember: true };
  if (prefix) return { locale: prefix, path, redirectTo: null, remember: remembered !== prefix };
  const wished = remembered ?? (path === "/" ? wishedLocale(request.acceptLanguage) : null) ?? defaultLocale;
  const redirectTo = wished === defaultLocale ? null : `/${wished}${path === "/" ? "" : path}`;
  return { locale: wished, path, redirectTo, remember: false };
}

function splitPrefix(pathname: string): { prefix: Locale | null; path: string } {
  const first = pathname.split("/")[1];
  const prefix = locales.find((locale) => locale === first) ?? null;
  return { prefix, path: prefix ? pathname.slice(prefix.length + 1) || "/" : pathname };
}

/** First of our languages in the order of the browser's weights; Russian speakers are given English, as everyone else. */
function wishedLocale(header: string | null): Locale | null {
  const wishes = (header ?? "")
    .split(",")
    .map((part, position) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const weight = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { tag: tag.toLowerCase().split("-")[0], weight: weight ? Number(weight.trim().slice(2)) : 1, position };
    })
    .sort((a, b) => b.weight - a.weight || a.position - b.position);
  for (const wish of wishes) {
    const found = locales.find((locale) => locale === wish.tag);
    if (found) return found;
  }
  return null;
}
