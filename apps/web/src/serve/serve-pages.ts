import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { HeldResponse } from "./held-response.ts";
import { PageCache } from "./page-cache.ts";
import { pageKeyOf } from "./page-request.ts";
import { type SealedPage, sealPage } from "./seal-page.ts";
import type { SiteState } from "./site-state.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface PageServing {
  /** The framework's own handler. */
  render: Handler;
  /** What decides whether kept pages still hold; rejects while the database cannot be reached. */
  state: () => Promise<SiteState>;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** A rendered answer that must not be kept, to be given to the one who asked. */
interface Unkept {
  held: HeldResponse;
}

/**
 * Answers requests: public pages from the cache while they hold, rendered once for all who wait for them otherwise; everything
 * else straight from the framework. Without a database nothing is taken from the cache.
 */
export function servePages({ render, state, now }: PageServing): Handler {
  const cache = new PageCache();
  const rendering = new Map<string, Promise<SealedPage | Unkept>>();

  async function renderPage(key: string, request: IncomingMessage, before: SiteState): Promise<SealedPage | Unkept> {
    const held = new HeldResponse(request);
    request.headers["accept-encoding"] = "identity";
    await Promise.all([render(request, held), held.ended()]);
    const isPage = held.statusCode === 200 && String(held.getHeader("content-type")).startsWith("text/html");
    if (!isPage || held.hasHeader("set-cookie")) return { held };
    const page = await sealPage(held.body().toString("utf8"), held.getHeaders());
    cache.put(key, page, before, now());
    return page;
  }

  return async (request, response) => {
    const key = pageKeyOf(request);
    const current = key === null ? null : await state().catch(() => null);
    if (key === null || current === null) return render(request, response);
    const accepted = String(request.headers["accept-encoding"] ?? "");
    const kept = cache.get(key, current, now());
    if (kept) return sendPage(request, response, kept, { accepted, cache: "hit" });
    const waiting = rendering.get(key);
    const rendered = waiting ?? renderPage(key, request, current).finally(() => rendering.delete(key));
    if (!waiting) rendering.set(key, rendered);
    const page = await rendered;
    if (!("held" in page)) return sendPage(request, response, page, { accepted, cache: "miss" });
    if (waiting) return render(request, response);
    for (const [name, value] of Object.entries(page.held.getHeaders()))
      if (value !== undefined) response.setHeader(name, value);
    response.writeHead(page.held.statusCode).end(page.held.body());
  };
}

async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: SealedPage,
  { accepted, cache }: { accepted: string; cache: "hit" | "miss" },
): Promise<void> {
  for (const [name, value] of Object.entries(page.headers)) if (value !== undefined) response.setHeader(name, value);
  response.setHeader("x-page-cache", cache);
  if (page.status === 200 && isKnown(request.headers["if-none-match"], String(page.headers.etag))) {
    response.writeHead(304).end();
    return;
  }
  const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : null;
  const body = encoding === "br" ? page.brotli : encoding === "gzip" ? page.gzip : await promisify(gunzip)(page.gzip);
  if (encoding) response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", body.length);
  response.writeHead(page.status).end(request.method === "HEAD" ? undefined : body);
}

function isKnown(header: string | undefined, etag: string): boolean {
  return (header ?? "").split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
