import type { Cues } from "./cues/cues.ts";
import { cuesBefore, wordCues } from "./cues/word-cues.ts";
import { isGovernment } from "./government.ts";
import { type Hit, wordsOf } from "./hit.ts";
import type { Index, IndexedPlace } from "./load.ts";
import type { Look, Surroundings } from "./look.ts";
import { whyNotPlace } from "./not-place.ts";
import { isCue, type Token } from "./tokens.ts";

const maxPhrase = 4;
/** A town of this size is not taken for the common word that its name is. */
const uncommonPopulation = 30_000;

/** A hit that has been read, for what stands in a list after it. */
export interface ReadHit {
  hit: Hit;
  around: Surroundings;
}

/** Reads the words around a hit. In "the villages of A and B" the hit takes over the cue of the one before it. */
export function readSurroundings(
  tokens: readonly Token[],
  hit: Hit,
  index: Index,
  cues: Cues,
  text: string,
  previous: ReadHit | null = null,
): Surroundings {
  const none: Surroundings = {
    notPlace: null,
    government: false,
    near: false,
    cue: null,
    village: false,
    role: null,
    facility: isCue(tokens[hit.from - 1], wordCues.facilityHeads) && tokens[hit.from]?.gap === " ",
    common: false,
  };
  if (hit.form === "authority") return { ...none, government: true };
  const before = findCuesBefore(tokens, hit.from, cues);
  const beyond =
    before.settlementWords > 0
      ? before.kinds | findCuesBefore(tokens, hit.from - before.settlementWords, cues).kinds
      : before.kinds;
  const list = previous && isListedAfter(tokens, previous, hit) ? previous.around : null;
  const near = isNear(tokens, hit, beyond) || (list?.near ?? false);
  const role = roleOf(beyond) ?? list?.role ?? null;
  const cue = list?.cue ?? cueOf(before.kinds, near || role !== null);
  const village = list?.village ?? (before.kinds & cuesBefore.villageCues) !== 0;
  if (hit.form !== "name") return { ...none, near, role, cue };
  const name = wordsOf(tokens, hit.from, hit.to);
  const look: Look = { tokens, hit, name, before: before.kinds, cue, index, cues, text };
  const notPlace = whyNotPlace(look);
  const government = notPlace === null && isGovernment(look);
  return { ...none, notPlace, government, near, cue, village, role, common: isCommonWord(look) };
}

function isListedAfter(tokens: readonly Token[], { hit: before, around }: ReadHit, hit: Hit): boolean {
  if (around.cue !== "settlement" || before.form !== "name" || hit.form !== "name") return false;
  const next = tokens[before.to + 1];
  if (before.to + 1 === hit.from) return next?.gap === ", ";
  return before.to + 2 === hit.from && next?.gap === " " && isCue(next, wordCues.joiners);
}

/** Kinds of the cues that end right before word `at`, up to a break in the sentence, and the words of a settlement cue. */
function findCuesBefore(tokens: readonly Token[], at: number, cues: Cues): { kinds: number; settlementWords: number } {
  const found = { kinds: 0, settlementWords: 0 };
  if (!tokens[at - 1]?.word.endsCue) return found;
  let words = "";
  let from = at - 1;
  for (; from >= Math.max(0, at - maxPhrase); from--) {
    const gapAfter = tokens[from + 1]?.gap ?? "";
    if (gapAfter !== " " && (/[!?;:\n,)]/.test(gapAfter) || endsSentence(tokens[from], gapAfter))) break;
    words = words === "" ? (tokens[from]?.folded ?? "") : `${tokens[from]?.folded ?? ""} ${words}`;
    const kinds = cues.before.get(words) ?? 0;
    found.kinds |= kinds;
    if (found.settlementWords === 0 && (kinds & cuesBefore.settlementCues) !== 0) found.settlementWords = at - from;
  }
  // "Near the village of X" is near X.
  const article = at - found.settlementWords - 1;
  if (found.settlementWords > 0 && article > from && tokens[article]?.folded === "the") found.settlementWords++;
  return found;
}

/** Letters at most of a word that a full stop shortens: "смт.", "пос.". */
const longestAbbreviation = 4;

function endsSentence(word: Token | undefined, gapAfter: string): boolean {
  return word !== undefined && gapAfter.startsWith(".") && word.end - word.start > longestAbbreviation;
}

function cueOf(before: number, isCued: boolean): Surroundings["cue"] {
  if ((before & cuesBefore.settlementCues) !== 0) return "settlement";
  return isCued || (before & cuesBefore.at) !== 0 ? "preposition" : null;
}

function roleOf(before: number): Surroundings["role"] {
  if ((before & cuesBefore.office) !== 0) return "office";
  if ((before & cuesBefore.toward) !== 0) return "toward";
  return (before & cuesBefore.from) !== 0 ? "from" : null;
}

function isNear(tokens: readonly Token[], hit: Hit, before: number): boolean {
  if (hit.form === "direction" || (before & cuesBefore.near) !== 0) return true;
  const after = tokens[hit.to + 1];
  return hit.form === "name" && after?.gap === " " && isCue(after, wordCues.nearAfter);
}

/**
 * A name whose spelling, or whose every bearer's name, is also a common word or a surname. "Белая" is one; in Latin letters
 * "Belaya" is the seat of its district.
 */
function isCommonWord({ tokens, hit, name, index, cues }: Look): boolean {
  if (cues.commonWords.has(name)) return true;
  const isLatin = tokens[hit.from]?.cyrillic === false;
  return hit.targets.every(({ index: at }) => {
    const place = index.places[at];
    if (place?.kind !== "settlement" || place.population >= uncommonPopulation || !place.commonWord) return false;
    return !(isLatin && isSeat(place));
  });
}

/** Whether its district in the front or border belt is called after it. */
function isSeat({ inBelt, names, region, within }: IndexedPlace): boolean {
  return inBelt && region !== null && within === `dis:${names.en.toLowerCase()}-${region.toLowerCase()}`;
}
