import { useTranslations } from "next-intl";
import { PageFrame } from "#components/frame/page-frame.tsx";
import type { Reference } from "#time/reference.ts";

/** In place of a package or coalition of which nothing was said yet at the moment that was asked for. */
export function AidNotYet({ reference }: { reference: Reference }) {
  const t = useTranslations("aid");
  return (
    <PageFrame section="aid" title={t("notYet")} reference={reference} subjects={["aid"]}>
      <h1>{t("notYet")}</h1>
      <p className="prose summary">{t("notYetNote")}</p>
    </PageFrame>
  );
}
