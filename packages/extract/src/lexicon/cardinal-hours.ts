import type { NumberLexicon } from "../numbers/number-lexicon.ts";
import type { TimeLexicon } from "../time/time-lexicon.ts";

const hoursOfClock = 12;

/** Hours spelled out, in a language that tells them by its plain numbers ("at five in the morning"). */
export function cardinalHours(cardinals: NumberLexicon["cardinals"]): TimeLexicon["hours"] {
  return cardinals
    .filter(([, value]) => value <= hoursOfClock)
    .map(([forms, value]) => [forms.split(" ").join("|"), value]);
}
