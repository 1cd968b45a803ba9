import type { ReportLanguage } from "@tocsin/model";
import { type CompiledLexicon, compileLexicon } from "./compile.ts";
import { english } from "./en/index.ts";
import { french } from "./fr/index.ts";
import { russian } from "./ru/index.ts";
import type { Lexicon } from "./types.ts";
import { ukrainian } from "./uk/index.ts";

const lexicons: Partial<Record<ReportLanguage, Lexicon>> = { en: english, uk: ukrainian, ru: russian, fr: french };
const compiled = new Map<ReportLanguage, CompiledLexicon>();

/** The compiled lexicon of a language; null where there is none. Compiled on first use. */
export function lexiconOf(lang: ReportLanguage): CompiledLexicon | null {
  const known = compiled.get(lang);
  if (known) return known;
  const lexicon = lexicons[lang];
  if (!lexicon) return null;
  const made = compileLexicon(lexicon);
  compiled.set(lang, made);
  return made;
}
