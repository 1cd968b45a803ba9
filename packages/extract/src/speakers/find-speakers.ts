import type { Speaker, Stance } from "@tocsin/model";
import { isMark, type SentenceContext } from "../claims/context.ts";
import type { Hit } from "../lexicon/matcher.ts";
import { type Candidate, findCandidates, type PlaceAt } from "./candidates.ts";
import { headlineVoice } from "./headline-voice.ts";
import type { SpeakerMemory } from "./speaker-memory.ts";

/** Who says a sentence. `speaker` null with stance `relays` is an unnamed source; null with `asserts` the report's own voice. */
export interface Voice {
  speaker: Speaker | null;
  stance: Stance;
  /** Tokens that name the speaker; places among them are his office's, not the event's. */
  from: number;
  to: number;
}

const reachLeft = 9;
const reachRight = 5;
/** Tokens that a subject before such a comma counts as farther off. */
const behindComma = 3;
/** ", сообщил в своем телеграм-канале глава": behind a comma the subject may stand farther off. */
const reachInverted = 10;

/** Finds who speaks in a sentence, and remembers him for "he" and "the governor" later on. */
export function findVoice(
  context: SentenceContext,
  places: readonly PlaceAt[],
  times: readonly { from: number; to: number }[],
  memory: SpeakerMemory,
): Voice | null {
  const isTime = (name: Candidate) => times.some((time) => name.from < time.to && name.to > time.from);
  // "On Palm Sunday": a day with a name of its own says nothing.
  const candidates = findCandidates(context, places, memory).filter((name) => name.speaker === null || !isTime(name));
  const found =
    voiceOfPerHim(context) ??
    voiceOfPer(context, candidates) ??
    voiceOfSay(context, candidates) ??
    voiceOfHeadline(context, candidates, places);
  for (const candidate of candidates) {
    if (candidate.speaker && candidate !== found?.candidate)
      memory.note(candidate.speaker, context.sentence.index, false);
  }
  if (!found) return voiceOfStatement(context, memory);
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

/** "…, the statement said": whose it is was told before. */
function voiceOfStatement({ terms, sentence }: SentenceContext, memory: SpeakerMemory): Voice | null {
  const [said] = terms.speech("statement");
  const speaker = said ? memory.lastSpoke(sentence.index) : null;
  return said && speaker ? { speaker, stance: "asserts", from: said.from, to: said.to } : null;
}

/** "According to him": whoever spoke last. */
function voiceOfPerHim({ terms }: SentenceContext): Found | null {
  const [him] = terms.speech("perHim");
  if (!him) return null;
  const candidate = { from: him.from, to: him.to, speaker: null, pronoun: true, anonymous: false, rank: 0 };
  return { candidate, stance: "asserts" };
}

function voiceOfPer(context: SentenceContext, candidates: readonly Candidate[]): Found | null {
  for (const per of context.terms.speech("per")) {
    const candidate = candidates
      .filter(
        (c) =>
          !c.pronoun && c.from >= per.to && c.from - per.to <= reachRight && !tellsBetween(context, per.to, c.from),
      )
      .sort((a, b) => a.from - b.from || b.rank - a.rank)[0];
    if (candidate) return { candidate, stance: "asserts" };
  }
  return null;
}

/** "По предварительным данным, 24 человека погибли от удара ВСУ": who stands behind what happened does not say it. */
function tellsBetween({ terms }: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (terms.at("casualty", at) || terms.at("act", at)) return true;
  return false;
}

function voiceOfHeadline(
  context: SentenceContext,
  candidates: readonly Candidate[],
  places: readonly PlaceAt[],
): Found | null {
  const candidate = headlineVoice(context, candidates, places);
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
    // "Об этом сообщил в своем канале мэр".
    const isBack = context.terms.speech("back").some((back) => back.from < verb.from && back.to >= verb.to);
    const reach = isBack || isMark(context, verb.from - 1, ",") ? reachInverted : reachRight - 2;
    if (gap > reach) return null;
    // ", написав він": a pronoun is the subject only right behind the verb of a quote.
    if (candidate.pronoun && (gap > 0 || !isMark(context, verb.from - 1, ',"»”—–-'))) return null;
    for (let at = verb.to; at < candidate.from; at++) if (isMark(context, at, ',:."')) return null;
    // "said X" stands behind a quote or a comma; a verb with its subject before it has an object after it.
    const inverted =
      isMark(context, verb.from - 1, ',"»”—–-') || context.terms.of("speech").some((s) => s.to === verb.from);
    return gap + (inverted ? 0 : 3);
  }
  // "A-t-il ajouté", "dit-il": the pronoun stands within the verb.
  if (candidate.pronoun && candidate.from === verb.from && candidate.to <= verb.to) return 0;
  if (candidate.to > verb.from) return null;
  const gap = verb.from - candidate.to;
  if (gap > reachLeft) return null;
  let commas = 0;
  for (let at = candidate.to; at < verb.from; at++) {
    if (isMark(context, at, '."')) return null;
    if (isMark(context, at, ",")) commas++;
  }
  if (commas > 2) return null;
  // ", said X": of a verb behind a comma the subject rather follows.
  return isMark(context, verb.from - 1, ",") ? gap + behindComma : gap;
}
