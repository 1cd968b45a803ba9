import { getTranslations } from "next-intl/server";
import { NotFoundContent } from "#components/error-content.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";

/** For addresses that were never given out. */
export default async function NotFound() {
  const t = await getTranslations("errors");
  return (
    <PageFrame section={null} title={t("notFoundTitle")} reference={null} isStandIn>
      <NotFoundContent />
    </PageFrame>
  );
}
