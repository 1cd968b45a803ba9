import { useLocale, useTranslations } from "next-intl";
import { numberText } from "#figures/figure-text.ts";
import type { ItemSum } from "#figures/sums.ts";
import { grammars } from "#sentences/index.ts";

/** Launched, shot down and got through, by weapon. What got through is counted only where both other figures were told. */
export function InterceptionsTable({
  launched,
  intercepted,
  id,
}: {
  launched: readonly ItemSum[];
  intercepted: readonly ItemSum[];
  id: string;
}) {
  const locale = useLocale();
  const t = useTranslations("region");
  const items = [...new Set([...intercepted, ...launched].map((row) => row.item))];
  if (items.length === 0) return <p className="note">{t("noInterceptions")}</p>;
  return (
    <>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t("weapon")}</th>
            <th scope="col" className="num">
              {t("launched")}
            </th>
            <th scope="col" className="num">
              {t("shotDown")}
            </th>
            <th scope="col" className="num">
              {t("gotThrough")}
            </th>
            <th scope="col" className="share">
              <span className="vh">{t("share")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const up = launched.find((row) => row.item === item)?.best ?? null;
            const down = intercepted.find((row) => row.item === item)?.best ?? null;
            const through = up !== null && down !== null && up >= down ? up - down : null;
            return (
              <tr key={item}>
                <th scope="row">{grammars[locale].itemName(item)}</th>
                {[up, down, through].map((value, index) => (
                  <td key={["up", "down", "through"][index]} className={value === null ? "num nr" : "num"}>
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

function Bar({ down }: { down: number }) {
  return (
    <span className="bar" aria-hidden="true">
      <i className="k-int" style={{ width: `${down * 100}%` }} />
      <i className="o k-int" style={{ width: `${(1 - down) * 100}%` }} />
    </span>
  );
}
