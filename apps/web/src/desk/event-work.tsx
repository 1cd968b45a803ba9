import type { DecisionRow } from "@tocsin/db/queries";
import { type EventView, figureKey } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { useFigureLabel } from "#components/event/figure-labels.ts";
import { Field } from "#components/field.tsx";
import { bestText } from "#figures/figure-text.ts";
import { href } from "#i18n/href.ts";
import { headlineOf } from "#sentences/told-of.ts";
import { momentWords, whenDayWords } from "#time/format.ts";
import { homeZone } from "#time/zones.ts";
import { findings } from "./decisions.ts";

/** Names the event that is the same: one of those near, or any by its address. */
export function JoinForm({ view, near }: { view: EventView; near: readonly EventView[] }) {
  const t = useTranslations("desk.work");
  const locale = useLocale();
  const back = `/desk/events/${view.id}`;
  return (
    <>
      {near.length > 0 ? (
        <ul className="rows">
          {near.map((other) => (
            <li key={other.id}>
              <a href={href(locale, `/desk/events/${other.id}`)}>{headlineOf(other, locale)}</a>
              <span className="note block">
                {other.when ? `${whenDayWords(other.when, locale, "long")} · ` : ""}
                <a
                  href={href(locale, "/desk/decide", { act: "merge", event: view.id, other: other.id, back })}
                  aria-label={`${t("joinThis")}: ${headlineOf(other, locale)}`}
                >
                  {t("joinThis")}
                </a>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <form action={href(locale, "/desk/decide")} method="get" className="entry">
        <input type="hidden" name="act" value="merge" />
        <input type="hidden" name="event" value={view.id} />
        <input type="hidden" name="back" value={back} />
        <Field name="other" label={t("otherEvent")} hint={t("otherEventNote")} isWide>
          {(control) => <input {...control} type="text" required maxLength={500} />}
        </Field>
        <p className="wide">
          <button type="submit" className="btn q">
            {t("look")}
          </button>
        </p>
      </form>
    </>
  );
}

/** What an editor can find of the event as a whole. */
export function FindingLinks({ view }: { view: EventView }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  const back = `/desk/events/${view.id}`;
  const isShown = view.lifecycle === "published";
  return (
    <ul className="rows">
      {findings
        .filter((finding) => (isShown ? finding !== "publish" : finding !== "withdraw"))
        .map((finding) => (
          <li key={finding}>
            <a href={href(locale, "/desk/decide", { act: "judge", event: view.id, finding, back })}>
              {t(`findings.${finding}`)}
            </a>
            <span className="note block">{t(`findingNotes.${finding}`)}</span>
          </li>
        ))}
    </ul>
  );
}

/** The event's figures, each with the way to set its best by hand. */
export function PinLinks({ view }: { view: EventView }) {
  const t = useTranslations("desk.work");
  const locale = useLocale();
  const label = useFigureLabel();
  const back = `/desk/events/${view.id}`;
  if (view.figures.length === 0) return <p className="muted">{t("noFigures")}</p>;
  return (
    <ul className="rows">
      {view.figures.map((figure) => (
        <li key={figureKey(figure)}>
          {label(figure)} <b>{bestText(figure, locale)}</b>{" "}
          <a
            href={href(locale, "/desk/decide", { act: "pin", event: view.id, key: figureKey(figure), back })}
            aria-label={`${t("setBest")}: ${label(figure)}`}
          >
            {t("setBest")}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What people decided about an event or a package, the latest first, with the way to take it back. */
export function EventDecisions({
  decisions,
  back,
  mayDecide,
}: {
  decisions: readonly DecisionRow[];
  /** Page of the desk that taking one back leads to. */
  back: string;
  mayDecide: boolean;
}) {
  const t = useTranslations("desk.work");
  const names = useTranslations("event");
  const locale = useLocale();
  if (decisions.length === 0) return <p className="muted">{t("noDecisions")}</p>;
  return (
    <ol className="hst">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <p className="d">
            {[momentWords(decision.madeAt, homeZone, locale), decision.madeByName, decision.confirmedByName]
              .filter(Boolean)
              .join(", ")}
          </p>
          <p>
            {names(`decisions.${decision.kind}`)}: {decision.reason}{" "}
            {decision.undoneAt ? (
              <span className="muted">
                {names("undone")}, {momentWords(decision.undoneAt, homeZone, locale)}: {decision.undoneReason}
              </span>
            ) : mayDecide ? (
              <a href={href(locale, "/desk/decide", { act: "undo", decision: decision.id, back })}>{t("undo")}</a>
            ) : null}
          </p>
        </li>
      ))}
    </ol>
  );
}
