import { type DeskData, type DeskReport, readDesk } from "@tocsin/db/queries";
import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Notice } from "#components/frame/notice.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import { inOrderOfWork } from "#desk/assign-form.tsx";
import { readAgain } from "#desk/decide-actions.ts";
import { DeskHead } from "#desk/desk-head.tsx";
import { DoubtedList } from "#desk/doubted-list.tsx";
import { errorKey } from "#desk/error-key.ts";
import { PairList, pairId } from "#desk/pair-list.tsx";
import { ProposalList } from "#desk/proposal-list.tsx";
import { requireSignedIn } from "#desk/require-actor.ts";
import { TipList } from "#desk/tip-list.tsx";
import { UnsureEvents } from "#desk/unsure-events.tsx";
import { href } from "#i18n/href.ts";
import { dayWords, localWords } from "#time/format.ts";
import { homeZone, toLocal } from "#time/zones.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("title"), robots: { index: false } };
}

/** What waits for people: open matches, tips, reports that could not be read; and what came in last. */
export default async function DeskPage({ searchParams }: PageProps<"/[locale]/desk">) {
  const actor = await requireSignedIn();
  const { error, detail, done } = await searchParams;
  const data = await read(readDesk);
  const t = await getTranslations("desk");
  const mayDecide = actor.role !== "contributor";
  const { assignments } = data;
  return (
    <PageFrame section="desk" title={t("title")} reference={null} isCitable={false}>
      <DeskHead actor={actor} current="queue" title={t("title")} />
      {error ? <Notice alert>{t(errorKey(String(error)), { detail: String(detail ?? "") })}</Notice> : null}
      {done ? <Notice>{t("work.done")}</Notice> : null}
      <p className="lead after-lead">{t("waiting", { count: data.waiting })}</p>
      {data.proposals.length > 0 ? (
        <section aria-labelledby="proposals">
          <header>
            <h2 id="proposals">{t("proposals.title")}</h2>
            <p>{t("proposals.note")}</p>
          </header>
          <ProposalList
            proposals={inOrderOfWork(data.proposals, (proposal) => proposal.id, assignments, actor)}
            assignments={assignments}
            actor={actor}
          />
        </section>
      ) : null}
      <section aria-labelledby="unsure-events">
        <header>
          <h2 id="unsure-events">{t("unsureEvents")}</h2>
          <p>{t("unsureEventsNote")}</p>
        </header>
        <UnsureEvents
          events={inOrderOfWork(data.unsureEvents, (view) => view.id, assignments, actor)}
          assignments={assignments}
          actor={actor}
        />
      </section>
      <section aria-labelledby="unsure">
        <header>
          <h2 id="unsure">{t("unsure")}</h2>
          <p>{t("unsureNote")}</p>
        </header>
        <PairList
          pairs={inOrderOfWork(data.unsure, pairId, assignments, actor)}
          assignments={assignments}
          actor={actor}
        />
      </section>
      {data.doubted.length > 0 ? (
        <section aria-labelledby="doubted">
          <header>
            <h2 id="doubted">{t("doubted")}</h2>
            <p>{t("doubtedNote")}</p>
          </header>
          <DoubtedList doubted={data.doubted} mayDecide={mayDecide} />
        </section>
      ) : null}
      <section aria-labelledby="tips">
        <header>
          <h2 id="tips">{t("tips")}</h2>
          <p>{t("tipsNote")}</p>
        </header>
        <TipList
          tips={inOrderOfWork(data.tips, (tip) => tip.id, assignments, actor)}
          assignments={assignments}
          actor={actor}
        />
      </section>
      <section aria-labelledby="quarantine">
        <header>
          <h2 id="quarantine">{t("quarantine")}</h2>
          <p>{t("quarantineNote")}</p>
        </header>
        <Quarantined rows={data.quarantined} mayDecide={mayDecide} />
      </section>
      <section aria-labelledby="latest">
        <header>
          <h2 id="latest">{t("latest")}</h2>
          <p>{t("latestNote")}</p>
        </header>
        <LatestReports rows={data.latest} />
      </section>
    </PageFrame>
  );
}

function Quarantined({ rows, mayDecide }: { rows: DeskData["quarantined"]; mayDecide: boolean }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  if (rows.length === 0) return <p className="muted">{t("nothingQuarantined")}</p>;
  return (
    <ul className="pairs">
      {rows.map((row) => (
        <li key={row.reportId}>
          <a href={href(locale, `/desk/reports/${row.reportId}`)}>{row.title ?? row.opening}</a>
          <p className="note">
            {row.reason} · {localWords(toLocal(row.at, homeZone), locale)}
          </p>
          {mayDecide ? (
            <form action={readAgain} className="acts">
              <input type="hidden" name="report" value={row.reportId} />
              <button type="submit" className="btn q">
                {t("readAgain")}
              </button>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function LatestReports({ rows }: { rows: readonly DeskReport[] }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("report")}</th>
          <th scope="col" className="c-mid">
            {t("source")}
          </th>
          <th scope="col">{t("state")}</th>
          <th scope="col" className="c-wide">
            {t("found")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={href(locale, `/desk/reports/${row.id}`)}>{row.title ?? row.opening}</a>
            </th>
            <td className="c-mid">
              {row.sourceName}
              <span className="note block">{dayWords(row.publishedAt.toISOString(), locale, "long")}</span>
            </td>
            <td>{t(`states.${row.state}`)}</td>
            <td className="c-wide">{t("foundCount", { events: row.mentions, aid: row.aid })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
