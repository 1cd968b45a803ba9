import { minusDays } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { Evidence } from "#components/figures/evidence.tsx";
import { Crumbs } from "#components/frame/crumbs.tsx";
import { numberText } from "#figures/figure-text.ts";
import { sumDays } from "#figures/sums.ts";
import { href } from "#i18n/href.ts";
import { eventPath } from "#places/paths.ts";
import { localWords, whenDayWords } from "#time/format.ts";
import { toLocal, zoneName, zoneOf } from "#time/zones.ts";
import type { RegionModel } from "./region-content.tsx";

/** Name in its languages, summary in a sentence, alert state, and the search inside the region. */
export function RegionHead({ model }: { model: RegionModel }) {
  const locale = useLocale();
  const t = useTranslations("region");
  const { region, at, path, query } = model;
  const names = (["en", "uk", "fr"] as const).filter((other) => other !== locale);
  return (
    <>
      <Crumbs
        trail={[
          { text: t("crumbHome"), to: href(locale, "/", { at }) },
          { text: t("crumbRegions"), to: href(locale, "/regions", { at }) },
          { text: capital(region.longName[locale]) },
        ]}
      />
      <div className="two">
        <div>
          <h1>{capital(region.longName[locale])}</h1>
          <p className="names">
            {names.map((other) => (
              <span key={other} lang={other}>
                {capital(region.longName[other])}
              </span>
            ))}
            {region.country === "RU" ? <span lang="ru">{region.longName.ru}</span> : null}
            <span>{region.code}</span>
            {region.occupied ? <span>{t("occupied")}</span> : null}
          </p>
          <Summary model={model} />
        </div>
        <aside aria-label={t("now")}>
          <AlertState model={model} />
          <form className="inside" action={`${href(locale, path)}#list`}>
            {at ? <input type="hidden" name="at" value={at} /> : null}
            <label className="lab" htmlFor="inside">
              {t("searchInside")}
            </label>
            <div>
              <input id="inside" type="search" name="q" defaultValue={query.text} maxLength={200} />
              <button className="btn q" type="submit">
                {t("find")}
              </button>
            </div>
          </form>
        </aside>
      </div>
    </>
  );
}

/** One sentence from the figures: the last day, or the last seven where the day was quiet. */
function Summary({ model }: { model: RegionModel }) {
  const locale = useLocale();
  const t = useTranslations("region");
  const { data, reference, path, at } = model;
  const { lastDay } = reference;
  const today = sumDays(data.days, { from: lastDay, to: lastDay });
  const isQuiet = today.events === 0;
  const from = isQuiet ? minusDays(lastDay, 6) : lastDay;
  const sum = isQuiet ? sumDays(data.days, { from, to: lastDay }) : today;
  const list = href(locale, `${path}#list`, { at, from, to: lastDay });
  const link = (chunks: React.ReactNode) => <Evidence to={list}>{chunks}</Evidence>;
  const count = { count: sum.events, n: numberText(sum.events, locale), e: link };
  const killed = sum.killed.best > 0 ? numberText(sum.killed.best, locale) : null;
  const injured = sum.injured.best > 0 ? numberText(sum.injured.best, locale) : null;
  const effects = killed && injured ? "both" : killed ? "killed" : injured ? "injured" : "none";
  return (
    <p className="lead summary">
      {t.rich(isQuiet ? "summaryWeek" : "summaryDay", count)}{" "}
      {sum.events === 0
        ? null
        : t.rich("summaryEffects", {
            effects,
            killed: killed ?? "",
            injured: injured ?? "",
            killedOpen: sum.killed.open > 0 ? "yes" : "no",
            injuredOpen: sum.injured.open > 0 ? "yes" : "no",
            killedCount: sum.killed.best,
            injuredCount: sum.injured.best,
            e: link,
          })}
      {sum.contested > 0 ? ` ${t("summaryContested", { count: sum.contested })}` : ""}
    </p>
  );
}

function AlertState({ model }: { model: RegionModel }) {
  const locale = useLocale();
  const t = useTranslations("region");
  const [alert] = model.data.alerts;
  const { region, reference, at } = model;
  const zone = zoneOf(region.country);
  if (!alert) {
    return (
      <div className="alerts">
        <p className="alert">
          <b>{t("noAlert")}</b>
        </p>
        <p className="note">{t("noAlertNote")}</p>
      </div>
    );
  }
  const told = new Date(alert.lastReportedAt);
  const hours = Math.max(0, Math.round((reference.now.getTime() - told.getTime()) / 3_600_000));
  return (
    <div className="alerts">
      <p className={alert.modality === "ongoing" && hours < 12 ? "alert on" : "alert"}>
        <b>
          <a className="plain" href={href(locale, eventPath(alert), { at })}>
            {t(alert.modality === "ongoing" && hours < 12 ? "alertOn" : "alertWas")}
          </a>
        </b>
      </p>
      <p className="note">
        {alert.when ? `${whenDayWords(alert.when, locale, "long")}. ` : ""}
        {t("alertTold", { time: localWords(toLocal(told, zone), locale), zone: zoneName(zone, locale), hours })}
      </p>
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
