import type { EventRow } from "@tocsin/db/queries";
import type { EventView } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { namedWeapons } from "#figures/named-weapons.ts";
import { href } from "#i18n/href.ts";
import { placeName } from "#places/names.ts";
import { eventPath } from "#places/paths.ts";
import { grammars } from "#sentences/index.ts";
import { headlineOf } from "#sentences/told-of.ts";
import { whenDayWords } from "#time/format.ts";
import { partWords } from "#time/when-words.ts";
import { GradeMark } from "../marks/grade-mark.tsx";
import { PrecisionMark } from "../marks/precision-mark.tsx";

/** Events with day, headline, grade, place and number of reports; the day's year is told where `withYear`. */
export function EventList({
  rows,
  at,
  withYear = false,
}: {
  rows: readonly EventRow[];
  at: string | null;
  withYear?: boolean;
}) {
  return (
    <ol className={withYear ? "evs dated" : "evs"}>
      {rows.map((row) => (
        <EventItem key={row.view.id} row={row} at={at} withYear={withYear} />
      ))}
    </ol>
  );
}

function EventItem({ row: { view }, at, withYear }: { row: EventRow; at: string | null; withYear: boolean }) {
  const locale = useLocale();
  const t = useTranslations("list");
  const part = view.when ? partWords(view.when, locale) : "";
  return (
    <li>
      <p className="t">
        {view.when ? whenDayWords(view.when, locale, withYear ? "long" : "short") : t("noDate")}
        {part ? (
          <>
            <i className="brk">,</i> {part}
          </>
        ) : null}
      </p>
      <div>
        <h3>
          <a href={href(locale, eventPath(view), { at })}>{headlineOf(view, locale)}</a>
        </h3>
        <EventMeta view={view} at={at} />
      </div>
    </li>
  );
}

/** The line under a headline: how sure, where, with what, from how many reports. */
export function EventMeta({ view, at }: { view: EventView; at: string | null }) {
  const locale = useLocale();
  const t = useTranslations("list");
  const contested = useContestedWords(view);
  const weapons = namedWeapons(view)
    .slice(0, 2)
    .map((weapon) => grammars[locale].itemPlural(weapon));
  return (
    <p className="meta">
      <span>
        <GradeMark grade={view.grade} about={view.grade === "contested" ? contested : undefined} />
      </span>
      {view.place ? (
        <span>
          <PrecisionMark precision={view.place.precision} />
          {view.place.precision === "near"
            ? t("near", { place: placeName(view.place, locale) })
            : placeName(view.place, locale)}
        </span>
      ) : null}
      {view.scope === "aggregate" ? <span>{t("aggregate")}</span> : null}
      {view.modality === "planned" || view.modality === "alleged" ? <span>{t(view.modality)}</span> : null}
      {weapons.length ? <span>{capital(weapons.join(", "))}</span> : null}
      <span>
        <a href={href(locale, `${eventPath(view)}#reports`, { at })}>{t("reports", { count: view.reportCount })}</a>
      </span>
    </p>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function useContestedWords(view: EventView): string | undefined {
  const t = useTranslations("metrics");
  const keys = [...new Set(view.contested.map((key) => key.split("/")[0] ?? ""))].slice(0, 2);
  const names = keys.filter((key) => t.has(key as "killed")).map((key) => t(key as "killed").toLowerCase());
  return names.length ? names.join(", ") : undefined;
}
