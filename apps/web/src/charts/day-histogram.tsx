import { useLocale, useTranslations } from "next-intl";
import { dayWords } from "#time/format.ts";
import { edgesPlace } from "./day-edges.ts";
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
 * Events a day as bars; the chosen days are tinted between two bars, which can be moved (`page-script/brush-days.ts`). The two
 * fields under it choose a range without scripts; a table under them holds the same figures, and each day in it is a link.
 */
export function DayHistogram({ days, from, to, dayHref, keep, action }: Props) {
  const locale = useLocale();
  const t = useTranslations("histogram");
  const { top, steps } = niceScale(Math.max(0, ...days.map((day) => day.events)));
  const chosen = { first: days.findIndex((day) => day.day >= from), last: days.findLastIndex((day) => day.day <= to) };
  const isChosen = chosen.first >= 0 && chosen.last >= chosen.first;
  const edges = isChosen ? chosen : { first: 0, last: 0 };
  const dayTitle = (day: Props["days"][number]) => {
    const words = t("day", { day: dayWords(day.day, locale, "dayMonth"), count: day.events });
    return day.killed ? `${words}, ${t("killedToo")}` : words;
  };
  const ticks = [0, Math.round((days.length - 1) / 3), Math.round(((days.length - 1) * 2) / 3), days.length - 1];
  return (
    <>
      <ul className="key">
        <li>
          <span className="sw k-oth" />
          {t("events")}
        </li>
        <li>
          <span className="sw money" />
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
        <div className="days" data-form="days" data-told={t("chosenDays")}>
          <div className="bars" role="img" aria-label={t("label")}>
            {days.map((day) => (
              <span
                key={day.day}
                className={day.day >= from && day.day <= to ? "in" : undefined}
                title={dayTitle(day)}
                data-day={day.day}
                data-events={day.events}
              >
                <i className={day.killed ? "kd" : undefined} style={{ height: `${(day.events / top) * 100}%` }} />
              </span>
            ))}
          </div>
          <div className="brush" hidden={!isChosen} style={edgesPlace(edges, days.length)}>
            {(["first", "last"] as const).map((edge) => (
              <span
                key={edge}
                role="slider"
                tabIndex={0}
                className={`edge ${edge}`}
                aria-label={t(`${edge}Day`)}
                aria-valuemin={0}
                aria-valuemax={days.length - 1}
                aria-valuenow={edges[edge]}
                aria-valuetext={dayWords(days[edges[edge]]?.day ?? from, locale, "long")}
              />
            ))}
          </div>
          <p className="vh" role="status" />
        </div>
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
        <label>
          {t("from")}
          <input type="date" id="from" name="from" defaultValue={from} min={days[0]?.day} max={days.at(-1)?.day} />
        </label>
        <label>
          {t("to")}
          <input type="date" id="to" name="to" defaultValue={to} min={days[0]?.day} max={days.at(-1)?.day} />
        </label>
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
                    <th scope="row">
                      <a href={dayHref(day.day)}>{dayWords(day.day, locale, "short")}</a>
                    </th>
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
