import { type Attribute, attributeAt, maxWords } from "./attribute-at.ts";
import { headAt } from "./attribute-heads.ts";
import { targetsFor } from "./attribute-targets.ts";
import type { Cues } from "./cues/cues.ts";
import { cuesBefore, wordCues } from "./cues/word-cues.ts";
import { nameAges } from "./data-file.ts";
import { isOver, opensClause, opensList, opensSentence, stretchWithoutHead, unitWithoutHead } from "./elided-units.ts";
import type { Hit, HitForm } from "./hit.ts";
import type { Index } from "./load.ts";
import { beginsNames } from "./name-table.ts";
import { isCue, joins, opensQuotedName, type Token } from "./tokens.ts";

const maxList = 40;
/** Words after a unit within which another may stand without its head. */
const elisionReach = 30;
/** The same for a region that opens a line or sentence: a round-up goes on from region to region. */
const roundUpReach = 200;
/** The same for a stretch of front: the General Staff goes on from one to the next. */
const stretchReach = 120;
const wholeKinds: ReadonlySet<string> = new Set(["area", "site"]);

/**
 * Units named by an attribute and a head: "Харківська та Сумська області", "Kharkiv and Sumy regions", "région de Kharkiv",
 * "Очаківська громада", "Покровський напрямок". A head may govern a list of attributes.
 */
export function scanAttributes(tokens: readonly Token[], index: Index, cues: Cues): Hit[] {
  const hits: Hit[] = [];
  let lastRegion = -roundUpReach;
  let lastList = -elisionReach;
  let lastStretch = -stretchReach;
  const lastUnit = { hromada: -roundUpReach, district: -roundUpReach };
  let lastOpened = -elisionReach;
  /** Adjectives that are regions if one with its head follows in the list. */
  let waiting: Hit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!mayOpenUnit(tokens, i)) continue;
    const prefixed = headBefore(tokens, i) ? attributesAfterHead(tokens, i, index) : null;
    if (namesWhole(tokens, i, index)) continue;
    const before = regionBeforeTown(tokens, i, index, cues);
    if (before) {
      hits.push(before);
      continue;
    }
    const stretch = i - lastStretch < stretchReach ? stretchWithoutHead(tokens, i, index) : null;
    if (stretch) {
      hits.push(stretch);
      lastStretch = i;
      continue;
    }
    const found = prefixed ?? (mayBeAttribute(tokens, i) ? attributesBeforeHead(tokens, i, index, cues) : null);
    if (!found) {
      const head = opensList(tokens, i);
      if (head) lastList = i;
      if (head === "region") lastRegion = i;
      if (head === "hromada") lastUnit.hromada = i;
      const isListed = i - lastList < elisionReach;
      const opens = i - lastRegion < roundUpReach && opensSentence(tokens, i);
      const isNear = opens || i - lastRegion < elisionReach;
      const elided = isNear || isOver(tokens, i) ? unitWithoutHead(tokens, i, "region", index, isListed, opens) : null;
      if (elided) (isNear ? hits : waiting).push(elided);
      if (elided && opens) lastRegion = i;
      else if (!elided)
        for (const form of ["hromada", "district"] as const) {
          const goesOn = i - lastOpened < elisionReach && opensClause(tokens, i);
          const opensUnit = (i - lastUnit[form] < roundUpReach && opensSentence(tokens, i)) || goesOn;
          if (!opensUnit && i - lastUnit[form] >= elisionReach) continue;
          const unit = unitWithoutHead(tokens, i, form, index, isListed, opensUnit);
          if (unit) hits.push(unit);
          if (unit && opensUnit) lastUnit[form] = lastOpened = i;
        }
      continue;
    }
    const usable = withTargets(found, index);
    if (usable.length === 0) continue;
    for (const { from, to, targets } of usable)
      hits.push({
        from: from === found.attributes[0]?.from ? found.start : from,
        to: to === found.attributes.at(-1)?.to ? found.end : to,
        form: found.form,
        targets: targets.map((target) => ({ index: target, age: nameAges.current })),
      });
    if (found.form === "hromada" || found.form === "district") lastUnit[found.form] = found.end;
    if (found.form === "direction") lastStretch = found.end;
    if (found.form === "region") {
      lastRegion = found.end;
      hits.push(...waiting.filter((hit) => found.start - hit.to < elisionReach));
      waiting = [];
    }
    i = found.end;
  }
  return hits;
}

