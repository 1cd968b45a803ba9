import type { EventData } from "@tocsin/db/queries";
import type { EventView } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { StepChart } from "#charts/step-chart.tsx";
import { Crumbs } from "#components/frame/crumbs.tsx";
import { claimsMatrix } from "#figures/claims-matrix.ts";
import { tollSteps } from "#figures/toll-steps.ts";
import { href } from "#i18n/href.ts";
import { EventMap } from "#map/event-map.tsx";
import { exactDistanceKm } from "#places/distance.ts";
import { regionShortName } from "#places/names.ts";
import { eventPath, regionPath } from "#places/paths.ts";
import { headlineOf } from "#sentences/told-of.ts";
import { momentWords, whenDayWords } from "#time/format.ts";
import { zoneOf } from "#time/zones.ts";
import { BestFigures } from "./best-figures.tsx";
import { Certainty, GradeReason } from "./certainty.tsx";
import { ClaimsTable } from "./claims-table.tsx";
import { EventFacts } from "./event-facts.tsx";
import { History } from "./history.tsx";
import { MatchReasons } from "./match-reasons.tsx";
import { ReportQuotes } from "./report-quotes.tsx";

export interface EventModel {
  /** The event, now or as known at `at`. */
  view: EventView;
  /** Its evidence, cut to what was known then. */
  data: EventData;
  at: string | null;
}

/** One event: what is known, who says so, and in which words. */
export function EventContent({ model }: { model: EventModel }) {
  const locale = useLocale();
  const t = useTranslations("event");
  const { view, data, at } = model;
  const zone = zoneOf(view.place?.country ?? null);
  const region = regionPath(view.place?.region ?? null);
  const toll = tollSteps(view, data.mentions);
  return (
    <>
      <Crumbs
        trail={[
          { text: t("crumbHome"), to: href(locale, "/", { at }) },
          ...(region && view.place?.region
            ? [{ text: regionShortName(view.place.region, locale), to: href(locale, region, { at }) }]
            : []),
          { text: t("crumbEvent", { id: view.id.slice(0, 8) }) },
        ]}
      />
      {data.event.retractionReason ? (
        <p className="notice">{t("retracted", { reason: data.event.retractionReason })}</p>
      ) : null}
      <div className="two">
        <div>
          <h1>{headlineOf(view, locale)}</h1>
          <GradeReason view={view} mentions={data.mentions} reports={data.reports} />
          <EventFacts view={view} data={data} at={at} />
        </div>
        <Certainty view={view} />
      </div>
      <BestFigures view={view} />
      <section aria-labelledby="claims">
        <header>
          <h2 id="claims">{t("claims")}</h2>
          <p>{t("claimsNote")}</p>
        </header>
        <ClaimsTable matrix={claimsMatrix(view, data.mentions, data.reports)} zone={zone} />
      </section>
      {toll ? (
        <section aria-labelledby="toll">
          <header>
            <h2 id="toll">{t("toll")}</h2>
            <p>
              {t("tollNote", {
                from: momentWords(new Date(toll.steps[0]?.at ?? view.firstReportedAt), zone, locale, "dayMonth"),
                to: momentWords(new Date(toll.steps.at(-1)?.at ?? view.lastReportedAt), zone, locale, "dayMonth"),
              })}
            </p>
          </header>
          <StepChart toll={toll} zone={zone} />
        </section>
      ) : null}
      <section aria-labelledby="reports">
        <header>
          <h2 id="reports">{t("words")}</h2>
          <p>{t("wordsNote")}</p>
          <p className="more">{t("reportCount", { count: data.reports.length })}</p>
        </header>
        <ReportQuotes reports={data.reports} mentions={data.mentions} zone={zone} />
      </section>
      <Near model={model} />
      <section className="half">
        <section aria-labelledby="why">
          <header>
            <h2 id="why">{t("why")}</h2>
            <p>{t("whyNote")}</p>
          </header>
          <MatchReasons matches={data.matches} reportCount={data.reports.length} />
        </section>
        <section aria-labelledby="history">
          <header>
            <h2 id="history">{t("history")}</h2>
            <p>{t("historyNote")}</p>
          </header>
          <History data={data} zone={zone} />
        </section>
      </section>
    </>
  );
}

function Near({ model }: { model: EventModel }) {
  const locale = useLocale();
  const t = useTranslations("event");
  const { view, data, at } = model;
  return (
    <section aria-labelledby="near">
      <header>
        <h2 id="near">{t("near")}</h2>
      </header>
      <div className="near">
        <EventMap view={view} />
        <ul className="rows">
          {data.near.map((other) => {
            const km = exactDistanceKm(view.place, other.place);
            return (
              <li key={other.id}>
                <p className="h">
                  <a className="plain" href={href(locale, eventPath(other), { at })}>
                    {headlineOf(other, locale)}
                  </a>
                </p>
                <p className="note">
                  {[
                    other.when ? whenDayWords(other.when, locale, "dayMonth") : "",
                    km === null ? "" : km < 1 ? t("samePlace") : t("kmAway", { km: Math.round(km) }),
                  ]
                    .filter(Boolean)
                    .join(", ")}
                </p>
              </li>
            );
          })}
        </ul>
        {data.near.length === 0 ? <p className="note">{t("noneNear")}</p> : null}
      </div>
    </section>
  );
}
