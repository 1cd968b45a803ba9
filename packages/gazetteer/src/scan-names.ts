import type { Cues } from "./cues/cues.ts";
import { nameAges } from "./data-file.ts";
import { type Hit, wordsOf } from "./hit.ts";
import type { Index } from "./load.ts";
import { beginsNames, isName } from "./name-table.ts";
import { joins, opensQuotedName, type Token } from "./tokens.ts";

const maxWords = 6;
/** A name written in small letters is taken for a place only where it is this well known and no common word. */
const wellKnownPopulation = 150_000;

/** Longest names of the gazetteer in a text, left to right, over the words that `taken` leaves free. */
export function scanNames(tokens: readonly Token[], index: Index, cues: Cues, taken: (word: number) => boolean): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]?.word.names === 0 || taken(from)) continue;
    const hit = nameAt(tokens, from, index, cues, taken);
    if (!hit) continue;
    hits.push(hit);
    from = hit.to;
  }
  return hits;
}

function nameAt(
  tokens: readonly Token[],
  from: number,
  index: Index,
  cues: Cues,
  taken: (word: number) => boolean,
): Hit | null {
  let best: Hit | null = null;
  let words = "";
  let quoted = false;
  for (let to = from; to < from + maxWords && to < tokens.length; to++) {
    const token = tokens[to];
    if (!token || taken(to)) break;
    if (to > from && !joins(token)) {
      if (quoted || !opensQuotedName(token)) break;
      quoted = true;
    }
    words = to === from ? token.folded : `${words} ${token.folded}`;
    const probed = to === from ? token.word.names : index.probeName(words);
    if (isName(probed)) {
      const named = index.targetsOf(words) ?? [];
      const targets = quoted ? named.filter((target) => index.places[target.index]?.kind === "site") : named;
      if (targets.length > 0 && isWrittenAsName(tokens, from, to, targets, index, cues))
        best = { from, to, form: "name", targets };
    }
    if (!beginsNames(probed)) break;
  }
  return best && !isInsideHyphenatedWord(tokens, best) ? best : null;
}

function isWrittenAsName(
  tokens: readonly Token[],
  from: number,
  to: number,
  targets: Hit["targets"],
  index: Index,
  cues: Cues,
): boolean {
  const first = tokens[from];
  const last = tokens[to];
  if (!first || !last) return false;
  if (first.capital && (last.capital || to > from)) return true;
  const name = wordsOf(tokens, from, to);
  if (cues.commonWords.has(name) || cues.smallLetterWords.has(name)) return false;
  return targets.some(({ index: i, age }) => {
    const place = index.places[i];
    return (
      place &&
      age !== nameAges.alternate &&
      (place.population >= wellKnownPopulation || (to > from && place.kind !== "settlement")) &&
      // "La mer Noire": a short common noun, then the name.
      (first.folded.length >= 4 || last.capital)
    );
  });
}

/** "Московсько-", "нью-йоркский": a part of a hyphenated word with a small letter after it is no name. */
function isInsideHyphenatedWord(tokens: readonly Token[], hit: Hit): boolean {
  const next = tokens[hit.to + 1];
  const before = tokens[hit.from];
  if (next?.gap === "-" && !next.capital && next.cyrillic) return true;
  return before?.gap === "-" && !before.capital;
}
