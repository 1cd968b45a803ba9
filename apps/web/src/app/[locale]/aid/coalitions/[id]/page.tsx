import { readAidEvidence, readClock, readCoalitions } from "@tocsin/db/queries";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { AidEvidenceList } from "#aid/aid-evidence.tsx";
import { CoalitionSection } from "#aid/coalition-section.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import { href } from "#i18n/href.ts";
import { referenceOf } from "#time/reference.ts";

const load = cache((id: string) =>
  read(async (tx) => ({
    clock: await readClock(tx),
    coalition: (await readCoalitions(tx, id))[0] ?? null,
    evidence: await readAidEvidence(tx, { coalitionId: id }),
  })),
);

export async function generateMetadata({ params }: PageProps<"/[locale]/aid/coalitions/[id]">): Promise<Metadata> {
  const { coalition } = await load(decodeURIComponent((await params).id));
  return coalition ? { title: coalition.name } : {};
}

/** One coalition: leads, members, joining dates, contributions, and the words behind them. */
export default async function CoalitionPage({ params }: PageProps<"/[locale]/aid/coalitions/[id]">) {
  const { clock, coalition, evidence } = await load(decodeURIComponent((await params).id));
  if (!coalition) notFound();
  const locale = await getLocale();
  const t = await getTranslations("aid");
  const name = coalition.name.charAt(0).toLocaleUpperCase(locale) + coalition.name.slice(1);
  const reference = referenceOf(clock, null, new Date());
  return (
    <PageFrame section="aid" title={name} reference={{ ...reference, isStale: false }}>
      <nav className="crumbs" aria-label={t("partOf")}>
        <a href={href(locale, "/")}>{t("breadcrumbHome")}</a> › <a href={href(locale, "/aid")}>{t("breadcrumbAid")}</a>
      </nav>
      <h1>{name}</h1>
      <CoalitionSection coalition={coalition} headingLink={false} />
      <AidEvidenceList evidence={evidence} />
    </PageFrame>
  );
}
