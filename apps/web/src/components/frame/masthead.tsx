import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import { localeNames, locales } from "#i18n/routing.ts";

export type Section = "today" | "regions" | "events" | "aid" | "search" | "desk" | null;

const sections = [
  ["today", "/"],
  ["regions", "/regions"],
  ["events", "/search"],
  ["aid", "/aid"],
  ["desk", "/desk"],
] as const;

/** Name, main navigation and languages. `path` and `query` are where the reader is, so that a language keeps the page. */
export function Masthead({ section, path, query }: { section: Section; path: string; query: string }) {
  const locale = useLocale();
  const t = useTranslations("nav");
  return (
    <div className="mast">
      <div className="wrap">
        <a className="logo" href={href(locale, "/")}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="10.4" fill="none" stroke="currentColor" strokeWidth="2.4" />
            <circle cx="15.9" cy="15.9" r="4" fill="currentColor" />
          </svg>
          Tocsin
        </a>
        <p className="tagl">{t("tagline")}</p>
        <nav aria-label={t("main")}>
          <ul>
            {sections.map(([name, target]) => (
              <li key={name}>
                <a href={href(locale, target)} aria-current={section === name ? "page" : undefined}>
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav className="lang" aria-label={t("language")}>
          {locales.map((other) => (
            <a
              key={other}
              href={(other === "en" ? `/en${path === "/" ? "" : path}` : href(other, path)) + query}
              lang={other}
              hrefLang={other}
              aria-current={other === locale ? "true" : undefined}
            >
              {localeNames[other]}
            </a>
          ))}
        </nav>
      </div>
    </div>
  );
}
