import type { ReportReadingData } from "@tocsin/db/queries";
import { publishableConfidence } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { formatMoneyRange } from "#aid/money.ts";
import { useFigureLabel } from "#components/event/figure-labels.ts";
import { rangeText } from "#figures/figure-text.ts";
import { href } from "#i18n/href.ts";
import { actorName } from "#places/actor-names.ts";
import { whenDayWords } from "#time/format.ts";

type Mention = ReportReadingData["mentions"][number];
type Statement = ReportReadingData["aid"][number];

/** What was read from one report: its events with their claims, then its statements of aid. */
export function ReadList({ data, mayDecide }: { data: ReportReadingData; mayDecide: boolean }) {
  return (
    <ol className="read-list">
      {data.mentions.map((mention) => (
        <ReadMention key={mention.id} mention={mention} mayDecide={mayDecide} />
      ))}
      {data.aid.map((statement) => (
        <ReadAid key={statement.id} statement={statement} />
      ))}
    </ol>
  );
}

function ReadMention({ mention, mayDecide }: { mention: Mention; mayDecide: boolean }) {
  const t = useTranslations("desk");
  const types = useTranslations("types");
  const locale = useLocale();
  const replaced = new Set(mention.claims.map((claim) => claim.supersedes));
  return (
    <li>
      <p>
        <b>{types(mention.type)}</b> · {mention.placeName ?? t("reading.unplaced")} ·{" "}
        {mention.when ? whenDayWords(mention.when, locale, "long") : t("reading.undated")}
      </p>
      {mention.claims.length > 0 ? (
        <table className="read-claims">
          <tbody>
            {mention.claims.map((claim) => (
              <ReadClaim key={claim.id} claim={claim} isCorrectable={mayDecide && !replaced.has(claim.id)} />
            ))}
          </tbody>
        </table>
      ) : null}
      <p className="note">
        {t("reading.confidence")} {mention.confidence.toFixed(2)}
        {mention.background ? ` · ${t("reading.background")}` : ""}
        {mention.eventId ? (
          <>
            {" · "}
            <a href={href(locale, `/desk/events/${mention.eventId}`)}>{t("work.title")}</a>
          </>
        ) : null}
        {mention.eventId && mention.eventPublished ? (
          <>
            {" · "}
            <a href={href(locale, `/events/${mention.eventId}`)}>{t("reading.toEvent")}</a>
          </>
        ) : null}
      </p>
    </li>
  );
}

function ReadClaim({ claim, isCorrectable }: { claim: Mention["claims"][number]; isCorrectable: boolean }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  const label = useFigureLabel();
  return (
    <tr>
      <th scope="row">
        {label({ ...claim, partOf: null })}
        {claim.confidence < publishableConfidence ? <span className="tag">{t("reading.belowThreshold")}</span> : null}
      </th>
      <td className="num">
        <b>{rangeText(claim.min, claim.max, locale)}</b>
      </td>
      <td className="muted">{claim.speakerName ? actorName(claim.speakerName, locale) : null}</td>
      <td>
        {isCorrectable ? (
          <a
            href={href(locale, "/desk/decide", {
              act: "correct",
              claim: claim.id,
              back: `/desk/reports/${claim.reportId}`,
            })}
            aria-label={`${t("work.correct")}: ${label({ ...claim, partOf: null })}`}
          >
            {t("work.correct")}
          </a>
        ) : null}
      </td>
    </tr>
  );
}

function ReadAid({ statement }: { statement: Statement }) {
  const t = useTranslations("desk");
  const tAid = useTranslations("aid");
  const locale = useLocale();
  const amount =
    statement.amountMin !== null && statement.currency
      ? formatMoneyRange(statement.amountMin, statement.amountMax, statement.currency, locale)
      : null;
  return (
    <li>
      <p>
        <b>{t("reading.aid")}</b> · {statement.donorNames.join(", ") || tAid("headline.unknownDonor")} ·{" "}
        {[statement.status ? tAid(`status.${statement.status}`) : tAid("notReported"), amount]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {statement.packageId ? (
        <p className="note">
          <a href={href(locale, `/aid/${statement.packageId}`)}>{t("reading.toPackage")}</a>
          {" · "}
          <a href={href(locale, `/desk/aid/${statement.packageId}`)}>{t("ledger.correct")}</a>
        </p>
      ) : null}
    </li>
  );
}
