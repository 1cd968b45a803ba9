import { readSourceHealth, type SourceHealth } from "@tocsin/db/queries";
import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import { DeskHead } from "#desk/desk-head.tsx";
import { requireSignedIn } from "#desk/require-actor.ts";
import { healthOf } from "#desk/source-health.ts";
import { numberText } from "#figures/figure-text.ts";
import { href } from "#i18n/href.ts";
import { dayWords } from "#time/format.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.health");
  return { title: t("title"), robots: { index: false } };
}

/** Sources and how they do: what came lately, what could not be read, who has fallen silent. */
export default async function DeskSourcesPage() {
  const actor = await requireSignedIn();
  const now = new Date();
  const rows = await read((tx) => readSourceHealth(tx, now));
  const t = await getTranslations("desk.health");
  return (
    <PageFrame section="desk" title={t("title")} reference={null} isCitable={false}>
      <DeskHead actor={actor} current="sources" title={t("title")} />
      <p className="prose after-lead">{t("lead")}</p>
      <HealthTable rows={rows} now={now} />
    </PageFrame>
  );
}

const counts = ["reports", "recent", "unreadable", "empty"] as const;

function HealthTable({ rows, now }: { rows: readonly SourceHealth[]; now: Date }) {
  const t = useTranslations("desk.health");
  const kinds = useTranslations("sourceKinds");
  const locale = useLocale();
  return (
    <table className="rows-narrow">
      <thead>
        <tr>
          {(["source", "state", "kind"] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
          {([...counts, "last"] as const).map((column) => (
            <th key={column} scope="col" className="num">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.source.id}>
            <th scope="row">
              <a href={href(locale, `/desk/sources/${row.source.id}`)}>{row.source.name}</a>
            </th>
            <td data-l={t("state")}>{t(`states.${healthOf(row, now)}`)}</td>
            <td data-l={t("kind")}>{kinds(row.source.kind)}</td>
            {counts.map((count) => (
              <td key={count} className="num" data-l={t(count)}>
                {row[count] === 0 ? "0" : <b>{numberText(row[count], locale)}</b>}
              </td>
            ))}
            <td className="num" data-l={t("last")}>
              {row.lastPublishedAt ? dayWords(row.lastPublishedAt.toISOString(), locale, "long") : t("never")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
