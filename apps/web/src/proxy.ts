import { type NextRequest, NextResponse } from "next/server";
import { env } from "./env.ts";
import { chooseLanguage, languageCookie } from "./i18n/choose-language.ts";

/**
 * Finds the page's language and gives each answer a Content-Security-Policy with a fresh nonce for the framework's scripts.
 * It authorises nobody: pages and actions check for themselves.
 */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const choice = chooseLanguage({
    pathname,
    cookie: request.cookies.get(languageCookie)?.value ?? null,
    acceptLanguage: request.headers.get("accept-language"),
  });
  const policy = contentSecurityPolicy(crypto.randomUUID().replaceAll("-", ""), framedBy(choice.path));
  const response =
    choice.redirectTo === null
      ? rewrite(request, choice.locale, choice.path, policy)
      : NextResponse.redirect(new URL(choice.redirectTo + search, request.url), 307);
  if (choice.remember) {
    response.cookies.set(languageCookie, choice.locale, { maxAge: 60 * 60 * 24 * 365, sameSite: "lax", path: "/" });
  }
  response.headers.set("content-security-policy", policy);
  response.headers.append("vary", "accept-language, cookie");
  return response;
}

function rewrite(request: NextRequest, locale: string, path: string, policy: string): NextResponse {
  const headers = new Headers(request.headers);
  // The framework reads its nonce from here; the pages read where they are.
  headers.set("content-security-policy", policy);
  headers.set("x-next-intl-locale", locale);
  headers.set("x-path", path);
  headers.set("x-query", request.nextUrl.search);
  const target = new URL(request.url);
  target.pathname = `/${locale}${path === "/" ? "" : path}`;
  return NextResponse.rewrite(target, { request: { headers } });
}

/** Only the small pages made for it may stand in other sites' frames. */
function framedBy(path: string): string {
  return path.startsWith("/embed/") ? "*" : "'none'";
}

/**
 * No script but the framework's own, by nonce; nothing from outside. Style attributes carry the positions of chart marks and
 * are allowed as attributes only; style elements are not. `framedBy` says whose frames may hold the page.
 */
function contentSecurityPolicy(nonce: string, framedBy: string): string {
  const evaluate = env.development ? " 'unsafe-eval'" : "";
  const styles = env.development ? "'self' 'unsafe-inline'" : "'self'";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluate}`,
    `style-src ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join("; ");
}

export const config = {
  // Pages only. The same list stands in `serve/page-request.ts`; the framework wants a literal here.
  matcher:
    "/((?!(?:api(?:/.*)?|(?:cite|_next|fonts)/.+|(?:feeds|preferences|scripts|sitemaps)/[^/]+|(?:exports|outlines|share)/[^/]+/[^/]+|worker\\.js|robots\\.txt|sitemap\\.xml|icon\\.svg)$).*)",
};
