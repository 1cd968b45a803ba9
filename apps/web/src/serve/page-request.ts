import type { IncomingMessage } from "node:http";
import { chooseLanguage, languageCookie } from "#i18n/choose-language.ts";
import type { Locale } from "#i18n/routing.ts";

/** A request for a page. */
export interface PageRequest {
  locale: Locale;
  /** The reader's choice; null follows the device. */
  theme: "light" | "dark" | null;
  /** Whether the page needs the framework in the browser: it holds a form that is sent from it, or is moved. */
  isInteractive: boolean;
  /** What the page depends on besides the data: language, address and theme. Null where the answer is not kept. */
  key: string | null;
}

/** Pages that are one reader's own, hold a form that is sent from them, or are nothing without their scripts. */
const interactive = /^\/(desk|report|map)(\/|$)/;
/** Everything that is no page. The same list stands in the matcher of `proxy.ts`, which has to be a literal. */
const noPage =
  /^\/(api(\/.*)?|(cite|_next|fonts)\/.+|(feeds|preferences|scripts|sitemaps)\/[^/]+|(exports|outlines|share)\/[^/]+\/[^/]+|worker\.js|robots\.txt|sitemap\.xml|icon\.svg)$/;
const longestAddress = 1_000;

/**
 * What a request asks for as a page; null where it asks for something else, or is the framework's own. Answers to forms, choices
 * of a language, redirects and endless addresses are not kept.
 */
export function pageRequestOf({
  method,
  url = "/",
  headers,
}: Pick<IncomingMessage, "method" | "url" | "headers">): PageRequest | null {
  const { pathname, search, searchParams } = new URL(url.startsWith("/") ? `http://site${url}` : "http://site/");
  if (noPage.test(pathname) || searchParams.has("_rsc")) return null;
  if (headers.rsc !== undefined || headers["next-action"] !== undefined) return null;
  const cookies = cookiesOf(headers.cookie);
  const choice = chooseLanguage({
    pathname,
    cookie: cookies.get(languageCookie) ?? null,
    acceptLanguage: headers["accept-language"] ?? null,
  });
  const chosen = cookies.get("theme");
  const theme = chosen === "light" || chosen === "dark" ? chosen : null;
  const isInteractive = interactive.test(choice.path);
  const isRead = method === "GET" || method === "HEAD";
  const isKept =
    isRead && !isInteractive && !choice.remember && choice.redirectTo === null && url.length <= longestAddress;
  const key = isKept ? [choice.locale, theme ?? "", pathname + search].join(" ") : null;
  return { locale: choice.locale, theme, isInteractive, key };
}

/** Whether an address is a path whose letters can be read; the framework takes one that is not for its own fault. */
export function isReadable(url = "/"): boolean {
  if (!url.startsWith("/")) return false;
  try {
    decodeURIComponent(url.replace(/[?#].*$/s, ""));
    return true;
  } catch {
    return false;
  }
}

function cookiesOf(header: string | undefined): Map<string, string> {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim().split("="));
  return new Map(pairs.map(([name = "", ...value]) => [name, value.join("=")]));
}
