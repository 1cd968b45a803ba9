import { attributeAt } from "./attribute-at.ts";
import { targetsFor } from "./attribute-targets.ts";
import { wordCues } from "./cues/word-cues.ts";
import { nameAges } from "./data-file.ts";
import type { Hit } from "./hit.ts";
import type { Index } from "./load.ts";
import { isName } from "./name-table.ts";
import { isCue, type Token } from "./tokens.ts";

/** Cases that follow a preposition, as the adjective of a head that is left out shows them: of "область" and "громада", of "район". */
const feminineOblique = /[сц](?:ьк|к)(?:ой|ою|ій|ої)$/;
/** The nominative, and the accusative, which in Ukrainian is also where a town is ("у Луганську"): told by a list that its head opens. */
const feminineInList = /[сц](?:ьк|к)(?:а|ая|у|ую)$/;
const masculineOblique = /[сц](?:ьк|к)(?:ом|ому|им|ого)$/;
/** Between "над" and the place. */
const territories: ReadonlySet<string> = new Set(["территорией", "территорією", "територією"]);
type ElidedForm = "region" | "hromada" | "district" | "direction";
const endings: Record<ElidedForm, RegExp> = {
  region: feminineOblique,
  hromada: feminineOblique,
  district: masculineOblique,
  direction: masculineOblique,
};

/** "Шість громад: Білопільську, …", "семи областей України, включаючи Харківську, …": a head in the plural whose adjectives follow. */
export function opensList(tokens: readonly Token[], at: number): "region" | "hromada" | null {
  const token = tokens[at];
  if (!token || !isCue(token, wordCues.regionHeads | wordCues.hromadaHeads) || !pluralHead.test(token.folded))
    return null;
  if (!tokens.slice(at + 1, at + 1 + mostToList).some(({ gap }) => /[:,–—]/.test(gap))) return null;
  return isCue(token, wordCues.regionHeads) ? "region" : "hromada";
}

const pluralHead = /^(?:област(?:ей|и|і|ях|ям)|регион(?:ов|ы|ах)|регіон(?:ів|и|ах)|громад(?:и|ах)?|общин(?:ы|ах)?)$/;
/** Words at most from such a head to the mark that opens its list. */
const mostToList = 3;

/** "Над Брянской", "над территорией Брянской": what is in the air over a place; "над" is one in both languages that decline adjectives. */
export function isOver(tokens: readonly Token[], at: number): boolean {
  const before = territories.has(tokens[at - 1]?.folded ?? "") ? at - 1 : at;
  return tokens[before - 1]?.folded === "над";
}

/**
 * "14 – над Белгородской областью, 12 – над Курской", "у Покровській громаді двоє, у Межівській – один": a unit after another one,
 * its head left out; in "12 над Курской, пять над Белгородской областями" before it. A town's own name is no such unit.
 *
 * @param isListed Within a list that its head has opened.
 */
export function unitWithoutHead(
  tokens: readonly Token[],
  at: number,
  form: ElidedForm,
  index: Index,
  isListed: boolean,
  opens = false,
): Hit | null {
  const token = tokens[at];
  if (!token?.capital) return null;
  const attribute = attributeAt(tokens, at, index);
  // "Івано-Франківська": the last word of the name shows its case.
  const to = attribute?.to ?? at;
  const { folded } = tokens[to] as Token;
  const next = tokens[to + 1];
  if (!endings[form].test(folded) && !(isListed && form !== "district" && feminineInList.test(folded))) return null;
  const isStretch = form === "direction";
  if (form !== "region" && !isStretch && isName(token.word.names)) return null;
  const standsAlone = !next || /[,.;:)\n]|\s[–—-]\s/.test(next.gap) || isCue(next, wordCues.joiners);
  if (
    !standsAlone &&
    !(opens && (isStretch ? !next.capital : !mayBeHead(next) && !(form === "district" && endsAsHead.test(next.folded))))
  )
    return null;
  const targets = targetsFor(attribute?.indexes ?? [], form, index);
  if (!targets.length) return null;
  return { from: at, to, form, targets: targets.map((index) => ({ index, age: nameAges.current })) };
}

/** "На Торецькому — біля Щербинівки", behind a sentence about another stretch of front. */
export function stretchWithoutHead(tokens: readonly Token[], at: number, index: Index): Hit | null {
  if (tokens[at - 1]?.folded !== "на" || !opensSentence(tokens, at)) return null;
  return unitWithoutHead(tokens, at, "direction", index, false, true);
}

/** "У Сумській вночі …": the first words of a sentence, a preposition before them. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens[at - 1];
  if (!preposition?.capital || !openers.has(preposition.folded)) return false;
  return at === 1 || /[\n.!?…:]/.test(preposition.gap);
}

/** "…, у Куп'янському поранено двох": a preposition behind a comma. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens[at - 1];
  return preposition !== undefined && openers.has(preposition.folded) && /[,;]/.test(preposition.gap);
}

const openers: ReadonlySet<string> = new Set(["у", "в", "на"]);

/** A noun in the case of the adjective before it ("у Сумській громаді", "в Сумской общине"), or a short name ("Сумській ОВА"). */
function mayBeHead({ folded, capital }: Token): boolean {
  return capital || (/[іе]$|[^л]и$/.test(folded) && !timeWords.test(folded));
}

/** Such a noun with the other ending of its case, or its adjective: "у Миколаївському порту", "в Белгородском ожоговом центре". */
const endsAsHead = /(?:[ую]|[оеє]м)$/;

/** Of the day and of people, with the ending of such a noun. */
const timeWords = /^(?:сьогодн|у?вноч|поранен|травмован|постраждал|загибл|ранены|уже|вже|ще|еще)/;
