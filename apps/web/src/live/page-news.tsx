import { useLocale, useMessages, useTranslations } from "next-intl";
import { href, queryString } from "#i18n/href.ts";
import { LiveLine } from "./live-line.tsx";

/** Live news for the page at `path`, of the present; `region` and `event` narrow it. */
export function PageNews({ path, region, event }: { path: string; region?: string; event?: string }) {
  const locale = useLocale();
  const t = useTranslations("live");
  const { added, changed } = useMessages().live;
  const address = `/api/live${queryString({ region, event, since: Date.now() })}`;
  return (
    <LiveLine
      address={address}
      locale={locale}
      added={added}
      changed={event ? changed : {}}
      show={t("show")}
      here={href(locale, path)}
    />
  );
}
