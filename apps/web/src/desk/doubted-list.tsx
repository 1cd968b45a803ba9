import type { DoubtedDecision } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { dayWords } from "#time/format.ts";
import { takeBackDecision } from "./decide-actions.ts";
import { PairSide } from "./pair-list.tsx";

/** Decisions that later reports speak against: both sentences, who decided what, and the way to take it back. */
export function DoubtedList({ doubted, mayDecide }: { doubted: readonly DoubtedDecision[]; mayDecide: boolean }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  return (
    <ol className="pairs">
      {doubted.map((doubt) => (
        <li key={`${doubt.a.id} ${doubt.b.id} ${doubt.kind}`}>
          <div className="half">
            <PairSide mention={doubt.a} />
            <PairSide mention={doubt.b} />
          </div>
          <p>
            {t(`doubts.${doubt.kind}`)} <b>{`${t("score")} ${doubt.score.toFixed(1)}`}</b>
          </p>
          {doubt.decisions.map(({ id, reason, madeByName, madeAt }) => (
            <div key={id}>
              <p className="note">
                {madeByName}, {dayWords(madeAt.toISOString(), locale, "long")}: {reason}
              </p>
              {mayDecide ? (
                <form action={takeBackDecision} className="acts">
                  <input type="hidden" name="decision" value={id} />
                  <label>
                    {t("why")} <input type="text" name="reason" required minLength={3} maxLength={500} />
                  </label>
                  <button type="submit" className="btn q">
                    {t("takeBack")}
                  </button>
                </form>
              ) : null}
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
