import { hasMark, isMark, type SentenceContext } from "../claims/context.ts";
import { dayOfIso, type LocalDay } from "../time/local-day.ts";
import { resolveTime } from "../time/resolve-time.ts";
import type { ToldDay } from "../time/told-day.ts";
import type { TimeExpression } from "../time/types.ts";
import type { TimeHit } from "./facts.ts";
import { isOfBeginning, isSinceRecord } from "./records.ts";

const happenings = ["act", "casualty", "damage", "launch", "intercept", "weapon"] as const;

/** The times of a sentence in order, each of which may count from the one before. "That attack" is of the day just told. */
export function resolveTimes(
  context: SentenceContext,
  expressions: readonly TimeExpression[],
  published: LocalDay | null,
  told: ToldDay,
): TimeHit[] {
  const { index } = context.sentence;
  const [pointer] = context.terms.cue("thisAttack");
  const meant = pointer && told.before(index);
  const saidOn = dayOfSaying(context, expressions, published, told);
  const times = expressions.flatMap((found) => {
    if (found.role === "apart") return [];
    // The day is that of another attack, which this one outdoes.
    if (found.role === "since" && isSinceRecord(context, found.from)) return [];
    if (
      isBirth(context, found) ||
      isToCome(context, found) ||
      isOfAnnexation(context, found) ||
      isOfRecord(context, found) ||
      isOfBeginning(context, found.from)
    )
      return [];
    const isSameDay = found.words.kind === "relative" && found.words.spec.told === 0;
    const isHour = found.words.kind === "none" && found.clock !== null && found.role === "when";
    const day = isHour ? told.ofHour(index, found.clock?.hour ?? 0) : isOfNight(found) ? saidOn : null;
    const when = resolveTime(found, context.tokens, day ?? published, told.at(index, isSameDay));
    if (!when) return [];
    const { from, to, role, weak } = found;
    const ofSpeech =
      isOfSpeech(context, found) ||
      isOfWork(context, found, "aftermath") ||
      (found.clock !== null && isOfWork(context, found, "workDone")) ||
      isOfLaterDeath(context, found);
    if (role === "when" && !weak) told.note(when, index, ofSpeech);
    const isOtherDay = found.words.kind === "relative" && (found.words.spec.told ?? 0) < 0;
    return [{ from, to, when, role, weak, ofSpeech, ...(isOtherDay && { isOtherDay }) }];
  });
  if (!pointer || !meant || times.some((time) => !time.weak && !time.ofSpeech)) return times;
  return [...times, { from: pointer.from, to: pointer.to, when: meant, role: "when", weak: false, ofSpeech: false }];
}

/** "Overnight, …, the ministry said on Saturday", read on Sunday: the night is that of the day of the saying. */
function dayOfSaying(
  context: SentenceContext,
  expressions: readonly TimeExpression[],
  published: LocalDay | null,
  told: ToldDay,
): LocalDay | null {
  if (!published || !expressions.some(isOfNight)) return null;
  const said = expressions.find(
    (found) =>
      ["weekday", "date", "relative"].includes(found.words.kind) &&
      !isOfNight(found) &&
      (isOfSpeech(context, found) || opensSaying(context, found)),
  );
  const when = said && resolveTime(said, context.tokens, published, told.at(context.sentence.index));
  const day = when ? dayOfIso(when.to) : published.day;
  return day < published.day ? { day, hour: null } : null;
}

/** "Overnight", "in the night". */
function isOfNight({ words }: TimeExpression): boolean {
  return words.kind === "relative" && words.spec.lastNight === true;
}

/** "A man born in 1955": the year says how old he is. */
function isBirth({ terms }: SentenceContext, { words, from, to }: TimeExpression): boolean {
  if (words.kind !== "year" && words.kind !== "month" && words.kind !== "date") return false;
  return terms.of("ageLink").some((link) => link.to - link.from > 1 && link.from < to && link.to >= from);
}

/** Words at most between work to come and its time: "at the site in A". */
const workReach = 8;

/** "Rescuers will work through the night": no time of the attack. */
function isToCome({ terms }: SentenceContext, { from, to }: TimeExpression): boolean {
  return terms.cue("toCome").some((cue) => {
    const [start, end] = cue.from >= to ? [to, cue.from] : [cue.to, from];
    return end >= start && end - start <= workReach && !isStruckBetween(terms, start, end);
  });
}

/** Words at most from "annexed" to its year: "in", "depuis le printemps". */
const annexedReach = 3;

/** "Crimea, annexed by Russia in 2014": when the land was taken. */
function isOfAnnexation({ terms }: SentenceContext, { words, from }: TimeExpression): boolean {
  if (words.kind !== "year" && words.kind !== "month") return false;
  return terms.cue("annexed").some((cue) => {
    const isNear = (hit: { to: number }) => hit.to <= from && from - hit.to <= annexedReach;
    return isNear(cue) && !isStruckBetween(terms, cue.to, from);
  });
}

/** Words at most from "the deadliest" to "this year". */
const recordReach = 12;

