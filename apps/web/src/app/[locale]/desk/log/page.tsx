import { type AuditRow, readAuditLog } from "@tocsin/db/queries";
import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import { DeskHead } from "#desk/desk-head.tsx";
import { requireSignedIn } from "#desk/require-actor.ts";
import { href } from "#i18n/href.ts";
import { first } from "#i18n/query.ts";
import { localWords } from "#time/format.ts";
import { homeZone, toLocal } from "#time/zones.ts";

const pageSize = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.log");
  return { title: t("title"), robots: { index: false } };
}

/** The audit log: every write, who made it and what it touched, the latest first; `of` narrows it to one thing. */
export default async function LogPage({ searchParams }: PageProps<"/[locale]/desk/log">) {
  const actor = await requireSignedIn();
  const params = await searchParams;
  const before = /^\d{1,15}$/.exec(first(params.before) ?? "")?.[0];
  const subject = first(params.of);
  const t = await getTranslations("desk.log");
  const locale = await getLocale();
  const rows = await read((tx) =>
    readAuditLog(tx, { before: before ? Number(before) : null, subject, limit: pageSize + 1 }),
  );
  const last = rows.length > pageSize ? rows[pageSize - 1] : undefined;
  return (
    <PageFrame section="desk" title={t("title")} reference={null} isCitable={false}>
      <DeskHead actor={actor} current="log" title={t("title")} />
      <p className="prose after-lead">{t("lead")}</p>
      <form className="entry" method="get">
        <p className="wide">
          <label htmlFor="of">{t("of")}</label>
          <input id="of" name="of" type="text" maxLength={100} defaultValue={subject ?? ""} />
        </p>
        <p className="wide">
          <button type="submit" className="btn q">
            {t("find")}
          </button>
        </p>
      </form>
      {rows.length === 0 ? <p className="muted">{t("none")}</p> : <Entries rows={rows.slice(0, pageSize)} />}
      {last ? (
        <p className="more">
          <a href={href(locale, "/desk/log", { before: last.seq, of: subject })}>{t("older")}</a>
        </p>
      ) : null}
    </PageFrame>
  );
}

function Entries({ rows }: { rows: readonly AuditRow[] }) {
  const t = useTranslations("desk.log");
  const locale = useLocale();
  return (
    <table className="rows-narrow">
      <thead>
        <tr>
          <th scope="col">{t("entry")}</th>
          <th scope="col">{t("when")}</th>
          <th scope="col">{t("who")}</th>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("subject")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.seq}>
            <td data-l={t("entry")}>{row.seq}</td>
            <td data-l={t("when")}>{localWords(toLocal(row.at, homeZone), locale)}</td>
            <td data-l={t("who")}>{row.actorName}</td>
            <td data-l={t("what")}>
              {t.has(`verbs.${row.verb}` as "verbs.submit-tip")
                ? t(`verbs.${row.verb}` as "verbs.submit-tip")
                : row.verb}
              <Reason detail={row.detail} />
            </td>
            <td data-l={t("subject")}>
              <a href={href(locale, "/desk/log", { of: row.subjectId })}>{row.subjectType}</a>{" "}
              <code className="note">{row.subjectId.slice(0, 13)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Reason({ detail }: { detail: Record<string, unknown> }) {
  return typeof detail.reason === "string" ? <span className="note block">{detail.reason}</span> : null;
}
