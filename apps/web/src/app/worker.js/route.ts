import { workerSource } from "#offline/worker-source.ts";

/** The service worker. It stands at the root, so that it may answer for every page. */
export function GET(): Response {
  return new Response(workerSource, {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" },
  });
}
