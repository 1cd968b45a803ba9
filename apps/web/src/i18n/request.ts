import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { defaultLocale, locales } from "./routing.ts";

/** Messages of the language in the address. Times are formatted by src/time, each in its place's own zone. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(locales, requested) ? requested : defaultLocale;
  const messages = { ...(await import(`../../messages/${locale}.json`)).default, ...(await readAreas(locale)) };
  return { locale, messages, timeZone: "Europe/Kyiv" };
});

/** Areas of the site that keep their words in a file of their own: messages/<language>/<area>.json. */
const areas = [
  "aid",
  "corrections",
  "data",
  "desk",
  "dictionary",
  "explore",
  "live",
  "method",
  "search",
  "share",
  "sources",
  "tip",
] as const;

async function readAreas(locale: string) {
  const loaded = await Promise.all(
    areas.map(async (area) => [area, (await import(`../../messages/${locale}/${area}.json`)).default]),
  );
  return Object.fromEntries(loaded);
}
