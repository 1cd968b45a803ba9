import type { When } from "@tocsin/model";
import type { Locale } from "#i18n/routing.ts";
import { daysWords, dayWords } from "./format.ts";

type Part = "night" | "morning" | "daytime" | "evening";

const parts: Record<Locale, Record<Part, string>> = {
  en: { night: "overnight", morning: "in the morning", daytime: "in daylight", evening: "in the evening" },
  uk: { night: "вночі", morning: "вранці", daytime: "вдень", evening: "увечері" },
  fr: { night: "dans la nuit", morning: "le matin", daytime: "en journée", evening: "le soir" },
};

/** Part of the day or clock time of an event, where either is known; empty otherwise. */
export function partWords(when: When, locale: Locale): string {
  if (when.precision === "hour" && when.from.length > 10) return when.from.slice(11, 16);
  return when.part ? parts[locale][when.part] : "";
}

/** When, within a sentence: "on Wednesday 20 March in daylight", "в середу 20 березня вдень". */
export function whenInSentence(when: When | null, locale: Locale): string {
  if (!when) return "";
  const part = partWords(when, locale);
  const several = when.from.slice(0, 10) !== when.to.slice(0, 10);
  if (when.precision === "month" || when.precision === "year") {
    const words = dayWords(when.from, locale, when.precision === "month" ? "month" : "year");
    return locale === "en" ? `in ${words}` : words;
  }
  const days = several ? daysWords(when.from, when.to, locale, "dayMonth") : dayWords(when.from, locale, "weekday");
  const lead = locale === "en" ? (several ? "between " : "on ") : locale === "fr" ? (several ? "" : "le ") : "";
  const spoken = locale === "en" && several ? days.replace("–", " and ") : days;
  return `${lead}${spoken}${part ? ` ${part}` : ""}`;
}
