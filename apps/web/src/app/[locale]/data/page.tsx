import { eventColumns } from "@tocsin/exchange";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { apiOperations, meaningOf, summaryOf } from "#api/openapi.ts";
import { FullExports } from "#components/data/full-exports.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { sectionRows } from "#components/lists/section-rows.ts";
import { JsonLd } from "#machine/json-ld.tsx";
import { pageMetadata } from "#machine/page-metadata.ts";
import { recordData } from "#machine/structured-data.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("data");
  return pageMetadata({ locale: await getLocale(), path: "/data", title: t("title"), description: t("description") });
}

const files = [
  ["eventsCsv", "/api/v1/events?format=csv&limit=500"],
  ["eventsHxl", "/api/v1/events?format=hxl&limit=500"],
  ["eventsGeo", "/api/v1/events?format=geojson&limit=500"],
  ["eventsNd", "/api/v1/events?format=ndjson&limit=500"],
  ["aidCsv", "/api/v1/aid/packages?format=csv"],
] as const;

const feeds = [
  "/feeds/events.atom?lang=en",
  "/feeds/events.json?lang=en",
  "/feeds/events.atom?lang=uk&region=UA-63",
  "/feeds/aid.atom?lang=en",
  "/feeds/corrections.atom?lang=en",
];

/** Downloads, feeds, the programming interface, the columns and the licence. */
export default async function DataPage() {
  const t = await getTranslations("data");
  const dictionary = await getTranslations("dictionary");
  const name = `Tocsin: ${t("title")}`;
  const downloads = files.map(([, address]) => address);
  return (
    <PageFrame section={null} title={t("title")} reference={null}>
      <JsonLd data={recordData({ name, description: t("description"), locale: await getLocale(), downloads })} />
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      <section aria-labelledby="downloads">
        <header>
          <h2 id="downloads">{t("downloads")}</h2>
          <p>{t("downloadsNote")}</p>
        </header>
        <ul className="files">
          {files.map(([name, address]) => (
            <li key={name}>
              <a href={address}>{t(name)}</a>
            </li>
          ))}
        </ul>
      </section>
      <FullExports />
      <section aria-labelledby="feeds">
        <header>
          <h2 id="feeds">{t("feeds")}</h2>
        </header>
        <p className="prose">{t("feedsText")}</p>
        <ul className="files after-table">
          {feeds.map((address) => (
            <li key={address}>
              <a href={address}>
                <code>{address}</code>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="api" style={sectionRows(2 * apiOperations.length)}>
        <header>
          <h2 id="api">{t("api")}</h2>
          <p className="more">
            <a href="/api/v1/openapi.json">{t("openapi")}</a>
          </p>
        </header>
        <p className="prose">{t("apiText")}</p>
        {apiOperations.map((operation) => (
          <div key={operation.path} className="operation">
            <h3>
              <code>GET {operation.path}</code>
            </h3>
            <p>{summaryOf(operation, dictionary)}</p>
            {operation.parameters.length > 0 ? (
              <details>
                <summary>{t("parameters")}</summary>
                <dl className="facts">
                  {operation.parameters.map((parameter) => (
                    <div key={parameter.name}>
                      <dt>
                        <code>{parameter.name}</code>
                      </dt>
                      <dd>{meaningOf(parameter, dictionary)}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            ) : null}
          </div>
        ))}
      </section>
      <section aria-labelledby="columns" style={sectionRows(eventColumns.length)}>
        <header>
          <h2 id="columns">{t("columns")}</h2>
        </header>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("column")}</th>
              <th scope="col">{t("meaning")}</th>
              <th scope="col" className="c-wide">
                HXL
              </th>
            </tr>
          </thead>
          <tbody>
            {eventColumns.map(({ name, hxl }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{dictionary(`columns.${name}` as "columns.id")}</td>
                <td className="c-wide">
                  <code>{hxl}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="licence">
        <header>
          <h2 id="licence">{t("licence")}</h2>
        </header>
        <p className="prose">{t("licenceText")}</p>
      </section>
    </PageFrame>
  );
}
