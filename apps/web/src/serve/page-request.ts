import type { IncomingMessage } from "node:http";
import { chooseLanguage, languageCookie } from "#i18n/choose-language.ts";

/** Pages that are one reader's own, hold a form that is sent from them, or are nothing without their scripts. */
const rendered = /^\/(desk|report|map)(\/|$)/;
/** Everything that is no page: see the matcher in `proxy.ts`. */
const noPage = /^\/(api|cite|feeds|preferences|outlines|_next|fonts)(\/|$)|\./;
const longestAddress = 1_000;

/**
 * What a request's page depends on besides the data: language, address and theme. Null for requests whose answer is not kept:
 * other methods, pages that are always rendered, redirects to a language, the framework's own requests.
 */
export function pageKeyOf({ method, url = "/", headers }: Pick<IncomingMessage, "method" | "url" | "headers">) {
  if ((method !== "GET" && method !== "HEAD") || url.length > longestAddress) return null;
  if (headers.rsc !== undefined || headers["next-action"] !== undefined) return null;
  const { pathname, search, searchParams } = new URL(url, "http://site");
  if (noPage.test(pathname) || searchParams.has("_rsc")) return null;
  const cookies = cookiesOf(headers.cookie);
  const choice = chooseLanguage({
    pathname,
    cookie: cookies.get(languageCookie) ?? null,
    acceptLanguage: headers["accept-language"] ?? null,
  });
  if (choice.redirectTo !== null || choice.remember || rendered.test(choice.path)) return null;
  const theme = cookies.get("theme");
  return [choice.locale, theme === "light" || theme === "dark" ? theme : "", pathname + search].join(" ");
}

function cookiesOf(header: string | undefined): Map<string, string> {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim().split("="));
  return new Map(pairs.map(([name = "", ...value]) => [name, value.join("=")]));
}
