import type { EventView } from "@tocsin/model";
import type { Locale } from "#i18n/routing.ts";
import { actorName } from "#places/actor-names.ts";
import { whereOf } from "#places/names.ts";
import { whenInSentence } from "#time/when-words.ts";
import { grammars, type Part, type Told } from "./index.ts";

/** An event made ready to be told in a language. */
export function toldOf(view: EventView, locale: Locale): Told {
  return {
    type: view.type,
    scope: view.scope,
    modality: view.modality,
    figures: view.figures,
    actors: view.actors.map((actor) => ({ ...actor, name: actorName(actor.name, locale) })),
    where: whereOf(view.place, locale),
    when: view.when,
    whenWords: whenInSentence(view.when, locale),
  };
}

/** An event's headline in a language. */
export function headlineOf(view: EventView, locale: Locale): string {
  return grammars[locale].headline(toldOf(view, locale));
}

/** An event told in a sentence whose figures link to their evidence. */
export function sentenceOf(view: EventView, locale: Locale): Part[] {
  return grammars[locale].sentence(toldOf(view, locale));
}
