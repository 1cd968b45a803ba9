import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { failureWords } from "#components/failure-words.ts";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { href } from "#i18n/href.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: failureWords[await getLocale()].title, robots: { index: false } };
}

/** What `serve/stand-in-pages.ts` answers with where a page could not be made. It reads nothing, so that it can always be made. */
export default async function FailedPage() {
  const locale = await getLocale();
  const { title, text, again, home } = failureWords[locale];
  return (
    <PageFrame section={null} title={title} reference={null} isStandIn>
      <p className="crumb">500</p>
      <h1>{title}</h1>
      <p className="prose summary">{text}</p>
      <p className="after">
        {/* The page that was asked for: this one is shown under its address. */}
        <a href="?">{again}</a>
        {" · "}
        <a href={href(locale, "/")}>{home}</a>
      </p>
    </PageFrame>
  );
}
