import { minusDays, type RegionData } from "@tocsin/db/queries";
import { loadGazetteer, type Region } from "@tocsin/gazetteer";
import { useLocale, useTranslations } from "next-intl";
import { DayHistogram } from "#charts/day-histogram.tsx";
import { FacetForm } from "#components/facets/facet-form.tsx";
import { EventList } from "#components/lists/event-list.tsx";
import { sectionRows } from "#components/lists/section-rows.ts";
import { PrecisionKey } from "#components/marks/map-legend.tsx";
import { timelineDays } from "#figures/chosen-days.ts";
import { countByDay, sumItems, type Window } from "#figures/sums.ts";
import { href } from "#i18n/href.ts";
import type { Locale } from "#i18n/routing.ts";
import { neighbourLinks, RegionMap } from "#map/region-map.tsx";
import { settlementPath } from "#places/paths.ts";
import { formatCursor, type SearchQuery } from "#search/search-query.ts";
import { daysWords } from "#time/format.ts";
import type { Reference } from "#time/reference.ts";
import { DamageTable } from "./damage-table.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { InForce } from "./in-force.tsx";
import { InterceptionsTable } from "./interceptions-table.tsx";
import { RegionAid } from "./region-aid.tsx";
import { RegionHead } from "./region-head.tsx";
import { TwoSides } from "./two-sides.tsx";

export interface RegionModel {
  region: Region;
  data: RegionData;
  reference: Reference;
  query: SearchQuery;
  window: Window;
  at: string | null;
  path: string;
}

/** A region's page, from its summary to its neighbours. */
export function RegionContent({ model }: { model: RegionModel }) {
  const locale = useLocale();
  const t = useTranslations("region");
  const explore = useTranslations("explore");
  const { region, data, reference, window, at, path } = model;
  const { lastDay } = reference;
  const own = data.items.filter((row) => row.region === region.code);
  const week = { from: minusDays(lastDay, 6), to: lastDay };
  const month = { from: minusDays(lastDay, 29), to: lastDay };
  const days = daysWords(window.from, window.to, locale);
  return (
    <>
      <RegionHead model={model} />
      <section aria-labelledby="figures">
        <header>
          <h2 id="figures">{t("figures")}</h2>
          <p>{t("figuresNote")}</p>
        </header>
        <FiguresTable
          days={data.days}
          lastDay={lastDay}
          title={region.longName[locale]}
          listHref={(chosen, types) =>
            href(locale, `${path}#list`, { at, from: chosen.from, to: chosen.to, type: [...types] })
          }
        />
        {data.aggregates.length ? (
          <div className="aggregates">
            <h3>{t("aggregates")}</h3>
            <EventList rows={data.aggregates.slice(0, 4)} at={at} />
          </div>
        ) : null}
      </section>
      <section aria-labelledby="map">
        <header>
          <h2 id="map">{t("where")}</h2>
          <p>{t("whereNote", { days })}</p>
        </header>
        <div className="two stack">
          <figure>
            <RegionMap region={region.code} mapped={data.mapped} days={days} />
            <figcaption>
              <PrecisionKey withTowns />
              {at ? null : (
                <p className="small">
                  <a href={href(locale, "/map", { region: region.code, ...window })}>{explore("open")}</a>
                </p>
              )}
            </figcaption>
          </figure>
          <InForce measures={data.measures} region={region.code} country={region.country} at={at} />
        </div>
      </section>
      <section className="half">
        <section aria-labelledby="int">
          <header>
            <h2 id="int">{t("interceptions")}</h2>
            <p>{t("thirtyDays")}</p>
          </header>
          <InterceptionsTable
            id="int"
            launched={sumItems(own, "launched", month)}
            intercepted={sumItems(own, "intercepted", month)}
            lost={sumItems(own, "lost", month)}
            hit={sumItems(own, "hit", month)}
          />
        </section>
        <section aria-labelledby="dam">
          <header>
            <h2 id="dam">{t("damage")}</h2>
            <p>{t("damageNote")}</p>
          </header>
          <DamageTable id="dam" week={sumItems(own, "damaged", week)} month={sumItems(own, "damaged", month)} />
        </section>
      </section>
      <Timeline model={model} />
      <Events model={model} />
      <section className="half">
        <RegionAid aid={data.aid} statements={data.statements} at={at} />
        <TwoSides
          region={region}
          neighbours={neighbourLinks(region.neighbours, locale, at)}
          places={placeLinks(data.list.places, locale, at)}
        />
      </section>
    </>
  );
}

