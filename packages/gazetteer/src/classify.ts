import type { Cues } from "./cues/cues.ts";
import { type Hit, wordsOf } from "./hit.ts";
import type { Index } from "./load.ts";
import { joins, type Token } from "./tokens.ts";

/** What stands around a name. `role` null: nothing tells. */
export interface Surroundings {
  /** Why the name is no place here; null where it is one. */
  notPlace: string | null;
  government: boolean;
  near: boolean;
  /** A cue such as "village of", "село" or a locative preposition with a capital. */
  cue: "settlement" | "preposition" | null;
  role: "from" | "office" | null;
}

const maxPhrase = 4;
/** Cities whose names stand for a government. */
const capitals = new Set(
  "kyiv kiev киів киев moscow moskva moscou москва kremlin minsk минск мінськ washington berlin london paris brussels bruxelles warsaw varsovie beijing pekin tehran teheran pyongyang ankara budapest bratislava prague vilnius riga tallinn helsinki oslo stockholm copenhagen rome madrid ottawa tokyo seoul canberra bucharest chisinau вашингтон берлин берлін лондон париж брюссель варшава пекин пекін тегеран анкара будапешт братислава прага вильнюс вільнюс рига tbilisi yerevan baku".split(
    " ",
  ),
);
/** Dative and instrumental of the two capitals at war: a government is addressed or dealt with. */
const addressedForms = new Set("киеву києву москве києвом киевом москвою москвой".split(" "));
const dealingWords = new Set(
  "з із с и та і между між допомога допомогу допомоги помощь помощи передати передати передала передав передать передаст надати надав надала надає предоставить предоставил предоставила поставки поставок зброю оружие".split(
    " ",
  ),
);

/** Reads the words around a hit. */
export function readSurroundings(
  tokens: readonly Token[],
  hit: Hit,
  index: Index,
  cues: Cues,
  text: string,
): Surroundings {
  const none: Surroundings = { notPlace: null, government: false, near: false, cue: null, role: null };
  const first = tokens[hit.from];
  if (!first) return none;
  if (hit.form === "authority") return { ...none, government: true };
  const near = hit.form === "direction" || endsWithPhrase(tokens, hit.from, cues.near);
  const role = endsWithPhrase(tokens, hit.from, cues.office)
    ? "office"
    : endsWithPhrase(tokens, hit.from, cues.from)
      ? "from"
      : null;
  if (hit.form !== "name") return { ...none, near, role };
  const cue = endsWithPhrase(tokens, hit.from, cues.settlementCues)
    ? "settlement"
    : endsWithPhrase(tokens, hit.from, cues.at) || near
      ? "preposition"
      : null;
  const notPlace = whyNotPlace(tokens, hit, index, cues, cue !== null, text);
  return {
    notPlace,
    government: notPlace === null && isGovernment(tokens, hit, index, cues, cue !== null && !isBy(tokens, hit)),
    near,
    cue,
    role,
  };
}

function isBy(tokens: readonly Token[], hit: Hit): boolean {
  return tokens[hit.from - 1]?.folded === "to";
}

/** Whether the words just before `at` are one of the phrases. */
function endsWithPhrase(tokens: readonly Token[], at: number, phrases: ReadonlySet<string>): boolean {
  let words = "";
  for (let from = at - 1; from >= Math.max(0, at - maxPhrase); from--) {
    const gapAfter = tokens[from + 1]?.gap ?? "";
    if (/[!?;:\n,)]/.test(gapAfter)) return false;
    words = words === "" ? (tokens[from]?.folded ?? "") : `${tokens[from]?.folded ?? ""} ${words}`;
    if (phrases.has(words)) return true;
  }
  return false;
}

function whyNotPlace(
  tokens: readonly Token[],
  hit: Hit,
  index: Index,
  cues: Cues,
  cued: boolean,
  text: string,
): string | null {
  const first = tokens[hit.from];
  const before = tokens[hit.from - 1];
  const after = tokens[hit.to + 1];
  if (!first) return null;
  const afterWord = after && joins(after) ? after.folded : "";
  const beforeWord = before && /^[\s«"“„'.]{1,3}$|^-$/.test(first.gap) ? before.folded : "";
  if (cues.notPlaceBefore.has(beforeWord)) return `name after "${beforeWord}"`;
  if (afterWord && cues.notPlaceAfter.has(afterWord) && !isPlural(hit, index)) return `name before "${afterWord}"`;
  if (/[@#_]/.test(first.gap.slice(-1)) && first.gap.endsWith("@")) return "account name";
  if (
    /[./@][a-z]/i.test(text.slice(Math.max(0, first.start - 1), first.start + 1)) &&
    /\S$/.test(text.slice(0, first.start)) &&
    !/[\s("«“]/.test(text.charAt(first.start - 1)) &&
    /[/@.]/.test(text.charAt(first.start - 1))
  )
    return "part of an address";
  if (hit.from === hit.to && isPerson(tokens, hit, cues, cued)) return "person name";
  return null;
}

function isPlural(hit: Hit, index: Index): boolean {
  return hit.targets.every((t) => index.places[t.index]?.kind === "country");
}

function isPerson(tokens: readonly Token[], hit: Hit, cues: Cues, cued: boolean): boolean {
  const token = tokens[hit.from];
  const before = tokens[hit.from - 1];
  const after = tokens[hit.to + 1];
  if (!token) return false;
  const initial =
    before &&
    token.gap.startsWith(".") &&
    before.capital &&
    before.end - before.start === 1 &&
    /^\.\s?$/.test(token.gap);
  if (initial && !["м", "с", "г", "п", "д", "x", "х"].includes(before.folded)) return true;
  if (
    before &&
    token.gap === " " &&
    (cues.firstNames.has(before.folded) || cues.ranks.has(before.folded)) &&
    before.capital === token.capital
  )
    return true;
  if (before && /^\.?\s$/.test(token.gap) && cues.ranks.has(before.folded)) return true;
  if (cues.firstNames.has(token.folded) && !cued) return true;
  return (
    cues.firstNames.has(token.folded) && after !== undefined && after.gap === " " && after.capital && !after.allCapitals
  );
}

function isGovernment(tokens: readonly Token[], hit: Hit, index: Index, cues: Cues, cued: boolean): boolean {
  const words = wordsOf(tokens, hit.from, hit.to);
  const kinds = new Set(hit.targets.map((t) => index.places[t.index]?.kind));
  const after = tokens[hit.to + 1];
  const before = tokens[hit.from - 1];
  const actsAfter =
    after !== undefined &&
    /^[\s'’]*s?\s*$/.test(after.gap) &&
    cues.governmentAfter.has(after.folded === "s" ? (tokens[hit.to + 2]?.folded ?? "") : after.folded);
  if (addressedForms.has(words) && before && dealingWords.has(before.folded)) return true;
  const isCapital = capitals.has(words);
  if (!isCapital && !kinds.has("country")) return false;
  if (cued) return false;
  return actsAfter || endsWithPhrase(tokens, hit.from, cues.governmentBefore);
}
