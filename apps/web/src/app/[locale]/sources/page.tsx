import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { sectionRows } from "#components/lists/section-rows.ts";
import { read } from "#data.ts";
import { href } from "#i18n/href.ts";
import { first } from "#i18n/query.ts";
import { loadSources } from "#known/source-data.ts";
import { tableLinks } from "#machine/data-links.ts";
import { pageMetadata } from "#machine/page-metadata.ts";
import { dayWords } from "#time/format.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sources");
  return pageMetadata({
    locale: await getLocale(),
    path: "/sources",
    title: t("title"),
    description: t("description"),
    links: tableLinks("sources", null),
  });
}

/** All sources with what the record says of each. */
export default async function SourcesPage({ searchParams }: PageProps<"/[locale]/sources">) {
  const asked = first((await searchParams).at);
  const { reference, rows } = await read((tx) => loadSources(tx, asked));
  const at = reference.at ? asked : null;
  const t = await getTranslations("sources");
  const kinds = await getTranslations("sourceKinds");
  const locale = await getLocale();
  return (
    <PageFrame section={null} title={t("title")} reference={reference} links={tableLinks("sources", at)}>
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      <section aria-label={t("title")} style={sectionRows(rows.length)}>
        <table className="rows-narrow brief">
          <caption>{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("source")}</th>
              <th scope="col">{t("kind")}</th>
              <th scope="col" className="num">
                {t("reports")}
              </th>
              <th scope="col" className="num c-mid">
                {t("events")}
              </th>
              <th scope="col" className="num c-mid">
                {t("first")}
              </th>
              <th scope="col" className="num c-wide">
                {t("revised")}
              </th>
              <th scope="col" className="num c-wide">
                {t("last")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <a href={href(locale, `/sources/${row.id}`, { at })}>{row.name}</a>
                </th>
                <td className="nw">{kinds(row.kind)}</td>
                <td className="num" data-l={t("reports")}>
                  {row.reports}
                </td>
                <td className="num c-mid">{row.events}</td>
                <td className="num c-mid">
                  {row.shared > 0 ? (
                    <>
                      {row.first} <span className="muted">{t("firstNote", { shared: row.shared })}</span>
                    </>
                  ) : (
                    <span className="nr">{t("firstNone")}</span>
                  )}
                </td>
                <td className="num c-wide">{row.revised}</td>
                <td className="num c-wide">
                  {row.lastReportAt ? dayWords(row.lastReportAt.toISOString(), locale, "long") : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </PageFrame>
  );
}
