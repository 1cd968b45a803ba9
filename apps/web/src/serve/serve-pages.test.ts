import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { servePages } from "./serve-pages.ts";
import type { SiteState } from "./site-state.ts";

let versions: Map<string, number>;
let now: number;
let isReachable: boolean;
let isBroken: boolean;
let renders: string[];
let release: (() => void) | null;
let server: Server;

const state = async (): Promise<SiteState> => {
  if (!isReachable) throw new Error("no database");
  return { versions: new Map(versions), lastDay: "2024-03-31" };
};

/** A site whose pages say the version of what they show. */
function startSite(): Server {
  const answer = servePages({
    state,
    now: () => now,
    render: async (request, response) => {
      const url = request.url ?? "";
      renders.push(url);
      if (url.startsWith("/slow")) await new Promise<void>((done) => (release = done));
      if (url.includes("/broken") || (url.endsWith("/failed") && isBroken)) {
        response.writeHead(500, { "content-type": "text/html" }).end("Internal Server Error");
        return;
      }
      const region = url.startsWith("/regions/") ? "UA-63" : "all";
      response.writeHead(url === "/none" ? 404 : 200, {
        "content-type": "text/html",
        "content-security-policy": `script-src 'nonce-${renders.length}x'`,
        ...(url === "/greeting" || url.startsWith("/fr/") ? { "set-cookie": "a=b" } : {}),
      });
      const status = url.includes("/gone") ? '<meta name="status" content="410"/>' : "";
      const framework = '<script src="/_next/a.js"></script>';
      if (request.method === "HEAD") response.end();
      else if (url.endsWith("/missing")) response.end(`<p>not there: ${request.headers.cookie}`);
      else if (url.endsWith("/failed")) response.end(`<p>could not be made: ${request.headers.cookie}`);
      else
        response.end(
          `${framework}${status}<meta name="subjects" content="${region}"/><p>version ${versions.get("UA-63")}`,
        );
    },
  });
  return createServer((request, response) => void answer(request, response)).listen(0, "127.0.0.1");
}

async function get(path: string, headers: Record<string, string> = {}, method = "GET") {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers, method });
  const from = response.headers.get("x-page-cache");
  return { status: response.status, text: await response.text(), from, etag: response.headers.get("etag") ?? "" };
}

beforeEach(async () => {
  versions = new Map([["UA-63", 1]]);
  now = 0;
  isReachable = true;
  isBroken = false;
  renders = [];
  release = null;
  server = startSite();
  await once(server, "listening");
});
afterEach(() => server.close());

