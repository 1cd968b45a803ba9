import { useLocale, useTranslations } from "next-intl";
import { numberText } from "#figures/figure-text.ts";
import type { ItemSum } from "#figures/sums.ts";
import { grammars } from "#sentences/index.ts";

const columns = ["launched", "shotDown", "lost", "gotThrough"] as const;

/**
 * Launched, shot down, lost from radar and got through, by weapon. What got through is told as stated, else as what is left of
 * those launched; it is unknown where either count is.
 */
export function InterceptionsTable({
  launched,
  intercepted,
  lost,
  hit,
  id,
}: {
  launched: readonly ItemSum[];
  intercepted: readonly ItemSum[];
  lost: readonly ItemSum[];
  hit: readonly ItemSum[];
  id: string;
}) {
  const locale = useLocale();
  const t = useTranslations("region");
  const items = [...new Set([...intercepted, ...launched, ...lost, ...hit].map((row) => row.item))];
  if (items.length === 0) return <p className="note">{t("noInterceptions")}</p>;
  return (
    <>
      <table aria-labelledby={id} className="rows-narrow">
        <thead>
          <tr>
            <th scope="col">{t("weapon")}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="num">
                {t(column)}
              </th>
            ))}
            <th scope="col" className="share">
              <span className="vh">{t("share")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const bestOf = (sums: readonly ItemSum[]) => sums.find((row) => row.item === item)?.best ?? null;
            const [up, down, gone] = [bestOf(launched), bestOf(intercepted), bestOf(lost)];
            const through = bestOf(hit) ?? restOf(up, down, gone);
            return (
              <tr key={item}>
                <th scope="row">{grammars[locale].itemName(item)}</th>
                {[up, down, gone, through].map((value, index) => (
                  <td
                    key={columns[index]}
                    data-l={t(columns[index] ?? "launched")}
                    className={value === null ? "num nr" : "num"}
                  >
                    {value === null ? t("notReported") : <b>{numberText(value, locale)}</b>}
                  </td>
                ))}
                <td>{through !== null && up ? <Bar down={(down ?? 0) / up} /> : null}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="key after">
        <span>
          <i className="sw k-int" />
          {t("shotDownKey")}
        </span>
        <span>
          <i className="sw o k-int" />
          {t("gotThroughKey")}
        </span>
      </p>
    </>
  );
}

function restOf(launched: number | null, down: number | null, lost: number | null): number | null {
  if (launched === null || down === null) return null;
  const rest = launched - down - (lost ?? 0);
  return rest >= 0 ? rest : null;
}

function Bar({ down }: { down: number }) {
  return (
    <span className="bar" aria-hidden="true">
      <i className="k-int" style={{ width: `${down * 100}%` }} />
      <i className="o k-int" style={{ width: `${(1 - down) * 100}%` }} />
    </span>
  );
}
