import { readAidDecisions, readAidEvidence, readAidPackage } from "@tocsin/db/queries";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { aidHeadline } from "#aid/headline.ts";
import { Notice } from "#components/frame/notice.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import { AidStatementForm } from "#desk/aid-statement-form.tsx";
import { DeskHead } from "#desk/desk-head.tsx";
import { errorKey } from "#desk/error-key.ts";
import { EventDecisions } from "#desk/event-work.tsx";
import { requireSignedIn } from "#desk/require-actor.ts";
import { href } from "#i18n/href.ts";
import { first } from "#i18n/query.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.ledger");
  return { title: t("title"), robots: { index: false } };
}

/** One package as editors work on it: each statement behind it with what was read from it, to be put right. */
export default async function DeskPackagePage({ params, searchParams }: PageProps<"/[locale]/desk/aid/[id]">) {
  const actor = await requireSignedIn();
  const { id } = await params;
  const query = await searchParams;
  const { row, evidence, decisions } = await read(async (tx) => {
    const found = await readAidEvidence(tx, { packageId: id });
    return {
      row: await readAidPackage(tx, id),
      evidence: found,
      decisions: await readAidDecisions(
        tx,
        found.flatMap(({ statement }) => statement.supersedes ?? []),
      ),
    };
  });
  if (!row) notFound();
  const t = await getTranslations("desk");
  const locale = await getLocale();
  const title = aidHeadline(row, locale, await getTranslations("aid"));
  const error = first(query.error);
  const mayDecide = actor.role !== "contributor";
  return (
    <PageFrame section="desk" title={title} reference={null} isCitable={false}>
      <DeskHead actor={actor} current={null} title={title} />
      {error ? <Notice alert>{t(errorKey(error), { detail: first(query.detail) ?? "" })}</Notice> : null}
      <p className="after-lead">
        <a href={href(locale, `/aid/${row.id}`)}>{t("reading.toPackage")}</a>
      </p>
      <section aria-labelledby="statements">
        <header>
          <h2 id="statements">{t("ledger.statements")}</h2>
          <p>{t("ledger.statementsNote")}</p>
        </header>
        <ol className="pairs">
          {evidence.map((one) => (
            <li key={one.statement.id}>
              <AidStatementForm evidence={one} mayDecide={mayDecide} back={`/desk/aid/${row.id}`} />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="decided">
        <header>
          <h2 id="decided">{t("work.decided")}</h2>
        </header>
        <EventDecisions decisions={decisions} back="/desk/aid" mayDecide={mayDecide} />
      </section>
    </PageFrame>
  );
}
