import { cuesBefore, wordCues } from "./cues/word-cues.ts";
import type { Look } from "./look.ts";
import { isCue, type Token } from "./tokens.ts";

/** Cities whose names stand for a government. */
const capitals = new Set(
  "kyiv kiev киів киев київ moscow moscou москва kremlin minsk минск мінськ washington berlin london londres paris brussels bruxelles warsaw varsovie beijing pekin tehran teheran pyongyang ankara budapest bratislava prague vilnius riga tallinn helsinki oslo stockholm copenhagen rome madrid ottawa tokyo seoul canberra bucharest chisinau вашингтон берлин берлін лондон париж брюссель варшава пекин пекін тегеран анкара будапешт братислава прага вильнюс вільнюс рига tbilisi yerevan baku".split(
    " ",
  ),
);
/** Genitives of the two capitals at war: "действий Киева" are a government's, "жители Киева" are not. */
const genitives = new Set("киева києва москвы москви".split(" "));
/** What a government wages: "Moscow's ongoing aerial campaign". */
const enterprises = new Set("campaign offensive aggression bombardment war invasion".split(" "));
/** Whose a capital's forces are: "Moscow's Black Sea Fleet". */
const forces = new Set("fleet navy troops army warship warships".split(" "));
/** Words that may stand between a government and what it does. */
const adverbs = new Set("again also once encore aussi знову снова опять".split(" "));
/** Dative and instrumental of the two capitals at war: a government is addressed or dealt with. */
const addressedForms = new Set("киеву києву москве москві києвом киевом москвою москвой".split(" "));
const dealingWords = new Set(
  "з із с и та і между між допомога допомогу допомоги помощь помощи передати передати передала передав передать передаст надати надав надала надає предоставить предоставил предоставила поставки поставок зброю оружие".split(
    " ",
  ),
);

/**
 * Whether a capital's or country's name stands for its government: as the subject of saying, deciding or attacking ("Kyiv
 * promised"), or as the one addressed ("aid to Kyiv"). A locative preposition makes it a place.
 */
export function isGovernment(look: Look): boolean {
  const { tokens, hit, name, before } = look;
  const previous = tokens[hit.from - 1];
  if (previous && addressedForms.has(name) && dealingWords.has(previous.folded)) return true;
  const country = isCountry(look);
  if (genitives.has(name)) return (before & cuesBefore.governmentBefore) !== 0 && look.cue !== "settlement";
  if (!capitals.has(name) && !country) return false;
  if (wages(look) || isSecondOfTwo(look)) return true;
  if ((before & cuesBefore.governmentBefore) !== 0 && look.cue !== "settlement") return true;
  if (look.cue !== null && previous?.folded !== "to") return false;
  const at = wordAfter(look);
  const word = tokens[at]?.gap === " " ? tokens[at] : undefined;
  // "Kiev a été la cible": what was done to the city.
  if (isPassive(tokens, at)) return false;
  if (isCue(word, wordCues.governmentAfter)) return true;
  return isCue(word, wordCues.attackVerbs) && (country || isCyrillicDoer(look, at) || isLatinDoer(look, at));
}

/** What befalls a city, behind "a été" or "was". */
const befalls = new Set(
  "la cible vise visee touche touchee frappe frappee attaque attaquee bombarde bombardee secoue secouee reveille pilonne pilonnee prive privee hit struck attacked shelled bombed targeted rocked pounded under".split(
    " ",
  ),
);

/** What a city goes through: "Kiev a connu une nouvelle attaque". */
const suffers = new Set("connu subi essuye vecu".split(" "));

/** "A de nouveau subi": words between the parts of the verb. */
const againWords = new Set([...adverbs, "de", "nouveau", "egalement"]);

function isPassive(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < at + 3 && againWords.has(tokens[next]?.folded ?? "")) next++;
  const [first, second, third] = [tokens[at]?.folded, tokens[next]?.folded ?? "", tokens[next + 1]?.folded ?? ""];
  if (first === "a" || first === "avait" || first === "has" || first === "had") {
    if (first !== "has" && first !== "had" && suffers.has(second)) return true;
    const adverb = tokens[next + 2]?.folded ?? "";
    return (second === "ete" || second === "been") && (befalls.has(third) || befalls.has(adverb));
  }
  return (first === "was" || first === "est" || first === "is") && (befalls.has(second) || befalls.has(third));
}

/** Words that what is attacked begins with, behind the verb; "Kyiv hit by drones" has none. */
const targetOpeners = new Set(
  "the a an its several dozens civilian civilians residential energy power military ukraine russia ukrainian russian targets cities sites facilities infrastructure".split(
    " ",
  ),
);

/** "When Moscow indiscriminately shelled civilian areas". */
function isLatinDoer({ tokens }: Look, verb: number): boolean {
  const next = tokens[verb + 1];
  return next?.gap === " " && targetOpeners.has(next.folded);
}

/** "Киев ударил по жилым домам", "Москва цинично атакует мирных жителей": a verb alone may be what others do to the city. */
function isCyrillicDoer({ tokens, hit }: Look, verb: number): boolean {
  return verb > hit.to + 1 || tokens[verb + 1]?.folded === "по";
}

const between = new Set("between entre між между".split(" "));

/** "The war between Kyiv and Moscow": the second is a government as the first is. */
function isSecondOfTwo({ tokens, hit }: Look): boolean {
  const first = tokens[hit.from - 2];
  if (!isCue(tokens[hit.from - 1], wordCues.joiners) || !first?.capital) return false;
  return between.has(tokens[hit.from - 3]?.folded ?? "");
}

function isPossessive(token: Token | undefined): boolean {
  return token?.folded === "s" && /^['’]$/.test(token.gap);
}

/** "In Moscow's ongoing aerial campaign". */
function wages({ tokens, hit, name }: Look): boolean {
  const after = hit.to + 1;
  if (!isPossessive(tokens[after])) return false;
  return tokens
    .slice(after + 1, after + 5)
    .some(({ folded }) => enterprises.has(folded) || (capitals.has(name) && forces.has(folded)));
}

/** Adverbs in -но and -ly, and others for how it was done: "подло и целенаправленно атакует". */
const mannerPattern = /^(?:[а-яіїєґ]{3,}но|подло|підло|нагло|жестоко|жорстоко|[a-z]{3,}ly)$/;

const belligerents = new Set("russia ukraine moscow kyiv kiev russie moscou росія україна россия украина".split(" "));

/** Where the word is that the name is the subject of, past a possessive and past a second name ("Washington and Berlin condemned"). */
function wordAfter({ tokens, hit }: Look): number {
  let at = hit.to + 1;
  if (isPossessive(tokens[at])) at++;
  if (isCue(tokens[at], wordCues.joiners) && tokens[at + 1]?.capital) at += 2;
  // "Russia, Ukraine report …", in a headline.
  else if (tokens[at]?.gap === ", " && belligerents.has(tokens[at]?.folded ?? "")) at++;
  if (adverbs.has(tokens[at]?.folded ?? "")) at++;
  while (mannerPattern.test(tokens[at]?.folded ?? "")) at += isCue(tokens[at + 1], wordCues.joiners) ? 2 : 1;
  return at;
}

/** Whether a name is a country's and nothing else's. */
export function isCountry({ hit, index }: Look): boolean {
  return hit.targets.every((t) => index.places[t.index]?.kind === "country");
}
