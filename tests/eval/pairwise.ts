/** Agreement of two groupings of the same texts. `p`, `r` and `f1` are 0 where there is nothing to divide by. */
export interface PairScore {
  p: number;
  r: number;
  f1: number;
  /** Pairs of texts that share an event, in gold and as predicted. */
  gold: number;
  predicted: number;
}

export interface WrongPair {
  a: string;
  b: string;
  kind: "missed" | "wrong";
  /** The shared event, in gold for a missed pair and as predicted for a wrong one. */
  event: string;
}

/**
 * Pairwise precision and recall: two texts are linked when they share an event. Both maps go from a text's id to the keys of
 * its events; a text without any is linked with nothing.
 */
export function scorePairs(gold: Map<string, string[]>, predicted: Map<string, string[]>): PairScore {
  const wanted = linkedPairs(gold);
  const found = linkedPairs(predicted);
  let right = 0;
  for (const pair of found.keys()) if (wanted.has(pair)) right++;
  const p = found.size > 0 ? right / found.size : 0;
  const r = wanted.size > 0 ? right / wanted.size : 0;
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0, gold: wanted.size, predicted: found.size };
}

/** The pairs on which two groupings differ, for a person to look at. */
export function wrongPairs(gold: Map<string, string[]>, predicted: Map<string, string[]>): WrongPair[] {
  const wanted = linkedPairs(gold);
  const found = linkedPairs(predicted);
  const differing = (from: Map<string, string>, other: Map<string, string>, kind: WrongPair["kind"]) =>
    [...from].flatMap(([pair, event]) => {
      const [a = "", b = ""] = pair.split("\t");
      return other.has(pair) ? [] : [{ a, b, kind, event }];
    });
  return [...differing(wanted, found, "missed"), ...differing(found, wanted, "wrong")];
}

function linkedPairs(eventsOf: Map<string, string[]>): Map<string, string> {
  const textsOf = new Map<string, string[]>();
  for (const [text, events] of eventsOf) {
    for (const event of new Set(events)) {
      const texts = textsOf.get(event);
      if (texts) texts.push(text);
      else textsOf.set(event, [text]);
    }
  }
  const pairs = new Map<string, string>();
  for (const [event, texts] of textsOf) {
    texts.sort();
    for (const [i, a] of texts.entries()) for (const b of texts.slice(i + 1)) pairs.set(`${a}\t${b}`, event);
  }
  return pairs;
}
