import { describe, expect, it } from "vitest";
import { isReadable, pageRequestOf } from "./page-request.ts";

const ask = (url: string, headers: Record<string, string> = {}, method = "GET") =>
  pageRequestOf({ method, url, headers });
const key = (url: string, headers: Record<string, string> = {}) => ask(url, headers)?.key;

describe("pageRequestOf", () => {
  it("tells language, theme and address apart, and nothing else", () => {
    const plain = key("/regions/kharkiv?from=2024-03-01");
    expect(plain).toEqual(expect.any(String));
    expect(key("/regions/kharkiv?from=2024-03-01", { cookie: "tocsin.session=abc", "user-agent": "x" })).toBe(plain);
    const others = [
      key("/regions/kharkiv"),
      key("/regions/kharkiv?from=2024-03-01", { cookie: "theme=dark" }),
      key("/uk/regions/kharkiv?from=2024-03-01", { cookie: "language=uk" }),
    ];
    expect(new Set([plain, ...others]).size).toBe(4);
  });

  it.each([
    ["a form that is sent", "/report", {}, "POST"],
    ["a page of the desk", "/desk/submit", {}, "GET"],
    ["the form for tips", "/uk/report", { cookie: "language=uk" }, "GET"],
    ["the map that is moved", "/map", {}, "GET"],
    ["a redirect to the reader's language", "/", { "accept-language": "uk" }, "GET"],
    ["a choice of language that is remembered", "/fr/aid", {}, "GET"],
    ["an address without end", `/search?q=${"x".repeat(2000)}`, {}, "GET"],
  ])("keeps no answer for %s", (_, url, headers, method) => {
    expect(ask(url, headers as Record<string, string>, method)).toMatchObject({ key: null });
  });

  it("knows which pages need the framework", () => {
    for (const path of ["/desk", "/uk/desk/submit", "/report", "/map"])
      expect(ask(path)?.isInteractive, path).toBe(true);
    for (const path of ["/", "/fr/aid", "/reports", "/nothing.txt"]) expect(ask(path)?.isInteractive, path).toBe(false);
  });

  it.each([
    ["the API", "/api/v1/events", {}],
    ["a file", "/icon.svg", {}],
    ["a full export", "/exports/latest/events.csv.gz", {}],
    ["the framework's own request", "/aid", { rsc: "1" }],
    ["an action of a form", "/desk/submit", { "next-action": "7f" }],
  ])("takes %s for no page", (_, url, headers) => {
    expect(ask(url, headers as Record<string, string>)).toBeNull();
  });

  it("does not take the second of two slashes for another site's name", () => {
    expect(key("//elsewhere.example")).not.toBe(key("/"));
    for (const url of ["//", "///", "/\\", "*"]) expect(() => ask(url), url).not.toThrow();
  });

  it.each([
    ["/regions/kharkiv?q=%E0%A4%A", true],
    ["/regions/%D0%A5", true],
    ["/regions/%E0%A4%A", false],
    ["/uk/%", false],
    ["*", false],
    ["http://site/regions", false],
  ])("can read %s: %s", (url, expected) => {
    expect(isReadable(url)).toBe(expected);
  });

  it("takes files that are not there for pages, so that a reader is answered in the site's words", () => {
    for (const path of ["/nothing.txt", "/data/none.csv", "/apiary", "/favicon.ico", "/share/x"])
      expect(ask(path), path).not.toBeNull();
  });
});
