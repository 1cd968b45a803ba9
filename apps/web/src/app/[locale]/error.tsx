"use client";

import { useParams } from "next/navigation";
import { failureWords } from "#components/failure-words.ts";

/** When a form or the map fails in the browser: in the reader's language, without the error's own words, which are for the log. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams<{ locale?: string }>();
  const language = locale === "uk" || locale === "fr" ? locale : "en";
  const text = failureWords[language];
  return (
    <main className="wrap failed">
      <h1>{text.title}</h1>
      <p className="prose summary">{text.text}</p>
      <p className="acts">
        <button className="btn" type="button" onClick={reset}>
          {text.again}
        </button>
        <a href={language === "en" ? "/" : `/${language}`}>{text.home}</a>
      </p>
    </main>
  );
}
