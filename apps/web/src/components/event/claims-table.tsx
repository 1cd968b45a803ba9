import { type Figure, figureKey } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { Evidence } from "#components/figures/evidence.tsx";
import type { Matrix, MatrixCell, MatrixRow } from "#figures/claims-matrix.ts";
import { bestText, numberText, rangeText, spreadText, unnumberedText } from "#figures/figure-text.ts";
import { semicolon } from "#i18n/punctuation.ts";
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
  const shared = others.filter((figure) => figure.contested || figure.basis === "pinned");
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
            <ClaimRow key={row.key} row={row} matrix={matrix} zone={zone} />
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
      {shared.length ? (
        <p className="note after">
          {t("bestOfOthers")}{" "}
          {shared.map((figure, index) => (
            <span key={figureKey(figure)}>
              {index ? semicolon[locale] : ""}
              {label(figure)} {[bestText(figure, locale), spreadText(figure, locale)].filter(Boolean).join(", ")}
            </span>
          ))}
          .
        </p>
      ) : null}
    </>
  );
}

function ClaimRow({ row, matrix, zone }: { row: MatrixRow; matrix: Matrix; zone: string }) {
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
          {row.speaker
            ? capital(speakerWithOffice(row.speaker, locale))
            : t("ownVoiceOf", { source: report.source.name })}
        </span>
        <span className="via">
          {row.speaker ? t("relayedBy", { source: report.source.name }) : t("noSpeaker")}
          {row.isOld ? `. ${t("superseded")}` : ""}
        </span>
        <AlsoSaid row={row} others={matrix.others} />
      </th>
      {matrix.columns.map((figure) => {
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

/** What a speaker says beyond the figures that have a column. */
function AlsoSaid({ row, others }: { row: MatrixRow; others: readonly Figure[] }) {
  const locale = useLocale();
  const label = useFigureLabel();
  const text = useClaimText();
  const said = others.flatMap((figure) => {
    const claim = row.cells.get(figureKey(figure))?.claim;
    return claim ? [{ claim, name: label(figure) }] : [];
  });
  if (said.length === 0) return null;
  return (
    <span className="via">
      {said.map(({ claim, name }, index) => (
        <Fragment key={claim.id}>
          {index ? semicolon[locale] : ""}
          {name} <Evidence to={`#q-${claim.id}`}>{text(claim)}</Evidence>
        </Fragment>
      ))}
    </span>
  );
}

function ClaimCell({ cell, label }: { cell: MatrixCell; label: string }) {
  const t = useTranslations("event");
  const qualifiers = useTranslations("qualifiers");
  const { claim, dissents, isOld } = cell;
  const text = useClaimText();
  const isFramed = dissents && !isOld;
  const note = isFramed
    ? t("dissents")
    : claim.stance === "denies"
      ? t("denies")
      : claim.qualifier === "exact" || isUnnumbered(claim)
        ? null
        : qualifiers(claim.qualifier);
  return (
    <td className={isFramed ? "num dcell" : "num"} data-l={label}>
      <Evidence to={`#q-${claim.id}`}>{text(claim)}</Evidence>
      {note ? <small>{note}</small> : null}
    </td>
  );
}

type Count = MatrixCell["claim"];

const isUnnumbered = (claim: Count) => claim.min === null && claim.max === null;

/** A claim's figure in as few signs as possible. */
function useClaimText(): (claim: Count) => string | null {
  const locale = useLocale();
  return (claim) => {
    if (claim.qualifier === "none_reported") return "0";
    if (isUnnumbered(claim)) return unnumberedText(locale);
    if (claim.qualifier === "about" || claim.qualifier === "up_to")
      return numberText(claim.max ?? claim.min ?? 0, locale);
    return rangeText(claim.min, claim.max, locale);
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
