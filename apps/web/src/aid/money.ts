import type { Locale } from "#i18n/routing.ts";

const intlTags: Record<Locale, string> = { en: "en-GB", uk: "uk", fr: "fr" };

/** How each language writes a rounded sum: order of symbol, number and scale word. */
const scaleWords: Record<Locale, { billion: string; million: string; symbolFirst: boolean; joined: boolean }> = {
  en: { billion: "bn", million: "m", symbolFirst: true, joined: false },
  uk: { billion: "млрд", million: "млн", symbolFirst: false, joined: false },
  fr: { billion: "Md", million: "M", symbolFirst: false, joined: true },
};

const noBreak = "\u00a0";

/** A currency's sign where it is known to all readers ("€", "$", "£"), else its code. */
export function currencySign(currency: string): string {
  return { EUR: "€", USD: "$", GBP: "£" }[currency] ?? currency;
}

/** "$60 bn", "60 млрд $", "60 Md$": three significant figures at most, no break inside. */
export function formatMoney(amount: number, currency: string, locale: Locale): string {
  const words = scaleWords[locale];
  const sign = currencySign(currency);
  const [value, scale] =
    amount >= 1e9 ? [amount / 1e9, words.billion] : amount >= 1e6 ? [amount / 1e6, words.million] : [amount, ""];
  const number = formatNumber(value, locale);
  if (words.symbolFirst) {
    const gap = sign.length > 1 ? noBreak : "";
    return `${sign}${gap}${number}${scale ? noBreak + scale : ""}`;
  }
  const unit = scale && words.joined && sign.length === 1 ? scale + sign : [scale, sign].filter(Boolean).join(noBreak);
  return `${number}${noBreak}${unit}`;
}

/** A range as stated: one sum, or "€1.2 bn–€1.5 bn" where statements differ. */
export function formatMoneyRange(min: number, max: number | null, currency: string, locale: Locale): string {
  const low = formatMoney(min, currency, locale);
  return max === null || max === min ? low : `${low}–${formatMoney(max, currency, locale)}`;
}

/** The unit of a column or chart: "€ bn", "млрд €", "Md€". */
export function unitLabel(unit: MoneyUnit, locale: Locale): string {
  const words = scaleWords[locale];
  const scale = unit.scale === 1e9 ? words.billion : words.million;
  const sign = currencySign(unit.currency);
  if (words.symbolFirst) return `${sign}${noBreak}${scale}`;
  return words.joined ? scale + sign : `${scale}${noBreak}${sign}`;
}

/** Currency and scale that a table's figures share. */
export interface MoneyUnit {
  currency: "EUR" | "USD";
  scale: 1e9 | 1e6;
}

/** The figure alone, in the table's unit: "55.2", "0.3"; below a twentieth of the unit, "<0.1". */
export function formatInUnit(amount: number, unit: MoneyUnit, locale: Locale): string {
  const value = amount / unit.scale;
  if (value > 0 && value < 0.05) return `<${new Intl.NumberFormat(intlTags[locale]).format(0.1)}`;
  return new Intl.NumberFormat(intlTags[locale], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(intlTags[locale], {
    maximumSignificantDigits: value >= 1000 ? 21 : 3,
    maximumFractionDigits: 0,
  })
    .format(value)
    .replaceAll(" ", noBreak);
}
