import type { Assignment, OpenMention, UnsurePair } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import type { SignedIn } from "#auth/current-actor.ts";
import { signed } from "#figures/figure-text.ts";
import { href } from "#i18n/href.ts";
import { dayWords } from "#time/format.ts";
import { AssignForm } from "./assign-form.tsx";
import { decidePair } from "./decide-actions.ts";

/** Pairs of mentions that the matcher left open: both sentences, the reasons, and the decision. */
export function PairList({
  pairs,
  assignments,
  actor,
}: {
  pairs: readonly UnsurePair[];
  assignments: readonly Assignment[];
  actor: SignedIn;
}) {
  const t = useTranslations("desk");
  const locale = useLocale();
  if (pairs.length === 0) return <p className="muted">{t("noUnsure")}</p>;
  return (
    <ol className="pairs">
      {pairs.map((pair) => (
        <li key={pairId(pair)}>
          <div className="half">
            <PairSide mention={pair.a} />
            <PairSide mention={pair.b} />
          </div>
          <ul className="grounds" aria-label={t("score")}>
            <li>
              <b>
                {t("score")} {pair.score.toFixed(1)}
              </b>
            </li>
            {pair.reasons.map((reason) => (
              <li key={reason.code}>
                {reason.text} <b>{signed(reason.weight, locale)}</b>
              </li>
            ))}
          </ul>
          {actor.role === "contributor" ? null : (
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
              <a href={href(locale, "/desk/decide", { act: "link", a: pair.a.id, b: pair.b.id, back: "/desk" })}>
                {t("lookAtJoin")}
              </a>
            </form>
          )}
          <AssignForm item="pair" itemId={pairId(pair)} assignments={assignments} actor={actor} />
        </li>
      ))}
    </ol>
  );
}

/** How a pair is named where somebody takes it. */
export const pairId = ({ a, b }: UnsurePair): string => `${a.id} ${b.id}`;

export function PairSide({ mention }: { mention: OpenMention }) {
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
            <a href={href(locale, `/desk/events/${mention.eventId}`)}>{t("work.title")}</a>
          </>
        ) : null}
      </p>
    </div>
  );
}
