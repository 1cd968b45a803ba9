import { useLocale, useTranslations } from "next-intl";
import { dayWords } from "#time/format.ts";
import { DayBrush } from "./day-brush.tsx";
import { niceScale } from "./scale.ts";

interface Props {
  days: { day: string; events: number; killed: number }[];
  /** Days the reader chose, both included. */
  from: string;
  to: string;
  /** Address that chooses one day. */
  dayHref: (day: string) => string;
  /** Fields that the two date fields must keep: everything else in the address. */
  keep: [string, string][];
  action: string;
}

/**
 * Events a day as an ordered list of links, one a day; the chosen days are tinted between two bars, which can be moved. The two
 * fields under it choose a range without scripts; a table under them holds the same figures.
 */
export function DayHistogram({ days, from, to, dayHref, keep, action }: Props) {
  const locale = useLocale();
  const t = useTranslations("histogram");
  const { top, steps } = niceScale(Math.max(0, ...days.map((day) => day.events)));
  const first = days.findIndex((day) => day.day >= from);
  const last = days.findLastIndex((day) => day.day <= to);
  const ticks = [0, Math.round((days.length - 1) / 3), Math.round(((days.length - 1) * 2) / 3), days.length - 1];
  return (
    <>
      <ul className="key">
        <li>
          <span className="sw k-oth" />
          {t("events")}
        </li>
        <li>
          <span className="sw k-int" />
          {t("chosen")}
        </li>
        <li>
          <svg className="pm" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 3l5 5-5 5-5-5z" fill="currentColor" />
          </svg>
          {t("someoneKilled")}
        </li>
      </ul>
      <div className="hist">
        <div className="grid" aria-hidden="true">
          {steps.map((step) => (
            <span key={step} style={{ bottom: `${(step / top) * 100}%` }}>
              <b>{step}</b>
            </span>
          ))}
        </div>
        <DayBrush
          days={days.map(({ day, events }) => ({ day, events }))}
          chosen={first >= 0 && last >= first ? { first, last } : null}
          locale={locale}
          words={{ first: t("firstDay"), last: t("lastDay"), told: t("chosenDays") }}
          form="days"
        >
          <ol aria-label={t("label")}>
            {days.map((day) => {
              const chosen = day.day >= from && day.day <= to;
              const words = t("day", { day: dayWords(day.day, locale, "dayMonth"), count: day.events });
              return (
                <li key={day.day} className={chosen ? "in" : undefined}>
                  <a
                    href={dayHref(day.day)}
                    aria-label={day.killed ? `${words}, ${t("killedToo")}` : words}
                    aria-current={chosen && from === to ? "true" : undefined}
                  >
                    {day.killed ? <i className="kd" /> : null}
                    <i style={{ height: `${(day.events / top) * 100}%` }} />
                  </a>
                </li>
              );
            })}
          </ol>
        </DayBrush>
        <div className="x" aria-hidden="true">
          {[...new Set(ticks)].map((index) => (
            <span key={index}>{days[index] ? dayWords(days[index].day, locale, "dayMonth") : ""}</span>
          ))}
        </div>
      </div>
      <form className="range-form" id="days" action={action}>
        {keep.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="from">{t("from")}</label>
        <input type="date" id="from" name="from" defaultValue={from} min={days[0]?.day} max={days.at(-1)?.day} />
        <label htmlFor="to">{t("to")}</label>
        <input type="date" id="to" name="to" defaultValue={to} min={days[0]?.day} max={days.at(-1)?.day} />
        <button className="btn q" type="submit">
          {t("show")}
        </button>
      </form>
      <details className="data">
        <summary>{t("asTable")}</summary>
        <div className="scroll">
          <table className="narrow">
            <thead>
              <tr>
                <th scope="col">{t("dayColumn")}</th>
                <th scope="col" className="num">
                  {t("eventsColumn")}
                </th>
                <th scope="col" className="num">
                  {t("killedColumn")}
                </th>
              </tr>
            </thead>
            <tbody>
              {days
                .filter((day) => day.events > 0)
                .reverse()
                .map((day) => (
                  <tr key={day.day}>
                    <th scope="row">{dayWords(day.day, locale, "short")}</th>
                    <td className="num">{day.events}</td>
                    <td className={day.killed ? "num" : "num nr"}>{day.killed || t("notReported")}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
