/** Interface languages. English has no prefix; the others stand under /uk and /fr. See choose-language.ts. */
export const locales = ["en", "uk", "fr"] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";

/** Each language's own name, shown in the language switch whatever the page's language. */
export const localeNames: Record<Locale, string> = { en: "English", uk: "Українська", fr: "Français" };
