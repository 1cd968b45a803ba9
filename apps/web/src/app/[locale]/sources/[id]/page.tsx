import { readKinOfSource } from "@tocsin/db/queries";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Crumbs } from "#components/frame/crumbs.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { EventList } from "#components/lists/event-list.tsx";
import { read } from "#data.ts";
import { href } from "#i18n/href.ts";
import { first } from "#i18n/query.ts";
import { loadSource } from "#known/source-data.ts";
import { eventDataLinks } from "#machine/data-links.ts";
import { pageMetadata } from "#machine/page-metadata.ts";
import { countryName } from "#places/names.ts";

const eventsShown = 30;

const load = cache((id: string, at: string | null) =>
  read(async (tx) => {
    const found = await loadSource(tx, { id, at, limit: eventsShown });
    return { ...found, kin: found.source ? await readKinOfSource(tx, found.source) : [] };
  }),
);

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/[locale]/sources/[id]">): Promise<Metadata> {
  const { source } = await load(decodeURIComponent((await params).id), first((await searchParams).at));
  if (!source) return {};
  const t = await getTranslations("sources");
  return pageMetadata({
    locale: await getLocale(),
    path: `/sources/${encodeURIComponent(source.id)}`,
    title: source.name,
    description: t("descriptionOf", { name: source.name }),
    links: eventDataLinks(await getLocale(), { source: source.id }),
  });
}

/** One source: kind, language, whose voice it shares, how often first and revised, and its events. */
export default async function SourcePage({ params, searchParams }: PageProps<"/[locale]/sources/[id]">) {
  const asked = first((await searchParams).at);
  const { reference, source, isToldLater, kin, events } = await load(decodeURIComponent((await params).id), asked);
  const t = await getTranslations("sources");
  if (!source && isToldLater) {
    return (
      <PageFrame section={null} title={t("notYet")} reference={reference}>
        <h1>{t("notYet")}</h1>
      </PageFrame>
    );
  }
  if (!source) notFound();
  const at = reference.at ? asked : null;
  const kinds = await getTranslations("sourceKinds");
  const languages = await getTranslations("languages");
  const locale = await getLocale();
  return (
    <PageFrame
      section={null}
      title={source.name}
      reference={reference}
      links={eventDataLinks(locale, { source: source.id, at })}
    >
      <Crumbs trail={[{ text: t("title"), to: href(locale, "/sources", { at }) }, { text: source.name }]} />
      <h1>{source.name}</h1>
      <section aria-labelledby="facts">
        <header>
          <h2 id="facts">{t("facts")}</h2>
        </header>
        <dl className="facts">
          <dt>{t("kind")}</dt>
          <dd>{kinds(source.kind)}</dd>
          {source.defaultLang ? (
            <>
              <dt>{t("language")}</dt>
              <dd>{languages(source.defaultLang)}</dd>
            </>
          ) : null}
          {source.country ? (
            <>
              <dt>{t("country")}</dt>
              <dd>{countryName(source.country, locale)}</dd>
            </>
          ) : null}
          <dt>{t("group")}</dt>
          <dd>
            {kin.length === 0 ? t("own") : `${t("sameGroup")} `}
            {kin.map((other, i) => (
              <span key={other.id}>
                {i > 0 ? ", " : ""}
                <a href={href(locale, `/sources/${other.id}`, { at })}>{other.name}</a>
              </span>
            ))}
          </dd>
          <dt>{t("reports")}</dt>
          <dd>{source.reports}</dd>
          <dt>{t("first")}</dt>
          <dd>
            {source.first} {t("firstNote", { shared: source.shared })}
          </dd>
          <dt>{t("revised")}</dt>
          <dd>{source.revised}</dd>
          {source.url ? (
            <>
              <dt>{t("homepage")}</dt>
              <dd>
                <a href={source.url} rel="noreferrer">
                  {source.url}
                </a>
              </dd>
            </>
          ) : null}
        </dl>
      </section>
      <section aria-labelledby="events">
        <header>
          <h2 id="events">{t("eventsOf")}</h2>
        </header>
        {events.length ? <EventList rows={events} at={at} withYear /> : <p className="prose">{t("none")}</p>}
      </section>
    </PageFrame>
  );
}
