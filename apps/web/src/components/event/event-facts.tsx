import type { EventData } from "@tocsin/db/queries";
import type { EventView } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { PrecisionMark } from "#components/marks/precision-mark.tsx";
import { namedWeapons } from "#figures/named-weapons.ts";
import { href } from "#i18n/href.ts";
import { colon, semicolon } from "#i18n/punctuation.ts";
import { placeName, regionLongName } from "#places/names.ts";
import { eventPath, regionPath } from "#places/paths.ts";
import { grammars } from "#sentences/index.ts";
import { headlineOf } from "#sentences/told-of.ts";
import { whenDayWords } from "#time/format.ts";
import { partWords } from "#time/when-words.ts";
import { zoneName, zoneOf } from "#time/zones.ts";

/** What, when, where and part of what, in words, each with how exactly it is known. */
export function EventFacts({ view, data, at }: { view: EventView; data: EventData; at: string | null }) {
  const locale = useLocale();
  const t = useTranslations("event");
  const types = useTranslations("types");
  const timePrecision = useTranslations("timePrecision");
  const weapons = namedWeapons(view).map((weapon) => grammars[locale].itemPlural(weapon));
  const zone = zoneOf(view.place?.country ?? null);
  const part = view.when ? partWords(view.when, locale) : "";
  return (
    <dl className="facts">
      <dt>{t("what")}</dt>
      <dd>
        {types(view.type)}
        {weapons.length
          ? colon[locale] + weapons.join(", ")
          : view.type.startsWith("strike") || view.type.startsWith("shelling")
            ? semicolon[locale] + t("weaponNotNamed")
            : ""}
        {view.modality === "occurred" ? "" : semicolon[locale] + t(`modality.${view.modality}`)}
        {view.scope === "single" ? "" : `. ${t(`scope.${view.scope}`)}`}
      </dd>
      <dt>{t("when")}</dt>
      <dd>
        {view.when ? (
          <>
            {[whenDayWords(view.when, locale, "full"), part].filter(Boolean).join(", ")}
            {`, ${zoneName(zone, locale)}. `}
            <span className="muted">{timePrecision("known", { precision: view.when.precision })}</span>
          </>
        ) : (
          t("whenNot")
        )}
      </dd>
      <dt>{t("where")}</dt>
      <dd>
        <Place view={view} at={at} />
      </dd>
      {data.parent || data.children.length ? (
        <>
          <dt>{t("partOf")}</dt>
          <dd>
            {data.parent ? (
              <a href={href(locale, eventPath(data.parent), { at })}>{headlineOf(data.parent, locale)}</a>
            ) : null}
            {data.children.length ? (
              <ul>
                {data.children.map((child) => (
                  <li key={child.id}>
                    <a href={href(locale, eventPath(child), { at })}>{headlineOf(child, locale)}</a>
                  </li>
                ))}
              </ul>
            ) : null}
          </dd>
        </>
      ) : null}
    </dl>
  );
}

function Place({ view, at }: { view: EventView; at: string | null }) {
  const locale = useLocale();
  const t = useTranslations("event");
  const precision = useTranslations("precision");
  const { place } = view;
  if (!place) return t("whereNot");
  const region = regionPath(place.region);
  const name = placeName(place, locale);
  const regionName = place.region ? regionLongName(place.region, locale) : name;
  return (
    <>
      <PrecisionMark precision={place.precision} />
      {place.precision === "near" ? t("nearPlace", { place: name }) : name}
      {region && regionName !== name ? (
        <>
          {", "}
          <a href={href(locale, region, { at })}>{regionName}</a>
        </>
      ) : region ? (
        <>
          {". "}
          <a href={href(locale, region, { at })}>{t("regionPage")}</a>
        </>
      ) : null}
      {". "}
      <span className="muted">{precision("known", { precision: place.precision })}</span>
    </>
  );
}
