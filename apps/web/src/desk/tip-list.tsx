import type { DeskData } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import { localWords } from "#time/format.ts";
import { homeZone, toLocal } from "#time/zones.ts";
import { setTipAside } from "./decide-actions.ts";

/** Tips that wait: their words, and the two things an editor can do with one. */
export function TipList({ tips, mayDecide }: { tips: DeskData["tips"]; mayDecide: boolean }) {
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
          {mayDecide ? (
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
          ) : null}
        </li>
      ))}
    </ol>
  );
}
