import type { CoalitionRow } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import { dayWords } from "#time/format.ts";
import { donorName } from "./donor-names.ts";
import { coalitionName, goodsWords } from "./headline.ts";
import { formatMoneyRange } from "./money.ts";

/** One coalition: who leads, who joined and when, and what these and others gave for it as far as reports say. */
export function CoalitionSection({
  coalition,
  headingLink,
  at,
}: {
  coalition: CoalitionRow;
  headingLink: boolean;
  at: string | null;
}) {
  const t = useTranslations("aid");
  const locale = useLocale();
  const day = (date: string) => dayWords(date, locale, "long");
  const own = coalitionName(coalition.name, t);
  const name = own.charAt(0).toLocaleUpperCase(locale) + own.slice(1);
  const { members, contributions } = coalition;
  const leads = members.filter((member) => member.role === "lead").length;
  const gave = (donor: string) => [
    ...new Set(
      contributions
        .filter((c) => c.donors.includes(donor))
        .map((c) =>
          c.amountMin !== null && c.currency
            ? formatMoneyRange(c.amountMin, c.amountMax, c.currency, locale)
            : c.items.map(({ item, count }) => goodsWords(item, count, t)).join(", "),
        ),
    ),
  ];
  const isMember = new Set(members.map((member) => member.country));
  const others = [...new Set(contributions.flatMap((c) => c.donors))].filter((donor) => !isMember.has(donor)).sort();
  const rows = [...members, ...others.map((country) => ({ country, role: "giver" as const, joined: null }))];
  return (
    <section aria-labelledby={`coalition-${coalition.id}`}>
      <header>
        <h2 id={`coalition-${coalition.id}`}>
          {headingLink ? (
            <a href={href(locale, `/aid/coalitions/${coalition.id}`, { at })}>{name}</a>
          ) : (
            t("membersHead")
          )}
        </h2>
        <p>{t("coalitionNote", { leads, members: members.length })}</p>
      </header>
      <table className="rows-narrow">
        <thead>
          <tr>
            <th scope="col">{t("country")}</th>
            <th scope="col">{t("role")}</th>
            <th scope="col">{t("joined")}</th>
            <th scope="col" className="num">
              {t("gave")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ country, role, joined }) => {
            const given = gave(country);
            return (
              <tr key={country}>
                <th scope="row">{donorName(country, locale, (body) => t(`bodies.${body}`))}</th>
                <td data-l={t("role")}>{t(`${role}_role`)}</td>
                <td data-l={t("joined")} className={joined ? undefined : "nr"}>
                  {joined ? t("announcedOn", { date: day(joined) }) : t("notReported")}
                </td>
                <td data-l={t("gave")} className={given.length ? "num" : "num nr"}>
                  {given.length ? given.join("; ") : t("notReported")}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
