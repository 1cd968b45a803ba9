import { readAidPackages } from "@tocsin/db/queries";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { aidHeadline } from "#aid/headline.ts";
import { Notice } from "#components/frame/notice.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import { DeskHead } from "#desk/desk-head.tsx";
import { requireSignedIn } from "#desk/require-actor.ts";
import { href } from "#i18n/href.ts";
import { dayWords } from "#time/format.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.ledger");
  return { title: t("title"), robots: { index: false } };
}

/** All packages, to open the statements behind them and put them right. */
export default async function DeskAidPage({ searchParams }: PageProps<"/[locale]/desk/aid">) {
  const actor = await requireSignedIn();
  const { done } = await searchParams;
  const packages = await read(readAidPackages);
  const t = await getTranslations("desk.ledger");
  const aid = await getTranslations("aid");
  const locale = await getLocale();
  return (
    <PageFrame section="desk" title={t("title")} reference={null} isCitable={false}>
      <DeskHead actor={actor} current="aid" title={t("title")} />
      {done ? <Notice>{t("saved")}</Notice> : null}
      <p className="prose after-lead">
        {t("lead")} <a href={href(locale, "/desk/submit")}>{t("submit")}</a>
      </p>
      {packages.length === 0 ? (
        <p className="muted">{t("none")}</p>
      ) : (
        <table className="rows-narrow">
          <thead>
            <tr>
              <th scope="col">{t("package")}</th>
              <th scope="col">{t("status")}</th>
              <th scope="col" className="num">
                {t("latest")}
              </th>
            </tr>
          </thead>
          <tbody>
            {packages.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <a href={href(locale, `/desk/aid/${row.id}`)}>{aidHeadline(row, locale, aid)}</a>
                </th>
                <td data-l={t("status")}>{aid(`status.${row.status}`)}</td>
                <td className="num" data-l={t("latest")}>
                  {dayWords(row.lastReportedAt.toISOString(), locale, "long")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </PageFrame>
  );
}
