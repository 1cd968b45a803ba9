import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "#components/frame/page-frame.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors");
  return { title: t("offlineTitle"), robots: { index: false } };
}

/** What the service worker shows when the network is gone and the page asked for was never opened before. */
export default async function OfflinePage() {
  const t = await getTranslations("errors");
  return (
    <PageFrame section={null} title={t("offlineTitle")} reference={null} isStandIn>
      <h1>{t("offlineTitle")}</h1>
      <p className="prose summary">{t("offline")}</p>
      <p className="after">
        {/* The page that was asked for: this one is shown under its address. */}
        <a href="?">{t("again")}</a>
      </p>
    </PageFrame>
  );
}
