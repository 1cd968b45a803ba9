import { createHash } from "node:crypto";
import type { Gazetteer, LocatedPlace } from "@tocsin/gazetteer";
import { type NoiseReason, type Reading, type ReportInput, rawTextOf, type Span, type Speaker } from "@tocsin/model";
import { findAid } from "./aid/find-aid.ts";
import type { SentenceContext } from "./claims/context.ts";
import { type CompiledLexicon, Terms } from "./lexicon/compile.ts";
import { lexiconOf } from "./lexicon/lexicons.ts";
import { readAttacks } from "./mentions/attacks.ts";
import { type PlaceHit, readFacts, type TimeHit } from "./mentions/facts.ts";
import { finishMentions } from "./mentions/finish.ts";
import { readInterceptions } from "./mentions/interceptions.ts";
import { readOthers } from "./mentions/others.ts";
import { ReportState } from "./mentions/report-state.ts";
import { normalise } from "./normalise/normalise.ts";
import { findNumbers } from "./numbers/find-numbers.ts";
import type { NumberSpan } from "./numbers/types.ts";
import { detectLanguage } from "./segment/language.ts";
import { markNoise } from "./segment/noise.ts";
import { cutSentences } from "./segment/sentences.ts";
import { tokenise } from "./segment/tokens.ts";
import type { Document, NormalText, Sentence, Token } from "./segment/types.ts";
import { findVoice } from "./speakers/find-speakers.ts";
import { findPersons } from "./speakers/person-matcher.ts";
import { SpeakerMemory } from "./speakers/speaker-memory.ts";
import { findTimes } from "./time/find-times.ts";
import { type LocalDay, localDay, resolveTime } from "./time/resolve-time.ts";
import type { TimeExpression } from "./time/types.ts";
import { zoneOf } from "./time/zones.ts";

export interface Reader {
  /** Reads one report. Pure and synchronous; any string is accepted. A text in no known language gives no events. */
  read(input: ReportInput): Reading;
}

/** Makes a reader over a gazetteer. */
export function createReader({ gazetteer }: { gazetteer: Gazetteer }): Reader {
  return { read: (input) => readReport(input, gazetteer) };
}

function readReport(input: ReportInput, gazetteer: Gazetteer): Reading {
  const raw = rawTextOf(input);
  const normal = normalise(raw);
  const lang = detectLanguage(normal.text, input.lang);
  const compiled = lang && lexiconOf(lang);
  const reading: Reading = {
    report: {
      id: input.id ?? null,
      lang,
      publishedAt: input.publishedAt ?? null,
      sha256: createHash("sha256").update(raw).digest("hex"),
    },
    events: [],
    context: [],
    aid: [],
    places: [],
    ignored: normal.dropped.map((span) => ({ ...span, reason: "html" })),
  };
  if (!lang || !compiled) return reading;
  const tokens = tokenise(normal.text);
  const sentences = cutSentences(normal.text, tokens, compiled.abbreviations);
  markNoise(normal.text, tokens, sentences, compiled.lexicon.noise);
  if (input.title) for (const sentence of sentences) sentence.title = sentence.paragraph === 0;
  const document: Document = { normal, lang, tokens, sentences };
  const located = locate(document, input, gazetteer);
  const mainPlace = located.find((l) => l.place && l.kind !== "government")?.place ?? null;
  const figures: Figures = {
    numbers: findNumbers(tokens, lang),
    times: findTimes(tokens, lang),
    published: localDay(input.publishedAt, zoneOf(mainPlace)),
    voices: new Map(),
  };
  const state = readSentences(document, compiled, located, input, gazetteer, figures);
  const { events, context } = finishMentions(state.frames, input.publishedAt ?? null, (start, end) =>
    normal.toRawSpan(start, end),
  );
  reading.events = events;
  reading.context = context;
  reading.places = located.flatMap((found) =>
    found.place ? [{ ...found.place, quote: normal.toRawSpan(found.start, found.end) }] : [],
  );
  reading.aid = findAid(document, { ...figures, speakerOf: (s) => figures.voices.get(s.index) ?? null });
  reading.ignored.push(...noiseSpans(normal, sentences));
  return reading;
}