/** False for most words: in small letters, and neither an adjective of a place nor a head nor before one. */
function mayOpenUnit(tokens: readonly Token[], at: number): boolean {
  const { capital, cyrillic, word } = tokens[at] as Token;
  if (capital || word.attributes !== null || (word.cues & unitHeads) !== 0) return true;
  return cyrillic && isCue(tokens[at + 1], wordCues.regionHeads);
}

const unitHeads = wordCues.regionHeads | wordCues.districtHeads | wordCues.hromadaHeads;

/** "В брянском Климово", "у харківському селі Липці": the adjective of the region that the town behind it is in. */
function regionBeforeTown(tokens: readonly Token[], at: number, index: Index, cues: Cues): Hit | null {
  const token = tokens[at];
  if (!token || token.capital || !token.cyrillic || !token.word.attributes) return null;
  const isHead = ((cues.before.get(tokens[at + 1]?.folded ?? "") ?? 0) & cuesBefore.settlementCues) !== 0;
  const name = tokens[isHead ? at + 2 : at + 1];
  if (!name?.capital || name.gap !== " ") return null;
  const targets = targetsFor(token.word.attributes, "region", index).filter((region) =>
    index.targetsOf(name.folded)?.some((town) => isWithin(index, town.index, region)),
  );
  if (!targets.length) return null;
  return { from: at, to: at, form: "region", targets: targets.map((index) => ({ index, age: nameAges.current })) };
}

function isWithin(index: Index, town: number, region: number): boolean {
  const place = index.places[town];
  return place?.kind === "settlement" && place.region === index.places[region]?.region;
}

/** Attributes are written with a capital, or in sloppy posts directly before their head ("харківська область"). */
function mayBeAttribute(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.gap === "-" && tokens[at - 1]?.cyrillic) return false;
  return token.capital || (token.cyrillic && isCue(tokens[at + 1], wordCues.regionHeads));
}

/**
 * "Таврійський напрямок" is an area by that whole name and not the surroundings of a town, "Сызранский НПЗ" a site and not
 * its town.
 */
function namesWhole(tokens: readonly Token[], at: number, index: Index): boolean {
  const first = tokens[at];
  if (!first?.capital) return false;
  let words = first.folded;
  let probed = first.word.names;
  for (let to = at + 1; to <= at + maxWords && beginsNames(probed); to++) {
    const token = tokens[to];
    if (!token || !(joins(token) || opensQuotedName(token))) return false;
    words = `${words} ${token.folded}`;
    probed = index.probeName(words);
    const targets = index.targetsOf(words);
    if (targets?.some((t) => wholeKinds.has(index.places[t.index]?.kind ?? ""))) return true;
  }
  return false;
}

/** The attributes that name a unit of the head's kind. In "Kharkiv, Kharkiv region" the first is the city and no unit. */
function withTargets({ attributes, form }: Group, index: Index): (Attribute & { targets: number[] })[] {
  const found = attributes.map((a) => ({ ...a, targets: targetsFor(a.indexes, form, index) }));
  const [only] = found;
  // "Izmail region", "région de Nikopol": the press calls raions regions too.
  if (form === "region" && found.length === 1 && only?.targets.length === 0)
    only.targets = targetsFor(only.indexes, "raion", index);
  const last = found.at(-1)?.targets[0];
  return found.filter((a, i) => a.targets.length > 0 && (i === found.length - 1 || a.targets[0] !== last));
}

interface Group {
  attributes: Attribute[];
  form: HitForm;
  start: number;
  end: number;
}

function attributesBeforeHead(tokens: readonly Token[], at: number, index: Index, cues: Cues): Group | null {
  const attributes: Attribute[] = [];
  let next = at;
  while (attributes.length < maxList) {
    const attribute = attributeAt(tokens, next, index) ?? unknownAdjective(tokens, next);
    if (!attribute) return null;
    attributes.push(attribute);
    next = endOfRemark(tokens, attribute.to) + 1;
    const head = headAt(tokens, next, cues);
    if (head?.form === "authority" && isBeforeOfficial(tokens, at, next, head.to, cues)) return null;
    if (head) return { attributes, form: head.form, start: at, end: head.to };
    const linked = skipJoiner(tokens, next);
    if (linked === null) return null;
    next = linked;
  }
  return null;
}

