import type { Target } from "./load.ts";
import type { Token } from "./tokens.ts";

/** What a name was found as: a bare name, or an attribute of a head ("Харківська область", "Kupiansk district"). */
export type HitForm = "name" | "region" | "district" | "hromada" | "direction" | "facility" | "authority";

/** Whether a unit is named after its seat, so that its size tells little. */
export function isSeatForm(form: HitForm): boolean {
  return form === "hromada" || form === "district";
}

/** A stretch of text that may name a place, with every place it may mean. */
export interface Hit {
  /** First and last word. */
  from: number;
  to: number;
  form: HitForm;
  targets: readonly Target[];
  /** Written a letter otherwise than the name. */
  misspelt?: true;
}

/** Words `from` to `to`, folded, joined by spaces. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]?.folded ?? "";
  for (let i = from + 1; i <= to; i++) words += ` ${tokens[i]?.folded ?? ""}`;
  return words;
}
