import type { LocatedPlace } from "@tocsin/gazetteer";
import type { PlaceRef } from "@tocsin/model";
import type { SentenceContext } from "../claims/context.ts";
import type { Hit } from "../lexicon/matcher.ts";
import type { Sentence, Token } from "../segment/types.ts";
import type { Voice } from "../speakers/find-speakers.ts";
import type { TimeExpression } from "../time/types.ts";
import type { PlaceHit } from "./facts.ts";
import { isCommunity, relatePlaces } from "./frame.ts";
import type { Geography } from "./geography.ts";
import { mayorsCity } from "./place-by-speaker.ts";

/** Sentences at most between a town or region and the words that mean it again. */
const reach = 6;
type Area = "settlement" | "region" | "country";
/** Kyiv and Moscow are regions of their own. */
const capitalRegions: ReadonlySet<string> = new Set(["UA-30", "RU-MOW"]);
const headingPrecisions: ReadonlySet<string> = new Set(["settlement", "district", "region"]);

/** Finds places that are meant without their names, sentence by sentence: "the Ukrainian capital", "in the city", "in the region". */
export class ImpliedPlaces {
  readonly #geography: Geography;
  /** The settlement named last of each region. */
  #lastOf = new Map<string, { place: PlaceRef; sentence: number }>();
  #last: Partial<Record<Area, { place: PlaceRef; sentence: number }>> = {};
  /** The region and the district named last, whose seats may be meant. */
  #governed: { region: string | null; district: PlaceRef | null } = { region: null, district: null };
  /** Country of the capital named last, as a city or for its government. */
  #capitalNamed: { country: string | null; sentence: number } | null = null;
  /** The place whose name alone stands before what is told of it. */
  #heading: { place: PlaceRef; sentence: number } | null = null;

  constructor(geography: Geography) {
    this.#geography = geography;
  }

  /** The named places of a sentence with its capitals and with countries that an adjective names, in order. */
  withCapitals(places: readonly PlaceHit[], context: SentenceContext): PlaceHit[] {
    const capitals = context.terms.of("capital").flatMap((hit) => {
      const isSeat = hit.value === "region" || hit.value === "district";
      const place = isSeat ? this.#seat(places, context, hit) : this.#capital(places, hit, context);
      const isNamed = places.some((p) => p.from < hit.to && p.to > hit.from && p.located.kind === "settlement");
      return place && !isNamed ? [impliedPlace(context, hit, place, "settlement", "capital")] : [];
    });
    const soil = context.terms.of("soil").flatMap((hit) => {
      const place = this.#geography.countryRef(hit.value);
      return place ? [impliedPlace(context, hit, place, "country", "adjective")] : [];
    });
    for (const { located } of places) this.#noteGoverned(located);
    const capital = lastCapital(places)?.located.place;
    if (capital) this.#capitalNamed = { country: capital.country, sentence: context.sentence.index };
    return inOrder(places, [...capitals, ...soil]);
  }

