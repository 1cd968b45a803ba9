import { type Figure, figureKey } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { Evidence } from "#components/figures/evidence.tsx";
import type { Matrix, MatrixCell, MatrixRow } from "#figures/claims-matrix.ts";
import { bestText, numberText, rangeText, spreadText, unnumberedText } from "#figures/figure-text.ts";
import { speakerWithOffice } from "#places/actor-names.ts";
import { dayWords } from "#time/format.ts";
import { toLocal } from "#time/zones.ts";
import { useFigureLabel } from "./figure-labels.ts";

/** The claims matrix: speakers over time, figures across, dissent framed, the best figure last. */
export function ClaimsTable({ matrix, zone }: { matrix: Matrix; zone: string }) {
  const locale = useLocale();
  const t = useTranslations("event");
  const label = useFigureLabel();
  const { columns, rows, others } = matrix;
  if (columns.length === 0) return <p className="prose">{t("noClaims")}</p>;
  return (
    <>
      <table className="matrix" aria-labelledby="claims">
        <thead>
          <tr>
            <th scope="col">{t("said")}</th>
            <th scope="col">{t("speaker")}</th>
            {columns.map((figure) => (
              <th key={figureKey(figure)} scope="col" className="num">
                {label(figure)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ClaimRow key={row.key} row={row} columns={columns} zone={zone} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2} className="when">
              {t("bestFigure")}
              <span className="via">{t("lowToHigh")}</span>
            </th>
            {columns.map((figure) => (
              <td key={figureKey(figure)} className="num" data-l={label(figure)}>
                <span className={figure.contested ? "diss" : undefined}>{bestText(figure, locale)}</span>
                {spreadText(figure, locale) ? <small>{spreadText(figure, locale)}</small> : null}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className="note narrow-only after">{t("missingColumns")}</p>
      {others.length ? (
        <p className="note after">
          {t("alsoSaid")}{" "}
          {others.map((figure, index) => (
            <span key={figureKey(figure)}>
              {index ? "; " : ""}
              {label(figure).toLowerCase()} <Evidence to="#reports">{bestText(figure, locale)}</Evidence>
            </span>
          ))}
          .
        </p>
      ) : null}
    </>
  );
}

function ClaimRow({ row, columns, zone }: { row: MatrixRow; columns: readonly Figure[]; zone: string }) {
  const locale = useLocale();
  const t = useTranslations("event");
  const label = useFigureLabel();
  const local = toLocal(new Date(row.saidAt), zone);
  const { report } = row;
  return (
    <tr className={row.dissents ? "dis" : row.isOld ? "old" : undefined}>
      <td className="when nw">
        {dayWords(local, locale, "dayMonth")}
        {report.publishedPrecision === "time" ? (
          <>
            <i className="brk">,</i> {local.slice(11, 16)}
          </>
        ) : null}
      </td>
      <th scope="row">
        <span className="who">
          {row.speaker ? capital(speakerWithOffice(row.speaker)) : t("ownVoiceOf", { source: report.source.name })}
        </span>
        <span className="via">
          {row.speaker ? t("relayedBy", { source: report.source.name }) : t("noSpeaker")}
          {row.isOld ? `. ${t("superseded")}` : ""}
        </span>
      </th>
      {columns.map((figure) => {
        const cell = row.cells.get(figureKey(figure));
        return cell ? (
          <ClaimCell key={figureKey(figure)} cell={cell} label={label(figure)} />
        ) : (
          <td key={figureKey(figure)} className="nr num">
            {t("notReported")}
          </td>
        );
      })}
    </tr>
  );
}

function ClaimCell({ cell, label }: { cell: MatrixCell; label: string }) {
  const t = useTranslations("event");
  const qualifiers = useTranslations("qualifiers");
  const locale = useLocale();
  const { claim, dissents, isOld } = cell;
  const isFramed = dissents && !isOld;
  const isUnnumbered = claim.min === null && claim.max === null;
  const note = isFramed
    ? t("dissents")
    : claim.stance === "denies"
      ? t("denies")
      : claim.qualifier === "exact" || isUnnumbered
        ? null
        : qualifiers(claim.qualifier);
  const text =
    claim.qualifier === "none_reported"
      ? "0"
      : isUnnumbered
        ? unnumberedText(locale)
        : claim.qualifier === "about" || claim.qualifier === "up_to"
          ? numberText(claim.max ?? claim.min ?? 0, locale)
          : rangeText(claim.min, claim.max, locale);
  return (
    <td className={isFramed ? "num dcell" : "num"} data-l={label}>
      <Evidence to={`#q-${claim.id}`}>{text}</Evidence>
      {note ? <small>{note}</small> : null}
    </td>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
