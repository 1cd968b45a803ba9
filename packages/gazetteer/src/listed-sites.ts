import { type SiteHead, siteHeads } from "./cues/site-heads.ts";
import { wordCues } from "./cues/word-cues.ts";
import { type Hit, wordsOf } from "./hit.ts";
import type { Index, Target } from "./load.ts";
import { isCue, joins, type Token } from "./tokens.ts";

const headsByFirst = new Map<string, { words: string[]; head: SiteHead }[]>();
for (const head of siteHeads)
  for (const plural of head.plurals) {
    const words = plural.split(" ");
    const first = words[0] ?? "";
    headsByFirst.set(first, [...(headsByFirst.get(first) ?? []), { words, head }]);
  }

/** Words at most of a site's name in a list. */
const nameWords = 2;
/** Names at most of a list. */
const mostListed = 12;
/** Words at most between the head and the first of its names: "bases aériennes russes de", "four air bases on Monday:". */
const openingWords = 2;
const colonWords = 5;

/**
 * Sites that a list names by one head: "the Belaya, Olenya and Morozovsk air bases", "four airfields: A, B and C", "les bases
 * aériennes de A et B". What a list names that no site of the kind is known by is left to others.
 */
export function listedSites(tokens: readonly Token[], index: Index, taken: (word: number) => boolean): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const heads = headsByFirst.get((tokens[at] as Token).folded);
    if (!heads) continue;
    for (const { words, head } of heads) {
      if (words.some((word, n) => tokens[at + n]?.folded !== word)) continue;
      const find = (from: number, to: number) => siteAt(tokens, from, to, head, index);
      hits.push(...before(tokens, at, find), ...behind(tokens, at + words.length, find));
    }
  }
  const isFree = ({ from, to }: Hit) => !taken(from) && !taken(to);
  return hits.filter((hit, n) => isFree(hit) && hits.findIndex(({ from }) => from === hit.from) === n);
}

type Find = (from: number, to: number) => Hit | null;

/** "The A, B and C air bases". */
function before(tokens: readonly Token[], head: number, find: Find): Hit[] {
  const found: Hit[] = [];
  if (!joins(tokens[head] as Token)) return found;
  for (let to = head - 1, n = 0; to >= 0 && n < mostListed; n++) {
    if (!tokens[to]?.capital) break;
    const hit = longest((words) => (to - words + 1 >= 0 ? find(to - words + 1, to) : null));
    if (hit) found.push(hit);
    const from = hit?.from ?? to;
    const joint = tokens[from - 1];
    if (isCue(joint, wordCues.joiners) && !joint?.capital) to = from - 2;
    else if (tokens[from]?.gap.includes(",")) to = from - 1;
    else break;
  }
  return found.reverse();
}

/** "Four air bases: A, B and C", "les bases aériennes de A, de B et de C". */
function behind(tokens: readonly Token[], after: number, find: Find): Hit[] {
  const found: Hit[] = [];
  let from = after;
  while (from < after + openingWords && isSmall(tokens[from]) && /^ ?$/.test(tokens[from]?.gap ?? ".")) from++;
  for (let at = after; at < after + colonWords; at++) if (/^ ?[:–—-] /.test(tokens[at]?.gap ?? "")) from = at;
  for (let n = 0; from < tokens.length && n < mostListed; n++) {
    const token = tokens[from];
    if (!token?.capital || /[.!?;\n]/.test(token.gap)) break;
    const hit = longest((words) => find(from, from + words - 1));
    if (hit) found.push(hit);
    let next = (hit?.to ?? from) + 1;
    const isJoined = isCue(tokens[next], wordCues.joiners) && !tokens[next]?.capital;
    if (!isJoined && !tokens[next]?.gap.includes(",")) break;
    if (isJoined) next++;
    if (isCue(tokens[next], wordCues.joiners)) next++;
    if (isCue(tokens[next], wordCues.headLinks)) next++;
    from = next;
  }
  return found;
}

function isSmall(token: Token | undefined): boolean {
  return token !== undefined && !token.capital;
}

function longest(find: (words: number) => Hit | null): Hit | null {
  for (let words = nameWords; words > 0; words--) {
    const hit = find(words);
    if (hit) return hit;
  }
  return null;
}

/** The site of the head's kind that the words name by themselves. */
function siteAt(tokens: readonly Token[], from: number, to: number, { names }: SiteHead, index: Index): Hit | null {
  for (let at = from; at <= to; at++) {
    const token = tokens[at];
    if (!token?.capital || (at > from && !joins(token))) return null;
  }
  const words = wordsOf(tokens, from, to);
  const isSite = (target: Target) => index.places[target.index]?.kind === "site";
  for (const name of names) {
    const targets = index.targetsOf(name.replace("{}", words))?.filter(isSite) ?? [];
    if (targets.length > 0) return { from, to, form: "name", targets };
  }
  return null;
}
