import { useLocale, useTranslations } from "next-intl";
import { numberText, rangeText } from "#figures/figure-text.ts";
import type { ItemSum } from "#figures/sums.ts";
import { grammars } from "#sentences/index.ts";

/** Damaged buildings and sites of seven and thirty days. Where a report names them without a number the table says so. */
export function DamageTable({ week, month, id }: { week: readonly ItemSum[]; month: readonly ItemSum[]; id: string }) {
  const locale = useLocale();
  const t = useTranslations("region");
  if (month.length === 0) return <p className="note">{t("noDamage")}</p>;
  return (
    <table aria-labelledby={id}>
      <thead>
        <tr>
          <th scope="col">{t("what")}</th>
          <th scope="col" className="num hr">
            {t("d7")}
          </th>
          <th scope="col" className="num hr">
            {t("d30")}
          </th>
        </tr>
      </thead>
      <tbody>
        {month.slice(0, 10).map((row) => (
          <tr key={row.item}>
            <th scope="row">{grammars[locale].itemName(row.item)}</th>
            <Cell sum={week.find((other) => other.item === row.item) ?? null} />
            <Cell sum={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ sum }: { sum: ItemSum | null }) {
  const locale = useLocale();
  const t = useTranslations("region");
  if (sum === null) return <td className="num hr nr">{t("notReported")}</td>;
  if (sum.best === 0) return <td className="num hr nr">{t("noNumber")}</td>;
  return (
    <td className="num">
      <b>
        {numberText(sum.best, locale)}
        {sum.uncounted > 0 ? "+" : ""}
      </b>
      <span className="rng rc">{sum.low === sum.high ? null : rangeText(sum.low, sum.high, locale)}</span>
    </td>
  );
}
