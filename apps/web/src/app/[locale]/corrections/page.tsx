import { type ChangeEntry, readChanges } from "@tocsin/db/queries";
import type { Grade } from "@tocsin/model";
import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { sectionRows } from "#components/lists/section-rows.ts";
import { read } from "#data.ts";
import { href } from "#i18n/href.ts";
import { pageMetadata } from "#machine/page-metadata.ts";
import { eventPath } from "#places/paths.ts";
import { headlineOf } from "#sentences/told-of.ts";
import { localWords } from "#time/format.ts";
import { homeZone, toLocal } from "#time/zones.ts";

const entriesPerPage = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("corrections");
  return pageMetadata({
    locale: await getLocale(),
    path: "/corrections",
    title: t("title"),
    description: t("description"),
  });
}

/** The public change log. */
export default async function CorrectionsPage({ searchParams }: PageProps<"/[locale]/corrections">) {
  const { before } = await searchParams;
  const beforeId = typeof before === "string" && /^\d{1,15}$/.test(before) ? Number(before) : null;
  const entries = await read((tx) => readChanges(tx, { beforeId, limit: entriesPerPage + 1 }));
  const page = entries.slice(0, entriesPerPage);
  const last = entries.length > entriesPerPage ? page.at(-1) : undefined;
  const t = await getTranslations("corrections");
  const locale = await getLocale();
  return (
    <PageFrame section={null} title={t("title")} reference={null}>
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      <section aria-label={t("title")} style={sectionRows(page.length)}>
        {page.length === 0 ? <p className="prose">{t("none")}</p> : <Changes entries={page} />}
      </section>
      {last ? (
        <p className="small after-table">
          <a href={href(locale, "/corrections", { before: last.change.id })}>{t("older")}</a>
        </p>
      ) : null}
    </PageFrame>
  );
}

function Changes({ entries }: { entries: readonly ChangeEntry[] }) {
  const t = useTranslations("corrections");
  const home = useTranslations("home");
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
              <WhatChanged change={change} />
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

interface Toll {
  low: number | null;
  best: number | null;
  high: number | null;
  stated: boolean;
}

function WhatChanged({ change }: { change: ChangeEntry["change"] }) {
  const t = useTranslations("corrections");
  const metrics = useTranslations("metrics");
  const grades = useTranslations("grades");
  if (change.kind === "grade_changed") {
    const { from, to } = change.detail as { from: Grade; to: Grade };
    return t("fromTo", { name: t("kinds.grade_changed"), from: grades(from), to: grades(to) });
  }
  if (change.kind === "figures_changed") {
    const tolls = change.detail as Partial<Record<"killed" | "injured", { from: Toll; to: Toll }>>;
    const words = (toll: Toll) => tollWords(toll) ?? t("notStated");
    return (["killed", "injured"] as const)
      .flatMap((metric) => {
        const toll = tolls[metric];
        return toll ? [t("fromTo", { name: metrics(metric), from: words(toll.from), to: words(toll.to) })] : [];
      })
      .join("; ");
  }
  return t(`kinds.${change.kind}`);
}

/** "4", "4–7", "4+"; null when nothing was stated. */
function tollWords({ low, best, high, stated }: Toll): string | null {
  if (!stated) return null;
  const first = best ?? low ?? 0;
  if (high === null) return `${first}+`;
  return low === high || low === null ? String(first) : `${low}–${high}`;
}
