import { createHash } from "node:crypto";
import { TocsinError } from "@tocsin/model";
import { clientAddress } from "#auth/client-address.ts";
import { type Problem, problemResponse } from "./problem.ts";
import { takeRequest } from "./rate-limit.ts";

/** Body of an answer with its media type; `next` is the address of the page that follows. */
export interface Answer {
  body: string | Uint8Array<ArrayBuffer>;
  mediaType: string;
  next?: string | null;
  /** Name of the file when a reader saves it. */
  fileName?: string;
}

export class ApiProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** Wrong use of a parameter, in words that say what it takes. */
export function badRequest(detail: string): ApiProblem {
  return new ApiProblem({ status: 400, title: "The request is not as it should be", detail });
}

/** There is no such thing under this address. */
export function notThere(detail: string): ApiProblem {
  return new ApiProblem({ status: 404, title: "Not found", detail });
}

/** Answers may be kept by caches, which ask each time by their tag whether they still hold. */
const cacheControl = "public, no-cache";

/** Runs an endpoint: limits requests per address, tags the answer, answers 304 where nothing changed, and words failures. */
export async function answer(request: Request, work: (url: URL) => Promise<Answer>): Promise<Response> {
  const wait = takeRequest(clientAddress(request.headers), Date.now());
  if (wait > 0) {
    return problemResponse({
      status: 429,
      title: "Too many requests",
      detail: `Wait ${wait} s. For the whole record, take an export instead of many pages.`,
      headers: { "retry-after": String(wait) },
    });
  }
  try {
    return respond(request, await work(new URL(request.url)));
  } catch (error) {
    if (error instanceof ApiProblem) return problemResponse(error.problem);
    if (error instanceof TocsinError) {
      return problemResponse({ status: 400, title: "The request is not as it should be", detail: error.message });
    }
    console.error(error);
    return problemResponse({
      status: 500,
      title: "The answer could not be made",
      detail: "Something failed on our side. Try again in a moment.",
    });
  }
}

function respond(request: Request, { body, mediaType, next, fileName }: Answer): Response {
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers: Record<string, string> = {
    etag: tag,
    "cache-control": cacheControl,
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "etag, link",
    "content-type": mediaType,
    "x-content-type-options": "nosniff",
  };
  if (next) headers.link = `<${next}>; rel="next"`;
  if (fileName) headers["content-disposition"] = `inline; filename="${fileName}"`;
  const known = request.headers
    .get("if-none-match")
    ?.split(",")
    .map((given) => given.trim().replace(/^W\//, ""));
  if (known?.includes(tag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

/** An answer in JSON. */
export function json(value: unknown, next: string | null = null): Answer {
  return { body: JSON.stringify(value), mediaType: "application/json; charset=utf-8", next };
}

/** A whole number of the address within bounds; `fallback` where it is not given. */
export function wholeNumber(url: URL, name: string, fallback: number, least: number, most: number): number {
  const given = url.searchParams.get(name);
  if (given === null || given === "") return fallback;
  const value = Number(given);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw badRequest(`${name} must be a whole number from ${least} to ${most}; "${given.slice(0, 40)}" is not.`);
}
