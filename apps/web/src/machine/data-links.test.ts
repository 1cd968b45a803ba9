import { expect, test } from "vitest";
import { aidDataLinks, eventLinks } from "./data-links.ts";

test.each([
  { of: "the ledger", list: "packages", locale: "en", filter: {}, feed: "/feeds/aid.atom" },
  {
    of: "one package in another language",
    list: "packages",
    locale: "uk",
    filter: { id: "p 1", at: null },
    feed: "/feeds/aid.atom?id=p+1&lang=uk",
  },
  {
    of: "one coalition",
    list: "coalitions",
    locale: "en",
    filter: { id: "c1" },
    feed: "/feeds/aid.atom?coalition=c1",
  },
  {
    of: "an earlier time, of which nothing new is told",
    list: "packages",
    locale: "fr",
    filter: { at: "2024-03-20T12:00" },
    feed: undefined,
  },
] as const)("the feed of $of", ({ list, locale, filter, feed }) => {
  expect(aidDataLinks(locale, list, filter).feed).toBe(feed);
});

test.each([
  { of: "what becomes of an event", locale: "en", at: null, feed: "/feeds/event.atom?id=e1" },
  { of: "the same in another language", locale: "fr", at: null, feed: "/feeds/event.atom?id=e1&lang=fr" },
  { of: "an earlier time, to which nothing is added", locale: "en", at: "2024-03-20T12:00", feed: undefined },
] as const)("the feed of $of", ({ locale, at, feed }) => {
  expect(eventLinks(locale, "e1", at).feed).toBe(feed);
});
