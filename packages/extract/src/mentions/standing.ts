import { isMark, type SentenceContext } from "../claims/context.ts";
import type { Hit } from "../lexicon/matcher.ts";
import type { Cues } from "../lexicon/types.ts";
import { isSinceRecord, outdone } from "./records.ts";
import { endOfRemark, yearRemarks } from "./year-remarks.ts";

/** How a stretch of a sentence is meant. */
export type Standing = "news" | "background" | "hypothetical" | "habitual" | "negated";

/** Marks asides ("in retaliation for …") up to the next comma, and what is only feared, usual or denied. */
export function standingOf(context: SentenceContext): (token: number) => Standing {
  const spans: { from: number; to: number; standing: Standing }[] = yearRemarks(context).map((span) => ({
    ...span,
    standing: "background",
  }));
  const before = outdone(context);
  if (before) spans.push({ ...before, standing: "background" });
  for (const hit of context.terms.of("cue")) {
    const span = spanOfCue(context, hit);
    if (span) spans.push(span);
  }
  const whole: Standing = context.sentence.noise === "background" ? "background" : "news";
  if (!spans.length) return () => whole;
  return (token) => spans.find((span) => token >= span.from && token < span.to)?.standing ?? whole;
}

const hypotheticalReach = 7;
const habitualReach = { before: 4, after: 6 };
/** Words at most from "came" to an aside behind it: "came just". */
const asideReach = 4;

function spanOfCue(
  context: SentenceContext,
  hit: Hit<keyof Cues>,
): { from: number; to: number; standing: Standing } | null {
  const { sentence } = context;
  if (hit.value === "background") {
    if (isSinceRecord(context, hit.from)) return null;
    // In a remark set off by commas the cue is about the remark only; "…, since the invasion" that ends a sentence, about all of it.
    const isTrailing =
      context.tokens[hit.from - 1]?.text === "," &&
      nextComma(context, hit.to) === sentence.to &&
      context.terms.cue("since").some((since) => since.from === hit.from);
    const opening = isTrailing ? sentence.from : lastComma(context, hit.from);
    return {
      from: opening,
      to: opening === sentence.from ? sentence.to : nextComma(context, hit.to),
      standing: "background",
    };
  }
  if (hit.value === "habitual") {
    // "A drone hit Nikopol, often a target": a remark set off by commas is about itself.
    const opening = lastComma(context, hit.from);
    const from =
      opening === sentence.from ? hit.from - habitualReach.before : Math.max(opening, hit.from - habitualReach.before);
    const to = closedRemark(context, hit.to, hit.to + habitualReach.after) ?? hit.to;
    const comma = nextComma(context, to);
    const isAll = opening === sentence.from && comma < sentence.to && namesNothing(context, comma);
    return { from, to: isAll ? sentence.to : Math.min(comma, to + habitualReach.after), standing: "habitual" };
  }
  // "The day before, three had died", "a strike on A the day before.": a time, and no remark.
  const isLast = (hit.to >= sentence.to || isMark(context, hit.to, ".")) && !context.terms.of("casualty").length;
  if (hit.value === "aside" && (isMark(context, hit.to, ",") || isLast)) return null;
  // "77 deaths were verified since Russia began its strikes in October": a total of the time since.
  const isTotal = hit.value === "aside" && context.terms.cue("since").some((since) => since.from === hit.from);
  if (isTotal && !isSinceRecord(context, hit.from))
    return { from: lastComma(context, hit.from), to: nextComma(context, hit.to), standing: "habitual" };
  if (hit.value === "aside") {
    // "It came a day after Russia struck Kyiv, killing 39": the whole rest is what was before.
    const isAll = context.terms
      .cue("cameAbout")
      .some((verb) => verb.from >= hit.from - asideReach && verb.from <= hit.from && verb.to >= hit.from - 1);
    return { from: hit.from, to: isAll ? sentence.to : endOfRemark(context, hit.to), standing: "background" };
  }
  const isRate = hit.value === "moreAttacks" || (hit.value === "rateOfAttacks" && hasChanged(context, hit));
  if (isRate) return { from: hit.from, to: nextComma(context, hit.to), standing: "habitual" };
  if (hit.value === "refuted") return { from: hit.from, to: sentence.to, standing: "hypothetical" };
  if (hit.value === "hypothetical") {
    // "There is no threat of a breach" says how a site stands.
    if (context.terms.cue("siteState").some((state) => state.from <= hit.from && state.to >= hit.to)) return null;
    const end = Math.min(nextComma(context, hit.to), hit.to + hypotheticalReach);
    return { from: hit.from, to: end, standing: "hypothetical" };
  }
  // "Не выжили двое", "не менее четырех": the word belongs to the verb or the number.
  if (hit.value === "negated" && isWithinWords(context, hit)) return null;
  if (hit.value === "negated")
    return { from: hit.from, to: Math.min(nextComma(context, hit.to), hit.to + 3), standing: "negated" };
  return null;
}

/** "They regularly attack the region with drones, stage sabotage and shell villages": what follows names nobody and counts nothing. */
function namesNothing({ tokens, numbers, sentence }: SentenceContext, from: number): boolean {
  for (let at = from; at < sentence.to; at++) if (tokens[at]?.capital || numbers.has(at)) return false;
  return true;
}

/** Words at most of whose attacks they are, and on what, before "has risen". */
const rateReach = 8;

/** "The number of strikes on the region has doubled". */
function hasChanged(context: SentenceContext, { to }: Hit<keyof Cues>): boolean {
  const change = context.terms.cue("rateChanges").find((hit) => hit.from >= to);
  return change !== undefined && change.from - to <= rateReach && nextComma(context, to) >= change.from;
}

function isWithinWords({ terms, numbers }: SentenceContext, { from, to }: Hit<keyof Cues>): boolean {
  const covers = (span: { from: number; to: number }) =>
    span.from <= from && span.to >= to && span.to - span.from > to - from;
  return terms.of("casualty").some(covers) || [...numbers.values()].some(covers);
}

/** "They regularly – with drones, missiles and guns – attack …": where a remark between dashes ends that begins within the stretch. */
function closedRemark({ tokens, sentence }: SentenceContext, from: number, to: number): number | null {
  const isDash = (at: number) => /^[–—-]$/.test(tokens[at]?.text ?? "") && tokens[at]?.spaced === true;
  let opening = from;
  while (opening < to && !isDash(opening)) opening++;
  if (opening === to) return null;
  for (let at = opening + 1; at < sentence.to; at++) if (isDash(at)) return at + 1;
  return null;
}

function lastComma(context: SentenceContext, from: number): number {
  for (let at = from - 1; at > context.sentence.from; at--) if (context.tokens[at]?.text === ",") return at;
  return context.sentence.from;
}

function nextComma(context: SentenceContext, from: number): number {
  for (let at = from; at < context.sentence.to; at++) if (context.tokens[at]?.text === ",") return at;
  return context.sentence.to;
}
