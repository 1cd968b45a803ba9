import { type ChangeEntry, readChanges, readClock } from "@tocsin/db/queries";
import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { sectionRows } from "#components/lists/section-rows.ts";
import { changeWords } from "#corrections/change-words.ts";
import { read } from "#data.ts";
import { href } from "#i18n/href.ts";
import { first } from "#i18n/query.ts";
import { correctionLinks } from "#machine/data-links.ts";
import { pageMetadata } from "#machine/page-metadata.ts";
import { eventPath } from "#places/paths.ts";
import { headlineOf } from "#sentences/told-of.ts";
import { localWords } from "#time/format.ts";
import { referenceOf } from "#time/reference.ts";
import { homeZone, toLocal } from "#time/zones.ts";

const entriesPerPage = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("corrections");
  return pageMetadata({
    locale: await getLocale(),
    path: "/corrections",
    title: t("title"),
    description: t("description"),
    links: correctionLinks(await getLocale()),
  });
}

/** The public change log. */
export default async function CorrectionsPage({ searchParams }: PageProps<"/[locale]/corrections">) {
  const { before, at: given } = await searchParams;
  const asked = first(given);
  const beforeId = typeof before === "string" && /^\d{1,15}$/.test(before) ? Number(before) : null;
  const { reference, entries } = await read(async (tx) => {
    const now = new Date();
    const { at, ...clock } = referenceOf(await readClock(tx), asked, now);
    // What was corrected is told by the day of the correction, however old the data are.
    const reference = { ...clock, at, now: at ?? now, isStale: false };
    return { reference, entries: await readChanges(tx, { beforeId, at, limit: entriesPerPage + 1 }) };
  });
  const at = reference.at ? asked : null;
  const page = entries.slice(0, entriesPerPage);
  const last = entries.length > entriesPerPage ? page.at(-1) : undefined;
  const t = await getTranslations("corrections");
  const locale = await getLocale();
  return (
    <PageFrame section={null} title={t("title")} reference={reference} links={at ? {} : correctionLinks(locale)}>
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      <section aria-label={t("title")} style={sectionRows(page.length)}>
        {page.length === 0 ? <p className="prose">{t("none")}</p> : <Changes entries={page} />}
      </section>
      {last ? (
        <p className="small after-table">
          <a href={href(locale, "/corrections", { before: last.change.id, at })}>{t("older")}</a>
        </p>
      ) : null}
    </PageFrame>
  );
}

function Changes({ entries }: { entries: readonly ChangeEntry[] }) {
  const t = useTranslations("corrections");
  const home = useTranslations("home");
  const words = { corrections: t, metrics: useTranslations("metrics"), grades: useTranslations("grades") };
  const locale = useLocale();
  return (
    <table className="rows-narrow">
      <thead>
        <tr>
          <th scope="col">{t("when")}</th>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("event")}</th>
          <th scope="col" className="c-wide">
            {t("by")}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ change, view }) => (
          <tr key={change.id}>
            <td className="nw">{localWords(toLocal(change.at, homeZone), locale)}</td>
            <td>
              {changeWords(change, words, locale)}
              {change.reason ? <span className="note block">{change.reason}</span> : null}
            </td>
            <th scope="row">
              {view ? (
                <a href={href(locale, eventPath(view))}>{headlineOf(view, locale)}</a>
              ) : change.kind === "aid_corrected" ? (
                <a href={href(locale, "/aid")}>{home("aidLedger")}</a>
              ) : (
                <span className="nr">{t(change.eventId === null ? "noEvent" : "gone")}</span>
              )}
            </th>
            <td className="c-wide">{change.madeBy ?? t("machine")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
