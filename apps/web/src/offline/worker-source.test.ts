import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { workerSource } from "./worker-source.ts";

type Listener = (event: Record<string, unknown>) => void;

/** A browser's caches and network, as far as the worker uses them. */
function startWorker(network: (address: string) => Response | Error) {
  const kept = new Map<string, Map<string, Response>>();
  const keyOf = (request: string | { url: string }) =>
    new URL(typeof request === "string" ? request : request.url, "https://site").href;
  const caches = {
    open: async (name: string) => {
      const entries = kept.get(name) ?? new Map<string, Response>();
      kept.set(name, entries);
      return {
        put: async (request: string | { url: string }, answer: Response) => void entries.set(keyOf(request), answer),
        addAll: async (addresses: string[]) => {
          for (const address of addresses) entries.set(keyOf(address), new Response("styles"));
        },
        keys: async () => [...entries.keys()].map((url) => ({ url })),
        delete: async (request: { url: string }) => entries.delete(keyOf(request)),
      };
    },
    match: async (request: string | { url: string }) =>
      [...kept.values()].flatMap((entries) => entries.get(keyOf(request))?.clone() ?? [])[0],
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
  };
  const listeners = new Map<string, Listener>();
  runInNewContext(workerSource, {
    caches,
    URL,
    Response,
    location: new URL("https://site/"),
    clients: { claim: async () => {} },
    skipWaiting: async () => {},
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
    fetch: async (request: string | { url: string }) => {
      const answer = network(typeof request === "string" ? request : new URL(request.url).pathname);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return {
    kept,
    install: () => new Promise((done) => listeners.get("install")?.({ waitUntil: done })),
    open: (path: string) =>
      new Promise<Response>((done) =>
        listeners.get("fetch")?.({
          request: { url: `https://site${path}`, method: "GET", mode: "navigate" },
          respondWith: done,
        }),
      ),
  };
}

describe("the service worker", () => {
  it("shows a page that was opened before, and the offline page in its language for another", async () => {
    let isOnline = true;
    const worker = startWorker((address) => {
      if (!isOnline) return new Error("no network");
      const [, language] = /^\/(?:(\w\w)\/)?offline$/.exec(address) ?? [];
      return new Response(address.endsWith("/offline") ? `offline in ${language ?? "en"}` : `page ${address}`);
    });
    await worker.install();
    expect(await (await worker.open("/uk/regions/kharkiv")).text()).toBe("page /uk/regions/kharkiv");
    isOnline = false;
    expect(await (await worker.open("/uk/regions/kharkiv")).text()).toBe("page /uk/regions/kharkiv");
    const other = await worker.open("/fr/aid");
    expect([other.status, await other.text()]).toEqual([503, "offline in fr"]);
  });

  it("keeps no page of the desk, and forty at most", async () => {
    const worker = startWorker((address) => new Response(`page ${address}`));
    await worker.open("/desk");
    await worker.open("/uk/report");
    for (let i = 0; i < 45; i++) await worker.open(`/events/${i}`);
    const pages = worker.kept.get("tocsin-pages-2");
    expect(pages?.size).toBe(40);
    expect([...(pages?.keys() ?? [])].some((url) => /desk|report/.test(url))).toBe(false);
  });
});
