import type { Token } from "../segment/types.ts";
import type { CompiledNumbers } from "./compiled.ts";
import type { NumberKind, NumberSpan } from "./types.ts";

const shared = new Set<NumberKind>([
  "date",
  "age",
  "duration",
  "distance",
  "calibre",
  "unit_name",
  "ordinal",
  "percent",
]);

/**
 * Gives the figures of a list the kind that its last one states: "20 and 21 March", "чоловіки 45, 52 та 60 років",
 * "the 92nd and 93rd Brigades"; and those behind an age its kind ("aged 45 and 60").
 */
export function shareKinds(found: NumberSpan[], tokens: Token[], lexicon: CompiledNumbers): NumberSpan[] {
  let joinedByAnd = false;
  for (let i = found.length - 2; i >= 0; i--) {
    const first = found[i] as NumberSpan;
    const second = found[i + 1] as NumberSpan;
    const link = linkBetween(first, second, tokens, lexicon);
    const carries: boolean = link === "and" || (link === "comma" && joinedByAnd);
    joinedByAnd = carries;
    if (carries && first.kind === "count" && isBare(first) && shared.has(second.kind)) first.kind = second.kind;
  }
  for (let i = 1; i < found.length; i++) {
    if (found[i - 1]?.kind !== "age") continue;
    const row = rowFrom(found, i, tokens, lexicon);
    const next = tokens[row.at(-1)?.to ?? -1];
    const isWhole = next?.kind !== "word" || lexicon.afterAges.has(next.lower) || lexicon.listAnd.has(next.lower);
    if (isWhole) for (const span of row) span.kind = "age";
  }
  return found;
}

/** The bare counts from `at` on that are linked, each with the number before it. */
function rowFrom(found: readonly NumberSpan[], at: number, tokens: Token[], lexicon: CompiledNumbers): NumberSpan[] {
  const row: NumberSpan[] = [];
  for (let n = at; n < found.length; n++) {
    const [before, span] = [found[n - 1] as NumberSpan, found[n] as NumberSpan];
    if (span.kind !== "count" || !isBare(span) || !linkBetween(before, span, tokens, lexicon)) break;
    row.push(span);
  }
  return row;
}

function isBare(span: NumberSpan): boolean {
  return span.qualifier === "exact" && span.min !== null && span.min === span.max;
}

function linkBetween(
  first: NumberSpan,
  second: NumberSpan,
  tokens: Token[],
  lexicon: CompiledNumbers,
): "and" | "comma" | null {
  const gap = second.from - first.to;
  if (gap < 1 || gap > 2) return null;
  const between = tokens.slice(first.to, second.from);
  // "De 52 et de 76 ans": the preposition is said again.
  const isRepeated = between.length > 1 && between.at(-1)?.lower === tokens[first.from - 1]?.lower;
  const joins = isRepeated ? between.slice(0, -1) : between;
  if (joins.some((token) => lexicon.listAnd.has(token.lower) || /^[-–&/]$/.test(token.text))) {
    return joins.every(
      (token) =>
        token.text === "," || token.text === "-" || lexicon.listAnd.has(token.lower) || /^[–&/]$/.test(token.text),
    )
      ? "and"
      : null;
  }
  return joins.length === 1 && joins[0]?.text === "," ? "comma" : null;
}
