import { cuesBefore, wordCues } from "./cues/word-cues.ts";
import { isCountry } from "./government.ts";
import type { Look } from "./look.ts";
import { isCue, joins, type Token } from "./tokens.ts";

/** A town of this size keeps its name beside "park" or "boulevard"; a smaller one's name there is a namesake. */
const wellKnownPopulation = 50_000;
/** A place of this size has a school, hospital or plant that is called after it. */
const facilityPopulation = 4_000;
/** One-letter abbreviations before places (м., с., г., п., д., х.); before other names a single letter is an initial. */
const placeAbbreviations = "мсгпдх";

/** Why a name is no place where it stands: a brigade, street, ship, outlet, person, river or part of a longer name. */
export function whyNotPlace(look: Look): string | null {
  const { tokens, hit } = look;
  const first = tokens[hit.from];
  const next = tokens[hit.to + 1];
  if (!first) return null;
  const after = next && joins(next) ? next : undefined;
  const isNamesake = `name before "${after?.folded}"`;
  if (first.gap.length <= 3 && (look.before & cuesBefore.notPlaceBefore) !== 0 && !isStreetsOf(look))
    return "name of something else";
  if (isCue(after, wordCues.notPlaceAfter) && !isCountry(look)) return isNamesake;
  const behind = behindGloss(tokens, hit.to + 1);
  if (isCue(behind, wordCues.notPlaceAfter) && behind?.capital && !isCountry(look)) return "name of something else";
  if (isArticled(look, after) || isAdjective(look, after)) return "name of something else";
  if (isAddress(first, look.text)) return "part of an address";
  if (isRiver(look)) return "river";
  if (isPartOfLongerName(look)) return "part of a longer name";
  if (isCue(after, wordCues.namesakeAfter) && !isOfSize(look, wellKnownPopulation)) return isNamesake;
  if (isCue(after, wordCues.townFacilities) && !isOfSize(look, facilityPopulation)) return isNamesake;
  return hit.from === hit.to && (isPerson(look) || speaks(look, after)) ? "person name" : null;
}

/** "The Druzhba (Friendship) Hotel": the word behind a gloss of one word. */
function behindGloss(tokens: readonly Token[], at: number): Token | undefined {
  const behind = tokens[at + 1];
  return tokens[at]?.gap === " (" && behind?.gap === ") " ? behind : undefined;
}

const streets: ReadonlySet<string> = new Set(
  "вулиці вулиць вулицях вулицями вулицям улицы улиц улицах улицами улицам".split(" "),
);

/** "На улицах Донецка": the streets of a city near the front, and no street of its name. */
function isStreetsOf({ tokens, hit, index }: Look): boolean {
  if (!streets.has(tokens[hit.from - 1]?.folded ?? "")) return false;
  return hit.targets.some((target) => {
    const place = index.places[target.index];
    return place?.kind === "settlement" && place.inBelt && place.population >= wellKnownPopulation;
  });
}

/** "The Novocherkassk, …": English towns have no article, ships and clubs do. */
function isArticled({ tokens, hit, index }: Look, after: Token | undefined): boolean {
  const first = tokens[hit.from];
  if (first?.gap !== " " || tokens[hit.from - 1]?.folded !== "the") return false;
  // "In the Lyman, Pokrovsk directions"
  const next = tokens[hit.to + 1];
  if (after?.gap === " " || next?.capital || isCue(next, wordCues.joiners)) return false;
  return hit.targets.every((target) => index.places[target.index]?.kind === "settlement");
}

const adjectiveEndings = ["ого", "его", "ому", "ему", "им", "ым", "ої", "ій"];

/** "Луганского информационного центра": in the case of the adjective behind it, an adjective too, and no village of its form. */
function isAdjective({ tokens, hit, index }: Look, after: Token | undefined): boolean {
  if (hit.from !== hit.to || after?.gap !== " " || after.capital) return false;
  const name = tokens[hit.from]?.folded ?? "";
  const ending = adjectiveEndings.find((letters) => name.endsWith(letters));
  const isOfNoun = ending !== undefined && (after.folded.endsWith(ending) || isCue(after, wordCues.namesakeAfter));
  if (!isOfNoun) return false;
  return hit.targets.every((target) => index.places[target.index]?.kind === "settlement");
}

/** A named site is a place whatever follows ("the Azovstal facility"). */
function isOfSize({ hit, index }: Look, population: number): boolean {
  return hit.targets.some((t) => {
    const place = index.places[t.index];
    return place?.kind === "site" || (place?.population ?? 0) >= population;
  });
}

