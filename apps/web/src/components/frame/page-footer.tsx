import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import { localWords } from "#time/format.ts";
import type { Reference } from "#time/reference.ts";
import { homeZone, toLocal, zoneName } from "#time/zones.ts";

interface Props {
  /** Title of the page for the citation. */
  title: string;
  /** Permanent address of the page, absolute; null for a page that nobody should cite. */
  address: string | null;
  reference: Reference;
  /** HTML of the page's frame for other sites. */
  embed: string | null;
  theme: "light" | "dark" | null;
  back: string;
}

const themes = ["device", "light", "dark"] as const;

/** How to cite the page, what the site is, and the theme. */
export function PageFooter({ title, address, reference, embed, theme, back }: Props) {
  const locale = useLocale();
  const t = useTranslations("foot");
  return (
    <footer className="foot">
      <div className="wrap">
        {address ? (
          <div>
            <Citation title={title} address={address} reference={reference} />
          </div>
        ) : null}
        <div>
          {embed ? (
            <p id="embed" className="cite embed-code">
              <b>{t("embedThis")}</b> <code>{embed}</code>
            </p>
          ) : null}
          <p>{t("licence")}</p>
        </div>
        <nav aria-label={t("about")} className="about">
          <ul className="links">
            <li>
              <a href={href(locale, "/method")}>{t("method")}</a>
            </li>
            <li>
              <a href={href(locale, "/sources")}>{t("sources")}</a>
            </li>
            <li>
              <a href={href(locale, "/data")}>{t("data")}</a>
            </li>
            <li>
              <a href={href(locale, "/report")}>{t("report")}</a>
            </li>
          </ul>
          <p className="theme">
            {t("theme")}{" "}
            {themes.map((name) => {
              const isCurrent = name === (theme ?? "device");
              return isCurrent ? (
                <b key={name}>{t(name)}</b>
              ) : (
                <a key={name} href={`/preferences/theme?to=${name}&back=${encodeURIComponent(back)}`} rel="nofollow">
                  {t(name)}
                </a>
              );
            })}
          </p>
        </nav>
      </div>
    </footer>
  );
}

function Citation({ title, address, reference }: { title: string; address: string; reference: Reference }) {
  const locale = useLocale();
  const t = useTranslations("foot");
  const share = useTranslations("share");
  const known = toLocal(reference.now, homeZone);
  return (
    <>
      <p id="cite" className="cite">
        <b>{t("citeThis")}</b>{" "}
        {t("citation", { title, time: localWords(known, locale), zone: zoneName(homeZone, locale) })}{" "}
        <span className="address">{`${address}${address.includes("?") ? "&" : "?"}at=${known}`}</span>
      </p>
      <p>
        {share.rich("citeAs", {
          bib: (chunks) => <a href={citationHref(address, ".bib", known)}>{chunks}</a>,
          csl: (chunks) => <a href={citationHref(address, ".json", known)}>{chunks}</a>,
        })}
      </p>
    </>
  );
}

function citationHref(address: string, ending: ".bib" | ".json", known: string): string {
  const { pathname, searchParams } = new URL(address);
  searchParams.set("at", known);
  return `/cite${pathname.replace(/\/$/, "") || "/index"}${ending}?${searchParams}`;
}
