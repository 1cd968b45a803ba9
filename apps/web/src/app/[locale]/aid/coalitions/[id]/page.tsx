import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { AidEvidenceList } from "#aid/aid-evidence.tsx";
import { atOf } from "#aid/aid-query.ts";
import { CoalitionSection } from "#aid/coalition-section.tsx";
import { coalitionName } from "#aid/headline.ts";
import { loadCoalition } from "#aid/load-aid.ts";
import { AidNotYet } from "#aid/not-yet.tsx";
import { Crumbs } from "#components/frame/crumbs.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import { href } from "#i18n/href.ts";
import { aidDataLinks } from "#machine/data-links.ts";
import { pageMetadata } from "#machine/page-metadata.ts";

const load = cache((id: string, at: string | null) => read((tx) => loadCoalition(tx, id, at)));

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/[locale]/aid/coalitions/[id]">): Promise<Metadata> {
  const { coalition } = await load(decodeURIComponent((await params).id), atOf(await searchParams));
  if (!coalition) return {};
  const t = await getTranslations("aid");
  const locale = await getLocale();
  const name = titleOf(coalitionName(coalition.name, t), locale);
  return pageMetadata({
    locale,
    path: `/aid/coalitions/${encodeURIComponent(coalition.id)}`,
    title: name,
    description: t("coalitionDescription", { name }),
    kind: "article",
    links: aidDataLinks(locale, "coalitions", { id: coalition.id }),
  });
}

/** One coalition: leads, members, joining dates, contributions, and the words behind them. */
export default async function CoalitionPage({ params, searchParams }: PageProps<"/[locale]/aid/coalitions/[id]">) {
  const { reference, coalition, evidence, isToldLater } = await load(
    decodeURIComponent((await params).id),
    atOf(await searchParams),
  );
  const at = reference.at ? atOf(await searchParams) : null;
  if (!coalition && isToldLater) return <AidNotYet reference={reference} />;
  if (!coalition) notFound();
  const locale = await getLocale();
  const t = await getTranslations("aid");
  const name = titleOf(coalitionName(coalition.name, t), locale);
  return (
    <PageFrame
      section="aid"
      title={name}
      reference={reference}
      links={aidDataLinks(locale, "coalitions", { id: coalition.id, at })}
      subjects={["aid"]}
    >
      <Crumbs
        trail={[
          { text: t("breadcrumbHome"), to: href(locale, "/", { at }) },
          { text: t("breadcrumbAid"), to: href(locale, "/aid", { at }) },
          { text: name },
        ]}
      />
      <h1>{name}</h1>
      <CoalitionSection coalition={coalition} headingLink={false} at={at} />
      <AidEvidenceList evidence={evidence} />
    </PageFrame>
  );
}

function titleOf(name: string, locale: string): string {
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
