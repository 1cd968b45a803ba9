import { href } from "#i18n/href.ts";
import { locales } from "#i18n/routing.ts";

/** Raised when the worker's own code changes: what older ones kept is dropped then. */
const version = 2;
/** Pages kept for reading without a network: the last ones opened. */
const mostPages = 40;

/**
 * The service worker, as source text. Pages come from the network as ever; each is kept, and shown with its own "known on"
 * line when the network is gone. A page never opened before is answered with the offline page in the reader's language.
 * Nothing is answered from what is kept while the network answers, so no reader sees an old page without knowing.
 */
export const workerSource = `
const pages = "tocsin-pages-${version}", parts = "tocsin-parts-${version}";
const languages = ${JSON.stringify(locales)};
const offlinePages = ${JSON.stringify(Object.fromEntries(locales.map((locale) => [locale, href(locale, "/offline")])))};
const offline = (language) => "/offline?" + language;

addEventListener("install", (event) => event.waitUntil((async () => {
  const cache = await caches.open(parts);
  await Promise.all(languages.map(async (language) => {
    const answer = await fetch(offlinePages[language], { credentials: "omit", headers: { "accept-language": language } });
    if (!answer.ok) throw new Error("no offline page");
    const text = await answer.text();
    await cache.put(offline(language), new Response(text, { status: 200, headers: { "content-type": "text/html; charset=utf-8" } }));
    const styles = [...text.matchAll(/href="(\\/_next\\/static\\/[^"]+\\.css[^"]*)"/g)].map((match) => match[1]);
    await cache.addAll([...new Set(styles)]);
  }));
  await skipWaiting();
})()));

addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name !== pages && name !== parts) await caches.delete(name);
  await clients.claim();
})()));

addEventListener("fetch", (event) => {
  const { request } = event, url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") return event.respondWith(page(request, url));
  if (/^\\/(_next\\/static|scripts|fonts|outlines)\\//.test(url.pathname)) event.respondWith(part(request));
});

async function page(request, url) {
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected && !/^\\/(\\w\\w\\/)?(desk|report)(\\/|$)/.test(url.pathname)) await keep(request, answer.clone());
    return answer;
  } catch (error) {
    const known = await caches.match(request, { ignoreVary: true });
    const language = languages.find((name) => url.pathname.startsWith("/" + name + "/") || url.pathname === "/" + name) || "en";
    const other = known || await caches.match(offline(language));
    if (!other) throw error;
    return known || new Response(await other.text(), { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
  }
}

async function keep(request, answer) {
  const cache = await caches.open(pages);
  await cache.put(request, answer);
  const kept = await cache.keys();
  for (const old of kept.slice(0, Math.max(0, kept.length - ${mostPages}))) await cache.delete(old);
}

async function part(request) {
  const known = await caches.match(request, { ignoreVary: true });
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) (await caches.open(parts)).put(request, answer.clone());
  return answer;
}
`;
