import type { Assignment, ProposalRow } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import type { SignedIn } from "#auth/current-actor.ts";
import { rangeText, unnumberedText } from "#figures/figure-text.ts";
import { href } from "#i18n/href.ts";
import { momentWords } from "#time/format.ts";
import { homeZone } from "#time/zones.ts";
import { AssignForm } from "./assign-form.tsx";
import { refuseProposal } from "./decide-actions.ts";

interface Props {
  proposals: readonly ProposalRow[];
  assignments: readonly Assignment[];
  actor: SignedIn;
}

/** Changes of casualties that wait for a second editor: what is asked, by whom and why, to be looked at or refused. */
export function ProposalList({ proposals, assignments, actor }: Props) {
  const t = useTranslations("desk");
  const names = useTranslations("event");
  const locale = useLocale();
  return (
    <ol className="pairs">
      {proposals.map((proposal) => (
        <li key={proposal.id}>
          <p>
            <b>{names(`decisions.${proposal.kind}`)}</b>: {proposedFigure(proposal.input, locale)}
            {proposal.eventId ? (
              <>
                {" · "}
                <a href={href(locale, `/desk/events/${proposal.eventId}`)}>{t("work.title")}</a>
              </>
            ) : null}
          </p>
          <p className="note">
            {proposal.madeByName}, {momentWords(proposal.madeAt, homeZone, locale)}: {proposal.reason}
          </p>
          {actor.role === "contributor" ? null : (
            <>
              <div className="acts">
                {proposal.madeBy === actor.id ? (
                  <p className="muted">{t("proposals.own")}</p>
                ) : (
                  <a
                    className="btn"
                    href={href(locale, "/desk/decide", { act: "confirm", proposal: proposal.id, back: "/desk" })}
                  >
                    {t("proposals.look")}
                  </a>
                )}
                <form action={refuseProposal} className="acts">
                  <input type="hidden" name="proposal" value={proposal.id} />
                  <label>
                    {t("rejectReason")} <input type="text" name="reason" required minLength={3} maxLength={500} />
                  </label>
                  <button type="submit" className="btn q">
                    {t("proposals.refuse")}
                  </button>
                </form>
              </div>
              <AssignForm item="proposal" itemId={proposal.id} assignments={assignments} actor={actor} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The figure that was asked for, from what the verb of its kind was given. */
function proposedFigure(input: Record<string, unknown>, locale: "en" | "uk" | "fr"): string {
  const number = (value: unknown) => (typeof value === "number" ? value : null);
  const [min, max] =
    "best" in input ? [number(input.best), number(input.best)] : [number(input.min), number(input.max)];
  return rangeText(min, max, locale) ?? unnumberedText(locale);
}
