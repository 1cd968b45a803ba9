"use client";

import { useParams } from "next/navigation";

const words = {
  en: {
    title: "This page could not be made",
    text: "Something failed on our side. Nothing you sent was lost. Try again in a moment; the rest of the site may still work.",
    again: "Try again",
    home: "To the front page",
  },
  uk: {
    title: "Сторінку не вдалося скласти",
    text: "Щось не спрацювало в нас. Нічого з надісланого не втрачено. Спробуйте за хвилину; решта сайту може працювати.",
    again: "Спробувати ще раз",
    home: "На головну",
  },
  fr: {
    title: "Cette page n’a pas pu être produite",
    text: "Quelque chose a échoué de notre côté. Rien de ce que vous avez envoyé n’est perdu. Réessayez dans un instant ; le reste du site fonctionne peut-être.",
    again: "Réessayer",
    home: "À la page d’accueil",
  },
};

/** When a page fails: in the reader's language, without the error's own words, which are for the log. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams<{ locale?: string }>();
  const language = locale === "uk" || locale === "fr" ? locale : "en";
  const text = words[language];
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