function locate(document: Document, input: ReportInput, gazetteer: Gazetteer): LocatedPlace[] {
  const { normal, lang, tokens, sentences } = document;
  const exclude = sentences.filter((s) => s.noise && s.noise !== "background" && s.noise !== "subhead").map(spanOf);
  const speakerRegions = sentences.flatMap((sentence) =>
    findPersons(tokens, sentence.from, sentence.to)
      .filter((hit) => hit.value.region)
      .map((hit) => ({ start: sentence.start, end: sentence.end, region: hit.value.region as string })),
  );
  return gazetteer.findPlaces(normal.text, { lang, sourceRegion: input.sourceRegion ?? null, speakerRegions, exclude });
}

/** What the whole text gives besides its words: numbers, times, the day of publication, and who speaks in which sentence. */
interface Figures {
  numbers: NumberSpan[];
  times: TimeExpression[];
  published: LocalDay | null;
  voices: Map<number, Speaker | null>;
}

function readSentences(
  document: Document,
  compiled: CompiledLexicon,
  located: readonly LocatedPlace[],
  input: ReportInput,
  gazetteer: Gazetteer,
  figures: Figures,
): ReportState {
  const { tokens, sentences } = document;
  const annotated = sentences.map((s) => (isRead(s) ? compiled.annotate(tokens, s.from, s.to) : new Terms()));
  const numberCursor = cursor(figures.numbers);
  const placeHits = placesByTokens(located, tokens);
  const times: TimeHit[] = figures.times.flatMap((found) => {
    const when = resolveTime(found, tokens, figures.published);
    return when ? [{ from: found.from, to: found.to, when, role: found.role, weak: found.weak }] : [];
  });
  const attackSentences = new Set(
    sentences
      .filter(
        (_, n) => annotated[n]?.of("act").some((a) => !a.value.weak) || (annotated[n]?.of("weapon").length ?? 0) > 0,
      )
      .map((s) => s.index),
  );
  const memory = new SpeakerMemory();
  const state = new ReportState(input.publishedAt ?? null, attackSentences, memory, (id) => gazetteer.placeRefOf(id));
  const placeCursor = cursor(placeHits);
  const timeCursor = cursor(times);
  for (const sentence of sentences) {
    const places = placeCursor(sentence);
    const here = timeCursor(sentence);
    const numbers = new Map<number, NumberSpan>(numberCursor(sentence).map((n) => [n.from, n]));
    if (!isRead(sentence)) continue;
    const context: SentenceContext = {
      document,
      compiled,
      sentence,
      tokens,
      terms: annotated[sentence.index] as Terms,
      numbers,
    };
    const voice = findVoice(context, places.flatMap(toPlaceAt), memory);
    if (voice) figures.voices.set(sentence.index, voice.speaker);
    const facts = readFacts(context, { places, times: here, voice });
    const [day] = here.filter((time) => time.role !== "as_of" && !time.weak);
    if (day && facts.standingAt(day.from) === "news") state.noteTime(day.when, sentence.index);
    readInterceptions(facts, state);
    readAttacks(facts, state);
    readOthers(facts, state);
  }
  return state;
}

function isRead(sentence: Sentence): boolean {
  return sentence.noise === null || sentence.noise === "background";
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
    while (at < list.length && (list[at] as T).from < sentence.to) taken.push(list[at++] as T);
    return taken.filter((item) => item.from >= sentence.from);
  };
}

function spanOf(sentence: Sentence): Span {
  return { start: sentence.start, end: sentence.end };
}

function noiseSpans(normal: NormalText, sentences: readonly Sentence[]): (Span & { reason: NoiseReason })[] {
  return sentences.flatMap((sentence) =>
    sentence.noise ? [{ ...normal.toRawSpan(sentence.start, sentence.end), reason: sentence.noise }] : [],
  );
}
