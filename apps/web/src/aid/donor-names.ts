import type { Locale } from "#i18n/routing.ts";

/** Donors that are bodies, not countries, and so have no name in the language's own list of territories. */
export const donorBodies = ["EIB", "EBRD", "IMF", "WB", "NATO", "UN", "EU", "G7"] as const;
export type DonorBody = (typeof donorBodies)[number];

/** Name of a donor in the reader's language: a country by its ISO code, or a body. Unknown codes stand as they are. */
export function donorName(code: string, locale: Locale, bodyName: (body: DonorBody) => string): string {
  const body = donorBodies.find((known) => known === code);
  if (body) return bodyName(body);
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([locale], { type: "region", fallback: "code" }).of(code) ?? code;
}

/** Several donors as one phrase: "Denmark, Sweden and Norway". */
export function donorList(codes: readonly string[], locale: Locale, bodyName: (body: DonorBody) => string): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(
    codes.map((code) => donorName(code, locale, bodyName)),
  );
}
