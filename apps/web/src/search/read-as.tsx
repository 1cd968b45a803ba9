import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import type { ReadTerm } from "./read-terms.ts";
import { type SearchQuery, searchParams } from "./search-query.ts";

/** How the typed words were understood, and the way to search for the letters alone. */
export function ReadAs({ query, terms }: { query: SearchQuery; terms: readonly ReadTerm[] }) {
  const t = useTranslations("search");
  const locale = useLocale();
  const params = searchParams(query);
  if (query.exact) {
    return (
      <p className="hint">
        <a href={href(locale, "/search", { ...params, exact: null })}>{t("loosely")}</a>
      </p>
    );
  }
  // A name typed as the page writes it needs no explanation.
  const named = terms.filter(({ typed, places: [first] }) => first && first.names[locale] !== typed);
  if (named.length === 0) return null;
  return (
    <p className="hint">
      {t("readAs")}{" "}
      {named.map((term, i) => {
        const [first, ...others] = term.places.map((place) => place.names[locale]);
        const otherNames = [...new Set(others)].filter((name) => name && name !== first).slice(0, 3);
        return (
          <span key={term.typed}>
            {i > 0 ? "; " : ""}
            <b>{t(term.mended ? "readMended" : "readPlace", { typed: term.typed, place: first ?? "" })}</b>
            {otherNames.length > 0 ? ` (${t("also", { others: otherNames.join(", ") })})` : ""}
          </span>
        );
      })}
      . <a href={href(locale, "/search", { ...params, exact: "1" })}>{t("exactly")}</a>
    </p>
  );
}
