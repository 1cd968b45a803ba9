import { minusDays } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { aidHeadline } from "#aid/headline.ts";
import { Evidence } from "#components/figures/evidence.tsx";
import { EventList } from "#components/lists/event-list.tsx";
import { RegionTable } from "#components/lists/region-table.tsx";
import { sectionRows } from "#components/lists/section-rows.ts";
import { PrecisionKey } from "#components/marks/map-legend.tsx";
import { SearchBox } from "#components/search-box.tsx";
import { sumInterceptions } from "#figures/interceptions.ts";
import type { RegionSort } from "#figures/region-figures.ts";
import { isCounted, sumDays, type Window } from "#figures/sums.ts";
import { href } from "#i18n/href.ts";
import type { HomeModel } from "#known/home-data.ts";
import { type Steps, stepsOf } from "#map/choropleth.ts";
import { HomeMap } from "#map/home-map.tsx";
import { coveredRegions } from "#places/names.ts";
import { daysWords, dayWords } from "#time/format.ts";
import type { Reference } from "#time/reference.ts";
import { chooseLead } from "./choose-lead.ts";
import { Today } from "./today.tsx";
import { Week } from "./week.tsx";

interface Props {
  model: HomeModel;
  reference: Reference;
  sort: RegionSort;
  at: string | null;
  week: Window;
}

/** The home page: search, the day in sentences, the week on a map, the regions, the latest. */
export function HomeContent({ model, reference, sort, at, week }: Props) {
  const locale = useLocale();
  const t = useTranslations("home");
  const { lastDay } = reference;
  const lead = chooseLead(model);
  const isQuiet = lead.some((row) => !model.lead.includes(row));
  const withEvents = [...new Set(model.days.filter((day) => isCounted(day.type)).map((day) => day.region))];
  return (
    <>
      <h1 className="vh">{t("title")}</h1>
      <SearchBox at={at} />
      <section aria-labelledby="today" className="at-once">
        <header>
          <h2 id="today">{t(reference.isStale || reference.at ? "lastDay" : "today")}</h2>
          <p>{capital(t(isQuiet ? "andWeek" : "andBefore", { day: dayWords(lastDay, locale, "full") }))}</p>
        </header>
        <div className="two stack today">
          <Today rows={lead} aid={model.aid[0] ?? null} at={at} />
          <Week
            sum={sumDays(model.days, week)}
            shot={sumInterceptions(model.interceptions, "UA")}
            contested={model.contested}
            window={week}
            isStale={reference.isStale}
          />
        </div>
      </section>
      <Where model={model} week={week} lastDay={lastDay} />
      <section aria-labelledby="regions" style={sectionRows(withEvents.length)}>
        <header>
          <h2 id="regions">{t("regions")}</h2>
          <p>{t("regionsNote")}</p>
          <p className="more">
            <a href={href(locale, "/regions", { at })}>{t("allRegions", regionCounts())}</a>
          </p>
        </header>
        <RegionTable
          codes={withEvents}
          days={model.days}
          latest={model.lastEvents}
          lastDay={lastDay}
          sort={sort}
          sortHref={(other) => href(locale, "/#regions", { at, sort: other })}
          at={at}
          caption={t("regionsCaption", { days: daysWords(week.from, week.to, locale) })}
        />
      </section>
      <section className="two stack" style={sectionRows(model.latest.length + model.aid.length, "events")}>
        <section aria-labelledby="latest">
          <header>
            <h2 id="latest">{t("latest")}</h2>
            <p className="more">
              <a href={href(locale, "/search", { at })}>{t("allEvents")}</a>
            </p>
          </header>
          <EventList rows={model.latest} at={at} />
        </section>
        <LatestAid model={model} at={at} />
      </section>
    </>
  );
}

function Where({ model, week, lastDay }: { model: HomeModel; week: Window; lastDay: string }) {
  const locale = useLocale();
  const t = useTranslations("home");
  const counts = new Map<string, number>();
  const hurt = new Set<string>();
  for (const day of model.days) {
    if (day.day < week.from || day.day > week.to) continue;
    if (isCounted(day.type)) counts.set(day.region, (counts.get(day.region) ?? 0) + day.events);
    if (day.killedBest + day.injuredBest > 0) hurt.add(day.region);
  }
  const steps = stepsOf([...counts.values()]);
  return (
    <section aria-labelledby="where" className="at-once">
      <header>
        <h2 id="where">{t("where")}</h2>
        <p>{daysWords(week.from, week.to, locale)}</p>
      </header>
      <div className="two stack">
        <figure>
          <HomeMap counts={counts} steps={steps} mapped={model.mapped} />
        </figure>
        <div className="legend">
          <div>
            <h3>{t("eventsInRegion")}</h3>
            <ShadeKey steps={steps} />
          </div>
          <div>
            <h3>{t("mainEvents", { days: daysWords(minusDays(lastDay, 2), lastDay, locale, "dayMonth") })}</h3>
            <PrecisionKey />
          </div>
          <div>
            <p className="told">
              {hurt.size
                ? t.rich("casualtiesIn", {
                    count: hurt.size,
                    e: (chunks) => <Evidence to="#regions">{chunks}</Evidence>,
                  })
                : t("noCasualties")}
            </p>
            <p className="note">
              {t("mapNote")} <a href="#regions">{t("sameAsTable")}</a>
            </p>
          </div>
        </div>
      </div>
    </section>
  );
}

function ShadeKey({ steps }: { steps: Steps }) {
  const t = useTranslations("map");
  const [one, two, three] = steps.from;
  const words = (low: number, high: number) => (low === high ? String(low) : t("between", { low, high }));
  return (
    <ul className="scale">
      <li>
        <i className="m3" />
        {t("andOver", { low: three })}
      </li>
      <li>
        <i className="m2" />
        {words(two, three - 1)}
      </li>
      <li>
        <i className="m1" />
        {words(one, two - 1)}
      </li>
      <li>
        <i className="m0" />
        {t("none")}
      </li>
    </ul>
  );
}

function LatestAid({ model, at }: { model: HomeModel; at: string | null }) {
  const locale = useLocale();
  const t = useTranslations("home");
  const words = useTranslations("aid");
  return (
    <section aria-labelledby="latest-aid">
      <header>
        <h2 id="latest-aid">{t("latestAid")}</h2>
      </header>
      {model.aid.length ? (
        <ul className="rows">
          {model.aid.map((row) => (
            <li key={row.id}>
              <p className="h">
                <a className="plain" href={href(locale, `/aid/${encodeURIComponent(row.id)}`, { at })}>
                  {aidHeadline(row, locale, words)}
                </a>
              </p>
              <p className="note">
                {[
                  words(`status.${row.status}`),
                  row.statusDate ? dayWords(row.statusDate, locale, "long") : "",
                  row.statusReason ?? "",
                ]
                  .filter(Boolean)
                  .join(". ")}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="note">{t("noAid")}</p>
      )}
      <p className="small after">
        <a href={href(locale, "/aid", { at })}>{t("aidLedger")}</a>
      </p>
    </section>
  );
}

function regionCounts(): { ua: number; ru: number } {
  const regions = coveredRegions();
  return {
    ua: regions.filter((region) => region.country === "UA").length,
    ru: regions.filter((region) => region.country === "RU").length,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
