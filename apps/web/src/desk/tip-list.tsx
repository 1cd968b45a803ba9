import type { Assignment, DeskData } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import type { SignedIn } from "#auth/current-actor.ts";
import { href } from "#i18n/href.ts";
import { localWords } from "#time/format.ts";
import { homeZone, toLocal } from "#time/zones.ts";
import { AssignForm } from "./assign-form.tsx";
import { setTipAside } from "./decide-actions.ts";

/** Tips that wait: their words, and the two things an editor can do with one. */
export function TipList({
  tips,
  assignments,
  actor,
}: {
  tips: DeskData["tips"];
  assignments: readonly Assignment[];
  actor: SignedIn;
}) {
  const t = useTranslations("desk");
  const locale = useLocale();
  if (tips.length === 0) return <p className="muted">{t("noTips")}</p>;
  return (
    <ol className="pairs">
      {tips.map((tip) => (
        <li key={tip.id}>
          <p className="prose">{tip.whatHappened}</p>
          <p className="note">
            {[tip.place, tip.happenedAt, localWords(toLocal(tip.receivedAt, homeZone), locale)]
              .filter(Boolean)
              .join(" · ")}
            {tip.link ? (
              <>
                {" · "}
                <a href={tip.link} rel="nofollow noreferrer">
                  {tip.link}
                </a>
              </>
            ) : null}
          </p>
          {actor.role === "contributor" ? null : (
            <form action={setTipAside} className="acts">
              <a
                className="btn"
                href={href(locale, "/desk/submit", {
                  text: tip.whatHappened,
                  url: tip.link,
                  tip: tip.id,
                  published: tip.receivedAt.toISOString().slice(0, 10),
                })}
              >
                {t("useTip")}
              </a>
              <input type="hidden" name="tip" value={tip.id} />
              <label>
                {t("rejectReason")} <input type="text" name="reason" required maxLength={500} />
              </label>
              <button type="submit" className="btn q">
                {t("rejectTip")}
              </button>
            </form>
          )}
          <AssignForm item="tip" itemId={tip.id} assignments={assignments} actor={actor} />
        </li>
      ))}
    </ol>
  );
}
