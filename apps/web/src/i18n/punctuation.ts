import type { Locale } from "./routing.ts";

/** A colon with the space after it; French has one before it too, at which no line breaks. */
export const colon: Record<Locale, string> = { en: ": ", uk: ": ", fr: "\u00a0: " };

/** A semicolon with its spaces. */
export const semicolon: Record<Locale, string> = { en: "; ", uk: "; ", fr: "\u00a0; " };
