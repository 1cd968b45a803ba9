import { useLocale, useTranslations } from "next-intl";
import { href, type Query, queryString } from "#i18n/href.ts";
import { coveredRegions, regionLongName } from "#places/names.ts";

interface Props {
  region: string;
  window: { from: string; to: string };
  /** Everything else that the address narrows by. */
  keep: Query;
}

const asked = ["region", "from", "to", "view", "sort"];

/** Which events the map shows: one region or all, and the days. */
export function ExploreForm({ region, window, keep }: Props) {
  const locale = useLocale();
  const t = useTranslations("explore");
  const kept = [...new URLSearchParams(queryString(keep))].filter(([name]) => !asked.includes(name));
  const regions = coveredRegions()
    .map(({ code }) => ({ code, name: regionLongName(code, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <form className="explore-form" action={href(locale, "/map")}>
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label>
        {t("region")}{" "}
        <select name="region" defaultValue={region}>
          <option value="">{t("all")}</option>
          {regions.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("from")} <input type="date" name="from" defaultValue={window.from} />
      </label>
      <label>
        {t("to")} <input type="date" name="to" defaultValue={window.to} />
      </label>
      <button className="btn q" type="submit">
        {t("show")}
      </button>
    </form>
  );
}
