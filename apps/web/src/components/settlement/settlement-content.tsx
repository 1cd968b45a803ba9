import type { SettlementData } from "@tocsin/db/queries";
import type { Place, Region } from "@tocsin/gazetteer";
import { useLocale, useTranslations } from "next-intl";
import { DayHistogram } from "#charts/day-histogram.tsx";
import { FacetForm } from "#components/facets/facet-form.tsx";
import { Crumbs } from "#components/frame/crumbs.tsx";
import { EventList } from "#components/lists/event-list.tsx";
import { sectionRows } from "#components/lists/section-rows.ts";
import { FiguresTable } from "#components/region/figures-table.tsx";
import { timelineDays } from "#figures/chosen-days.ts";
import { numberText } from "#figures/figure-text.ts";
import { countByDay, type Window } from "#figures/sums.ts";
import { href } from "#i18n/href.ts";
import { PlaceMap } from "#map/place-map.tsx";
import { regionLongName } from "#places/names.ts";
import { regionPath } from "#places/paths.ts";
import { formatCursor, type SearchQuery } from "#search/search-query.ts";
import { daysWords, dayWords } from "#time/format.ts";
import type { Reference } from "#time/reference.ts";

export interface SettlementModel {
  place: Place;
  region: Region;
  data: SettlementData;
  reference: Reference;
  query: SearchQuery;
  window: Window;
  at: string | null;
  path: string;
}

/** A settlement's page: names, figures, place on the map, timeline and events. */
export function SettlementContent({ model }: { model: SettlementModel }) {
  const locale = useLocale();
  const t = useTranslations("settlement");
  const regions = useTranslations("region");
  const { place, region, data, reference, at, path } = model;
  const { days, firstDay } = data;
  const name = place.names[locale];
  const others = (["en", "uk", "fr"] as const).filter((other) => other !== locale && place.names[other] !== name);
  const { window } = model;
  const drawn = timelineDays(window, reference.lastDay);
  return (
    <>
      <Crumbs
        trail={[
          { text: regions("crumbRegions"), to: href(locale, "/regions", { at }) },
          {
            text: regionLongName(region.code, locale),
            to: href(locale, regionPath(region.code) ?? "/regions", { at }),
          },
          { text: name },
        ]}
      />
      <div className="two">
        <div>
          <h1>{name}</h1>
          <p className="names">
            {others.map((other) => (
              <span key={other} lang={other}>
                {place.names[other]}
              </span>
            ))}
            <span>{regionLongName(region.code, locale)}</span>
          </p>
          <p className="lead summary">
            {t("lead", {
              count: data.total,
              place: name,
              day: firstDay ? dayWords(firstDay, locale, "long") : "",
            })}
          </p>
          <p className="note after">
            {place.population ? `${t("population", { count: numberText(place.population, locale) })}. ` : ""}
            {t("unclear")} <a href={href(locale, regionPath(region.code) ?? "/regions", { at })}>{t("regionLink")}</a>
          </p>
        </div>
        <figure>
          <PlaceMap place={place} mapped={data.mapped} />
        </figure>
      </div>
      <section aria-labelledby="figures">
        <header>
          <h2 id="figures">{t("figures")}</h2>
          <p>{regions("figuresNote")}</p>
        </header>
        <FiguresTable
          days={days}
          lastDay={reference.lastDay}
          title={name}
          listHref={(chosen, types) =>
            href(locale, `${path}#list`, { at, from: chosen.from, to: chosen.to, type: [...types] })
          }
        />
      </section>
      <section aria-labelledby="time">
        <header>
          <h2 id="time">{regions("timeline")}</h2>
          <p>{regions("timelineNote", { days: daysWords(drawn.from, drawn.to, locale) })}</p>
        </header>
        <DayHistogram
          days={countByDay(days, drawn)}
          from={window.from}
          to={window.to}
          action={`${href(locale, path)}#list`}
          keep={at ? [["at", at]] : []}
          dayHref={(day) => href(locale, `${path}#list`, { at, from: day, to: day })}
        />
      </section>
      <Events model={model} />
    </>
  );
}

function Events({ model }: { model: SettlementModel }) {
  const locale = useLocale();
  const t = useTranslations("region");
  const { data, window, at, path, query } = model;
  const chosen = {
    at,
    q: query.text,
    type: query.filter.types,
    weapon: query.filter.weapons,
    grade: query.filter.grades,
  };
  return (
    <section aria-labelledby="list" style={sectionRows(data.list.rows.length, "events")}>
      <header>
        <h2 id="list">{t("events")}</h2>
        <p>{t("inDays", { count: data.list.facets.total, days: daysWords(window.from, window.to, locale) })}</p>
      </header>
      <div className="withfacets">
        <FacetForm
          counts={data.list.facets}
          filter={query.filter}
          action={`${href(locale, path)}#list`}
          show={["type", "weapon", "grade"]}
          keep={[["from", window.from], ["to", window.to], ...(at ? ([["at", at]] as [string, string][]) : [])]}
        />
        <div>
          {data.list.rows.length ? (
            <EventList rows={data.list.rows} at={at} />
          ) : (
            <p className="prose">{t("noneFit")}</p>
          )}
          {data.list.next ? (
            <p className="small after">
              <a href={href(locale, `${path}#list`, { ...chosen, ...window, after: formatCursor(data.list.next) })}>
                {t("older")}
              </a>
            </p>
          ) : null}
        </div>
      </div>
    </section>
  );
}
