import type { NoiseReason, ReportLanguage, Span } from "@tocsin/model";

/**
 * The normalised text of a report. Same words as the raw text, with quotes, apostrophes, spaces, homoglyphs and glued
 * words mended; every offset can be taken back to the raw text.
 */
export interface NormalText {
  raw: string;
  text: string;
  /** Raw offset of a normalised offset (0…text.length). */
  toRawOffset(offset: number): number;
  /** A normalised span as a span of the raw text, without white space at its ends. */
  toRawSpan(start: number, end: number): Span;
  /** Stretches of the raw text that normalising left out (HTML tags, scripts). */
  dropped: Span[];
}

export type TokenKind = "word" | "number" | "punct";

/** A spelling: what is true of a word, a number or a mark wherever it stands. */
export interface Word {
  text: string;
  /** Lower case of `text`, with ё as е: what lexicons are matched against. */
  lower: string;
  kind: TokenKind;
  /** True where the first letter is a capital. */
  capital: boolean;
  /** What has been worked out of it so far, by the number of each `WordNote`. */
  readonly notes: unknown[];
}

/**
 * A word ("Kh-101", "l'attaque" is two: "l'" and "attaque"; "year-old"), a run of digits with its separators ("1,070",
 * "2.5", "5:30"), or one punctuation mark. Offsets count in `NormalText.text`.
 */
export interface Token extends Omit<Word, "notes"> {
  start: number;
  end: number;
  /** True when white space (or the text's start) stands before it. */
  spaced: boolean;
  /** True when a line break stands before it (or the text's start). */
  opensLine: boolean;
  word: Word;
}

/** A sentence: `from`…`to` (exclusive) index the document's tokens. */
export interface Sentence {
  index: number;
  start: number;
  end: number;
  from: number;
  to: number;
  /** Number of the paragraph (line) it stands in; the title is paragraph 0 where there is one. */
  paragraph: number;
  /** True for the report's title and for a headline-like first line. */
  title: boolean;
  /** Why nothing is read from it; null for text proper. Background sentences give mentions marked as such. */
  noise: NoiseReason | null;
}

/** A report's text, ready to be read: normalised, cut into tokens and sentences, its noise marked. */
export interface Document {
  normal: NormalText;
  lang: ReportLanguage;
  tokens: Token[];
  sentences: Sentence[];
}