/** "In Zaporizhzhia governor Ivan N reported": the town and then an official, and not the authority of its region. */
function isBeforeOfficial(tokens: readonly Token[], at: number, title: number, end: number, cues: Cues): boolean {
  const before = tokens[at - 1];
  if (!before || !cues.beforeOfficial.has(before.folded)) return false;
  return tokens[title]?.capital === false && tokens[end + 1]?.capital === true;
}

/** A list goes on over an adjective that names nothing we know, hyphenated ones as a whole. */
function unknownAdjective(tokens: readonly Token[], at: number): Attribute | null {
  if (!tokens[at]?.capital) return null;
  const to = tokens[at + 1]?.gap === "-" ? at + 1 : at;
  return tokens[to]?.word.adjective ? { from: at, to, indexes: [] } : null;
}

function headBefore(tokens: readonly Token[], at: number): boolean {
  if (!isCue(tokens[at], unitHeads)) return false;
  return isCue(tokens[skipAdjectives(tokens, at + 1)], wordCues.headLinks);
}

/** "la région frontalière russe de Belgorod". */
function skipAdjectives(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 3 && isCue(tokens[next], wordCues.headAdjectives)) next++;
  return next;
}

function attributesAfterHead(tokens: readonly Token[], at: number, index: Index): Group | null {
  const form: HitForm = isCue(tokens[at], wordCues.regionHeads) ? "region" : "district";
  const isPlural = tokens[at]?.folded.endsWith("s") === true;
  const attributes: Attribute[] = [];
  // How many stand before the first that a mere comma adds to a plural head: they are its own where "and" closes the list.
  let sure: number | null = null;
  let next = skipLinks(tokens, skipAdjectives(tokens, at + 1));
  for (;;) {
    const attribute = attributeAt(tokens, next, index);
    if (!attribute || tokens[attribute.from]?.capital === false) break;
    attributes.push(attribute);
    const last = endOfRemark(tokens, attribute.to);
    const linked = skipJoiner(tokens, last + 1);
    const further = linked === null ? null : skipLinks(tokens, linked);
    // "Les régions de Belgorod et Koursk": a plural head governs the names that "and" adds without a link.
    const isClosing = isCue(tokens[last + 1], wordCues.joiners);
    if (further === null || (further === linked && !isPlural) || attributes.length >= maxList) break;
    if (isClosing) sure = null;
    else if (further === linked) sure ??= attributes.length;
    next = further;
    if (isClosing && further === linked) {
      const closing = attributeAt(tokens, next, index);
      if (closing && tokens[closing.from]?.capital !== false) attributes.push(closing);
      break;
    }
  }
  if (sure !== null) attributes.length = sure;
  const end = attributes.at(-1)?.to;
  // "Two of the districts of Kharkiv": a plural with one name means what lies in the town.
  if (end === undefined || (form === "district" && isPlural && attributes.length === 1)) return null;
  return { attributes, form, start: at, end };
}

/** Words at most of a remark in brackets behind a name: "(centre)", "(nord-est)". */
const longestRemark = 3;

/** Behind "(sud)": where a name in a list lies. */
function endOfRemark(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.gap !== " (") return at;
  for (let to = at + 1; to <= at + longestRemark; to++) if (tokens[to + 1]?.gap.startsWith(")")) return to;
  return at;
}

function skipLinks(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 2 && isCue(tokens[next], wordCues.headLinks)) next++;
  return next;
}

function skipJoiner(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  const comma = /^(?: \(\d{1,3}\)|\))?,\s*$|^\s*[/]\s*$|^,? ?$/.test(token.gap) && token.gap.includes(",");
  if (isCue(token, wordCues.joiners) && /^(?: \(\d{1,3}\)|\))?,?\s+$/.test(token.gap)) return at + 1;
  return comma || token.gap === "/" ? at : null;
}