/** "@kharkiv", "t.me/odesa", "kyiv.ua": handles and addresses. */
function isAddress(first: Token, text: string): boolean {
  const before = text.charAt(first.start - 1);
  if (before === "@") return true;
  if (before === "/" || before === "_") return /\S/.test(text.charAt(first.start - 2));
  return before === "." && !first.cyrillic && !first.capital && /\p{L}/u.test(text.charAt(first.start - 2));
}

/** Words that tell a river in front of its name; behind a town's they open what follows: "У Дніпрі через атаку". */
const opensPhrase: ReadonlySet<string> = new Set("the через вздовж уздовж вдоль".split(" "));

function isRiver({ tokens, hit, name, cues }: Look): boolean {
  if (!cues.rivers.has(name)) return false;
  const first = tokens[hit.from];
  const before = tokens[hit.from - 1];
  const after = tokens[hit.to + 1];
  if (after?.gap === " " && !opensPhrase.has(after.folded) && isCue(after, wordCues.riverCues)) return true;
  // "The Donetsk hospital" stands in the town.
  if (after?.gap === " " && isCue(after, wordCues.townFacilities)) return false;
  // "The death toll from the Dnipro strike"; but "those across the Dnipro attack Kherson".
  const isAcross = isCue(tokens[hit.from - 2], wordCues.riverCues);
  if (after?.gap === " " && isCue(after, wordCues.doneToTown) && !isAcross) return false;
  return first !== undefined && first.gap.length <= 2 && isCue(before, wordCues.riverCues);
}

/** "Velyka X", "X Druha": a longer name that the gazetteer does not have is not its shorter namesake. */
function isPartOfLongerName({ tokens, hit, cue }: Look): boolean {
  const first = tokens[hit.from];
  const before = tokens[hit.from - 1];
  const after = tokens[hit.to + 1];
  if (!first) return false;
  if (before?.capital && (first.gap === " " || first.gap === "-") && isCue(before, wordCues.nameParts)) return true;
  if (!after?.capital || (after.gap !== " " && after.gap !== "-")) return false;
  if (isCue(after, wordCues.nameParts) && !after.allCapitals) return cue !== "settlement" || after.gap === "-";
  return hit.from === hit.to && isCue(first, wordCues.nameParts);
}

/** "This morning Tymoshenko said": small towns say nothing, and their namesakes do. */
function speaks(look: Look, after: Token | undefined): boolean {
  if (look.cue !== null || after?.gap !== " " || !isCue(after, wordCues.governmentAfter)) return false;
  const isTown = look.hit.targets.every((t) => look.index.places[t.index]?.kind === "settlement");
  return isTown && !isOfSize(look, wellKnownPopulation);
}

function isPerson({ tokens, hit, cue }: Look): boolean {
  const token = tokens[hit.from];
  const before = tokens[hit.from - 1];
  const after = tokens[hit.to + 1];
  if (!token) return false;
  if (before && isInitial(before, tokens[hit.from - 2]) && /^\.\s?$/.test(token.gap)) return true;
  if (before && /^\.?\s$/.test(token.gap)) {
    if (isCue(before, wordCues.ranks)) return true;
    if (isCue(before, wordCues.firstNames) && before.capital) return true;
  }
  if (!isCue(token, wordCues.firstNames)) return false;
  if (isNamedBehind(token, after, tokens[hit.to + 2])) return true;
  // "Кізомис, Станіслав, Софіївка": what stands in a list is weighed by its neighbours.
  if (cue === "settlement" || (token.gap === ", " && (after?.gap === ", " || isCue(after, wordCues.joiners))))
    return false;
  return cue === null || (after !== undefined && after.gap === " " && after.capital && !after.allCapitals);
}

/** "The administration of the city of Kherson, Roman Doe, said": a first name and a name set off by commas. */
function isNamedBehind(token: Token, name: Token | undefined, next: Token | undefined): boolean {
  const isName = name?.gap === " " && name.capital && !name.allCapitals;
  return token.gap === ", " && isName === true && (next === undefined || /^[,.]/.test(next.gap));
}

/** "В. Д. Ревякин": behind another initial any letter is one. */
function isInitial(token: Token, before: Token | undefined): boolean {
  if (!token.capital || token.end - token.start !== 1) return false;
  return (
    !placeAbbreviations.includes(token.folded) ||
    (before !== undefined && token.gap.startsWith(".") && isInitial(before, undefined))
  );
}
