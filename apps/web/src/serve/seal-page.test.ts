import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sealPage } from "./seal-page.ts";

const html = `<!DOCTYPE html><html><head><meta name="subjects" content="UA-63 aid"/><script src="/_next/a.js" async="" nonce="n0nce"></script></head>
<body><script type="module" src="/scripts/1.js" nonce="n0nce"></script><script type="application/ld+json">{"@type":"Place"}</script><script nonce="n0nce">self.__next_f.push([1,"n0nce"])</script></body></html>`;
const policy = "default-src 'self'; script-src 'self' 'nonce-n0nce' 'strict-dynamic'; frame-ancestors 'none'";
const seal = (text: string, by = policy) =>
  sealPage(200, text, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": by,
    "cache-control": "no-store",
  });

describe("sealPage", () => {
  it("keeps the page's own script and its data, and nothing of the framework's or of the nonce", async () => {
    const { headers, gzip } = await seal(html);
    const text = gunzipSync(gzip).toString();
    expect(text).toContain('<script type="module" src="/scripts/1.js"></script>');
    expect(text).toContain('<script type="application/ld+json">{"@type":"Place"}</script>');
    expect(text).not.toMatch(/_next|__next_f|n0nce/);
    expect(headers["content-security-policy"]).toBe("default-src 'self'; script-src 'self'; frame-ancestors 'none'");
  });

  it("gives one tag for what was rendered twice with different nonces", async () => {
    const other = await seal(html.replaceAll("n0nce", "0ther"), policy.replace("n0nce", "0ther"));
    expect(other.headers.etag).toBe((await seal(html)).headers.etag);
  });

  it("reads what the page shows, and takes one that does not say for one that shows everything", async () => {
    expect((await seal(html)).subjects).toEqual(["UA-63", "aid"]);
    expect((await seal(html.replace("UA-63 aid", ""))).subjects).toEqual([]);
    expect((await seal(html.replace("UA-63 aid", "all"))).subjects).toBe("all");
    expect((await seal("<p>")).subjects).toBe("all");
  });
});
