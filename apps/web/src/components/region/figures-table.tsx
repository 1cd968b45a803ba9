import type { RegionDay } from "@tocsin/db/queries";
import { minusDays } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { Evidence } from "#components/figures/evidence.tsx";
import { SumCell } from "#components/figures/sum-figure.tsx";
import { numberText } from "#figures/figure-text.ts";
import { sumDays, type TypeGroup, typeGroupNames, typeGroups, type Window } from "#figures/sums.ts";
import { dayWords } from "#time/format.ts";

interface Props {
  days: readonly RegionDay[];
  lastDay: string;
  /** Address of the events of a window, of some types or of all. */
  listHref: (window: Window, types: readonly string[]) => string;
  title: string;
}

/** Killed, injured and counts by type over one, seven and thirty days and since the first. */
export function FiguresTable({ days, lastDay, listHref, title }: Props) {
  const locale = useLocale();
  const t = useTranslations("region");
  const firstDay = [...days.map((day) => day.day), lastDay].sort()[0] ?? lastDay;
  const windows: { key: string; window: Window; className: string }[] = [
    { key: t("h24"), window: { from: lastDay, to: lastDay }, className: "" },
    { key: t("d7"), window: { from: minusDays(lastDay, 6), to: lastDay }, className: "" },
    { key: t("d30"), window: { from: minusDays(lastDay, 29), to: lastDay }, className: "" },
    {
      key: t("since", { day: dayWords(firstDay, locale, "long") }),
      window: { from: firstDay, to: lastDay },
      className: "c-mid",
    },
  ];
  const groups = typeGroupNames.filter(
    (group) => sumDays(days, windows[3]?.window ?? { from: firstDay, to: lastDay }, typeGroups[group]).events > 0,
  );
  return (
    <table className="figures">
      <caption className="vh">{t("figuresCaption", { region: title })}</caption>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          {windows.map(({ key, className }) => (
            <th key={key} scope="col" className={`num hr ${className}`}>
              {key}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className="grp">
          <th scope="colgroup" colSpan={5}>
            {t("people")}
          </th>
        </tr>
        {(["killed", "injured"] as const).map((metric) => (
          <tr key={metric}>
            <th scope="row">
              <span className={metric === "killed" ? "sw k-killed" : "sw o k-injured"} />
              {t(metric)}
            </th>
            {windows.map(({ key, window, className }) => (
              <SumCell key={key} sum={sumDays(days, window)[metric]} to={listHref(window, [])} className={className} />
            ))}
          </tr>
        ))}
        <tr className="grp">
          <th scope="colgroup" colSpan={5}>
            {t("events")}
          </th>
        </tr>
        {groups.map((group) => (
          <GroupRow key={group} group={group} days={days} windows={windows} listHref={listHref} />
        ))}
      </tbody>
    </table>
  );
}

function GroupRow({
  group,
  days,
  windows,
  listHref,
}: {
  group: TypeGroup;
  days: readonly RegionDay[];
  windows: { key: string; window: Window; className: string }[];
  listHref: Props["listHref"];
}) {
  const locale = useLocale();
  const t = useTranslations("region");
  return (
    <tr>
      <th scope="row">{t(`groups.${group}`)}</th>
      {windows.map(({ key, window, className }) => {
        const { events } = sumDays(days, window, typeGroups[group]);
        return events ? (
          <td key={key} className={`num hr ${className}`}>
            <Evidence to={listHref(window, typeGroups[group])}>{numberText(events, locale)}</Evidence>
          </td>
        ) : (
          <td key={key} className={`num hr muted ${className}`}>
            {numberText(0, locale)}
          </td>
        );
      })}
    </tr>
  );
}
