import type { AidPackageView } from "@tocsin/aid";
import type { AidPackageRow } from "@tocsin/db/queries";
import type { Locale } from "#i18n/routing.ts";
import { donorList } from "./donor-names.ts";
import { packageView } from "./ledger.ts";
import { formatMoneyRange } from "./money.ts";
import type { AidWords } from "./words.ts";

/** One line that names a package: who, how much or what, for which purpose. */
export function aidHeadline(row: AidPackageRow, locale: Locale, t: AidWords): string {
  const view = packageView(row);
  const donors = row.donors.length
    ? donorList(row.donors, locale, (body) => t(`bodies.${body}`))
    : t("headline.unknownDonor");
  const amount =
    row.amountMin !== null && row.currency !== null
      ? formatMoneyRange(row.amountMin, row.amountMax, row.currency, locale)
      : null;
  const coalition = view.coalition === null ? null : coalitionName(view.coalition, t);
  if (amount && coalition) return t("headline.amountCoalition", { donors, amount, coalition });
  if (amount) return t("headline.amount", { donors, amount, type: t(`type.${row.type ?? "unknown"}`) });
  if (view.items.length) return t("headline.items", { donors, items: goodsList(view.items, locale, t) });
  if (coalition) return t("headline.joins", { donors, coalition, count: row.donors.length });
  return t("headline.plain", { donors, type: t(`type.${row.type ?? "unknown"}`) });
}

/** Name of a coalition in the reader's language; one that readings give no usual name to keeps its own. */
export function coalitionName(name: string, t: AidWords): string {
  const key = `coalitions.${name}` as "coalitions.drone coalition";
  return t.has(key) ? t(key) : name;
}

/** "14 Leopard 2, 2 Patriot and ambulances": at most four kinds of goods. */
function goodsList(items: AidPackageView["items"], locale: Locale, t: AidWords): string {
  const phrases = items.slice(0, 4).map(({ item, pledged, delivered }) => goodsWords(item, pledged ?? delivered, t));
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(phrases);
}

/** A kind of goods with its count, or alone where none was told; makes and models stay as they are written. */
export function goodsWords(item: string, count: number | null, t: AidWords): string {
  const key = `goods.${item}` as "goods.tank";
  if (t.has(key)) return t(key, { count: count ?? 0 });
  return count === null ? item : t("countedModel", { count, item });
}
