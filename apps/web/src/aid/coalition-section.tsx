import type { CoalitionRow } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import { dayWords } from "#time/format.ts";
import { donorName } from "./donor-names.ts";
import { formatMoneyRange } from "./money.ts";

/** One coalition: who leads, who joined and when, what each gave as far as reports say. */
export function CoalitionSection({ coalition, headingLink }: { coalition: CoalitionRow; headingLink: boolean }) {
  const t = useTranslations("aid");
  const locale = useLocale();
  const day = (date: string) => dayWords(date, locale, "long");
  const name = coalition.name.charAt(0).toLocaleUpperCase(locale) + coalition.name.slice(1);
  const leads = coalition.members.filter((member) => member.role === "lead").length;
  const gave = (country: string) =>
    coalition.contributions
      .filter((c) => c.donors.includes(country))
      .map((c) =>
        c.amountMin !== null && c.currency
          ? formatMoneyRange(c.amountMin, c.amountMax, c.currency, locale)
          : c.items
              .map(({ item, count }) => (count === null ? item : `${count.toLocaleString(locale)} ${item}`))
              .join(", "),
      );
  return (
    <section aria-labelledby={`coalition-${coalition.id}`}>
      <header>
        <h2 id={`coalition-${coalition.id}`}>
          {headingLink ? <a href={href(locale, `/aid/coalitions/${coalition.id}`)}>{name}</a> : t("membersHead")}
        </h2>
        <p>{t("coalitionNote", { leads, members: coalition.members.length })}</p>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("country")}</th>
            <th scope="col">{t("role")}</th>
            <th scope="col">{t("joined")}</th>
            <th scope="col" className="num c-mid">
              {t("gave")}
            </th>
          </tr>
        </thead>
        <tbody>
          {coalition.members.map((member) => {
            const contributions = gave(member.country);
            return (
              <tr key={member.country}>
                <th scope="row">{donorName(member.country, locale, (body) => t(`bodies.${body}`))}</th>
                <td>{t(`${member.role}_role`)}</td>
                <td className={member.joined ? undefined : "nr"}>
                  {member.joined ? t("announcedOn", { date: day(member.joined) }) : t("notReported")}
                </td>
                <td className={contributions.length ? "num c-mid" : "num c-mid nr"}>
                  {contributions.length ? contributions.join("; ") : t("notReported")}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
