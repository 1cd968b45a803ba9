import { isMark, type SentenceContext } from "./context.ts";
import { readThings, type ThingKind, type Things } from "./things.ts";

/** Finds counted or named things of one kind, parts folded into their wholes. */
export function findThings(context: SentenceContext, kind: ThingKind): Things[] {
  const found: Things[] = [];
  if (!context.terms.of(kind).length) return found;
  for (let at = context.sentence.from; at < context.sentence.to; ) {
    const things = readThings(context, kind, at);
    if (!things) {
      at++;
      continue;
    }
    const shares = kind === "weapon" ? readShares(context, found, things) : null;
    if (shares) found.splice(shares.since, found.length, ...shares.things);
    else found.push(readThingParts(context, kind, things));
    at = Math.max(found.at(-1)?.to ?? 0, at + 1);
  }
  return found;
}

function readThingParts(context: SentenceContext, kind: ThingKind, whole: Things): Things {
  let at = whole.to;
  let opened = false;
  if (isMark(context, at, ":")) {
    at++;
    opened = whole.counted;
  } else if (isMark(context, at, ",(—–-")) at++;
  const cue = context.terms.cue("including").find((hit) => hit.from === at || followsLoosely(context, whole, hit.from));
  if (!cue && !opened) return whole;
  const list = readThingList(context, kind, cue?.to ?? at);
  const fitting = list.filter((t) => t.counted && (t.min ?? 0) <= (whole.max ?? whole.min ?? Number.POSITIVE_INFINITY));
  if (!fitting.length) return whole;
  return { ...whole, to: fitting.at(-1)?.to ?? whole.to, parts: fitting };
}

/**
 * "479 drones and 20 missiles, of which 460 drones and 19 missiles were shot down": of several kinds, each with its number, the
 * shares that were stopped. Gives these, and since which of the things before they stand for.
 */
function readShares(
  context: SentenceContext,
  before: readonly Things[],
  last: Things,
): { since: number; things: Things[] } | null {
  const cue = context.terms
    .cue("including")
    .find((hit) => hit.from === last.to || hit.from === last.to + 1 || followsLoosely(context, last, hit.from));
  const stops = cue ? context.terms.of("intercept").filter((hit) => hit.from >= cue.to) : [];
  if (!cue || !stops.length) return null;
  const wholes = [...before, last];
  const shares: Things[] = [];
  let since = wholes.length;
  for (const share of readThingList(context, "weapon", cue.to)) {
    const whole = wholes.findLastIndex(({ item, counted }) => counted && item === share.item);
    const { min = null, max = null } = wholes[whole] ?? {};
    if (whole < 0 || !share.counted || (share.min ?? 0) > (max ?? min ?? 0)) return null;
    since = Math.min(since, whole);
    shares.push({ ...share, outOf: max ?? min });
  }
  return shares.length > 1 ? { since, things: shares } : null;
}

// "36 drones overnight, including four Gerbera"
function followsLoosely(context: SentenceContext, whole: Things, cue: number): boolean {
  if (!whole.counted || cue - whole.to > 6 || cue <= whole.to || !isMark(context, cue - 1, ",")) return false;
  for (let at = whole.to; at < cue - 1; at++)
    if (context.tokens[at]?.kind !== "word" || context.numbers.has(at)) return false;
  return true;
}

function readThingList(context: SentenceContext, kind: ThingKind, from: number): Things[] {
  const list: Things[] = [];
  let at = from;
  for (let steps = 0; steps < 20; steps++) {
    while (isMark(context, at, ',;•:-–—"') || context.terms.at("and", at))
      at = context.terms.at("and", at)?.to ?? at + 1;
    const things = readThings(context, kind, at);
    if (!things) break;
    list.push(things);
    at = things.to;
    if (isMark(context, at, "(")) at = skipBrackets(context, at);
  }
  return list;
}

function skipBrackets(context: SentenceContext, from: number): number {
  for (let at = from; at < Math.min(context.sentence.to, from + 12); at++) if (isMark(context, at, ")")) return at + 1;
  return from;
}
