import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";

const examples = ["Kinzhal", "Харків", "Belgorod", "Vovchansk"];

/** One box over all spellings and scripts, with a few words to begin with; `at` keeps the moment that the page is known at. */
export function SearchBox({ value = "", at = null }: { value?: string; at?: string | null }) {
  const locale = useLocale();
  const t = useTranslations("home");
  return (
    <search>
      <form className="find" action={href(locale, "/search")}>
        {at ? <input type="hidden" name="at" value={at} /> : null}
        <label htmlFor="q">{t("find")}</label>
        <div className="row">
          <input id="q" type="search" name="q" autoComplete="off" defaultValue={value} maxLength={200} />
          <button className="btn" type="submit">
            {t("search")}
          </button>
        </div>
        <p className="hint">
          {t("hint")}{" "}
          {examples.map((word) => (
            <a key={word} href={href(locale, "/search", { q: word, at })}>
              {word}
            </a>
          ))}
        </p>
      </form>
    </search>
  );
}
