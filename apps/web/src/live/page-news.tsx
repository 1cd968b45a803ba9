import { useLocale, useMessages, useTranslations } from "next-intl";
import { href, queryString } from "#i18n/href.ts";
import type { NewsWords } from "#page-script/tell-news.ts";

/** The line for news of the page at `path`, of the present; `region` and `event` narrow it. Empty until there are some. */
export function PageNews({ path, region, event }: { path: string; region?: string; event?: string }) {
  const locale = useLocale();
  const t = useTranslations("live");
  const { added, changed } = useMessages().live;
  const address = `/api/live${queryString({ region, event, since: Date.now() })}`;
  const words: NewsWords = { added, changed: event ? changed : {}, show: t("show"), here: href(locale, path) };
  return <div className="live" role="status" data-address={address} data-words={JSON.stringify(words)} />;
}
