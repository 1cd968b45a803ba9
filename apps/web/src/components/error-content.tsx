import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import { SearchBox } from "./search-box.tsx";

/** What a reader can do where a page is missing: search, or go back to what there is. */
export function NotFoundContent() {
  const locale = useLocale();
  const t = useTranslations("errors");
  return (
    <>
      <p className="crumb">404</p>
      <h1>{t("notFoundTitle")}</h1>
      <p className="prose summary">{t("notFound")}</p>
      <p className="after">
        <a href={href(locale, "/")}>{t("home")}</a>
        {" · "}
        <a href={href(locale, "/regions")}>{t("regions")}</a>
      </p>
      <section>
        <SearchBox />
      </section>
    </>
  );
}
