import { type ChangeEntry, readChanges } from "@tocsin/db/queries";
import { getTranslations } from "next-intl/server";
import { requireKnown } from "#api/parameters.ts";
import { changeWords } from "#corrections/change-words.ts";
import { read } from "#data.ts";
import { env } from "#env.ts";
import { href } from "#i18n/href.ts";
import type { Locale } from "#i18n/routing.ts";
import { eventPath } from "#places/paths.ts";
import { headlineOf } from "#sentences/told-of.ts";
import { type Entry, entriesPerFeed, type Feed, languageOf, latestOf } from "./feed.ts";

/** The public log of corrections as a feed, in the language given as `lang`. */
export async function correctionsFeed(url: URL): Promise<Feed> {
  requireKnown(url, ["lang"]);
  const lang = languageOf(url);
  const changes = await read((tx) => readChanges(tx, { beforeId: null, at: null, limit: entriesPerFeed }));
  const address = env.origin + href(lang, "/corrections");
  const corrections = await getTranslations({ locale: lang, namespace: "corrections" });
  const entries = await changeEntries(changes, lang);
  const title = `Tocsin: ${corrections("title")}`;
  return { title, address, self: env.origin + url.pathname + url.search, updated: latestOf(entries), lang, entries };
}

/** Changes as entries of a feed: what changed, of which event, and why. */
export async function changeEntries(changes: readonly ChangeEntry[], lang: Locale): Promise<Entry[]> {
  const corrections = await getTranslations({ locale: lang, namespace: "corrections" });
  const metrics = await getTranslations({ locale: lang, namespace: "metrics" });
  const grades = await getTranslations({ locale: lang, namespace: "grades" });
  return changes.map(({ change, view }) => {
    const what = changeWords(change, { corrections, metrics, grades }, lang);
    const time = change.at.toISOString();
    return {
      id: `urn:tocsin:change:${change.id}`,
      address: env.origin + href(lang, view ? eventPath(view) : "/corrections"),
      title: view ? `${headlineOf(view, lang)} (${what})` : what,
      summary: [what, change.reason].filter(Boolean).join(". "),
      updated: time,
      published: time,
    };
  });
}
