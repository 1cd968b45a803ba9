import { readAidPackage, readCoalitions, readEvent, readSourceNames } from "@tocsin/db/queries";
import { loadGazetteer, type Region } from "@tocsin/gazetteer";
import type { EventView } from "@tocsin/model";
import { getTranslations } from "next-intl/server";
import { aidHeadline, coalitionName } from "#aid/headline.ts";
import { read } from "#data.ts";
import { defaultLocale, type Locale, locales } from "#i18n/routing.ts";
import { eventPath, settlementOfSlug, settlementPath } from "#places/paths.ts";
import { headlineOf } from "#sentences/told-of.ts";

/** A page of the site by its address: what it is called, and where it stands for good. */
export interface NamedPage {
  locale: Locale;
  path: string;
  title: string;
  about: { kind: "event"; view: EventView } | { kind: "region"; region: Region } | { kind: "other" };
}

/** Finds the page of an address without its query; null for one that names no page. */
export async function findPage(pathname: string): Promise<NamedPage | null> {
  const parts = pathname.split("/").filter(Boolean).map(decode);
  const prefix = locales.find((locale) => locale === parts[0]);
  const locale = prefix ?? defaultLocale;
  const [section = "", id, place] = prefix ? parts.slice(1) : parts;
  if (section === "events" && id) return eventPage(id, locale);
  if (section === "regions" && id) return place ? settlementPage(place, locale) : regionPage(id, locale);
  if (section === "sources" && id) return sourcePage(id, locale);
  if (section === "aid" && id) return place ? coalitionPage(place, locale) : packagePage(id, locale);
  return otherPage(section, locale);
}

async function sourcePage(id: string, locale: Locale): Promise<NamedPage | null> {
  const name = (await read((tx) => readSourceNames(tx, [id]))).get(id);
  return name ? { locale, path: `/sources/${encodeURIComponent(id)}`, title: name, about: { kind: "other" } } : null;
}

async function packagePage(id: string, locale: Locale): Promise<NamedPage | null> {
  const row = await read((tx) => readAidPackage(tx, id));
  if (!row) return null;
  const title = aidHeadline(row, locale, await getTranslations({ locale, namespace: "aid" }));
  return { locale, path: `/aid/${encodeURIComponent(id)}`, title, about: { kind: "other" } };
}

async function coalitionPage(id: string, locale: Locale): Promise<NamedPage | null> {
  const [coalition] = await read((tx) => readCoalitions(tx, id));
  if (!coalition) return null;
  const path = `/aid/coalitions/${encodeURIComponent(id)}`;
  const title = coalitionName(coalition.name, await getTranslations({ locale, namespace: "aid" }));
  return { locale, path, title, about: { kind: "other" } };
}

async function eventPage(id: string, locale: Locale): Promise<NamedPage | null> {
  const found = await read((tx) => readEvent(tx, id));
  if (found?.kind === "moved") return eventPage(found.to, locale);
  if (!found) return null;
  const { view } = found.data.event;
  return { locale, path: eventPath(view), title: headlineOf(view, locale), about: { kind: "event", view } };
}

function regionPage(slug: string, locale: Locale): NamedPage | null {
  const region = loadGazetteer().regionBySlug(slug);
  if (!region) return null;
  const path = `/regions/${region.slug}`;
  return { locale, path, title: region.longName[locale], about: { kind: "region", region } };
}

function settlementPage(slug: string, locale: Locale): NamedPage | null {
  const place = settlementOfSlug(slug);
  const path = place && settlementPath(place);
  return path ? { locale, path, title: place.names[locale], about: { kind: "other" } } : null;
}

const titled = ["aid", "corrections", "data", "method", "regions", "search", "sources"] as const;

async function otherPage(section: string, locale: Locale): Promise<NamedPage | null> {
  const t = await getTranslations({ locale });
  if (section === "map") return { locale, path: "/map", title: t("explore.title"), about: { kind: "other" } };
  const known = titled.find((name) => name === section);
  if (!known && section !== "" && section !== "index") return null;
  const title = t(known ? `${known}.title` : "home.title");
  return { locale, path: known ? `/${known}` : "/", title, about: { kind: "other" } };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