describe("servePages", () => {
  it("answers 410 with the page of what was withdrawn, kept or not", async () => {
    expect(await get("/gone")).toMatchObject({ status: 410, from: "miss", text: expect.stringContaining("version 1") });
    const again = await get("/gone");
    expect(again).toMatchObject({ status: 410, from: "hit" });
    expect((await get("/gone", { "if-none-match": again.etag })).status).toBe(410);
    expect((await get("/fr/gone")).status).toBe(410);
    isReachable = false;
    expect((await get("/gone")).status).toBe(410);
  });

  it("renders a page once and gives it out until what it shows changes", async () => {
    expect(await get("/regions/kharkiv")).toMatchObject({ from: "miss", text: expect.stringContaining("version 1") });
    expect(await get("/regions/kharkiv")).toMatchObject({ from: "hit", text: expect.stringContaining("version 1") });
    versions.set("UA-63", 2);
    expect(await get("/regions/kharkiv")).toMatchObject({ from: "miss", text: expect.stringContaining("version 2") });
  });

  it("keeps a region's page when something else changes, and drops pages that may show anything", async () => {
    await get("/regions/kharkiv");
    await get("/");
    versions.set("UA-51", 1);
    expect((await get("/regions/kharkiv")).from).toBe("hit");
    expect((await get("/")).from).toBe("miss");
  });

  it("says in a few bytes that nothing has changed", async () => {
    const { etag } = await get("/aid");
    expect(await get("/aid", { "if-none-match": etag })).toMatchObject({ status: 304, text: "" });
    versions.set("UA-63", 2);
    expect(await get("/aid", { "if-none-match": etag })).toMatchObject({ status: 200, from: "miss" });
  });

  it("does not keep as new what was rendered before a change that came meanwhile", async () => {
    const first = get("/slow");
    await expect.poll(() => release).not.toBeNull();
    versions.set("UA-63", 2);
    release?.();
    await first;
    const second = get("/slow");
    await expect.poll(() => renders.length).toBe(2);
    release?.();
    expect((await second).from).toBe("miss");
  });

  it("renders once for all who wait", async () => {
    const waiting = [get("/slow"), get("/slow"), get("/slow")];
    await expect.poll(() => release).not.toBeNull();
    release?.();
    expect((await Promise.all(waiting)).every(({ status }) => status === 200)).toBe(true);
    expect(renders).toHaveLength(1);
  });

  it("takes nothing from the cache while the database cannot be reached", async () => {
    await get("/aid");
    isReachable = false;
    expect(await get("/aid")).toMatchObject({ from: null, status: 200 });
    expect(renders).toHaveLength(2);
  });

  it("renders anew what is a minute old, for its relative times", async () => {
    await get("/aid");
    now = 60_001;
    expect((await get("/aid")).from).toBe("miss");
  });

  it("does not keep what is not there or belongs to one reader", async () => {
    for (const path of ["/none", "/greeting"]) {
      await get(path);
      expect((await get(path)).from).not.toBe("hit");
    }
    expect(renders.filter((url) => url !== "/missing")).toHaveLength(4);
  });

  it("keeps the whole page for all when one asked for its headers alone", async () => {
    expect(await get("/aid", {}, "HEAD")).toMatchObject({ status: 200, text: "" });
    expect(await get("/aid")).toMatchObject({ from: "hit", text: expect.stringContaining("version 1") });
  });

  it("takes the framework out of pages for reading, kept or not, and leaves it in those with forms", async () => {
    for (const path of ["/aid", "/greeting", "/fr/aid"]) expect((await get(path)).text, path).not.toContain("_next");
    expect((await get("/desk/submit")).text).toContain("_next");
  });

  it("answers for a page that is not there with one that says so, made once", async () => {
    for (const headers of [undefined, { cookie: "theme=dark" }]) {
      const answer = await get("/none", headers);
      expect(answer).toMatchObject({ status: 404, text: expect.stringContaining("not there: language=en") });
      expect((await get("/none", headers)).text).toBe(answer.text);
    }
    expect(renders.filter((url) => url === "/missing")).toHaveLength(2);
  });

  it("answers for a page that could not be made with one that says so, in the reader's language and theme", async () => {
    const answer = await get("/fr/broken", { cookie: "theme=dark" });
    expect(answer).toMatchObject({ status: 500, text: expect.stringContaining("language=fr; theme=dark") });
    expect(await get("/broken/again")).toMatchObject({ status: 500, text: expect.stringContaining("language=en") });
    expect((await get("/desk/broken", {}, "POST")).status).toBe(500);
    isReachable = false;
    expect((await get("/fr/broken", { cookie: "theme=dark" })).text).toBe(answer.text);
    expect(renders.filter((url) => url.endsWith("/failed"))).toHaveLength(2);
  });

  it("says so in a line of text when not even that page can be made", async () => {
    isBroken = true;
    expect(await get("/broken")).toMatchObject({ status: 500, text: expect.stringContaining("could not be made") });
  });

  it("says that an address which cannot be read leads nowhere, without asking the framework for it", async () => {
    const page = await get("/regions/%E0%A4%A");
    expect([page.status, page.text]).toEqual([404, expect.stringContaining("not there")]);
    const program = await get("/api/v1/events/%E0%A4%A");
    expect([program.status, JSON.parse(program.text)]).toEqual([400, expect.objectContaining({ status: 400 })]);
    expect(renders.filter((url) => url.includes("%"))).toEqual([]);
  });
});
