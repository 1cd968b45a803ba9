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

const englishLead: Record<Part, string> = {
  night: "in the night of",
  morning: "on the morning of",
  daytime: "in daylight on",
  evening: "on the evening of",
};

/** Ukrainian weekdays after "у", from Sunday. */
const ukrainianDays = ["у неділю", "у понеділок", "у вівторок", "у середу", "у четвер", "у п’ятницю", "у суботу"];

/** When, within a sentence: "on the morning of Wednesday 20 March", "у середу, 20 березня, вранці", "le mercredi 20 mars le matin". */
export function whenInSentence(when: When | null, locale: Locale): string {
  if (!when) return "";
  if (when.precision === "month" || when.precision === "year") {
    const words = dayWords(when.from, locale, when.precision === "month" ? "month" : "year");
    return locale === "en" || locale === "fr" ? `${locale === "en" ? "in" : "en"} ${words}` : words;
  }
  const isSpan = when.from.slice(0, 10) !== when.to.slice(0, 10);
  const part = partWords(when, locale);
  if (isSpan) return spanWords(when, locale, part);
  const day = dayWords(when.from, locale, "weekday");
  if (locale === "en") {
    if (when.part && when.precision !== "hour") return `${englishLead[when.part]} ${day}`;
    return `on ${day}${part ? ` at ${part}` : ""}`;
  }
  if (locale === "fr") return `le ${day}${part ? ` ${when.precision === "hour" ? "à " : ""}${part}` : ""}`;
  const weekday = ukrainianDays[new Date(`${when.from.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? "";
  return `${weekday}, ${dayWords(when.from, locale, "dayMonth")}${part ? `, ${part}` : ""}`;
}

/** "overnight into 21 March" for a night over two days; "between 18 and 20 March" for other spans. */
function spanWords(when: When, locale: Locale, part: string): string {
  const days = daysWords(when.from, when.to, locale, "dayMonth");
  if (when.part === "night") {
    const to = dayWords(when.to, locale, "dayMonth");
    return { en: `overnight into ${to}`, uk: `у ніч на ${to}`, fr: `dans la nuit menant au ${to}` }[locale];
  }
  if (locale === "en") return `between ${days.replace("–", " and ")}`;
  if (locale === "fr") return `entre le ${days.replace("–", " et le ")}`;
  return `${days}${part ? `, ${part}` : ""}`;
}
