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
  /** A cue such as "village of" or "село", or a locative preposition. */
  cue: "settlement" | "preposition" | null;
  role: "from" | "toward" | "office" | null;
  /** A common word or surname by itself: no place without a cue or its region beside. */
  common: boolean;
}

const maxPhrase = 4;
/** Cities whose names stand for a government. */
const capitals = new Set(
  "kyiv kiev киів киев київ moscow moscou москва kremlin minsk минск мінськ washington berlin london londres paris brussels bruxelles warsaw varsovie beijing pekin tehran teheran pyongyang ankara budapest bratislava prague vilnius riga tallinn helsinki oslo stockholm copenhagen rome madrid ottawa tokyo seoul canberra bucharest chisinau вашингтон берлин берлін лондон париж брюссель варшава пекин пекін тегеран анкара будапешт братислава прага вильнюс вільнюс рига tbilisi yerevan baku".split(
    " ",
  ),
);
/** Dative and instrumental of the two capitals at war: a government is addressed or dealt with. */
const addressedForms = new Set("киеву києву москве москві києвом киевом москвою москвой".split(" "));
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
  const none: Surroundings = { notPlace: null, government: false, near: false, cue: null, role: null, common: false };
  const first = tokens[hit.from];
  if (!first) return none;
  if (hit.form === "authority") return { ...none, government: true };
  const near = isNear(tokens, hit, cues);
  const role = roleOf(tokens, hit, cues);
  const settlementCue = endsWithPhrase(tokens, hit.from, cues.settlementCues);
  const cue = settlementCue ? "settlement" : near || endsWithPhrase(tokens, hit.from, cues.at) ? "preposition" : null;
  if (hit.form !== "name") return { ...none, near, role, cue };
  const notPlace = whyNotPlace(tokens, hit, index, cues, cue !== null, settlementCue, text);
  const government =
    notPlace === null && isGovernment(tokens, hit, index, cues, cue !== null && tokens[hit.from - 1]?.folded !== "to");
  return { notPlace, government, near, cue, role, common: isCommonWord(tokens, hit, index, cues) };
}

function roleOf(tokens: readonly Token[], hit: Hit, cues: Cues): Surroundings["role"] {
  if (endsWithPhrase(tokens, hit.from, cues.office)) return "office";
  if (endsWithPhrase(tokens, hit.from, cues.toward)) return "toward";
  return endsWithPhrase(tokens, hit.from, cues.from) ? "from" : null;
}

function isNear(tokens: readonly Token[], hit: Hit, cues: Cues): boolean {
  if (hit.form === "direction" || endsWithPhrase(tokens, hit.from, cues.near)) return true;
  const after = tokens[hit.to + 1];
  return hit.form === "name" && after !== undefined && after.gap === " " && cues.nearAfter.has(after.folded);
}

/** Whether the words just before `at` are one of the phrases. */
function endsWithPhrase(tokens: readonly Token[], at: number, phrases: ReadonlySet<string>): boolean {
  let words = "";
  for (let from = at - 1; from >= Math.max(0, at - maxPhrase); from--) {
    const gapAfter = tokens[from + 1]?.gap ?? "";
    if (gapAfter !== " " && /[!?;:\n,)]/.test(gapAfter)) return false;
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
  settlementCue: boolean,
  text: string,
): string | null {
  const first = tokens[hit.from];
  const after = tokens[hit.to + 1];
  if (!first) return null;
  const afterWord = after && joins(after) ? after.folded : "";
  if (first.gap.length <= 3 && endsWithPhrase(tokens, hit.from, cues.notPlaceBefore)) return "name of something else";
  if (afterWord && cues.notPlaceAfter.has(afterWord) && !isCountry(hit, index)) return `name before "${afterWord}"`;
  if (isAddress(first, text)) return "part of an address";
  if (isRiver(tokens, hit, cues)) return "river";
  if (isPartOfLongerName(tokens, hit, cues, settlementCue)) return "part of a longer name";
  if (afterWord && cues.namesakeAfter.has(afterWord) && !isWellKnown(hit, index)) return `name before "${afterWord}"`;
  if (hit.from === hit.to && isPerson(tokens, hit, cues, cued)) return "person name";
  return null;
}

