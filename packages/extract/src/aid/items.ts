import type { AidReading } from "@tocsin/model";
import type { NumberSpan } from "../numbers/types.ts";
import type { Document } from "../segment/types.ts";
import { aidWordsOf } from "./compiled.ts";
import type { SentenceCues } from "./sentence-cues.ts";

export type AidItem = AidReading["items"][number];

const generic = new Set(
  "tank;missile;vehicle;drone;fighter jet;helicopter;howitzer;artillery system;ammunition;air defence system;armoured vehicle;infantry fighting vehicle;armoured personnel carrier;radar".split(
    ";",
  ),
);

const namedTanks = new Set(["Leopard 1", "Leopard 2", "Abrams", "Challenger 2", "T-72"]);

/** Things given, each once, with the count that stands up to four words before it ("14 modern Leopard 2 tanks"). */
export function readItems(cues: SentenceCues, numbers: NumberSpan[], doc: Document): AidItem[] {
  const items = new Map<string, AidItem>();
  let lastEnd = -1;
  let last = null as AidItem | null;
  for (const { from, to, cue } of cues.items) {
    if (
      isNotGiven({ from, to }, cues, doc) ||
      from < lastEnd ||
      cues.coalitions.some((c) => from < c.to && c.from < to)
    )
      continue;
    // "Leopard 2 tanks", "танки Leopard 2": two words for one thing, the name says it better.
    const isNamed = isNameOf(last, { from: lastEnd, to: from }, cue.item, cues, doc);
    const apposed = from === lastEnd || isNamed || namesRounds(last, doc, lastEnd, from) ? last : null;
    const previousEnd = lastEnd;
    lastEnd = to;
    if (apposed) {
      if (generic.has(apposed.item) && !generic.has(cue.item)) {
        items.delete(apposed.item);
        last = { item: cue.item, count: apposed.count };
        items.set(cue.item, last);
      }
      continue;
    }
    const count = countBefore(from, numbers, doc, Math.max(cues.sentence.from, previousEnd));
    const known = items.get(cue.item);
    last = known && known.count !== null ? known : { item: cue.item, count };
    items.set(cue.item, last);
  }
  // "Leopard 2 tanks, after others may give the German-built tank", "Leopard 2 main battle tanks": told before by name.
  if (items.get("tank")?.count === null && [...items.keys()].some((item) => namedTanks.has(item))) items.delete("tank");
  return [...items.values()];
}

/** Tokens at most between a thing and its name: "40 missiles longue portée Scalp". */
const nameReach = 3;

/** "Missiles longue portée Scalp": words alone, and none that leads to something else, part a thing from its name. */
function isNameOf(
  last: AidItem | null,
  { from, to }: { from: number; to: number },
  item: string,
  cues: SentenceCues,
  { tokens, lang }: Document,
): boolean {
  if (!last || !generic.has(last.item) || generic.has(item) || to - from > nameReach || last.count === null)
    return false;
  const { togetherWords, purposes } = aidWordsOf(lang);
  const leadsOn = [...cues.at("partBefore"), ...cues.at("contains"), ...cues.at("setAside")];
  if (leadsOn.some((word) => word.from >= from && word.to <= to)) return false;
  return tokens
    .slice(from, to)
    .every(({ kind, lower }) => kind === "word" && !togetherWords.has(lower) && !purposes.has(lower));
}

/** "75,000 rounds of 155mm artillery ammunition": what the rounds are for. */
function namesRounds(last: AidItem | null, { tokens }: Document, from: number, to: number): boolean {
  return (
    last?.item === "ammunition" && tokens.slice(from, to).every(({ lower }) => /^(of|\d+|mm|-|\d+-?mm)$/.test(lower))
  );
}

/** Tokens at most from "ammunition for" to what it is for. */
const partsReach = 2;

/** Tokens at most from a thing to "as a replacement for those". */
const replacedReach = 4;

/** "Spare parts for tanks"; "$400m in arms, but not fighter jets"; "bought ten howitzers to replace those it gave". */
function isNotGiven({ from, to }: { from: number; to: number }, cues: SentenceCues, { tokens }: Document): boolean {
  const ends = (at: number, end: number) => tokens.slice(at, end).some(({ text }) => /^[,;]$/.test(text));
  const isBehind = (word: { to: number }) => word.to <= from && !ends(word.to, from);
  const isFirst = (word: { to: number }) => !cues.items.some((item) => item.from >= word.to && item.to <= from);
  if (cues.at("partsFor").some((word) => isBehind(word) && from - word.to <= partsReach && isFirst(word))) return true;
  const aside = setAsideFrom(cues);
  if (from >= aside && !ends(aside, from)) return true;
  return cues.at("replaces").some((word) => {
    if (isBehind(word)) return true;
    return word.from >= to && word.from - to <= replacedReach && cues.statuses.some((verb) => verb.from >= word.to);
  });
}

/** Where a sentence goes on, behind what is given, with what is not: "and is considering sending". */
export function setAsideFrom(cues: SentenceCues): number {
  const gifts = [...cues.money, ...cues.items];
  const word = cues.at("setAside").find(({ from }) => gifts.some((gift) => gift.to <= from));
  return word?.from ?? cues.sentence.to;
}

const ofThing: ReadonlySet<NumberSpan["kind"]> = new Set<NumberSpan["kind"]>(["calibre", "distance", "measure"]);

function countBefore(at: number, numbers: NumberSpan[], doc: Document, start: number): number | null {
  // "15,000 155-mm shells", "28 MAN 40M trucks": what a number between the count and its noun tells is of the thing.
  const number = numbers.findLast((n) => n.to <= at && n.from >= start && !ofThing.has(n.kind));
  if (number?.kind !== "count" || number.article || at - number.to > 5) return null;
  // "(25,000) artillery rounds".
  const isBracketed = doc.tokens[number.from - 1]?.text === "(" && doc.tokens[number.to]?.text === ")";
  const between = doc.tokens.slice(isBracketed ? number.to + 1 : number.to, at);
  const words = aidWordsOf(doc.lang);
  if (between.some(({ text, lower }) => /^[,;:()]$/.test(text) || words.purposes.has(lower))) return null;
  const share = numbers.findLast((n) => n.to <= number.from && n.from >= start);
  // "Three of the six promised jets".
  const isShare = share?.kind === "count" && number.from - share.to <= 2 && (share.max ?? 0) < (number.min ?? 0);
  const counted = isShare && words.shareWords.has(doc.tokens[share.to]?.lower ?? "") ? share : number;
  // "Hundreds of drones" are not counted.
  return counted.qualifier === "several" ? null : (counted.min ?? counted.max);
}
