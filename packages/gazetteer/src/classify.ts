import type { Cues } from "./cues/cues.ts";
import { isGovernment } from "./government.ts";
import { type Hit, wordsOf } from "./hit.ts";
import type { Index } from "./load.ts";
import { hasPhrase, type Look, type Surroundings } from "./look.ts";
import { whyNotPlace } from "./not-place.ts";
import type { Token } from "./tokens.ts";

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
  const none: Surroundings = { notPlace: null, government: false, near: false, cue: null, role: null, common: false };
  if (hit.form === "authority") return { ...none, government: true };
  const before = phrasesBefore(tokens, hit.from);
  const beyond = [...before, ...phrasesBefore(tokens, hit.from - settlementCueLength(before, cues))];
  const list = previous && isListedAfter(tokens, previous, hit, cues) ? previous.around : null;
  const near = isNear(tokens, hit, beyond, cues) || (list?.near ?? false);
  const role = roleOf(beyond, cues) ?? list?.role ?? null;
  const cue = list?.cue ?? cueOf(before, near || role !== null, cues);
  if (hit.form !== "name") return { ...none, near, role, cue };
  const look: Look = { tokens, hit, before, cue, index, cues, text };
  const notPlace = whyNotPlace(look);
  return { notPlace, government: notPlace === null && isGovernment(look), near, cue, role, common: isCommonWord(look) };
}

/** Words of the settlement cue directly before a name; "near the village of X" is near X. */
function settlementCueLength(before: readonly string[], cues: Cues): number {
  const at = before.findIndex((words) => cues.settlementCues.has(words));
  return before[at + 1]?.startsWith("the ") ? at + 2 : at + 1;
}

function isListedAfter(tokens: readonly Token[], { hit: before, around }: ReadHit, hit: Hit, cues: Cues): boolean {
  if (around.cue !== "settlement" || before.form !== "name" || hit.form !== "name") return false;
  const next = tokens[before.to + 1];
  if (before.to + 1 === hit.from) return next?.gap === ", ";
  return before.to + 2 === hit.from && next?.gap === " " && cues.joiners.has(next.folded);
}

function phrasesBefore(tokens: readonly Token[], at: number): string[] {
  const phrases: string[] = [];
  let words = "";
  for (let from = at - 1; from >= Math.max(0, at - maxPhrase); from--) {
    const gapAfter = tokens[from + 1]?.gap ?? "";
    if (gapAfter !== " " && /[!?;:\n,)]/.test(gapAfter)) break;
    words = words === "" ? (tokens[from]?.folded ?? "") : `${tokens[from]?.folded ?? ""} ${words}`;
    phrases.push(words);
  }
  return phrases;
}

function cueOf(before: readonly string[], isCued: boolean, cues: Cues): Surroundings["cue"] {
  if (hasPhrase(before, cues.settlementCues)) return "settlement";
  return isCued || hasPhrase(before, cues.at) ? "preposition" : null;
}

function roleOf(before: readonly string[], cues: Cues): Surroundings["role"] {
  if (hasPhrase(before, cues.office)) return "office";
  if (hasPhrase(before, cues.toward)) return "toward";
  return hasPhrase(before, cues.from) ? "from" : null;
}

function isNear(tokens: readonly Token[], hit: Hit, before: readonly string[], cues: Cues): boolean {
  if (hit.form === "direction" || hasPhrase(before, cues.near)) return true;
  const after = tokens[hit.to + 1];
  return hit.form === "name" && after !== undefined && after.gap === " " && cues.nearAfter.has(after.folded);
}

/** A name whose spelling, or whose every bearer's name, is also a common word or a surname. */
function isCommonWord({ tokens, hit, index, cues }: Look): boolean {
  if (cues.commonWords.has(wordsOf(tokens, hit.from, hit.to))) return true;
  return hit.targets.every(({ index: at }) => {
    const place = index.places[at];
    return place?.kind === "settlement" && place.population < uncommonPopulation && place.commonWord;
  });
}
