import { unitsPerEuro } from "./exchange-rates.ts";

/** An amount in another currency, with the rate it was made with. */
export interface Converted {
  amount: number;
  currency: "EUR" | "USD";
  /** Units of the original currency for one unit of the target. */
  rate: number;
  /** Period the rate is the average of: "2024-03" or "2024". */
  ratePeriod: string;
}

/** Why an amount has no conversion. */
export type NotConverted = { missing: "no_rate_for_currency" | "no_date" };

/**
 * Converts `amount` with the average rate of its month, else of its year, else of the last year on record before it.
 * Never guesses: a currency without a rate gives a typed reason.
 */
export function convertAmount(
  amount: number,
  currency: string,
  date: string | null,
  target: "EUR" | "USD",
): Converted | NotConverted {
  if (!date) return { missing: "no_date" };
  const period = periodWithRates(date, currency, target);
  if (period === null) return { missing: "no_rate_for_currency" };
  const rate = perEuro(currency, period) / perEuro(target, period);
  return { amount: amount / rate, currency: target, rate, ratePeriod: period };
}

function perEuro(currency: string, period: string): number {
  return currency === "EUR" ? 1 : (unitsPerEuro[period]?.[currency] ?? Number.NaN);
}

function periodWithRates(date: string, currency: string, target: string): string | null {
  const year = Number(date.slice(0, 4));
  const candidates = [date.slice(0, 7)];
  for (let y = year; y >= 2022; y--) candidates.push(String(y));
  const found = candidates.find(
    (p) => unitsPerEuro[p] && [currency, target].every((c) => !Number.isNaN(perEuro(c, p))),
  );
  return found ?? null;
}
