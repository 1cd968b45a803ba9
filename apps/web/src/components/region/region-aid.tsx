import type { AidPackageRow, EventRow } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { aidHeadline } from "#aid/headline.ts";
import { href } from "#i18n/href.ts";
import { eventPath } from "#places/paths.ts";
import { headlineOf } from "#sentences/told-of.ts";
import { dayWords, whenDayWords } from "#time/format.ts";

/** Aid named in reports about the region, and statements and visits there. */
export function RegionAid({
  aid,
  statements,
  at,
}: {
  aid: readonly AidPackageRow[];
  statements: readonly EventRow[];
  at: string | null;
}) {
  const locale = useLocale();
  const t = useTranslations("region");
  const words = useTranslations("aid");
  return (
    <section aria-labelledby="aid">
      <header>
        <h2 id="aid">{t("aidAndStatements")}</h2>
      </header>
      {aid.length + statements.length === 0 ? <p className="note">{t("noAid")}</p> : null}
      <ul className="rows">
        {aid.map((row) => (
          <li key={row.id}>
            <p className="h">
              <a className="plain" href={href(locale, `/aid/${encodeURIComponent(row.id)}`, { at })}>
                {aidHeadline(row, locale, words)}
              </a>
            </p>
            <p className="note">
              {words(`status.${row.status}`)}
              {row.statusDate ? `, ${dayWords(row.statusDate, locale, "long")}` : ""}. {t("sameReport")}
            </p>
          </li>
        ))}
        {statements.map(({ view }) => (
          <li key={view.id}>
            <p className="h">
              <a className="plain" href={href(locale, eventPath(view), { at })}>
                {headlineOf(view, locale)}
              </a>
            </p>
            <p className="note">{view.when ? whenDayWords(view.when, locale, "long") : ""}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
