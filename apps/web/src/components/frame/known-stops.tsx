import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { queryString } from "#i18n/href.ts";
import type { Stops } from "#known/stops.ts";
import type { SlideStop } from "#page-script/slide-moments.ts";

/** How the page changed as more was said: a slider, and links to the word before and after the one that is shown. */
export function KnownStops({ stops, keep }: { stops: Stops; keep: [string, string][] }) {
  const t = useTranslations("strip");
  const { list, current } = stops;
  const addresses = list.map(({ at }) => addressOf(at, keep));
  const [before, after] = [list[current - 1], list[current + 1]];
  return (
    <nav className="stops" aria-label={t("stops")}>
      <div className="wrap">
        <span className="lab">{t("stops")}</span>
        {before ? (
          <a href={addresses[current - 1]} rel="nofollow prev">
            {t("before", { time: before.words })}
          </a>
        ) : null}
        <div
          className="slide"
          data-stops={JSON.stringify(list.map(({ words }, i): SlideStop => [words, addresses[i] ?? ""]))}
        >
          <input
            type="range"
            min={0}
            max={list.length - 1}
            defaultValue={current}
            style={{ "--steps": list.length - 1 } as CSSProperties}
            aria-label={t("slider")}
            aria-valuetext={list[current]?.words}
          />
          <span className="moment" aria-hidden="true">
            {list[current]?.words}
          </span>
          <a className="goto" href={addresses[current]} hidden rel="nofollow">
            {t("show")}
          </a>
        </div>
        {after ? (
          <a href={addresses[current + 1]} rel="nofollow next">
            {after.at ? t("after", { time: after.words }) : t("toPresent")}
          </a>
        ) : null}
      </div>
    </nav>
  );
}

/** The page itself at a moment. An empty query would mean the one the reader has, so the present is told by a lone question mark. */
function addressOf(at: string | null, keep: readonly [string, string][]): string {
  const kept: Record<string, string[]> = {};
  for (const [name, value] of keep) kept[name] = [...(kept[name] ?? []), value];
  return queryString({ ...kept, at }) || "?";
}
