import { isCountry } from "./government.ts";
import { wordsOf } from "./hit.ts";
import { hasPhrase, type Look } from "./look.ts";
import { joins, type Token } from "./tokens.ts";

/** A town of this size keeps its name beside "park" or "boulevard"; a smaller one's name there is a namesake. */
const wellKnownPopulation = 50_000;
/** A place of this size has a school, hospital or plant that is called after it. */
const facilityPopulation = 4_000;
/** One-letter abbreviations before places (м., с., г., п., д., х.); before other names a single letter is an initial. */
const placeAbbreviations = "мсгпдх";

/** Why a name is no place where it stands: a brigade, street, ship, outlet, person, river or part of a longer name. */
export function whyNotPlace(look: Look): string | null {
  const { tokens, hit, cues } = look;
  const first = tokens[hit.from];
  const after = tokens[hit.to + 1];
  if (!first) return null;
  const afterWord = after && joins(after) ? after.folded : "";
  if (first.gap.length <= 3 && hasPhrase(look.before, cues.notPlaceBefore)) return "name of something else";
  if (cues.notPlaceAfter.has(afterWord) && !isCountry(look)) return `name before "${afterWord}"`;
  if (isAddress(first, look.text)) return "part of an address";
  if (isRiver(look)) return "river";
  if (isPartOfLongerName(look)) return "part of a longer name";
  if (cues.namesakeAfter.has(afterWord) && !isOfSize(look, wellKnownPopulation)) return `name before "${afterWord}"`;
  if (cues.townFacilities.has(afterWord) && !isOfSize(look, facilityPopulation)) return `name before "${afterWord}"`;
  return hit.from === hit.to && isPerson(look) ? "person name" : null;
}

function isOfSize({ hit, index }: Look, population: number): boolean {
  return hit.targets.some((t) => (index.places[t.index]?.population ?? 0) >= population);
}

/** "@kharkiv", "t.me/odesa", "kyiv.ua": handles and addresses. */
function isAddress(first: Token, text: string): boolean {
  const before = text.charAt(first.start - 1);
  if (before === "@") return true;
  if (before === "/" || before === "_") return /\S/.test(text.charAt(first.start - 2));
  return before === "." && !first.cyrillic && !first.capital && /\p{L}/u.test(text.charAt(first.start - 2));
}

function isRiver({ tokens, hit, cues }: Look): boolean {
  if (!cues.rivers.has(wordsOf(tokens, hit.from, hit.to))) return false;
  const first = tokens[hit.from];
  const before = tokens[hit.from - 1];
  const after = tokens[hit.to + 1];
  if (after && after.gap === " " && after.folded !== "the" && cues.riverCues.has(after.folded)) return true;
  return before !== undefined && first !== undefined && first.gap.length <= 2 && cues.riverCues.has(before.folded);
}

/** "Velyka X", "X Druha": a longer name that the gazetteer does not have is not its shorter namesake. */
function isPartOfLongerName({ tokens, hit, cues, cue }: Look): boolean {
  const first = tokens[hit.from];
  const before = tokens[hit.from - 1];
  const after = tokens[hit.to + 1];
  if (!first) return false;
  if (before?.capital && (first.gap === " " || first.gap === "-") && cues.nameParts.has(before.folded)) return true;
  if (!after?.capital || (after.gap !== " " && after.gap !== "-")) return false;
  if (cues.nameParts.has(after.folded) && !after.allCapitals) return cue !== "settlement" || after.gap === "-";
  return hit.from === hit.to && cues.nameParts.has(first.folded);
}

function isPerson({ tokens, hit, cues, cue }: Look): boolean {
  const token = tokens[hit.from];
  const before = tokens[hit.from - 1];
  const after = tokens[hit.to + 1];
  if (!token) return false;
  if (before && isInitial(before) && /^\.\s?$/.test(token.gap)) return true;
  if (before && /^\.?\s$/.test(token.gap)) {
    if (cues.ranks.has(before.folded)) return true;
    if (cues.firstNames.has(before.folded) && before.capital) return true;
  }
  if (!cues.firstNames.has(token.folded)) return false;
  if (cue === "settlement") return false;
  return cue === null || (after !== undefined && after.gap === " " && after.capital && !after.allCapitals);
}

function isInitial(token: Token): boolean {
  return token.capital && token.end - token.start === 1 && !placeAbbreviations.includes(token.folded);
}
