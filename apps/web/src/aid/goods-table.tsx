import type { AidPackageView } from "@tocsin/aid";
import { useLocale, useTranslations } from "next-intl";
import { goodsWords } from "./headline.ts";

/** Goods of a package: promised and arrived. */
export function GoodsTable({ items }: { items: AidPackageView["items"] }) {
  const t = useTranslations("aid");
  const locale = useLocale();
  if (items.length === 0) return null;
  const cell = (count: number | null) =>
    count === null ? (
      <td className="num nr">{t("notReported")}</td>
    ) : (
      <td className="num">{count.toLocaleString(locale)}</td>
    );
  return (
    <section aria-labelledby="goods">
      <header>
        <h2 id="goods">{t("items")}</h2>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("item")}</th>
            <th scope="col" className="num">
              {t("pledged")}
            </th>
            <th scope="col" className="num">
              {t("delivered")}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ item, pledged, delivered }) => (
            <tr key={item}>
              <th scope="row">{goodsWords(item, null, t)}</th>
              {cell(pledged)}
              {cell(delivered)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
