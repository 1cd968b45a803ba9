import { readEvent, readProposalsOf } from "@tocsin/db/queries";
import { lifecycles } from "@tocsin/model";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "#components/frame/notice.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import { DeskHead } from "#desk/desk-head.tsx";
import { EventMentions } from "#desk/event-mentions.tsx";
import { EventDecisions, FindingLinks, JoinForm, PinLinks } from "#desk/event-work.tsx";
import { EventStanding } from "#desk/preview-table.tsx";
import { ProposalList } from "#desk/proposal-list.tsx";
import { requireSignedIn } from "#desk/require-actor.ts";
import { href } from "#i18n/href.ts";
import { eventPath } from "#places/paths.ts";
import { headlineOf } from "#sentences/told-of.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.work");
  return { title: t("title"), robots: { index: false } };
}

/** An event as editors work on it: what it is made of, what was decided, and everything that can be decided next. */
export default async function DeskEventPage({ params, searchParams }: PageProps<"/[locale]/desk/events/[id]">) {
  const actor = await requireSignedIn();
  const { id } = await params;
  const { done, asked } = await searchParams;
  const locale = await getLocale();
  const { answer, proposals } = await read(async (tx) => ({
    answer: await readEvent(tx, id, lifecycles),
    proposals: await readProposalsOf(tx, id),
  }));
  if (!answer) notFound();
  if (answer.kind === "moved")
    redirect(href(locale, `/desk/events/${answer.to}`, { done: done ? String(done) : null }));
  const t = await getTranslations("desk.work");
  const { data } = answer;
  const { view } = data.event;
  const mayDecide = actor.role !== "contributor";
  const undone = data.decisions.find((decision) => decision.id === done && !decision.undoneAt);
  return (
    <PageFrame section="desk" title={headlineOf(view, locale)} reference={null} isCitable={false}>
      <DeskHead actor={actor} current={null} title={headlineOf(view, locale)} />
      {done ? (
        <Notice>
          {t("done")}{" "}
          {undone ? (
            <a
              href={href(locale, "/desk/decide", { act: "undo", decision: undone.id, back: `/desk/events/${view.id}` })}
            >
              {t("undo")}
            </a>
          ) : null}
        </Notice>
      ) : null}
      {asked ? <Notice>{t("asked")}</Notice> : null}
      <p>
        <EventStanding view={view} />
        {view.lifecycle === "published" || view.lifecycle === "retracted" ? (
          <a href={href(locale, eventPath(view))}>{t("public")}</a>
        ) : null}
      </p>
      {proposals.length > 0 ? (
        <section aria-labelledby="waiting">
          <header>
            <h2 id="waiting">{t("waiting")}</h2>
          </header>
          <ProposalList proposals={proposals} assignments={[]} actor={actor} />
        </section>
      ) : null}
      <section aria-labelledby="parts">
        <header>
          <h2 id="parts">{t("parts")}</h2>
          <p>{t("partsNote")}</p>
        </header>
        <EventMentions data={data} mayDecide={mayDecide} />
      </section>
      {mayDecide ? (
        <>
          <section aria-labelledby="join">
            <header>
              <h2 id="join">{t("join")}</h2>
              <p>{t("joinNote")}</p>
            </header>
            <JoinForm view={view} near={data.near} />
          </section>
          <div className="half">
            <section aria-labelledby="finding">
              <header>
                <h2 id="finding">{t("finding")}</h2>
              </header>
              <FindingLinks view={view} />
            </section>
            <section aria-labelledby="figures">
              <header>
                <h2 id="figures">{t("figures")}</h2>
                <p>{t("figuresNote")}</p>
              </header>
              <PinLinks view={view} />
            </section>
          </div>
        </>
      ) : null}
      <section aria-labelledby="decided">
        <header>
          <h2 id="decided">{t("decided")}</h2>
        </header>
        <EventDecisions decisions={data.decisions} back={`/desk/events/${view.id}`} mayDecide={mayDecide} />
      </section>
    </PageFrame>
  );
}
