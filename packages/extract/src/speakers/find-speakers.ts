import type { Speaker, Stance } from "@tocsin/model";
import { isMark, type SentenceContext } from "../claims/context.ts";
import type { Hit } from "../lexicon/matcher.ts";
import { headlineVoice } from "./headline-voice.ts";
import type { Person } from "./people.ts";
import { findPersons } from "./person-matcher.ts";
import type { SpeakerMemory } from "./speaker-memory.ts";

/** Who says a sentence. `speaker` null with stance `relays` is an unnamed source; null with `asserts` the report's own voice. */
export interface Voice {
  speaker: Speaker | null;
  stance: Stance;
  /** Tokens that name the speaker; places among them are his office's, not the event's. */
  from: number;
  to: number;
}

/** A place named in the sentence, as far as speakers need it. */
export interface PlaceAt {
  from: number;
  to: number;
  region: string | null;
  country: string | null;
}

interface Candidate {
  from: number;
  to: number;
  speaker: Speaker | null;
  pronoun: boolean;
  anonymous: boolean;
  rank: number;
}

/** Bodies with offices in every region: the place beside them is the one they speak of. */
const localBodies = new Set([
  "police",
  "National Police",
  "prosecutor's office",
  "State Emergency Service",
  "Emergencies Ministry",
  "Investigative Committee",
  "regional military administration",
  "city military administration",
  "mayor's office",
  "operational headquarters",
]);

const reachLeft = 9;
const reachRight = 5;

/** Finds who speaks in a sentence, and remembers him for "he" and "the governor" later on. */
export function findVoice(context: SentenceContext, places: readonly PlaceAt[], memory: SpeakerMemory): Voice | null {
  const candidates = findCandidates(context, places, memory);
  const found =
    voiceOfPer(context, candidates) ?? voiceOfSay(context, candidates) ?? voiceOfHeadline(context, candidates);
  for (const candidate of candidates) {
    if (candidate.speaker && candidate !== found?.candidate)
      memory.note(candidate.speaker, context.sentence.index, false);
  }
  if (!found) return null;
  const { candidate } = found;
  const speaker = candidate.pronoun ? memory.lastSpeaker(context.sentence.index) : candidate.speaker;
  if (speaker) memory.note(speaker, context.sentence.index, true);
  if (!speaker && !candidate.anonymous) return null;
  return { speaker, stance: speaker ? found.stance : "relays", from: candidate.from, to: candidate.to };
}

interface Found {
  candidate: Candidate;
  stance: Stance;
}

function voiceOfPer(context: SentenceContext, candidates: readonly Candidate[]): Found | null {
  for (const per of context.terms.speech("per")) {
    const candidate = candidates
      .filter((c) => c.from >= per.to && c.from - per.to <= reachRight)
      .sort((a, b) => a.from - b.from || b.rank - a.rank)[0];
    if (candidate) return { candidate, stance: "asserts" };
  }
  return null;
}

function voiceOfHeadline(context: SentenceContext, candidates: readonly Candidate[]): Found | null {
  const candidate = headlineVoice(context, candidates);
  return candidate ? { candidate, stance: "asserts" } : null;
}

function voiceOfSay(context: SentenceContext, candidates: readonly Candidate[]): Found | null {
  let best: { found: Found; distance: number } | null = null;
  const verbs = [...context.terms.speech("say"), ...context.terms.speech("deny"), ...context.terms.speech("estimate")];
  for (const verb of verbs) {
    for (const candidate of candidates) {
      const distance = distanceTo(context, verb, candidate);
      if (distance === null) continue;
      const cost = distance - candidate.rank * 2;
      if (!best || cost < best.distance) {
        const stance = verb.value === "deny" ? "denies" : verb.value === "estimate" ? "estimates" : "asserts";
        best = { found: { candidate, stance }, distance: cost };
      }
    }
  }
  return best?.found ?? null;
}

/** Tokens between a speech verb and a possible subject of it; null when it can't be one. */
function distanceTo(context: SentenceContext, verb: Hit<unknown>, candidate: Candidate): number | null {
  if (candidate.from >= verb.to) {
    const gap = candidate.from - verb.to;
    if (gap > reachRight - 2 || candidate.pronoun) return null;
    for (let at = verb.to; at < candidate.from; at++) if (isMark(context, at, ',:."')) return null;
    // "said X" stands behind a quote or a comma; a verb with its subject before it has an object after it.
    const inverted =
      isMark(context, verb.from - 1, ',"»”') || context.terms.of("speech").some((s) => s.to === verb.from);
    return gap + (inverted ? 0 : 3);
  }
  if (candidate.to > verb.from) return null;
  const gap = verb.from - candidate.to;
  if (gap > reachLeft) return null;
  let commas = 0;
  for (let at = candidate.to; at < verb.from; at++) {
    if (isMark(context, at, '."')) return null;
    if (isMark(context, at, ",")) commas++;
  }
  return commas > 2 ? null : gap;
}

