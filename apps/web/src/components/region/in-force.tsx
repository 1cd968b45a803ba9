import type { EventView } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import { placeName, regionShortName } from "#places/names.ts";
import { eventPath } from "#places/paths.ts";
import { whenDayWords } from "#time/format.ts";

/** Measures of a region and, apart from them, of the regions across the state border. Nothing says when a measure ended: so "since" and the day it was told. */
export function InForce({
  measures,
  region,
  country,
  at,
}: {
  measures: readonly EventView[];
  region: string;
  country: string;
  at: string | null;
}) {
  const locale = useLocale();
  const t = useTranslations("region");
  const own = measures.filter((view) => view.place?.region === region).slice(0, 6);
  const across = measures.filter((view) => view.place?.country && view.place.country !== country).slice(0, 5);
  const names = [...new Set(across.flatMap((view) => view.place?.region ?? []))].map((code) =>
    regionShortName(code, locale),
  );
  return (
    <div className="pair2">
      <div>
        <h3>{t("inForce")}</h3>
        {own.length ? <Measures views={own} at={at} /> : <p className="note after">{t("noMeasures")}</p>}
      </div>
      {across.length ? (
        <div>
          <h3>{t("acrossBorder", { regions: names.join(", ") })}</h3>
          <Measures views={across} at={at} />
        </div>
      ) : null}
    </div>
  );
}

function Measures({ views, at }: { views: readonly EventView[]; at: string | null }) {
  const locale = useLocale();
  const t = useTranslations("region");
  const types = useTranslations("types");
  return (
    <ul className="rows">
      {views.map((view) => (
        <li key={view.id}>
          <p>
            <b>
              <a className="plain" href={href(locale, eventPath(view), { at })}>
                {types(view.type)}
              </a>
            </b>
            {view.place ? `, ${placeName(view.place, locale)}` : ""}
          </p>
          <p className="note">
            {view.when
              ? t(view.modality === "planned" ? "plannedFor" : "sinceWhen", {
                  day: whenDayWords(view.when, locale, "long"),
                })
              : t("noDay")}
          </p>
        </li>
      ))}
    </ul>
  );
}
