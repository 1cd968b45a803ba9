import { readClock } from "@tocsin/db/queries";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { RegionTable } from "#components/lists/region-table.tsx";
import { sectionRows } from "#components/lists/section-rows.ts";
import { read } from "#data.ts";
import { regionSorts } from "#figures/region-figures.ts";
import { href } from "#i18n/href.ts";
import { first } from "#i18n/query.ts";
import { loadRegions } from "#known/regions-data.ts";
import { tableLinks } from "#machine/data-links.ts";
import { pageMetadata } from "#machine/page-metadata.ts";
import { coveredRegions } from "#places/names.ts";
import { dayWords } from "#time/format.ts";
import { referenceOf } from "#time/reference.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("regions");
  return pageMetadata({
    locale: await getLocale(),
    path: "/regions",
    title: t("title"),
    description: t("description"),
    links: tableLinks("regions", null),
  });
}

/** All regions, those of Ukraine and those of Russia in tables of their own. */
export default async function RegionsPage({ searchParams }: PageProps<"/[locale]/regions">) {
  const query = await searchParams;
  const at = first(query.at);
  const sort = regionSorts.find((name) => name === first(query.sort)) ?? "name";
  const { reference, data } = await read(async (tx, index) => {
    const reference = referenceOf(await readClock(tx), at, new Date());
    return { reference, data: await loadRegions(tx, index, reference) };
  });
  const locale = await getLocale();
  const t = await getTranslations("regions");
  const regions = coveredRegions();
  const of = (country: string) => regions.filter((region) => region.country === country).map((region) => region.code);
  const known = reference.at ? at : null;
  return (
    <PageFrame section="regions" title={t("title")} reference={reference} links={tableLinks("regions", known)}>
      <h1>{t("title")}</h1>
      <p className="lead summary">{t("lead", { ua: of("UA").length, ru: of("RU").length })}</p>
      {(["UA", "RU"] as const).map((country) => (
        <section key={country} aria-labelledby={country} style={sectionRows(of(country).length)}>
          <header>
            <h2 id={country}>{t(country === "UA" ? "ukraine" : "russia")}</h2>
          </header>
          <RegionTable
            codes={of(country)}
            days={data.days}
            latest={data.latest}
            lastDay={reference.lastDay}
            sort={sort}
            sortHref={(other) => href(locale, `/regions#${country}`, { at: known, sort: other })}
            at={known}
            caption={t("caption", { day: dayWords(reference.lastDay, locale, "long") })}
          />
        </section>
      ))}
    </PageFrame>
  );
}
