import type { NormalText } from "../segment/types.ts";
import { TextBuilder } from "./builder.ts";
import { readHtml } from "./html.ts";
import { type Edit, findMendings } from "./mend-words.ts";

// Single characters that are written otherwise after normalising; "" leaves the character out.
const replaced = new Map<string, string>([
  ..."\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u0301\u0000".split("").map((c): [string, string] => [c, ""]),
  ..."\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"
    .split("")
    .map((c): [string, string] => [c, " "]),
  ..."\u2028\u2029\u0085\f\v".split("").map((c): [string, string] => [c, "\n"]),
  ..."“”„‟«»″〝〞＂".split("").map((c): [string, string] => [c, '"']),
  ..."’‘ʼʹ`´′‛＇".split("").map((c): [string, string] => [c, "'"]),
  ..."‐‑﹣－−".split("").map((c): [string, string] => [c, "-"]),
  ..."―⸺".split("").map((c): [string, string] => [c, "—"]),
  ["\r", ""],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
]);
const special = new RegExp(`[${[...replaced.keys()].join("")}<&]`, "g");

/**
 * Normalises a raw text for reading: HTML taken out, white space, quotes, apostrophes and dashes made uniform, letters of
 * the wrong script mended, glued words parted. Offsets are kept; linear in the length of the text.
 */
export function normalise(raw: string): NormalText {
  const first = new TextBuilder(raw);
  special.lastIndex = 0;
  let at = 0;
  for (let found = special.exec(raw); found; found = special.exec(raw)) {
    const index = found.index;
    if (index < at) continue;
    const char = found[0];
    if (char === "<" || char === "&") {
      const piece = readHtml(raw, index);
      if (!piece) continue;
      first.copy(at, index);
      first.put(piece.text, index);
      if (piece.dropped) first.drop(index, piece.end);
      at = piece.end;
    } else {
      first.copy(at, index);
      // An old-style line end "\r" alone still ends a line.
      first.put(char === "\r" && raw[index + 1] !== "\n" ? "\n" : (replaced.get(char) ?? char), index);
      at = index + 1;
    }
    special.lastIndex = at;
  }
  first.copy(at, raw.length);
  return mendWords(first.finish());
}

/** Second pass over words: homoglyphs and glue. Returns the text untouched when there is nothing to mend. */
function mendWords(normal: NormalText): NormalText {
  const edits = findMendings(normal.text);
  return edits.length ? applyEdits(normal, edits) : normal;
}

function applyEdits(normal: NormalText, edits: readonly Edit[]): NormalText {
  const builder = new TextBuilder(normal.raw);
  const putFrom = (from: number, text: string): void => builder.putMapped(text, (i) => normal.toRawOffset(from + i));
  let at = 0;
  for (const { start, end, pieces } of edits) {
    putFrom(at, normal.text.slice(at, start));
    let from = start;
    for (const [n, piece] of pieces.entries()) {
      if (n > 0) builder.put(" ", normal.toRawOffset(from));
      putFrom(from, piece);
      from += piece.length;
    }
    at = end;
  }
  putFrom(at, normal.text.slice(at));
  for (const span of normal.dropped) builder.drop(span.start, span.end);
  return builder.finish();
}
