import { describe, expect, it } from "vitest";
import { pageKeyOf } from "./page-request.ts";

const key = (url: string, headers: Record<string, string> = {}, method = "GET") => pageKeyOf({ method, url, headers });

describe("pageKeyOf", () => {
  it("tells language, theme and address apart, and nothing else", () => {
    const plain = key("/regions/kharkiv?from=2024-03-01");
    expect(plain).not.toBeNull();
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
    ["the API", "/api/v1/events", {}, "GET"],
    ["a file", "/favicon.ico", {}, "GET"],
    ["a redirect to the reader's language", "/", { "accept-language": "uk" }, "GET"],
    ["a choice of language that is remembered", "/fr/aid", {}, "GET"],
    ["the framework's own request", "/aid", { rsc: "1" }, "GET"],
    ["an address without end", `/search?q=${"x".repeat(2000)}`, {}, "GET"],
  ])("keeps no answer for %s", (_, url, headers, method) => {
    expect(key(url, headers as Record<string, string>, method)).toBeNull();
  });
});