function findCandidates(context: SentenceContext, places: readonly PlaceAt[], memory: SpeakerMemory): Candidate[] {
  const { from, to } = context.sentence;
  const persons = findPersons(context.tokens, from, to);
  const candidates: Candidate[] = persons.map((hit) => personCandidate(context, hit));
  const covered = (hit: { from: number; to: number }) => candidates.some((c) => hit.from < c.to && hit.to > c.from);
  for (const office of context.terms.of("office")) {
    if (covered(office)) continue;
    candidates.push(officeCandidate(context, office, places, memory));
  }
  for (const body of context.terms.of("body")) {
    if (covered(body)) continue;
    const side = body.value.side ?? null;
    const near = nearestPlace(places, body, 4);
    const ownSide = body.value.sided ? (sideBeside(context, body) ?? side) : side;
    const name = body.value.sided && ownSide ? sidedName(body.value.name, ownSide) : body.value.name;
    const speaker: Speaker = {
      name,
      office: null,
      region: localBodies.has(body.value.name) ? (near?.region ?? null) : null,
      side: ownSide ?? near?.country ?? null,
    };
    candidates.push({ from: body.from, to: body.to, speaker, pronoun: false, anonymous: false, rank: 1 });
  }
  for (const hit of context.terms.of("speech")) {
    if (hit.value === "pronouns" && !covered(hit))
      candidates.push({ from: hit.from, to: hit.to, speaker: null, pronoun: true, anonymous: false, rank: 0 });
    if (hit.value === "anonymous" && !covered(hit))
      candidates.push({ from: hit.from, to: hit.to, speaker: null, pronoun: false, anonymous: true, rank: 0 });
  }
  for (const name of findNames(context)) {
    if (covered(name) || places.some((p) => name.from < p.to && name.to > p.from)) continue;
    const speaker: Speaker = { name: nameText(context, name), office: null, region: null, side: null };
    if (followsSpeech(context, name)) {
      candidates.push({ ...name, speaker, pronoun: false, anonymous: false, rank: 0 });
    }
  }
  return candidates;
}

function personCandidate(context: SentenceContext, hit: Hit<Person>): Candidate {
  const { name, office, region, side } = hit.value;
  const title = context.terms.of("office").find((o) => o.to <= hit.from && hit.from - o.to <= 4);
  return {
    from: title?.from ?? hit.from,
    to: hit.to,
    speaker: { name, office, region, side },
    pronoun: false,
    anonymous: false,
    rank: 2,
  };
}

/** An office with the unknown name beside it, or one that stands for a person named before ("the governor"). */
function officeCandidate(
  context: SentenceContext,
  hit: Hit<{ office: string; local?: boolean; side?: string | null }>,
  places: readonly PlaceAt[],
  memory: SpeakerMemory,
): Candidate {
  const near = nearestPlace(places, hit, 6);
  const name = nameBeside(context, hit);
  const base = { pronoun: false, anonymous: false };
  const side = sideBeside(context, hit) ?? hit.value.side ?? near?.country ?? null;
  if (name) {
    const speaker: Speaker = {
      name: nameText(context, name),
      office: hit.value.office,
      region: near?.region ?? null,
      side,
    };
    return { from: Math.min(hit.from, name.from), to: Math.max(hit.to, name.to), speaker, rank: 2, ...base };
  }
  const known = memory.holderOf(hit.value.office, near?.region ?? null);
  if (known) return { from: hit.from, to: hit.to, speaker: known, rank: 1, ...base };
  const region = hit.value.local ? (near?.region ?? null) : null;
  const speaker: Speaker = { name: hit.value.office, office: hit.value.office, region, side };
  return { from: hit.from, to: hit.to, speaker, rank: 1, ...base };
}

function nearestPlace(places: readonly PlaceAt[], hit: { from: number; to: number }, reach: number): PlaceAt | null {
  const near = places
    .filter((p) => (p.from >= hit.from && p.from - hit.to <= reach) || (p.to <= hit.from && hit.from - p.to <= 2))
    .sort((a, b) => gapBetween(a, hit) - gapBetween(b, hit));
  return near[0] ?? null;
}

function gapBetween(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return a.from >= b.to ? a.from - b.to : Math.max(0, b.from - a.to);
}

function sideBeside(context: SentenceContext, hit: { from: number; to: number }): string | null {
  const actor = context.terms
    .of("actor")
    .find((a) => (a.from >= hit.from && a.to <= hit.to + 4) || (a.to <= hit.from && hit.from - a.to <= 1));
  return actor?.value.side ?? null;
}

function sidedName(name: string, side: string): string {
  return side === "RU" ? `Russian ${name}` : side === "UA" ? `${name} of Ukraine` : name;
}

const nameWord = /^\p{Lu}[\p{Ll}'’-]+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Runs of two or three capitalised words. */
function findNames(context: SentenceContext): { from: number; to: number }[] {
  const names: { from: number; to: number }[] = [];
  const { from, to } = context.sentence;
  for (let at = from; at < to; at++) {
    let end = at;
    while (end < to && end - at < 4 && nameWord.test(context.tokens[end]?.text ?? "") && !isTitleWord(context, end))
      end++;
    if (end - at >= 2) names.push({ from: at, to: end });
    if (end > at) at = end - 1;
  }
  return names;
}

function isTitleWord(context: SentenceContext, at: number): boolean {
  return context.terms.at("office", at) !== null || context.terms.at("body", at) !== null;
}

function nameBeside(
  context: SentenceContext,
  office: { from: number; to: number },
): { from: number; to: number } | null {
  for (const name of findNames(context)) {
    const after = name.from - office.to;
    if (after >= 0 && after <= 1) return name;
    // "the mayor of Kyiv, John Roe" and "John Roe, the mayor"
    if (after > 1 && after <= 5 && isMark(context, name.from - 1, ",")) return name;
    const before = office.from - name.to;
    if (before >= 0 && before <= 3 && (before === 0 || isMark(context, name.to, ",(—–-"))) return name;
  }
  return null;
}

function followsSpeech(context: SentenceContext, name: { from: number; to: number }): boolean {
  return context.terms
    .of("speech")
    .some((s) => (s.value === "say" || s.value === "per") && (s.to === name.from || s.from === name.to));
}

function nameText(context: SentenceContext, name: { from: number; to: number }): string {
  return context.tokens
    .slice(name.from, name.to)
    .map((t) => t.text.replace(/'s$/, ""))
    .join(" ");
}
