import type { ReportReadingData } from "@tocsin/db/queries";
import { publishableConfidence } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { formatMoneyRange } from "#aid/money.ts";
import { useFigureLabel } from "#components/event/figure-labels.ts";
import { rangeText } from "#figures/figure-text.ts";
import { href } from "#i18n/href.ts";
import { whenDayWords } from "#time/format.ts";

type Mention = ReportReadingData["mentions"][number];
type Statement = ReportReadingData["aid"][number];

/** What was read from one report: its events with their claims, then its statements of aid. */
export function ReadList({ data }: { data: ReportReadingData }) {
  return (
    <ol className="read-list">
      {data.mentions.map((mention) => (
        <ReadMention key={mention.id} mention={mention} />
      ))}
      {data.aid.map((statement) => (
        <ReadAid key={statement.id} statement={statement} />
      ))}
    </ol>
  );
}

function ReadMention({ mention }: { mention: Mention }) {
  const t = useTranslations("desk");
  const types = useTranslations("types");
  const locale = useLocale();
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
              <ReadClaim key={claim.id} claim={claim} />
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

function ReadClaim({ claim }: { claim: Mention["claims"][number] }) {
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
      <td className="muted">{claim.speakerName}</td>
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
        </p>
      ) : null}
    </li>
  );
}
