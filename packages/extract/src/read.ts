import { hash } from "node:crypto";
import type { Gazetteer, LocatedPlace } from "@tocsin/gazetteer";
import { type NoiseReason, type PlaceRef, type Reading, type ReportInput, rawTextOf, type Span } from "@tocsin/model";
import { findAid } from "./aid/find-aid.ts";
import type { CompiledLexicon } from "./lexicon/compile.ts";
import { lexiconOf } from "./lexicon/lexicons.ts";
import { readAttacks } from "./mentions/attacks.ts";
import { daysLong } from "./mentions/clause-time.ts";
import { findCoordinates } from "./mentions/coordinates.ts";
import type { SentenceFacts } from "./mentions/facts.ts";
import { finishMentions } from "./mentions/finish.ts";
import { Geography } from "./mentions/geography.ts";
import { widenHeldSeats } from "./mentions/held-seats.ts";
import { ImpliedPlaces } from "./mentions/implied-places.ts";
import { readInterceptions } from "./mentions/interceptions.ts";
import { onlyTypeOf } from "./mentions/only-weapon.ts";
import { forgetOtherWars, isReached } from "./mentions/other-wars.ts";
import { readOthers } from "./mentions/others.ts";
import { placeBySpeaker } from "./mentions/place-by-speaker.ts";
import { placeTheUnplaced } from "./mentions/place-the-unplaced.ts";
import { type Figures, readSentences } from "./mentions/read-sentences.ts";
import { ReportState } from "./mentions/report-state.ts";
import {
  accidentSentences,
  attackSentences,
  isObituary,
  retrospectSentences,
  tellsOfTrial,
} from "./mentions/told-sentences.ts";
import { normalise } from "./normalise/normalise.ts";
import { findNumbers } from "./numbers/find-numbers.ts";
import type { NumberSpan } from "./numbers/types.ts";
import { findDateline } from "./segment/dateline.ts";
import { detectLanguage } from "./segment/language.ts";
import { markNoise } from "./segment/noise.ts";
import { cutSentences } from "./segment/sentences.ts";
import { tokenise } from "./segment/tokens.ts";
import type { Document, NormalText, Sentence, Token } from "./segment/types.ts";
import { findPersons } from "./speakers/person-matcher.ts";
import { SpeakerMemory } from "./speakers/speaker-memory.ts";
import { findTimes } from "./time/find-times.ts";
import { localDay } from "./time/local-day.ts";
import { zoneOf } from "./time/zones.ts";

/** Characters of a report that are read. News is far shorter; the rest of a longer text is listed as ignored. */
export const longestRead = 400_000;

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
  const normal = normalise(raw.length > longestRead ? raw.slice(0, longestRead) : raw);
  const tokens = tokenise(normal.text);
  const lang = detectLanguage(normal.text, tokens, input.lang);
  const compiled = lang && lexiconOf(lang);
  const reading: Reading = {
    report: {
      id: input.id ?? null,
      lang,
      publishedAt: input.publishedAt ?? null,
      sha256: hash("sha256", raw),
    },
    events: [],
    context: [],
    aid: [],
    places: [],
    ignored: normal.dropped.map((span) => ({ ...span, reason: "html" })),
  };
  if (raw.length > longestRead) reading.ignored.push({ start: longestRead, end: raw.length, reason: "boilerplate" });
  if (!lang || !compiled) return reading;
  const document = makeDocument(normal, tokens, compiled, Boolean(input.title));
  fillReading(reading, document, compiled, input, gazetteer);
  return reading;
}

function makeDocument(normal: NormalText, tokens: Token[], compiled: CompiledLexicon, titled: boolean): Document {
  const sentences = cutSentences(normal.text, tokens, compiled.abbreviations);
  markNoise(normal.text, tokens, sentences, compiled.lexicon.noise);
  if (titled) for (const sentence of sentences) sentence.title = sentence.paragraph === 0;
  return { normal, lang: compiled.lexicon.lang, tokens, sentences };
}

