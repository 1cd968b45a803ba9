import { cookies, headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { env } from "#env.ts";
import { href } from "#i18n/href.ts";
import type { Stops } from "#known/stops.ts";
import { dayWords, localWords } from "#time/format.ts";
import type { Reference } from "#time/reference.ts";
import { homeZone, toLocal } from "#time/zones.ts";
import { KnownStops } from "./known-stops.tsx";
import { type DataLinks, KnownStrip } from "./known-strip.tsx";
import { Masthead, type Section } from "./masthead.tsx";
import { PageFooter } from "./page-footer.tsx";
import { PageScript } from "./page-script.tsx";
import { Patterns } from "./patterns.tsx";

interface Props {
  section: Section;
  /** Title of the page for its citation. */
  title: string;
  /** Times the page speaks of; null for pages without data (forms, method, errors). */
  reference: Reference | null;
  links?: DataLinks;
  /** Whether the page is worth a citation; forms and the desk are not. */
  isCitable?: boolean;
  /** Whether the page stands in for another, under whose address it is shown: it is not cited, and its languages lead home. */
  isStandIn?: boolean;
  /**
   * What of the record the page shows, by the subjects of `subject_versions`; the page is kept until one of them changes.
   * Left out, the page may show anything.
   */
  subjects?: readonly string[] | "all";
  /** Filters of the address that no page could heed, as "name=value": the reader is told. */
  leftOut?: readonly string[];
  /** Moments at which the page's claims changed, where it has a slider. */
  stops?: Stops | null;
  /** HTML that other sites paste to show the page in a frame; null where it has none. */
  embed?: string | null;
  /** Whether what the page is about was withdrawn: it stays to be read, and the answer's status says so. */
  isGone?: boolean;
  children: ReactNode;
}

/** Everything around a page's own content. */
export async function PageFrame({
  section,
  title,
  reference,
  links = {},
  isCitable = true,
  isStandIn = false,
  stops = null,
  leftOut = [],
  subjects = "all",
  embed = null,
  isGone = false,
  children,
}: Props) {
  const locale = await getLocale();
  const head = await headers();
  const path = isStandIn ? "/" : (head.get("x-path") ?? "/");
  const query = isStandIn ? "" : (head.get("x-query") ?? "");
  const chosen = (await cookies()).get("theme")?.value;
  const theme = chosen === "light" || chosen === "dark" ? chosen : null;
  const t = await getTranslations("site");
  return (
    <>
      <meta name="subjects" content={subjects === "all" ? subjects : subjects.join(" ")} />
      {isGone ? <meta name="status" content="410" /> : null}
      <Patterns />
      <PageScript />
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <header>
        <Masthead section={section} path={path} query={query} />
        {reference ? (
          <KnownStrip reference={reference} links={links} keep={withoutAt(query)} isEmbeddable={embed !== null} />
        ) : null}
        {stops ? <KnownStops stops={stops} keep={withoutAt(query)} /> : null}
      </header>
      <main id="main">
        <div className="wrap">
          {reference?.at ? (
            <p className="notice">
              {t.rich("asKnown", {
                time: localWords(toLocal(reference.at, homeZone), locale),
                a: (chunks) => <a href={href(locale, path) + queryOf(withoutAt(query))}>{chunks}</a>,
              })}
            </p>
          ) : null}
          {reference && !reference.at && new URLSearchParams(query).get("at") ? (
            <p className="notice">{t("atUnread")}</p>
          ) : null}
          {leftOut.length > 0 ? (
            <p className="notice">{t("leftOut", { values: leftOut.slice(0, 5).join(", ") })}</p>
          ) : null}
          {reference?.isStale && reference.newestReportAt ? (
            <p className="notice">{t("stale", { day: dayWords(reference.lastDay, locale, "long") })}</p>
          ) : null}
          {children}
        </div>
      </main>
      <PageFooter
        title={title}
        embed={embed}
        address={isStandIn || !isCitable ? null : env.origin + href(locale, path) + queryOf(withoutAt(query))}
        reference={reference ?? noReference()}
        theme={theme}
        back={href(locale, path) + query}
      />
    </>
  );
}

function withoutAt(query: string): [string, string][] {
  return [...new URLSearchParams(query)].filter(([name]) => name !== "at");
}

function queryOf(pairs: [string, string][]): string {
  const text = new URLSearchParams(pairs).toString();
  return text ? `?${text}` : "";
}

function noReference(): Reference {
  const now = new Date();
  const lastDay = toLocal(now, homeZone).slice(0, 10);
  return { at: null, now, lastDay, isStale: false, lastUpdatedAt: null, newestReportAt: null, oldestDay: null };
}