  /** "In Moscow, the mayor said drones bound for the capital …": where a capital is named before, it is the one. */
  #capital(
    places: readonly PlaceHit[],
    { from, value }: Hit<string | null>,
    { sentence, terms }: SentenceContext,
  ): PlaceRef | null {
    if (value !== null) return this.#geography.capitalOf(value);
    // "54 drones launched by Moscow, 40 of them over the capital".
    const isDoer = (hit: PlaceHit) => terms.cue("doer").some((cue) => cue.to === hit.from);
    const named = lastCapital(places.filter((hit) => hit.to <= from && !isDoer(hit)))?.located.place;
    const last = this.#capitalNamed;
    const told = last && sentence.index - last.sentence <= reach ? last.country : null;
    return this.#geography.capitalOf(named?.country ?? told);
  }

  #noteGoverned({ place }: LocatedPlace): void {
    if (!place) return;
    if (place.region) this.#governed.region = place.region;
    if (place.precision === "district" && !isCommunity(place)) this.#governed.district = place;
  }

  /** "The regional capital": the seat of the region named last, or of the district; null where its name follows. */
  #seat(places: readonly PlaceHit[], { terms }: SentenceContext, { from, to, value }: Hit<unknown>): PlaceRef | null {
    // "On several towns, notably the regional capital".
    if (terms.cue("among").some((cue) => cue.to <= from && from - cue.to <= 1)) return null;
    const isName = ({ place }: LocatedPlace) => place === null || !isCommunity(place);
    if (places.some((hit) => hit.from >= to && hit.from - to <= 1 && isName(hit.located))) return null;
    if (value === "district") {
      const named = places.findLast((hit) => hit.to <= from && hit.located.place?.precision === "district");
      const district = named?.located.place ?? this.#governed.district;
      return district && this.#geography.seatOfDistrict(district);
    }
    const regions = places.filter(({ located }) => located.place?.precision === "region");
    const named = regions.findLast((hit) => hit.to <= from) ?? (this.#governed.region ? undefined : regions[0]);
    const region = named?.located.place?.region ?? this.#governed.region;
    return region ? this.#geography.seatOf(region) : null;
  }

  /**
   * The places of the next sentence with those told of before: "in the city" is the town named last, unless a name follows
   * ("in the city of"), "in the region" the region of the official who speaks, else of the place named last. A mayor's city is
   * his own, and a governor's one of his region.
   */
  withTold(
    places: readonly PlaceHit[],
    context: SentenceContext,
    voice: Voice | null,
    times: readonly TimeExpression[],
  ): PlaceHit[] {
    const isOfVoice = (hit: PlaceHit) =>
      voice !== null &&
      (hit.located.role === "office" ||
        (hit.from >= voice.from && hit.to <= voice.to + 1) ||
        isSeatOf(context, voice, hit));
    const others = places.filter((hit) => !isOfVoice(hit));
    const office = places.findLast((hit) => isOfVoice(hit) && isOf(hit.located, "settlement"))?.located.place ?? null;
    const told = context.terms.of("sameArea").flatMap((hit) => {
      const own = hit.value === "settlement" ? (office ?? mayorsCity(voice?.speaker ?? null, this.#geography)) : null;
      const isNamed = this.#isNamed(others, context, hit);
      const here = hit.value === "region" ? regionBefore(others, hit) : null;
      const country = hit.value === "country" ? countryBefore(others, hit) : null;
      const whole = country && this.#geography.countryRef(country);
      const place =
        here ?? (isNamed ? null : (own ?? whole ?? this.#meant(hit.value, context, voice?.speaker?.region ?? null)));
      return place ? [impliedPlace(context, hit, place, hit.value, "told before")] : [];
    });
    for (const { located, from } of places)
      if (!isAtDistance(context, from)) this.#note(located, context.sentence.index);
    const beside = [...context.terms.cue("locality"), ...times];
    if (this.noteHeading(places, context.sentence, context.tokens, beside) || told.length) return inOrder(places, told);
    if (others.length) this.#heading = null;
    const headed = this.#headed(context, voice);
    return headed ? inOrder(places, [headed]) : [...places];
  }

  /**
   * Notes "Nikopol.", "Nikopol, Dnipropetrovsk region:" or "The village of A, 12 June." on a line of its own: what follows, up
   * to the next place, happened there. True for such a line.
   *
   * @param beside Other words that such a line may hold: what kind of place it is, and the day.
   */
  noteHeading(
    places: readonly PlaceHit[],
    sentence: Sentence,
    tokens: readonly Token[],
    beside: readonly { from: number; to: number }[] = [],
  ): boolean {
    const place = finestOf(places.map(({ located }) => located.place));
    if (!place || !headingPrecisions.has(place.precision)) return false;
    const spans = [...places, ...beside];
    for (let at = sentence.from; at < sentence.to; at++)
      if (tokens[at]?.kind !== "punct" && !spans.some((span) => at >= span.from && at < span.to)) return false;
    this.#heading = { place, sentence: sentence.index };
    return true;
  }

  #headed(context: SentenceContext, voice: Voice | null): PlaceHit | null {
    const { from, to, index } = context.sentence;
    if (!this.#heading || index - this.#heading.sentence > reach) return null;
    const { place } = this.#heading;
    const at = voice && voice.from <= from ? to - 1 : from;
    const kind = place.precision === "region" ? "region" : "settlement";
    return impliedPlace(context, { from: at, to: at + 1 }, place, kind, "heading");
  }

  #isNamed(places: readonly PlaceHit[], context: SentenceContext, hit: Hit<Area>): boolean {
    const { tokens } = context;
    if (tokens[hit.to]?.capital) return true;
    // "On the village of X", whether the gazetteer knows it or not.
    const names = (cue: Hit<unknown>) => cue.from < hit.to && cue.to > hit.to && tokens[cue.to]?.capital;
    if (context.terms.cue("locality").some(names)) return true;
    return places.some(
      (place) =>
        (place.from >= hit.from && place.from - hit.to <= 1) ||
        // "The Ukrainian city of Kherson".
        (hit.value !== "country" &&
          place.from >= hit.to &&
          isOf(place.located, hit.value) &&
          leadsTo(context, hit.to, place.from)) ||
        (hit.value !== "country" && place.to <= hit.from && isOf(place.located, hit.value)),
    );
  }

  #meant(area: Area, { sentence }: SentenceContext, speakersRegion: string | null): PlaceRef | null {
    const spoken = area === "region" && speakersRegion ? this.#geography.regionRef(speakersRegion) : null;
    const inRegion = area === "settlement" && speakersRegion ? this.#lastOf.get(speakersRegion) : undefined;
    const last = inRegion ?? (area === "settlement" ? this.#lastTown() : this.#last[area]);
    return spoken ?? (last && sentence.index - last.sentence <= reach ? last.place : null);
  }

  /** The town named last; where another region was told of since, that one's. */
  #lastTown(): { place: PlaceRef; sentence: number } | undefined {
    const { settlement, region } = this.#last;
    const isLeft = settlement && region && region.sentence > settlement.sentence;
    return isLeft ? this.#lastOf.get(region.place.region ?? "") : settlement;
  }

  #note({ place, kind }: LocatedPlace, sentence: number): void {
    if (!place || kind === "government") return;
    if (place.precision === "settlement") {
      this.#last.settlement = { place, sentence };
      if (place.region) this.#lastOf.set(place.region, { place, sentence });
    }
    this.#noteUnit("country", place.country, sentence);
    this.#noteUnit("region", place.region, sentence);
  }

  /** Most places lie in the same unit as the one before. */
  #noteUnit(area: "country" | "region", code: string | null, sentence: number): void {
    if (code === null) return;
    const last = this.#last[area]?.place;
    const find = () => (area === "country" ? this.#geography.countryRef(code) : this.#geography.regionRef(code));
    const place = last?.[area] === code ? last : find();
    if (place) this.#last[area] = { place, sentence };
  }
}

