import { describe, expect, it } from "vitest";
import { chooseLanguage } from "./choose-language.ts";

const cases: [string, Parameters<typeof chooseLanguage>[0], Partial<ReturnType<typeof chooseLanguage>>][] = [
  [
    "answers English without a prefix",
    { pathname: "/regions", cookie: null, acceptLanguage: null },
    { locale: "en", path: "/regions", redirectTo: null, remember: false },
  ],
  [
    "takes the language from the prefix",
    { pathname: "/uk/regions", cookie: null, acceptLanguage: null },
    { locale: "uk", path: "/regions", redirectTo: null, remember: true },
  ],
  [
    "does not set the cookie again",
    { pathname: "/fr", cookie: "fr", acceptLanguage: null },
    { locale: "fr", path: "/", redirectTo: null, remember: false },
  ],
  [
    "remembers English chosen by the switch",
    { pathname: "/en/aid", cookie: "uk", acceptLanguage: null },
    { locale: "en", redirectTo: "/aid", remember: true },
  ],
  [
    "leads to the remembered language",
    { pathname: "/aid", cookie: "uk", acceptLanguage: "en" },
    { redirectTo: "/uk/aid" },
  ],
  [
    "heeds the browser's wish on the front page",
    { pathname: "/", cookie: null, acceptLanguage: "de, fr;q=0.8, en;q=0.5" },
    { redirectTo: "/fr" },
  ],
  [
    "leaves shared English links alone",
    { pathname: "/events/e1", cookie: null, acceptLanguage: "uk" },
    { locale: "en", redirectTo: null },
  ],
  [
    "lets a remembered English outrank the browser",
    { pathname: "/", cookie: "en", acceptLanguage: "uk" },
    { locale: "en", redirectTo: null },
  ],
  [
    "ignores a foreign cookie value",
    { pathname: "/", cookie: "xx", acceptLanguage: null },
    { locale: "en", redirectTo: null },
  ],
  [
    "does not take a word that begins like a prefix for one",
    { pathname: "/french", cookie: null, acceptLanguage: null },
    { locale: "en", path: "/french" },
  ],
];

describe("chooseLanguage", () => {
  it.each(cases)("%s", (_name, request, expected) => {
    expect(chooseLanguage(request)).toMatchObject(expected);
  });
});
