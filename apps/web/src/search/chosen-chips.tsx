import { useLocale, useTranslations } from "next-intl";
import { useFacetValueName } from "#components/facets/facet-form.tsx";
import { href, type Query } from "#i18n/href.ts";
import { daysWords } from "#time/format.ts";
import { type SearchQuery, searchParams } from "./search-query.ts";

/** What narrows the results, each with a way to take it back. */
export function ChosenChips({ query, sourceNames }: { query: SearchQuery; sourceNames: ReadonlyMap<string, string> }) {
  const t = useTranslations("search");
  const locale = useLocale();
  const nameOf = useFacetValueName(sourceNames);
  const params = searchParams(query);
  const without = (change: Query) => href(locale, "/search", { ...params, ...change });
  const lists = [
    ["type", query.filter.types],
    ["region", query.filter.regions],
    ["weapon", query.filter.weapons],
    ["grade", query.filter.grades],
    ["speaker", query.filter.speakers],
    ["source", query.filter.sources],
  ] as const;
  const chips = lists.flatMap(([name, values]) =>
    values.map((value) => ({
      name: nameOf(name, value),
      address: without({ [name]: values.filter((other) => other !== value) }),
    })),
  );
  const { from, to, contested } = query.filter;
  if (from || to) {
    const name = from && to ? daysWords(from, to, locale) : `${from ?? "…"} – ${to ?? "…"}`;
    chips.push({ name, address: without({ from: null, to: null }) });
  }
  if (contested) chips.push({ name: t("facets.isContested"), address: without({ contested: null }) });
  if (chips.length === 0) return null;
  return (
    <p className="chips">
      {chips.map(({ name, address }) => (
        <a key={address} href={address} aria-label={t("remove", { name })}>
          {name} <span aria-hidden="true">×</span>
        </a>
      ))}
      <a className="clear" href={href(locale, "/search", { q: query.text, at: query.at })}>
        {t("clearAll")}
      </a>
    </p>
  );
}
