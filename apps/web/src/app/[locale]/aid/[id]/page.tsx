import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { AidEvidenceList } from "#aid/aid-evidence.tsx";
import { atOf } from "#aid/aid-query.ts";
import { GoodsTable } from "#aid/goods-table.tsx";
import { aidHeadline } from "#aid/headline.ts";
import { packageView } from "#aid/ledger.ts";
import { loadPackage } from "#aid/load-aid.ts";
import { AidNotYet } from "#aid/not-yet.tsx";
import { PackageFacts } from "#aid/package-facts.tsx";
import { StatusHistory } from "#aid/status-history.tsx";
import { Crumbs } from "#components/frame/crumbs.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import { href } from "#i18n/href.ts";
import { aidDataLinks } from "#machine/data-links.ts";
import { pageMetadata } from "#machine/page-metadata.ts";
import { dayWords } from "#time/format.ts";

const load = cache((id: string, at: string | null) => read((tx) => loadPackage(tx, id, at)));

export async function generateMetadata({ params, searchParams }: PageProps<"/[locale]/aid/[id]">): Promise<Metadata> {
  const { row } = await load(decodeURIComponent((await params).id), atOf(await searchParams));
  if (!row) return {};
  const t = await getTranslations("aid");
  const locale = await getLocale();
  const title = aidHeadline(row, locale, t);
  return pageMetadata({
    locale,
    path: `/aid/${encodeURIComponent(row.id)}`,
    title,
    description: `${title}. ${t(`status.${row.status}`)}.`,
    kind: "article",
    links: aidDataLinks(locale, "packages", { id: row.id }),
  });
}

/** One package: what it is, where it stands, how it got there, and the words behind it. */
export default async function PackagePage({ params, searchParams }: PageProps<"/[locale]/aid/[id]">) {
  const { reference, row, family, evidence, isToldLater } = await load(
    decodeURIComponent((await params).id),
    atOf(await searchParams),
  );
  const at = reference.at ? atOf(await searchParams) : null;
  if (!row && isToldLater) return <AidNotYet reference={reference} />;
  if (!row) notFound();
  const locale = await getLocale();
  const t = await getTranslations("aid");
  const view = packageView(row);
  const headline = aidHeadline(row, locale, t);
  return (
    <PageFrame
      section="aid"
      title={headline}
      reference={reference}
      links={aidDataLinks(locale, "packages", { id: row.id, at })}
      subjects={["aid"]}
    >
      <Crumbs
        trail={[
          { text: t("breadcrumbHome"), to: href(locale, "/", { at }) },
          { text: t("breadcrumbAid"), to: href(locale, "/aid", { at }) },
          { text: headline },
        ]}
      />
      <h1>{headline}</h1>
      <p className="lead">
        <b>{t(`status.${row.status}`)}</b>
        {row.statusDate ? `, ${t("since", { date: dayWords(row.statusDate, locale, "long") })}` : ""}
        {row.statusReason ? `. ${t("waits", { reason: row.statusReason })}` : ""}
      </p>
      <div className="two stack package">
        <PackageFacts row={row} family={family} at={at} />
        <div>
          <h2 className="minor">{t("history")}</h2>
          <StatusHistory history={view.history} />
        </div>
      </div>
      <GoodsTable items={view.items} />
      <AidEvidenceList evidence={evidence} />
    </PageFrame>
  );
}
