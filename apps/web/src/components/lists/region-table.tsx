import type { RegionDay, RegionsData } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { Sparkline } from "#charts/sparkline.tsx";
import { Evidence } from "#components/figures/evidence.tsx";
import { SumCell } from "#components/figures/sum-figure.tsx";
import { numberText } from "#figures/figure-text.ts";
import { type RegionFigures, type RegionSort, regionFigures, regionSorts } from "#figures/region-figures.ts";
import { href } from "#i18n/href.ts";
import { regionOf, regionShortName } from "#places/names.ts";
import { regionPath } from "#places/paths.ts";
import { dayWords } from "#time/format.ts";

interface Props {
  codes: readonly string[];
  days: readonly RegionDay[];
  latest: RegionsData["latest"];
  lastDay: string;
  sort: RegionSort;
  /** Address of the table in another order. */
  sortHref: (sort: RegionSort) => string;
  at: string | null;
  caption: string;
}

/**
 * Regions with their figures of one, seven and thirty days, sortable by links. "Not reported" is too long in Ukrainian and French
 * for two columns of it on a phone: there a region is a block.
 */
export function RegionTable({ codes, days, latest, lastDay, sort, sortHref, at, caption }: Props) {
  const locale = useLocale();
  const t = useTranslations("regions");
  const rows = regionFigures(codes, days, latest, lastDay, sort, (code) => regionShortName(code, locale));
  const head = (column: RegionSort, label: string, unit: string | null, className: string) => (
    <th
      scope="col"
      className={className}
      aria-sort={column === sort ? (column === "name" ? "ascending" : "descending") : undefined}
    >
      <a href={sortHref(column)}>
        {label}
        {unit ? (
          <>
            <br />
            {unit}
          </>
        ) : null}
        {column === sort ? (column === "name" ? " ↑" : " ↓") : ""}
      </a>
    </th>
  );
  return (
    <table className={locale === "en" ? "regions" : "regions rows-narrow sorted"}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head(regionSorts[0], t("region"), null, "")}
          {head("h24", t("events"), t("h24"), "num c-mid")}
          {head("d7", t("events"), t("d7"), "num")}
          {head("d30", t("events"), t("d30"), "num c-mid")}
          {head("killed", t("killed"), t("d7"), "num hr")}
          {head("injured", t("injured"), t("d7"), "num hr")}
          <th scope="col" className="c-wide trend">
            {t("trend")}
          </th>
          {head("last", t("last"), null, "num c-wide")}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RegionRow key={row.code} row={row} at={at} />
        ))}
      </tbody>
    </table>
  );
}

function RegionRow({ row, at }: { row: RegionFigures; at: string | null }) {
  const locale = useLocale();
  const t = useTranslations("regions");
  const path = href(locale, regionPath(row.code) ?? "/regions", { at });
  const region = regionOf(row.code);
  const local = region?.country === "RU" ? region.name.ru : region?.name.uk;
  const count = (value: number, window: string) =>
    value === 0 ? (
      <span className="nr">0</span>
    ) : (
      <Evidence to={`${path}${at ? "&" : "?"}days=${window}#list`}>{numberText(value, locale)}</Evidence>
    );
  return (
    <tr>
      <th scope="row">
        <a href={path}>{regionShortName(row.code, locale)}</a>{" "}
        {locale === "uk" && region?.country === "UA" ? null : (
          <span className="muted c-mid" lang={region?.country === "RU" ? "ru" : "uk"}>
            {local?.replace(/ (область|область)$/, "")}
          </span>
        )}
        {region?.occupied ? <span className="tag">{t("occupied")}</span> : null}
      </th>
      <td className="num c-mid">{count(row.h24, "1")}</td>
      <td className="num" data-l={`${t("events")}, ${t("d7")}`}>
        {count(row.d7.events, "7")}
      </td>
      <td className="num c-mid">{count(row.d30, "30")}</td>
      <SumCell sum={row.d7.killed} to={`${path}#figures`} name={`${t("killed")}, ${t("d7")}`} />
      <SumCell sum={row.d7.injured} to={`${path}#figures`} name={`${t("injured")}, ${t("d7")}`} />
      <td className="c-wide trend">
        <Sparkline values={row.trend} label={t("trendLabel", { max: Math.max(...row.trend) })} />
      </td>
      <td className="num c-wide muted">{row.last ? dayWords(row.last, locale, "dayMonth") : "–"}</td>
    </tr>
  );
}
