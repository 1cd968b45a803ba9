import { useLocale, useTranslations } from "next-intl";
import { localWords, momentWords } from "#time/format.ts";
import type { Reference } from "#time/reference.ts";
import { homeZone, toLocal, zoneName, zoneOffset } from "#time/zones.ts";

/** Ways to take along what a page shows. Only what exists is listed. */
export interface DataLinks {
  feed?: string;
  json?: string;
  csv?: string;
}

/** The line under the masthead: as of when the page speaks, the field for another time, and the page's data. */
export function KnownStrip({
  reference,
  links,
  keep,
  isEmbeddable,
}: {
  reference: Reference;
  links: DataLinks;
  keep: [string, string][];
  isEmbeddable: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations("strip");
  const zone = homeZone;
  const now = toLocal(reference.now, zone);
  const updated = reference.lastUpdatedAt;
  return (
    <div className="strip">
      <div className="wrap">
        <p>
          {t.rich("known", {
            time: momentWords(reference.now, zone, locale),
            zone: `${zoneName(zone, locale)} (${zoneOffset(zone, reference.now)})`,
            b: (chunks) => <b>{chunks}</b>,
          })}{" "}
          {updated && !reference.at ? (
            <span className="nw">{t("updated", { time: localWords(toLocal(updated, zone), locale) })}</span>
          ) : null}
        </p>
        <details className="tools">
          <summary>{t("tools")}</summary>
          <div>
            <form className="known">
              {keep.map(([name, value]) => (
                <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
              ))}
              <label htmlFor="known">{t("asKnownAt")}</label>
              <input id="known" name="at" type="datetime-local" defaultValue={now} max={toLocal(new Date(), zone)} />
              <button className="btn q" type="submit">
                {t("show")}
              </button>
            </form>
            <p>
              <a href={dayHref(reference.now, -1, keep)} rel="nofollow">
                {t("earlierDay")}
              </a>
              {reference.at ? (
                <a href={dayHref(reference.now, 1, keep)} rel="nofollow">
                  {t("laterDay")}
                </a>
              ) : null}
            </p>
            <p>
              <a href="#cite">{t("cite")}</a>
              {isEmbeddable ? <a href="#embed">{t("embed")}</a> : null}
              {links.feed ? <a href={links.feed}>{t("feed")}</a> : null}
              {links.json ? <a href={links.json}>JSON</a> : null}
              {links.csv ? <a href={links.csv}>CSV</a> : null}
            </p>
          </div>
        </details>
      </div>
    </div>
  );
}

/** The same page as it could be known a day earlier or later. */
function dayHref(now: Date, days: number, keep: readonly [string, string][]): string {
  const at = toLocal(new Date(now.getTime() + days * 24 * 3_600_000), homeZone);
  return `?${new URLSearchParams([...keep, ["at", at]]).toString()}`;
}
