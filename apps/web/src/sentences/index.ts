import type { Locale } from "#i18n/routing.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import type { Grammar } from "./told.ts";
import { ukrainian } from "./ukrainian.ts";

export { type Part, plainText, type Told, type Where } from "./told.ts";

/** How sentences are made in each interface language. */
export const grammars: Record<Locale, Grammar> = { en: english, uk: ukrainian, fr: french };
