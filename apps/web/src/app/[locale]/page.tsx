import { minusDays, readClock } from "@tocsin/db/queries";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { HomeContent } from "#components/home/home-content.tsx";
import { read } from "#data.ts";
import { regionSorts } from "#figures/region-figures.ts";
import { first } from "#i18n/query.ts";
import { loadHome } from "#known/home-data.ts";
import { PageNews } from "#live/page-news.tsx";
import { eventDataLinks } from "#machine/data-links.ts";
import { JsonLd } from "#machine/json-ld.tsx";
import { pageMetadata } from "#machine/page-metadata.ts";
import { siteData } from "#machine/structured-data.ts";
import { referenceOf } from "#time/reference.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home");
  const site = await getTranslations("site");
  const locale = await getLocale();
  const told = { locale, path: "/", title: t("title"), description: site("description") };
  return { ...pageMetadata({ ...told, links: eventDataLinks(locale, {}) }), title: { absolute: told.title } };
}

/** Today and the last seven days. */
export default async function HomePage({ searchParams }: PageProps<"/[locale]">) {
  const query = await searchParams;
  const at = first(query.at);
  const t = await getTranslations("home");
  const sort = regionSorts.find((name) => name === first(query.sort)) ?? "killed";
  const { reference, model } = await read(async (tx, index) => {
    const reference = referenceOf(await readClock(tx), at, new Date());
    return { reference, model: await loadHome(tx, index, reference) };
  });
  const week = { from: minusDays(reference.lastDay, 6), to: reference.lastDay };
  const links = eventDataLinks(await getLocale(), { ...week, at: reference.at ? at : null });
  return (
    <PageFrame section="today" title={t("title")} reference={reference} links={links}>
      {reference.at ? null : <PageNews path="/" />}
      {reference.at ? null : <JsonLd data={siteData(t("title"), await getLocale())} />}
      <HomeContent model={model} reference={reference} sort={sort} at={reference.at ? at : null} week={week} />
    </PageFrame>
  );
}
