import type { EventData, EventMention, EvidenceReport } from "@tocsin/db/queries";
import type { Claim } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { useFigureLabel } from "#components/event/figure-labels.ts";
import { rangeText, unnumberedText } from "#figures/figure-text.ts";
import { href } from "#i18n/href.ts";
import { actorName } from "#places/actor-names.ts";
import { dayWords } from "#time/format.ts";

/** What an event is made of: each report's words and figures, to be corrected, withdrawn, or taken out together. */
export function EventMentions({ data, mayDecide }: { data: EventData; mayDecide: boolean }) {
  const t = useTranslations("desk.work");
  const locale = useLocale();
  const { event, mentions, reports } = data;
  const items = mentions.map((mention) => (
    <li key={mention.id}>
      <Told
        mention={mention}
        report={reports.find((report) => report.id === mention.reportId)}
        eventId={event.view.id}
        mayDecide={mayDecide}
        isChosen={mayDecide && mentions.length > 1}
      />
    </li>
  ));
  if (!mayDecide || mentions.length < 2) return <ol className="pairs">{items}</ol>;
  return (
    <form action={href(locale, "/desk/decide")} method="get">
      <input type="hidden" name="act" value="split" />
      <input type="hidden" name="event" value={event.view.id} />
      <input type="hidden" name="back" value={`/desk/events/${event.view.id}`} />
      <ol className="pairs">{items}</ol>
      <p className="acts">
        <button type="submit" className="btn q">
          {t("takeOut")}
        </button>
      </p>
    </form>
  );
}

interface ToldProps {
  mention: EventMention;
  report: EvidenceReport | undefined;
  eventId: string;
  mayDecide: boolean;
  /** Whether it can be chosen to be taken out. */
  isChosen: boolean;
}

function Told({ mention, report, eventId, mayDecide, isChosen }: ToldProps) {
  const t = useTranslations("desk.work");
  const locale = useLocale();
  const back = `/desk/events/${eventId}`;
  const day = dayWords(mention.publishedAt, locale, "long");
  return (
    <>
      <p className="prose" lang={mention.lang}>
        {mention.quoteText}
      </p>
      <p className="note">
        <a href={href(locale, `/desk/reports/${mention.reportId}`)}>
          {report?.source.name ?? mention.sourceId}, {day}
        </a>
        {mayDecide ? (
          <>
            {" · "}
            <a href={href(locale, "/desk/decide", { act: "retract", report: mention.reportId, back })}>
              {t("withdrawReport")}
            </a>
          </>
        ) : null}
      </p>
      {mention.claims.length > 0 ? (
        <ul className="grounds">
          {mention.claims.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} back={back} mayDecide={mayDecide} />
          ))}
        </ul>
      ) : null}
      {isChosen ? (
        <p className="pick">
          <label>
            <input type="checkbox" name="mentions" value={mention.id} /> {t("choose")}
          </label>
        </p>
      ) : null}
    </>
  );
}

function ClaimItem({ claim, back, mayDecide }: { claim: Claim; back: string; mayDecide: boolean }) {
  const t = useTranslations("desk.work");
  const locale = useLocale();
  const label = useFigureLabel();
  const figure = `${label({ ...claim, partOf: null })} ${rangeText(claim.min, claim.max, locale) ?? unnumberedText(locale)}`;
  if (claim.supersededBy) {
    return (
      <li>
        <s>{figure}</s>
      </li>
    );
  }
  return (
    <li>
      {figure}
      {claim.speaker ? `, ${actorName(claim.speaker.name, locale)}` : ""}
      {mayDecide ? (
        <>
          {" "}
          <a
            href={href(locale, "/desk/decide", { act: "correct", claim: claim.id, back })}
            aria-label={`${t("correct")}: ${figure}`}
          >
            {t("correct")}
          </a>
        </>
      ) : null}
    </li>
  );
}