/** Pages of the listed places that have one. */
function placeLinks(places: RegionData["list"]["places"], locale: Locale, at: string | null) {
  return places.flatMap(({ value: id }) => {
    const place = loadGazetteer().placeById(id);
    const path = place?.kind === "settlement" ? settlementPath(place) : null;
    return place && path ? [{ id, name: place.names[locale], to: href(locale, path, { at }) }] : [];
  });
}

function Timeline({ model }: { model: RegionModel }) {
  const locale = useLocale();
  const t = useTranslations("region");
  const { data, reference, window, at, path, query } = model;
  const drawn = timelineDays(window, reference.lastDay);
  return (
    <section aria-labelledby="time">
      <header>
        <h2 id="time">{t("timeline")}</h2>
        <p>{t("timelineNote", { days: daysWords(drawn.from, drawn.to, locale) })}</p>
      </header>
      <DayHistogram
        days={countByDay(data.days, drawn)}
        from={window.from}
        to={window.to}
        action={`${href(locale, path)}#list`}
        keep={keptFields(query, at, [])}
        dayHref={(day) => href(locale, `${path}#list`, { at, from: day, to: day })}
      />
    </section>
  );
}

function Events({ model }: { model: RegionModel }) {
  const locale = useLocale();
  const t = useTranslations("region");
  const { data, window, at, path, query } = model;
  const { list } = data;
  const { filter } = query;
  const isNarrowed =
    filter.types.length + filter.weapons.length + filter.grades.length + filter.places.length > 0 || query.text !== "";
  return (
    <section aria-labelledby="list" style={sectionRows(list.rows.length, "events")}>
      <header>
        <h2 id="list">{t("events")}</h2>
        <p>{t("inDays", { count: list.facets.total, days: daysWords(window.from, window.to, locale) })}</p>
        {isNarrowed ? (
          <p className="more">
            <a href={href(locale, `${path}#list`, { at, from: window.from, to: window.to })}>{t("showAll")}</a>
          </p>
        ) : null}
      </header>
      <div className="withfacets">
        <FacetForm
          counts={list.facets}
          places={list.places}
          show={["type", "weapon", "grade"]}
          filter={filter}
          action={`${href(locale, path)}#list`}
          keep={[
            ...keptFields(query, at, ["type", "weapon", "grade", "place"]),
            ["from", window.from],
            ["to", window.to],
          ]}
        />
        <div>
          {list.rows.length ? <EventList rows={list.rows} at={at} /> : <p className="prose">{t("noneFit")}</p>}
          {list.next ? (
            <p className="small after">
              <a
                href={href(locale, `${path}#list`, {
                  ...Object.fromEntries([["at", at]]),
                  ...fieldsOf(query),
                  from: window.from,
                  to: window.to,
                  after: formatCursor(list.next),
                })}
              >
                {t("older")}
              </a>
            </p>
          ) : null}
        </div>
      </div>
    </section>
  );
}

function fieldsOf(query: SearchQuery): Record<string, string | string[]> {
  const { filter } = query;
  return { q: query.text, type: filter.types, weapon: filter.weapons, grade: filter.grades, place: filter.places };
}

function keptFields(query: SearchQuery, at: string | null, without: string[]): [string, string][] {
  const fields = Object.entries({ ...fieldsOf(query), at: at ?? "" }).filter(([name]) => !without.includes(name));
  return fields.flatMap(([name, value]) =>
    [value]
      .flat()
      .filter(Boolean)
      .map((one): [string, string] => [name, one]),
  );
}
