import type { AidReading } from "@tocsin/model";
import type { NumberSpan } from "../numbers/types.ts";
import type { Document } from "../segment/types.ts";
import { aidWordsOf } from "./compiled.ts";
import type { SentenceCues } from "./sentence-cues.ts";

export type AidItem = AidReading["items"][number];

const generic = new Set(
  "tank;missile;vehicle;drone;fighter jet;helicopter;howitzer;artillery system;ammunition;air defence system;armoured vehicle;radar".split(
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
    if (from < lastEnd || cues.coalitions.some((c) => from < c.to && c.from < to)) continue;
    // "Leopard 2 tanks", "танки Leopard 2": two words for one thing, the name says it better.
    const apposed = from === lastEnd ? last : null;
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

function countBefore(at: number, numbers: NumberSpan[], doc: Document, start: number): number | null {
  // "15,000 155-mm shells": the calibre stands between the count and its noun.
  const number = numbers.findLast((n) => n.to <= at && n.from >= start && n.kind !== "calibre");
  if (number?.kind !== "count" || number.article || at - number.to > 5) return null;
  const between = doc.tokens.slice(number.to, at);
  const words = aidWordsOf(doc.lang);
  if (between.some(({ text, lower }) => /^[,;:()]$/.test(text) || words.purposes.has(lower))) return null;
  const share = numbers.findLast((n) => n.to <= number.from && n.from >= start);
  // "Three of the six promised jets".
  const isShare = share?.kind === "count" && number.from - share.to <= 2 && (share.max ?? 0) < (number.min ?? 0);
  const counted = isShare && words.shareWords.has(doc.tokens[share.to]?.lower ?? "") ? share : number;
  // "Hundreds of drones" are not counted.
  return counted.qualifier === "several" ? null : (counted.min ?? counted.max);
}
