import type { AidReading, ReportLanguage } from "@tocsin/model";
import { normalise } from "../normalise/normalise.ts";
import { findNumbers } from "../numbers/find-numbers.ts";
import { cutSentences } from "../segment/sentences.ts";
import { tokenise } from "../segment/tokens.ts";
import { findTimes } from "../time/find-times.ts";
import { localDay } from "../time/local-day.ts";
import { findAid } from "./find-aid.ts";

const abbreviations = { open: new Set(["млн", "млрд", "дол"]), closing: new Set<string>() };

/** The statements of aid of a text of 21 March 2024. */
export function statementsIn(lang: ReportLanguage, text: string): AidReading[] {
  const normal = normalise(text);
  const tokens = tokenise(normal.text);
  const doc = { normal, lang, tokens, sentences: cutSentences(normal.text, tokens, abbreviations) };
  const context = {
    numbers: findNumbers(tokens, lang),
    times: findTimes(tokens, lang),
    published: localDay("2024-03-21", null),
  };
  return findAid(doc, context);
}

/** "donors amount currency type status items coalition" of each statement read with at least this confidence. */
export function read(lang: ReportLanguage, text: string, confidence = 0): string[] {
  const sure = statementsIn(lang, text).filter((a) => a.confidence >= confidence);
  return sure.map((a) =>
    [
      a.donors.join("+"),
      a.amountMin,
      a.currency,
      a.type,
      a.status,
      a.items.map((i) => `${i.count ?? "?"} ${i.item}`).join(", "),
      a.coalition &&
        `${a.coalition.name} led by ${a.coalition.leads.join("+")}, joined by ${a.coalition.joins.join("+")}`,
    ]
      .filter((part) => part !== null && part !== "")
      .join(" | "),
  );
}
