import { readChanges, readEvent } from "@tocsin/db/queries";
import { getTranslations } from "next-intl/server";
import { requireKnown } from "#api/parameters.ts";
import { notThere } from "#api/respond.ts";
import { read } from "#data.ts";
import { env } from "#env.ts";
import { href } from "#i18n/href.ts";
import { eventPath } from "#places/paths.ts";
import { headlineOf } from "#sentences/told-of.ts";
import { changeEntries } from "./corrections-feed.ts";
import { entriesPerFeed, type Feed, languageOf, latestOf } from "./feed.ts";

/**
 * What becomes of the event given as `id`: reports that tell of it, and what was shown and is no longer so. An id that was
 * joined into another leads to that one.
 */
export async function eventFeed(url: URL): Promise<Feed> {
  requireKnown(url, ["lang", "id"]);
  const lang = languageOf(url);
  const { answer, changes } = await read(async (tx) => {
    const asked = await readEvent(tx, url.searchParams.get("id") ?? "");
    const answer = asked?.kind === "moved" ? await readEvent(tx, asked.to) : asked;
    if (answer?.kind !== "event") throw notThere("No event has this id.");
    const { id } = answer.data.event.view;
    return { answer, changes: await readChanges(tx, { beforeId: null, at: null, limit: entriesPerFeed, eventId: id }) };
  });
  const { view } = answer.data.event;
  const t = await getTranslations({ locale: lang, namespace: "event" });
  const address = env.origin + href(lang, eventPath(view));
  const headline = headlineOf(view, lang);
  const told = answer.data.reports.map((report, i) => {
    const time = report.publishedAt.toISOString();
    const what = t(i === 0 ? "opened" : "reportJoined", { source: report.source.name });
    return {
      id: `urn:tocsin:event:${view.id}:report:${report.id}`,
      address,
      title: `${headline} (${report.source.name})`,
      summary: what,
      updated: time,
      published: time,
    };
  });
  const entries = [...told, ...(await changeEntries(changes, lang))]
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0))
    .slice(0, entriesPerFeed);
  const self = env.origin + url.pathname + url.search;
  return { title: `Tocsin: ${headline}`, address, self, updated: latestOf(entries), lang, entries };
}