function isCountry(hit: Hit, index: Index): boolean {
  return hit.targets.every((t) => index.places[t.index]?.kind === "country");
}

function isWellKnown(hit: Hit, index: Index): boolean {
  return hit.targets.some((t) => (index.places[t.index]?.population ?? 0) >= 50_000);
}

/** "@kharkiv", "t.me/odesa", "kyiv.ua": handles and addresses. */
function isAddress(first: Token, text: string): boolean {
  const before = text.charAt(first.start - 1);
  if (before === "@" || before === "/" || before === "_")
    return /\S/.test(text.charAt(first.start - 2)) || before === "@";
  return (
    before === "." &&
    /\p{L}/u.test(text.charAt(first.start - 2)) &&
    !/\s/.test(first.gap) &&
    !first.cyrillic &&
    !first.capital
  );
}

function isRiver(tokens: readonly Token[], hit: Hit, cues: Cues): boolean {
  if (!cues.rivers.has(wordsOf(tokens, hit.from, hit.to))) return false;
  const before = tokens[hit.from - 1];
  const after = tokens[hit.to + 1];
  if (after && after.gap === " " && cues.riverCues.has(after.folded) && after.folded !== "the") return true;
  return before !== undefined && (tokens[hit.from]?.gap ?? "").length <= 2 && cues.riverCues.has(before.folded);
}

/** "Velyka X", "X Druha": a longer name that the gazetteer does not have is not its shorter namesake. */
function isPartOfLongerName(tokens: readonly Token[], hit: Hit, cues: Cues, settlementCue: boolean): boolean {
  const first = tokens[hit.from];
  const before = tokens[hit.from - 1];
  const after = tokens[hit.to + 1];
  if (before?.capital && first && (first.gap === " " || first.gap === "-") && cues.nameParts.has(before.folded))
    return true;
  if (!after?.capital || (after.gap !== " " && after.gap !== "-")) return false;
  if (cues.nameParts.has(after.folded) && !after.allCapitals) return !settlementCue || after.gap === "-";
  return hit.from === hit.to && first !== undefined && cues.nameParts.has(first.folded);
}

function isPerson(tokens: readonly Token[], hit: Hit, cues: Cues, cued: boolean): boolean {
  const token = tokens[hit.from];
  const before = tokens[hit.from - 1];
  const after = tokens[hit.to + 1];
  if (!token) return false;
  const isInitial =
    before !== undefined && /^\.\s?$/.test(token.gap) && before.capital && before.end - before.start === 1;
  if (isInitial && !"мсгпдх".includes(before.folded)) return true;
  if (before && /^\.?\s$/.test(token.gap)) {
    if (cues.ranks.has(before.folded)) return true;
    if (cues.firstNames.has(before.folded) && before.capital) return true;
  }
  if (!cues.firstNames.has(token.folded)) return false;
  return !cued || (after !== undefined && after.gap === " " && after.capital && !after.allCapitals);
}

function isGovernment(tokens: readonly Token[], hit: Hit, index: Index, cues: Cues, cued: boolean): boolean {
  const words = wordsOf(tokens, hit.from, hit.to);
  const before = tokens[hit.from - 1];
  if (addressedForms.has(words) && before && dealingWords.has(before.folded)) return true;
  if (!capitals.has(words) && !isCountry(hit, index)) return false;
  if (cued) return false;
  const after = tokens[hit.to + 1];
  const verb = after?.folded === "s" && /^['’]$/.test(after.gap) ? tokens[hit.to + 2] : after;
  const acts = verb !== undefined && verb.gap === " " && cues.governmentAfter.has(verb.folded);
  return acts || endsWithPhrase(tokens, hit.from, cues.governmentBefore);
}

/** A name whose spelling, or whose every bearer's name, is also a common word or a surname. */
function isCommonWord(tokens: readonly Token[], hit: Hit, index: Index, cues: Cues): boolean {
  if (cues.commonWords.has(wordsOf(tokens, hit.from, hit.to))) return true;
  return hit.targets.every(({ index: at }) => {
    const place = index.places[at];
    if (place?.kind !== "settlement" || place.population >= 30_000) return false;
    return place.commonWord;
  });
}
