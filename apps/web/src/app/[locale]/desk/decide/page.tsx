import { readClaim } from "@tocsin/db/queries";
import { TocsinError } from "@tocsin/model";
import { type PreviewedEvent, previewOf } from "@tocsin/record";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { SignedIn } from "#auth/current-actor.ts";
import { Notice } from "#components/frame/notice.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { database, read } from "#data.ts";
import { CountFields } from "#desk/count-fields.tsx";
import { decideFromDesk } from "#desk/decide-actions.ts";
import { type DeskDecision, fieldsOf, makeDecision, readDecision } from "#desk/decisions.ts";
import { DeskHead } from "#desk/desk-head.tsx";
import { errorKey } from "#desk/error-key.ts";
import { PreviewTable } from "#desk/preview-table.tsx";
import { requireSignedIn } from "#desk/require-actor.ts";

const acts = ["merge", "split", "link", "part", "correct", "pin", "judge", "retract", "undo", "confirm"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.decide");
  return { title: t("title"), robots: { index: false } };
}

/** A decision before it is made: what it would change, found by trying it, and the reason that readers will see. */
export default async function DecidePage({ searchParams }: PageProps<"/[locale]/desk/decide">) {
  const actor = await requireSignedIn();
  const params = await searchParams;
  const given = (name: string) => [params[name] ?? []].flat();
  const act = acts.find((known) => known === given("act")[0]);
  if (!act) notFound();
  const t = await getTranslations("desk");
  const decision = readDecision(given);
  const tried = decision ? await tryDecision(actor, decision) : null;
  const error = given("error")[0];
  const title = act === "judge" && decision?.act === "judge" ? t(`findings.${decision.finding}`) : t(`acts.${act}`);
  const claimId = given("claim")[0] ?? "";
  const claim =
    act === "correct" && /^[0-9a-f-]{36}$/.test(claimId) ? await read((tx) => readClaim(tx, claimId)) : null;
  return (
    <PageFrame section="desk" title={title} reference={null} isCitable={false}>
      <DeskHead actor={actor} current={null} title={title} />
      {error ? <Notice alert>{t(errorKey(error), { detail: given("detail")[0] ?? "" })}</Notice> : null}
      {act === "correct" || act === "pin" ? <CountFields act={act} given={given} claim={claim} /> : null}
      {tried === null && act !== "correct" && act !== "pin" ? <Notice alert>{t("decide.incomplete")}</Notice> : null}
      {tried instanceof TocsinError ? (
        <Notice alert>{t(errorKey(tried.code), { detail: tried.message })}</Notice>
      ) : tried && decision ? (
        <section aria-labelledby="preview">
          <header>
            <h2 id="preview">{t("decide.preview")}</h2>
          </header>
          <PreviewTable events={tried} />
          <form action={decideFromDesk} className="entry">
            {fieldsOf(decision).map(([name, value]) => (
              <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
            ))}
            <input type="hidden" name="back" value={given("back")[0] ?? ""} />
            {act === "confirm" ? null : (
              <p className="wide">
                <label htmlFor="reason">{t("decide.reason")}</label>
                <textarea
                  id="reason"
                  name="reason"
                  rows={2}
                  required
                  minLength={3}
                  maxLength={1000}
                  aria-describedby="reason-hint"
                />
                <span className="note" id="reason-hint">
                  {t("decide.reasonNote")}
                </span>
              </p>
            )}
            <p className="wide">
              <button type="submit" className="btn">
                {title}
              </button>
            </p>
          </form>
        </section>
      ) : null}
    </PageFrame>
  );
}

/** Events before and after; the refusal where the record would refuse. */
async function tryDecision(actor: SignedIn, decision: DeskDecision): Promise<PreviewedEvent[] | TocsinError> {
  const reason = "tried, not made";
  try {
    return await previewOf((tried) => makeDecision(database(), actor, { decision, reason }, tried));
  } catch (error) {
    if (error instanceof TocsinError) return error;
    throw error;
  }
}
