import type { Token } from "../segment/types.ts";

export interface DigitRun {
  value: number;
  /** Index behind the last token of the run. */
  to: number;
  /** Digits only, no separator and no decimals: may be a year, a day, an hour. */
  plain: boolean;
}

/**
 * Reads the figure at a number token, joining thousands written with spaces ("1 500"). A separator before exactly three
 * digits parts thousands, unless a scale word follows ("2,125 млрд" is 2.125 where the comma is the decimal sign).
 */
export function readDigits(
  tokens: Token[],
  at: number,
  options: { decimalComma: boolean; isScale: (token: Token | undefined) => boolean },
): DigitRun | null {
  const first = tokens[at];
  if (first?.kind !== "number" || first.text.includes(":")) return null;
  let text = first.text;
  let to = at + 1;
  if (/^\d{1,3}$/.test(text) && text[0] !== "0") {
    for (let next = tokens[to]; next && isGroup(next, tokens[to - 1]); next = tokens[to]) {
      text += next.text;
      to++;
    }
  }
  if (text.length > 15) return null;
  if (/^\d+$/.test(text)) return { value: Number(text), to, plain: to === at + 1 };
  const value = parseSeparated(text, options.decimalComma, options.isScale(tokens[to]));
  return value === null ? null : { value, to, plain: false };
}

// A group is exactly three digits behind one space (with decimals only at the end of the run).
function isGroup(token: Token, previous: Token | undefined): boolean {
  if (!previous || token.kind !== "number" || !token.spaced || token.start !== previous.end + 1) return false;
  return /^\d{3}$/.test(token.text) && /\d$/.test(previous.text);
}

function parseSeparated(text: string, decimalComma: boolean, scaleFollows: boolean): number | null {
  const parts = text.split(/[.,]/);
  const signs = text.replace(/\d/g, "");
  const last = parts.at(-1) ?? "";
  const grouped = parts.length > 1 && parts.slice(1).every((part) => part.length === 3) && (parts[0]?.length ?? 0) <= 3;
  if (grouped && parts[0] !== "0") {
    const mayBeDecimal = parts.length === 2 && scaleFollows && (signs === "." || decimalComma);
    if (!mayBeDecimal) return Number(parts.join(""));
  }
  if (parts.length === 2) return Number(`${parts[0]}.${last}`);
  // "1,234.56" and "1.234,56": the last sign is the decimal one when it differs from the others.
  const inner = parts.slice(1, -1);
  if (signs.at(-1) !== signs[0] && inner.every((part) => part.length === 3)) {
    return Number(`${parts.slice(0, -1).join("")}.${last}`);
  }
  return null;
}
