import type { Locale } from "#i18n/routing.ts";

interface FailureWords {
  title: string;
  text: string;
  again: string;
  home: string;
}

/** What a reader is told when a page could not be made. A table of its own: the browser needs it without all other messages. */
export const failureWords: Record<Locale, FailureWords> = {
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
