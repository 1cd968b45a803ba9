import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AidLead } from "#aid/aid-lead.tsx";
import { choosePackages, parseAidQuery } from "#aid/aid-query.ts";
import { BlockedPackages } from "#aid/blocked-packages.tsx";
import { CoalitionSection } from "#aid/coalition-section.tsx";
import { DonorsTable } from "#aid/donors-table.tsx";
import { sumLedger } from "#aid/ledger.ts";
import { loadLedger } from "#aid/load-aid.ts";
import { MethodNote } from "#aid/method-note.tsx";
import { PackageTable } from "#aid/package-table.tsx";
import { Pipeline } from "#aid/pipeline.tsx";
import { PromisedDelivered } from "#aid/promised-delivered.tsx";
import { PromisesByMonth } from "#aid/promises-by-month.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { sectionRows } from "#components/lists/section-rows.ts";
import { read } from "#data.ts";
import { href } from "#i18n/href.ts";
import { aidDataLinks } from "#machine/data-links.ts";
import { pageMetadata } from "#machine/page-metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("aid");
  const locale = await getLocale();
  return pageMetadata({
    locale,
    path: "/aid",
    title: t("breadcrumbAid"),
    description: t("description"),
    links: aidDataLinks(locale, "packages", {}),
  });
}

/** Aid from promise to delivery: sums by status, donors, months, packages, coalitions. */
export default async function AidPage({ searchParams }: PageProps<"/[locale]/aid">) {
  const query = parseAidQuery(await searchParams);
  const { reference, rows, coalitions } = await read((tx) => loadLedger(tx, query.at));
  const t = await getTranslations("aid");
  const locale = await getLocale();
  const ledger = sumLedger(rows, query.currency);
  const chosen = choosePackages(rows, query);
  const at = reference.at ? query.at : null;
  const keep = { at, in: query.currency === "EUR" ? null : query.currency };
  return (
    <PageFrame
      section="aid"
      title={t("title")}
      reference={reference}
      links={aidDataLinks(locale, "packages", { at })}
      subjects={["aid"]}
    >
      <AidLead ledger={ledger} at={at} />
      {rows.length > 0 ? (
        <>
          <Pipeline ledger={ledger} keep={keep} />
          <BlockedPackages rows={rows.filter((row) => row.status === "blocked")} currency={query.currency} at={at} />
          <DonorsTable ledger={ledger} keep={keep} />
          <div className="half paired">
            <PromisedDelivered ledger={ledger} />
            <PromisesByMonth ledger={ledger} />
          </div>
          <section aria-labelledby="packages" style={sectionRows(chosen.length)}>
            <header>
              <h2 id="packages">{t("allPackages")}</h2>
              <p>{t("allPackagesNote")}</p>
              {chosen.length < rows.length ? (
                <p className="more">
                  <a href={href(locale, "/aid#packages", keep)}>{t("allPackages")}</a>
                </p>
              ) : null}
            </header>
            <PackageTable rows={chosen} currency={query.currency} at={at} />
          </section>
          {coalitions.map((coalition) => (
            <CoalitionSection key={coalition.id} coalition={coalition} headingLink at={at} />
          ))}
        </>
      ) : null}
      <MethodNote />
    </PageFrame>
  );
}
