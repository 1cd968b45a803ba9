import type { LocatedPlace } from "@tocsin/gazetteer";
import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import type { SentenceContext } from "../claims/context.ts";
import type { CompiledLexicon } from "../lexicon/compile.ts";
import type { NumberSpan } from "../numbers/types.ts";
import type { Document, Sentence, Token } from "../segment/types.ts";
import { findVoice, type Voice } from "../speakers/find-speakers.ts";
import type { SpeakerMemory } from "../speakers/speaker-memory.ts";
import type { LocalDay } from "../time/local-day.ts";
import { ToldDay } from "../time/told-day.ts";
import type { TimeExpression } from "../time/types.ts";
import { type PlaceHit, readFacts, type SentenceFacts } from "./facts.ts";
import type { ImpliedPlaces } from "./implied-places.ts";
import { isPersonsName } from "./persons-names.ts";
import { isQuotedName } from "./quoted-names.ts";
import { resolveTimes } from "./resolve-times.ts";
import { ShipNames } from "./ship-names.ts";
import { withoutEndsOfTrains } from "./train-routes.ts";
import { nightsOf } from "./two-nights.ts";

/** What the whole text gives besides its words. */
export interface Figures {
  numbers: NumberSpan[];
  times: TimeExpression[];
  /** The country that most places of the text are in. */
  country: string | null;
  /** Day of publication in the zone of the report's main place. */
  published: LocalDay | null;
}

interface Draft {
  context: SentenceContext;
  places: PlaceHit[];
  times: TimeExpression[];
  voice: Voice | null;
}

interface Subhead {
  sentence: Sentence;
  places: PlaceHit[];
}

const backReach = 3;

/** Reads every sentence that is no noise by itself, with its speaker; who has been named stays in `memory`. */
export function readSentences(
  document: Document,
  compiled: CompiledLexicon,
  located: readonly LocatedPlace[],
  figures: Figures,
  memory: SpeakerMemory,
  implied: ImpliedPlaces,
): SentenceFacts[] {
  const { tokens, sentences } = document;
  const takeNumbers = cursor(figures.numbers);
  const takePlaces = cursor(placesByTokens(located, tokens));
  const takeTimes = cursor(figures.times);
  const annotate = compiled.annotator(tokens);
  const told = new ToldDay(figures.published);
  const drafts: Draft[] = [];
  const ships = new ShipNames();
  const subheads: Subhead[] = [];
  for (const sentence of sentences) {
    const [here, times] = [takePlaces(sentence), takeTimes(sentence)];
    const numbers = new Map(takeNumbers(sentence).map((n) => [n.from, n]));
    if (sentence.noise === "subhead") subheads.push({ sentence, places: here });
    if (!isRead(sentence)) continue;
    const terms = annotate(sentence);
    const context: SentenceContext = { document, compiled, sentence, tokens, terms, numbers };
    const places = implied.withCapitals(
      withoutEndsOfTrains(
        context,
        ships.without(
          here.filter((hit) => !isQuotedName(hit, tokens, terms) && !isPersonsName(hit, tokens, terms)),
          context,
        ),
      ),
      context,
    );
    const voice = findVoice(context, places.flatMap(toPlaceAt), times, memory);
    drafts.push({ context, places, times, voice });
  }
  shareVoices(drafts);
  let before: CasualtyFinding | null = null;
  let previous: SentenceFacts | null = null;
  return drafts.flatMap(({ context, ...draft }) => {
    while ((subheads[0]?.sentence.index ?? context.sentence.index) < context.sentence.index) {
      const { sentence, places } = subheads.shift() as Subhead;
      implied.noteHeading(places, sentence, tokens);
    }
    const places = implied.withTold(draft.places, context, draft.voice, draft.times);
    const times = resolveTimes(context, draft.times, figures.published, told);
    const facts = readFacts(context, { places, times, voice: draft.voice, mostOf: figures.country, before }, previous);
    const nights = nightsOf(facts, previous);
    previous = nights.at(-1) ?? facts;
    before = facts.casualties.findLast(({ weak, group }) => !weak && group.min !== null) ?? null;
    return nights;
  });
}

/** True for sentences that are read: text proper and background, no other noise. */
export function isRead(sentence: Sentence): boolean {
  return sentence.noise === null || sentence.noise === "background";
}

/** A quote over several sentences has one speaker; "This was reported by X" tells who said the sentences before it. */
function shareVoices(drafts: Draft[]): void {
  let open = false;
  let paragraph = -1;
  for (const [n, draft] of drafts.entries()) {
    const { sentence, tokens, terms } = draft.context;
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    const wasOpen = open;
    for (let at = sentence.from; at < sentence.to; at++) if (tokens[at]?.text === '"') open = !open;
    if (!draft.voice) continue;
    const back = terms.speech("back").length > 0;
    if (!wasOpen && !back) continue;
    for (let k = n - 1; k >= Math.max(0, n - backReach); k--) {
      const earlier = drafts[k] as Draft;
      const near = earlier.context.sentence.paragraph >= sentence.paragraph - (back ? 1 : 0);
      if (earlier.voice || !near || earlier.context.sentence.title) break;
      earlier.voice = { ...draft.voice, from: -1, to: -1 };
    }
  }
}

function toPlaceAt(hit: PlaceHit) {
  const { place } = hit.located;
  return place ? [{ from: hit.from, to: hit.to, region: place.region, country: place.country }] : [];
}

/** Places with the tokens they stand on; both lists are in order of the text. */
function placesByTokens(located: readonly LocatedPlace[], tokens: readonly Token[]): PlaceHit[] {
  let at = 0;
  return located.map((place) => {
    while (at < tokens.length && (tokens[at] as Token).end <= place.start) at++;
    let to = at;
    while (to < tokens.length && (tokens[to] as Token).start < place.end) to++;
    return { from: at, to: Math.max(to, at + 1), located: place };
  });
}

/** Takes from an ordered list what begins within each sentence in turn. */
function cursor<T extends { from: number }>(list: readonly T[]): (sentence: Sentence) => T[] {
  let at = 0;
  return (sentence) => {
    const taken: T[] = [];
    while (at < list.length && (list[at] as T).from < sentence.to) {
      const item = list[at++] as T;
      if (item.from >= sentence.from) taken.push(item);
    }
    return taken;
  };
}
