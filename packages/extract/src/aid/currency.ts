/** Currencies that only their country tells, by donor. */
const crowns: Record<string, string> = { NO: "NOK", SE: "SEK", DK: "DKK", CZ: "CZK", IS: "ISK" };
const dollars: Record<string, string> = { AU: "AUD", CA: "CAD", NZ: "NZD", TW: "TWD" };

const issuers: Record<string, string> = {
  NOK: "NO",
  SEK: "SE",
  DKK: "DK",
  CZK: "CZ",
  ISK: "IS",
  GBP: "GB",
  CHF: "CH",
  CAD: "CA",
  AUD: "AU",
  NZD: "NZ",
  JPY: "JP",
  KRW: "KR",
  PLN: "PL",
};

/** The country whose money it is, where only one gives in it: the likely donor when the words name none. */
export function donorOfCurrency(code: string | undefined): string[] {
  const country = issuers[code ?? ""];
  return country ? [country] : [];
}

/**
 * ISO 4217 code of a currency as read: shared names ("crowns", "dollars") are settled by the donor. Plain dollars are US
 * dollars unless the only donor has dollars of its own, which its announcements are made in (`plainDollar`). Null when unknown.
 */
export function settleCurrency(
  code: string | undefined,
  donors: readonly string[],
  plainDollar: "donor" | "USD",
): string | null {
  if (!code) return null;
  if (!code.startsWith("*")) return code;
  const donor = donors.length === 1 ? (donors[0] ?? "") : "";
  if (code === "*crown") return crowns[donor] ?? null;
  if (code === "*pound") return "GBP";
  if (code === "*franc") return "CHF";
  return (plainDollar === "donor" ? dollars[donor] : null) ?? "USD";
}