/** The capital named last, as a city where one is: "the attack on Kyiv by drones that Moscow launched". */
function lastCapital(places: readonly PlaceHit[]): PlaceHit | undefined {
  const capitals = places.filter(isOfCapital);
  return capitals.findLast(({ located }) => located.kind !== "government") ?? capitals.at(-1);
}

function isOfCapital({ located }: PlaceHit): boolean {
  return capitalRegions.has(located.place?.region ?? "");
}

/** "36 km from Kharkiv": how far off a town is, which nobody means by "the town". */
function isAtDistance({ terms, numbers }: SentenceContext, from: number): boolean {
  const origins = terms.cue("origin").filter((cue) => cue.to === from);
  return origins.some((cue) =>
    [...numbers.values()].some((n) => n.kind === "distance" && n.from < cue.to && n.to >= cue.from),
  );
}

/** "Authorities in Odesa said": the town of those who speak. */
function isSeatOf({ terms }: SentenceContext, voice: Voice, { from, to }: PlaceHit): boolean {
  return from - voice.to === 1 && terms.speech("say").some((verb) => verb.from >= to && verb.from - to <= 1);
}

/** Words at most between "the town" and its name, adjectives of a side among them. */
const nameReach = 3;

function leadsTo({ terms }: SentenceContext, from: number, to: number): boolean {
  if (to - from > nameReach) return false;
  for (let at = from; at < to; at++)
    if (!terms.at("actor", at) && !terms.at("filler", at) && !terms.at("modifier", at)) return false;
  return true;
}

/** "In the Donetsk region one was killed in A and five hurt across the region": the region named before a town of it. */
function regionBefore(places: readonly PlaceHit[], { from }: Hit<Area>): PlaceRef | null {
  const before = places.filter((hit) => hit.to <= from);
  const region = before.findLast(({ located }) => isOf(located, "region"));
  const town = before.at(-1);
  return region && town && isOf(town.located, "settlement") && town.from > region.from ? region.located.place : null;
}

/** "Six were killed in Kyiv and 22 wounded nationwide": the country of the town or region named before. */
function countryBefore(places: readonly PlaceHit[], { from }: Hit<Area>): string | null {
  const isPlace = ({ located: { place, kind } }: PlaceHit) =>
    place !== null && place.precision !== "country" && kind !== "government";
  const before = places.filter((hit) => hit.to <= from && isPlace(hit));
  return before.at(-1)?.located.place?.country ?? null;
}

/** The place that lies in all the others; null for none, and for places apart. */
function finestOf(places: readonly (PlaceRef | null)[]): PlaceRef | null {
  const [first, ...rest] = places;
  if (!first) return null;
  const finest = rest.reduce((a: PlaceRef, b) => (b && relatePlaces(b, a) === "inside" ? b : a), first);
  const isWithin = (place: PlaceRef | null) =>
    place !== null && (place === finest || relatePlaces(finest, place) === "inside");
  return places.every(isWithin) ? finest : null;
}

function isOf({ place, kind }: LocatedPlace, area: Area): boolean {
  return place?.precision === area && kind !== "government";
}

function inOrder(named: readonly PlaceHit[], implied: readonly PlaceHit[]): PlaceHit[] {
  return [...named, ...implied].sort((a, b) => a.from - b.from);
}

/** A place that words mean without naming it, as if it stood on their tokens. */
export function impliedPlace(
  { tokens }: SentenceContext,
  { from, to }: { from: number; to: number },
  place: PlaceRef,
  kind: Area,
  reason: string,
): PlaceHit {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const words = tokens.slice(from, to);
  const text = words.map((token) => token.text).join(" ");
  const located = { start, end, text, place, score: 0.85, kind, role: null, reasons: [reason], candidates: () => [] };
  return { from, to, located };
}
