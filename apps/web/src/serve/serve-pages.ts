import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { problemResponse } from "../api/problem.ts";
import { HeldResponse } from "./held-response.ts";
import { PageCache } from "./page-cache.ts";
import { isReadable, type PageRequest, pageRequestOf } from "./page-request.ts";
import { type SealedPage, sealPage } from "./seal-page.ts";
import type { SiteState } from "./site-state.ts";
import { standInPages } from "./stand-in-pages.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface PageServing {
  /** The framework's own handler. */
  render: Handler;
  /** What decides whether kept pages still hold; rejects while the database cannot be reached. */
  state: () => Promise<SiteState>;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** What became of a request for a page: an answer as the framework made it, or a page without the framework. */
type Rendered = { held: HeldResponse } | { page: SealedPage; isForEveryone: boolean };

/**
 * Answers requests: public pages from the cache while they hold, rendered once for all who wait for them otherwise; everything
 * that is no page straight from the framework. Without a database nothing is taken from the cache. A page that is not there or
 * cannot be made is answered with one that says so.
 */
export function servePages({ render, state, now }: PageServing): Handler {
  const cache = new PageCache();
  const rendering = new Map<string, Promise<Rendered>>();
  const standIn = standInPages(render);

  /** `before` is the state from before the page is rendered; without one the page is not kept. */
  async function renderPage(asked: PageRequest, request: IncomingMessage, before: SiteState | null): Promise<Rendered> {
    const held = new HeldResponse(request);
    request.headers["accept-encoding"] = "identity";
    // A page is made whole and kept, also for those who ask for its headers alone.
    if (request.method === "HEAD") request.method = "GET";
    await Promise.all([render(request, held), held.ended()]);
    const isPage = String(held.getHeader("content-type")).startsWith("text/html");
    if (held.statusCode >= 500) return { page: await standIn("failed", asked), isForEveryone: true };
    if (held.statusCode === 404 && isPage) return { page: await standIn("missing", asked), isForEveryone: true };
    if (!isPage || asked.isInteractive) return { held };
    const page = await sealPage(held.statusCode, held.body().toString("utf8"), held.getHeaders());
    const isForEveryone = !held.hasHeader("set-cookie");
    if (before && asked.key !== null && isForEveryone && held.statusCode === 200) {
      cache.put(asked.key, page, before, now());
    }
    return { page, isForEveryone };
  }

  function renderOnce(key: string, asked: PageRequest, request: IncomingMessage, before: SiteState): Promise<Rendered> {
    const waiting = rendering.get(key);
    if (waiting) {
      return waiting.then((rendered) =>
        "page" in rendered && rendered.isForEveryone ? rendered : renderPage(asked, request, null),
      );
    }
    const rendered = renderPage(asked, request, before).finally(() => rendering.delete(key));
    rendering.set(key, rendered);
    return rendered;
  }

  return async (request, response) => {
    const asked = pageRequestOf(request);
    if (asked === null) return isReadable(request.url) ? render(request, response) : sendUnreadable(response);
    const answer = {
      accepted: String(request.headers["accept-encoding"] ?? ""),
      known: String(request.headers["if-none-match"] ?? ""),
      isHead: request.method === "HEAD",
    };
    if (!isReadable(request.url)) {
      return sendPage(response, await standIn("missing", asked), { ...answer, cache: null });
    }
    const { key } = asked;
    const current = key === null ? null : await state().catch(() => null);
    const kept = key !== null && current !== null ? cache.get(key, current, now()) : null;
    if (kept) return sendPage(response, kept, { ...answer, cache: "hit" });
    const rendered = await (key !== null && current !== null
      ? renderOnce(key, asked, request, current)
      : renderPage(asked, request, null));
    if ("page" in rendered) return sendPage(response, rendered.page, { ...answer, cache: current ? "miss" : null });
    sendHeld(response, rendered.held);
  };
}

/** What programs are told of an address whose letters cannot be read. */
async function sendUnreadable(response: ServerResponse): Promise<void> {
  const problem = problemResponse({
    status: 400,
    title: "The request is not as it should be",
    detail: "The address holds a percent sign that stands for no letter. Write it in UTF-8, percent-encoded.",
  });
  response.writeHead(problem.status, Object.fromEntries(problem.headers)).end(await problem.text());
}

interface Answer {
  accepted: string;
  /** Tags of the page that the reader has. */
  known: string;
  isHead: boolean;
  /** Where the page came from; null where pages are not kept. */
  cache: "hit" | "miss" | null;
}

async function sendPage(
  response: ServerResponse,
  page: SealedPage,
  { accepted, known, isHead, cache }: Answer,
): Promise<void> {
  for (const [name, value] of Object.entries(page.headers)) if (value !== undefined) response.setHeader(name, value);
  if (cache) response.setHeader("x-page-cache", cache);
  if (page.status === 200 && isKnown(known, String(page.headers.etag))) {
    response.writeHead(304).end();
    return;
  }
  const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : null;
  const body = encoding === "br" ? page.brotli : encoding === "gzip" ? page.gzip : await promisify(gunzip)(page.gzip);
  if (encoding) response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", body.length);
  response.writeHead(page.status).end(isHead ? undefined : body);
}

function sendHeld(response: ServerResponse, held: HeldResponse): void {
  for (const [name, value] of Object.entries(held.getHeaders()))
    if (value !== undefined) response.setHeader(name, value);
  response.writeHead(held.statusCode).end(held.body());
}

function isKnown(header: string, etag: string): boolean {
  return header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
