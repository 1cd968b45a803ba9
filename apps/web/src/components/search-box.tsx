import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";

const examples = ["Kinzhal", "Харків", "Belgorod", "Vovchansk"];

/** One box over all spellings and scripts, with a few words to begin with. */
export function SearchBox({ value = "" }: { value?: string }) {
  const locale = useLocale();
  const t = useTranslations("home");
  return (
    <search>
      <form className="find" action={href(locale, "/search")}>
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
            <a key={word} href={href(locale, "/search", { q: word })}>
              {word}
            </a>
          ))}
        </p>
      </form>
    </search>
  );
}
