import { useLocale, useTranslations } from "next-intl";
import { numberText, sumSpread, sumText } from "#figures/figure-text.ts";
import type { Sum } from "#figures/sums.ts";
import { Evidence } from "./evidence.tsx";
import { Whisker } from "./whisker.tsx";

/** A large figure with its range in words and as a whisker. */
export function SumFigure({
  label,
  sum,
  to,
  scale,
  note,
}: {
  label: string;
  sum: Sum;
  to: string;
  scale: number;
  note?: string;
}) {
  const locale = useLocale();
  const t = useTranslations("figures");
  const text = sumText(sum, locale);
  const spread =
    sum.low === sum.high
      ? t("agreed")
      : t("lowToHigh", { low: numberText(sum.low, locale), high: numberText(sum.high, locale) });
  return (
    <div className="fig">
      <span className="k">{label}</span>
      {text ? (
        <span className="v">
          <Evidence to={to}>{text}</Evidence>
        </span>
      ) : (
        <span className="v nr">{t("notReported")}</span>
      )}
      {text ? (
        <>
          <span className="r">{note ?? `${spread}${sum.open > 0 ? `, ${t("openTop")}` : ""}`}</span>
          <div className="w">
            <Whisker
              low={sum.low}
              best={sum.best}
              high={Math.max(sum.high, sum.best)}
              isOpen={sum.open > 0}
              scale={scale}
            />
          </div>
        </>
      ) : null}
    </div>
  );
}

interface CellProps {
  sum: Sum;
  to: string;
  className?: string;
  /** Name of its column, where the table falls apart into blocks on phones. */
  name?: string;
}

/** A sum within a table cell: best figure as a link, its range beside it. */
export function SumCell({ sum, to, className = "", name }: CellProps) {
  const locale = useLocale();
  const t = useTranslations("figures");
  const text = sumText(sum, locale);
  if (!text) {
    return (
      <td className={`num hr nr ${className}`} data-l={name}>
        {t("notReported")}
      </td>
    );
  }
  return (
    <td className={`num ${className}`} data-l={name}>
      <Evidence to={to}>{text}</Evidence>
      <span className="rng rc">{sumSpread(sum, locale)}</span>
    </td>
  );
}
