import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { languageCookie } from "#i18n/choose-language.ts";
import { href } from "#i18n/href.ts";
import { HeldResponse } from "./held-response.ts";
import type { PageRequest } from "./page-request.ts";
import { type SealedPage, sealPage } from "./seal-page.ts";
import type { Handler } from "./serve-pages.ts";

/** Where each page stands, the status it is given with, and what is said in its place should it not be made either. */
const standIns = {
  missing: { path: "/missing", status: 404, text: "There is no such page.\n" },
  failed: { path: "/failed", status: 500, text: "This page could not be made. Try again in a moment.\n" },
};

export type StandIn = keyof typeof standIns;

/**
 * Pages that stand in for one that is not there or could not be made, by language and theme: what the framework answers then is
 * empty without its scripts. They read nothing from the database and are made once.
 */
export function standInPages(render: Handler): (name: StandIn, asked: PageRequest) => Promise<SealedPage> {
  const made = new Map<string, SealedPage>();
  return async (name, asked) => {
    const key = [name, asked.locale, asked.theme].join(" ");
    const page = made.get(key) ?? (await renderStandIn(render, name, asked).catch(() => null));
    if (page) made.set(key, page);
    return page ?? plainStandIn(name);
  };
}

async function renderStandIn(
  render: Handler,
  name: StandIn,
  { locale, theme }: PageRequest,
): Promise<SealedPage | null> {
  const request = new IncomingMessage(new Socket());
  request.method = "GET";
  request.url = href(locale, standIns[name].path);
  request.headers = { host: "localhost", cookie: `${languageCookie}=${locale}${theme ? `; theme=${theme}` : ""}` };
  request.push(null);
  const held = new HeldResponse(request);
  await Promise.all([render(request, held), held.ended()]);
  return held.statusCode === 200 ? seal(name, held.body().toString("utf8"), held.getHeaders()) : null;
}

function plainStandIn(name: StandIn): Promise<SealedPage> {
  return seal(name, standIns[name].text, {
    "content-type": "text/plain; charset=utf-8",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  });
}

async function seal(name: StandIn, text: string, headers: Parameters<typeof sealPage>[2]): Promise<SealedPage> {
  const page = await sealPage(standIns[name].status, text, headers);
  return { ...page, headers: { ...page.headers, "cache-control": "no-store" } };
}
