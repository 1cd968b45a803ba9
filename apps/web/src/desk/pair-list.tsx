import type { UnsureMention, UnsurePair } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import { dayWords } from "#time/format.ts";
import { decidePair } from "./decide-actions.ts";

/** Pairs of mentions that the matcher left open: both sentences, the reasons, and the decision. */
export function PairList({ pairs, mayDecide }: { pairs: readonly UnsurePair[]; mayDecide: boolean }) {
  const t = useTranslations("desk");
  if (pairs.length === 0) return <p className="muted">{t("noUnsure")}</p>;
  return (
    <ol className="pairs">
      {pairs.map((pair) => (
        <li key={`${pair.a.id} ${pair.b.id}`}>
          <div className="half">
            <PairSide mention={pair.a} />
            <PairSide mention={pair.b} />
          </div>
          <details>
            <summary>
              {t("score")} {pair.score.toFixed(1)}
            </summary>
            <ul className="small">
              {pair.reasons.map((reason) => (
                <li key={reason.code}>
                  {reason.text}{" "}
                  <span className="muted">
                    {reason.weight > 0 ? `+${reason.weight.toFixed(1)}` : reason.weight.toFixed(1)}
                  </span>
                </li>
              ))}
            </ul>
          </details>
          {mayDecide ? (
            <form action={decidePair} className="acts">
              <input type="hidden" name="a" value={pair.a.id} />
              <input type="hidden" name="b" value={pair.b.id} />
              <label>
                {t("why")} <input type="text" name="reason" required maxLength={500} />
              </label>
              <button type="submit" className="btn" name="judgement" value="same">
                {t("same")}
              </button>
              <button type="submit" className="btn q" name="judgement" value="different">
                {t("different")}
              </button>
            </form>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function PairSide({ mention }: { mention: UnsureMention }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  return (
    <div>
      <p className="prose" lang={mention.lang}>
        {mention.quote}
      </p>
      <p className="note">
        {mention.sourceName}, {dayWords(mention.publishedAt.toISOString(), locale, "long")},{" "}
        {mention.place ?? t("reading.unplaced")}
        {mention.eventId ? (
          <>
            {" · "}
            <a href={href(locale, `/events/${mention.eventId}`)}>{t("reading.toEvent")}</a>
          </>
        ) : null}
      </p>
    </div>
  );
}