/** "The deadliest attack on the city this year": what the attack outdoes, and not when it was. */
function isOfRecord({ terms }: SentenceContext, { words, from }: TimeExpression): boolean {
  if (words.kind !== "relative" || (words.spec.year === undefined && words.spec.month === undefined)) return false;
  return terms.cue("record").some((hit) => hit.to <= from && from - hit.to <= recordReach);
}

const speechReach = 7;
/** "On", "в", "у". */
const openingReach = 1;

/**
 * Whether a time tells when something was said: it stands behind the verb of saying, or opens the sentence before it ("on
 * Monday the governor said that …"), with nothing that happened between.
 */
function isOfSpeech(context: SentenceContext, time: TimeExpression): boolean {
  const { terms, sentence } = context;
  // "The day before, it became known": what happened then is another day's.
  const known = time.words.kind === "relative" ? [] : terms.cue("becameKnown");
  const verbs = [...terms.speech("say"), ...known];
  const before = verbs.findLast((hit) => hit.to <= time.from && time.from - hit.to <= speechReach);
  // "A annoncé, jeudi, avoir abattu …".
  if (before && isQuiet(context, isMark(context, before.to, ",") ? before.to + 1 : before.to, time.from)) return true;
  if (isOfSource(context, time)) return true;
  if (time.from - sentence.from > openingReach) return false;
  if (isStamp(context, time)) return true;
  const behind = verbs.find((hit) => hit.from >= time.to && hit.from - time.to <= speechReach);
  // "On Sunday, 4 February, it became known": the comma closes the date.
  const isSetOff = isMark(context, time.to, ",") && behind?.from === time.to + 1;
  return behind !== undefined && (isSetOff || isQuiet(context, time.to, behind.from));
}

/** "23:00. Two people are known to be dead", "[10h32] Two dead", "08:15 BST: two dead": the line was written then. */
function isStamp({ tokens, sentence }: SentenceContext, { from, to }: { from: number; to: number }): boolean {
  const isBracketed = from === sentence.from + 1 && /^[[(]$/.test(tokens[sentence.from]?.text ?? "");
  if (from !== sentence.from && !isBracketed) return false;
  const isZone = /^[A-Z]{2,4}$/.test(tokens[to]?.text ?? "");
  const mark = tokens[isZone ? to + 1 : to]?.text;
  return to >= sentence.to || (mark !== undefined && (isBracketed ? "])" : ".:–—-").includes(mark));
}

/** "On Saturday, the air force said it had shot down 24 overnight": the day before a comma is that of the saying too. */
function opensSaying(context: SentenceContext, time: { from: number; to: number }): boolean {
  if (time.from - context.sentence.from > openingReach || !isMark(context, time.to, ",")) return false;
  const verb = context.terms.speech("say").find((hit) => hit.from > time.to);
  return verb !== undefined && verb.from - time.to <= speechReach && isQuiet(context, time.to + 1, verb.from);
}

/**
 * "On Monday they attended the funeral of three who were killed", "searching the rubble on Sunday", "the fire was put out at
 * 4:14": the day, or the hour, is not the attack's.
 */
function isOfWork(
  context: SentenceContext,
  time: { from: number; to: number },
  work: "aftermath" | "workDone",
): boolean {
  return context.terms.cue(work).some((cue) => {
    const [from, to] = cue.from >= time.to ? [time.to, cue.from] : [cue.to, time.from];
    if (to < from || to - from > aftermathReach) return false;
    return !isStruckBetween(context.terms, from, to) && !hasMark(context, from, to, ";");
  });
}

/** Tokens at most between a day and what was done on it after an attack. */
const aftermathReach = 18;

/** Tokens at most between a death in hospital and its day. */
const deathReach = 4;

/** "Died in hospital on Tuesday", "on Tuesday a man died of his wounds"; the day before a verb of harm is that of the attack. */
function isOfLaterDeath({ terms, sentence }: SentenceContext, { from, to }: { from: number; to: number }): boolean {
  return terms.cue("laterDeath").some((death) => {
    if (from >= death.to) return from - death.to <= deathReach && !isStruckBetween(terms, death.to, from);
    return death.from >= to && from - sentence.from <= openingReach && !isStruckBetween(terms, to, death.from);
  });
}

function isStruckBetween(terms: SentenceContext["terms"], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (happenings.some((kind) => terms.at(kind, at))) return true;
  return false;
}

/** "According to the rescuers' data at 1 p.m., …": a time within the words for a source that open the sentence. */
function isOfSource(context: SentenceContext, time: { from: number; to: number }): boolean {
  const { terms, sentence, tokens } = context;
  const per = terms.speech("per").find((hit) => hit.from - sentence.from <= openingReach);
  if (!per || per.to > time.from || !isQuiet(context, per.to, time.from)) return false;
  for (let at = time.to; at < Math.min(time.to + sourceReach, sentence.to); at++)
    if (tokens[at]?.kind === "punct") return tokens[at]?.text === ",";
  return false;
}

/** Words at most from such a time to the comma that closes the words for the source. */
const sourceReach = 4;

/** Nothing happens and no mark stands among these tokens. */
function isQuiet({ tokens, terms }: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === "punct") return false;
    if (happenings.some((kind) => terms.at(kind, at))) return false;
  }
  return true;
}
