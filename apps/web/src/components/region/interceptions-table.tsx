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
  const rows = items.map((item) => {
    const bestOf = (sums: readonly ItemSum[]) => sums.find((row) => row.item === item)?.best ?? null;
    const [up, down, gone] = [bestOf(launched), bestOf(intercepted), bestOf(lost)];
    const through = bestOf(hit) ?? restOf(up, down, gone);
    return { item, counts: [up, down, gone, through], share: through !== null && up ? (down ?? 0) / up : null };
  });
  const hasShares = rows.some(({ share }) => share !== null);
  return (
    <>
      <table aria-labelledby={id} className="rows-narrow interceptions">
        <thead>
          <tr>
            <th scope="col">{t("weapon")}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="num">
                {t(column)}
              </th>
            ))}
            {hasShares ? (
              <th scope="col" className="share">
                <span className="vh">{t("share")}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, counts, share }) => (
            <tr key={item}>
              <th scope="row">{grammars[locale].itemName(item)}</th>
              {counts.map((value, index) => (
                <td
                  key={columns[index]}
                  data-l={t(columns[index] ?? "launched")}
                  className={value === null ? "num nr" : "num"}
                >
                  {value === null ? t("notReported") : <b>{numberText(value, locale)}</b>}
                </td>
              ))}
              {hasShares ? <td>{share === null ? null : <Bar down={share} />}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      {hasShares ? (
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
      ) : null}
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
