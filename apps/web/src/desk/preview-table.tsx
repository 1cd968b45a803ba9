import type { EventView } from "@tocsin/model";
import type { PreviewedEvent } from "@tocsin/record";
import { useLocale, useTranslations } from "next-intl";
import { GradeMark } from "#components/marks/grade-mark.tsx";
import { bestText } from "#figures/figure-text.ts";
import { href } from "#i18n/href.ts";
import { totalOf } from "#sentences/told.ts";
import { headlineOf } from "#sentences/told-of.ts";

/** Events as they are and as they would be after a decision. */
export function PreviewTable({ events }: { events: readonly PreviewedEvent[] }) {
  const t = useTranslations("desk.decide");
  if (events.length === 0) return <p className="prose">{t("nothingChanges")}</p>;
  return (
    <table className="rows-narrow preview">
      <caption>{t("previewNote")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("before")}</th>
          <th scope="col">{t("after")}</th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ id, before, after }) => (
          <tr key={id}>
            <td data-l={t("before")}>{before ? <EventState view={before} isLinked /> : t("newEvent")}</td>
            <td data-l={t("after")}>{after ? <EventState view={after} /> : t("joinsOther")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An event in two lines: its headline, and how it stands. */
export function EventState({ view, isLinked = false }: { view: EventView; isLinked?: boolean }) {
  const locale = useLocale();
  const headline = headlineOf(view, locale);
  return (
    <>
      {isLinked ? <a href={href(locale, `/desk/events/${view.id}`)}>{headline}</a> : headline}
      <EventStanding view={view} />
    </>
  );
}

/** How sure an event is, whom it hurt, and whether readers see it. */
export function EventStanding({ view }: { view: EventView }) {
  const t = useTranslations("desk");
  const list = useTranslations("list");
  const metrics = useTranslations("metrics");
  const locale = useLocale();
  const tolls = (["killed", "injured"] as const).flatMap((metric) => {
    const total = totalOf(view.figures, metric);
    return total ? [`${metrics(metric)} ${bestText(total, locale)}`] : [];
  });
  return (
    <span className="note block">
      <GradeMark grade={view.grade} /> · {[...tolls, list("reports", { count: view.reportCount })].join(" · ")} ·{" "}
      {t(`lifecycles.${view.lifecycle}`)}
    </span>
  );
}