function fillReading(
  reading: Reading,
  document: Document,
  compiled: CompiledLexicon,
  input: ReportInput,
  gazetteer: Gazetteer,
): void {
  const { normal, tokens, sentences, lang } = document;
  const numbers = findNumbers(tokens, lang);
  const all = withCoordinates(locate(document, input, gazetteer), document, numbers, gazetteer);
  const dateline = findDateline(normal.text, sentences);
  const located = dateline ? all.filter((found) => found.start >= dateline.end || found.end <= dateline.start) : all;
  const mainPlace = located.find((l) => l.place && l.kind !== "government")?.place ?? null;
  const figures: Figures = {
    numbers,
    times: findTimes(tokens, lang).filter(
      ({ from, clock }) => !(clock && dateline && (tokens[from]?.start ?? 0) < dateline.end),
    ),
    country: usualCountry(located),
    published: localDay(input.publishedAt, zoneOf(mainPlace)),
  };
  const memory = new SpeakerMemory();
  const geography = new Geography(gazetteer, figures.country);
  const implied = new ImpliedPlaces(geography);
  const facts = readSentences(document, compiled, located, figures, memory, implied);
  const published = input.publishedAt ?? null;
  const told = {
    all: facts,
    attacks: attackSentences(facts),
    accidents: accidentSentences(facts),
    retrospects: retrospectSentences(facts, published),
    isTrial: tellsOfTrial(facts) || isObituary(facts),
  };
  const state = new ReportState(published, told, memory, geography);
  for (const sentence of facts) tellOf(sentence, state);
  widenHeldSeats(state.frames, (region) => geography.regionRef(region));
  placeBySpeaker(state.frames, geography);
  placeTheUnplaced(state, { written: dateline ? townOf(dateline, all, geography) : null, only: onlyTown(facts) });
  const toRaw = (start: number, end: number) => normal.toRawSpan(start, end);
  Object.assign(
    reading,
    finishMentions(
      state.frames,
      published,
      located.some(({ place }) => place !== null && isReached(place.country)),
      onlyTypeOf(facts),
      toRaw,
    ),
  );
  forgetOtherWars(reading, located, facts, Boolean(input.sourceRegion));
  reading.places = located.flatMap((found) =>
    found.place ? [{ ...found.place, quote: toRaw(found.start, found.end) }] : [],
  );
  const speakers = new Map(facts.map((f) => [f.context.sentence.index, f.voice?.speaker ?? null]));
  reading.aid = findAid(document, { ...figures, speakerOf: (s) => speakers.get(s.index) ?? null });
  // "Promised 43 tanks" is a statement of aid.
  const isAid = ({ quote }: Reading["events"][number]) =>
    reading.aid.some((aid) => aid.quote.start < quote.end && aid.quote.end > quote.start);
  // "Will supply Kyiv with 10,000 shells": given, and not fired.
  const isOfAid = (event: Reading["events"][number]) =>
    event.type === "statement.promise" ||
    (isOnlyLaunched(event) && (event.place?.precision ?? "country") === "country");
  reading.events = reading.events.filter((event) => !isOfAid(event) || !isAid(event));
  reading.ignored.push(...noiseSpans(normal, sentences));
}

function isOnlyLaunched({ type, claims }: Reading["events"][number]): boolean {
  return type.startsWith("strike.") && claims.length > 0 && claims.every(({ metric }) => metric === "launched");
}

/** The town a text was written in, where that tells something: agencies write from the capitals about the whole country. */
function townOf(dateline: Span, located: readonly LocatedPlace[], geography: Geography): PlaceRef | null {
  const within = located.find((found) => found.start >= dateline.start && found.end <= dateline.end);
  const place = within?.place ?? null;
  return place?.precision === "settlement" && !geography.isCapital(place) ? place : null;
}

/** The only town of a country at war that the text names as a place. */
function onlyTown(facts: readonly SentenceFacts[]): PlaceRef | null {
  const towns = new Map(
    facts.flatMap(({ places }) =>
      places.flatMap(({ located: { place, kind, role } }) =>
        kind === "settlement" && role === null && place?.precision === "settlement" ? [[place.id, place]] : [],
      ),
    ),
  );
  const [town] = towns.values();
  return town && towns.size === 1 && isReached(town.country) ? town : null;
}

/** Adds one sentence to what has been told so far. */
function tellOf(facts: SentenceFacts, state: ReportState): void {
  const [first, next] = facts.times.filter(
    (time) => time.role !== "as_of" && time.role !== "until" && !time.weak && !time.ofSpeech,
  );
  // "Over the past day, 8 March": the day named beside a stretch outranks it.
  const isNamed = first && next && next.from - first.to <= 1 && daysLong(next.when) < daysLong(first.when);
  const day = isNamed ? next : first;
  if (day && facts.standingAt(day.from) === "news") state.noteTime(day.when, facts.context.sentence.index);
  readInterceptions(facts, state);
  readAttacks(facts, state);
  readOthers(facts, state);
  state.previous = facts;
}

/** The country that most places of the text are in, but for those that something came from. */
function usualCountry(located: readonly LocatedPlace[]): string | null {
  const counts = new Map<string, number>();
  for (const { place, kind, role } of located) {
    if (place?.country && kind !== "government" && role !== "from")
      counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The named places with those told by coordinates, in order. */
function withCoordinates(
  named: readonly LocatedPlace[],
  { normal, tokens }: Document,
  numbers: readonly NumberSpan[],
  gazetteer: Gazetteer,
): readonly LocatedPlace[] {
  const told = findCoordinates(normal.text, tokens, numbers, gazetteer);
  return told.length ? [...named, ...told].sort((a, b) => a.start - b.start) : named;
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

function spanOf(sentence: Sentence): Span {
  return { start: sentence.start, end: sentence.end };
}

function noiseSpans(normal: NormalText, sentences: readonly Sentence[]): (Span & { reason: NoiseReason })[] {
  return sentences.flatMap((sentence) =>
    sentence.noise ? [{ ...normal.toRawSpan(sentence.start, sentence.end), reason: sentence.noise }] : [],
  );
}
