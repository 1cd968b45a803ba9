import type { MatchRow } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { signed } from "#figures/figure-text.ts";

/** Why the reports are one event: the reasons of the comparisons that joined them, with their weights. */
export function MatchReasons({ matches, reportCount }: { matches: readonly MatchRow[]; reportCount: number }) {
  const locale = useLocale();
  const t = useTranslations("event");
  const joined = matches.filter((match) => match.judgement === "same");
  const [strongest] = joined;
  if (!strongest) return <p className="prose">{t(reportCount > 1 ? "joinedWithoutScore" : "oneReport")}</p>;
  const reasons = [...strongest.reasons].sort((a, b) => b.weight - a.weight);
  const scale = Math.max(...reasons.map((reason) => Math.abs(reason.weight)), 1);
  return (
    <>
      <table>
        <caption>{t("reasonsCaption", { count: joined.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("reason")}</th>
            <th scope="col" className="num">
              {t("weight")}
            </th>
            <th scope="col" className="wcell">
              <span className="vh">{t("weightBar")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason) => (
            <tr key={`${reason.code} ${reason.text}`}>
              <ReasonText reason={reason} />
              <td className="num">{signed(reason.weight, locale)}</td>
              <td className="wcell">
                <span className="wbar" aria-hidden="true">
                  <i className={reason.weight < 0 ? "neg" : undefined} style={barEdges(reason.weight, scale)} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("score")}</th>
            <td className="num">{signed(strongest.score, locale)}</td>
            <td className="wcell" />
          </tr>
        </tfoot>
      </table>
      {joined.length > 1 ? (
        <p className="note after">{t("weakest", { score: signed(joined.at(-1)?.score ?? 0, locale) })}</p>
      ) : null}
    </>
  );
}

/** The reason in the reader's language; its own English words, which are more exact, in English. */
function ReasonText({ reason }: { reason: { code: string; text: string } }) {
  const locale = useLocale();
  const t = useTranslations("reasons");
  const code = reason.code.replace(".", "_") as "type_same";
  if (locale === "en" || !t.has(code)) {
    return (
      <th scope="row" lang={locale === "en" ? undefined : "en"}>
        {capital(reason.text)}
      </th>
    );
  }
  return <th scope="row">{t(code)}</th>;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function barEdges(weight: number, scale: number): { left?: string; right?: string; width: string } {
  const share = Math.abs(weight) / scale;
  return weight < 0 ? { right: "66.7%", width: `${share * 33.3}%` } : { left: "33.3%", width: `${share * 66.7}%` };
}
