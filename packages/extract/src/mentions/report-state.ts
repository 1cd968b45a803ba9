import type { Gazetteer } from "@tocsin/gazetteer";
import type { PlaceRef, When } from "@tocsin/model";
import type { SentenceContext } from "../claims/context.ts";
import type { Sentence } from "../segment/types.ts";
import { findPersons } from "../speakers/person-matcher.ts";
import type { SpeakerMemory } from "../speakers/speaker-memory.ts";
import type { SentenceFacts } from "./facts.ts";
import { type Family, type Frame, rankOf, relatePlaces, timesMeet } from "./frame.ts";

const contextSentences = 4;
/** Communities have the ids of their seats; a city with so many people is the seat of its own. */
const communityIds = "dis:hromada-";
const leastOfOwn = 15_000;
const oldAfterDays = 3;
const dayMs = 86_400_000;

/** Indexes of the sentences that tell of an attack or a weapon, of an accident, and of what is long past. */
export interface ToldSentences {
  attacks: ReadonlySet<number>;
  accidents: ReadonlySet<number>;
  retrospects: ReadonlySet<number>;
}

/** What has been read of a report so far: its frames, the one being told, and the day being told of. */
export class ReportState {
  readonly frames: Frame[] = [];
  readonly published: string | null;
  readonly memory: SpeakerMemory;
  readonly #gazetteer: Pick<Gazetteer, "placeRefOf" | "placeById" | "regions">;
  readonly #usualCountry: string | null;
  readonly #told: ToldSentences;
  /** What the sentence before said; null for the first. */
  previous: SentenceFacts | null = null;
  #current = new Map<Family, Frame>();
  #lastAttack: Frame | null = null;
  #topic: { when: When; sentence: number } | null = null;

  constructor(
    published: string | null,
    told: ToldSentences,
    memory: SpeakerMemory,
    gazetteer: Pick<Gazetteer, "placeRefOf" | "placeById" | "regions">,
    usualCountry: string | null,
  ) {
    this.#usualCountry = usualCountry;
    this.published = published;
    this.#told = told;
    this.memory = memory;
    this.#gazetteer = gazetteer;
  }

  countryRef(country: string): PlaceRef | null {
    return this.#gazetteer.placeRefOf(`country:${country}`);
  }

  regionRef(region: string): PlaceRef | null {
    return this.#gazetteer.placeRefOf(`reg:${region}`);
  }

  /** The town that a region is governed from. */
  seatOf(region: string): PlaceRef | null {
    return this.#gazetteer.placeRefOf(this.#gazetteer.regions.get(region)?.seatId ?? "");
  }

  /** The region that a town is the seat of; null for any other place. */
  regionOfSeat({ id, region }: PlaceRef): PlaceRef | null {
    const isSeat = region !== null && this.#gazetteer.regions.get(region)?.seatId === id;
    return isSeat ? this.regionRef(region) : null;
  }

  /** True for a city's district and its city, whichever stands first. */
  areInOneCity(a: PlaceRef, b: PlaceRef): boolean {
    return this.cityOf(a) === b.id || this.cityOf(b) === a.id;
  }

  /**
   * True for a town that is known to lie in another district than this one, and for a city beside the community of another town,
   * whichever stands first.
   */
  areInOtherDistricts(a: PlaceRef, b: PlaceRef): boolean {
    const [district, town] = a.precision === "district" ? [a, b] : [b, a];
    const known = this.#gazetteer.placeById(town.id);
    const within = known?.within ?? null;
    if (known?.kind === "settlement" && district.id.startsWith(communityIds))
      return (known.population ?? 0) >= leastOfOwn && district.id !== communityIds + town.id.replace(":", "-");
    // Communities and dissolved districts are made after their seat, and no town is listed in them.
    const isListed =
      this.#gazetteer.placeById(district.id)?.kind === "district" && !/^dis:(?:hromada|raion)-/.test(district.id);
    return isListed && town.precision !== "district" && within !== null && within !== district.id;
  }

  /** Id of the city that a district of it lies in. */
  cityOf(place: PlaceRef): string | null {
    const known = this.#gazetteer.placeById(place.id);
    return known?.kind === "city_district" ? known.within : null;
  }

  /** Region of the official who spoke last: what he announces without a place is for his region. */
  speakersRegion({ index }: Sentence): PlaceRef | null {
    const region = this.memory.lastSpeaker(index)?.region;
    return region ? this.regionRef(region) : null;
  }

  /** Name of a known person who stands within a few words before a verb. */
  personBefore(context: SentenceContext, at: number): string | null {
    const person = findPersons(context.tokens, context.sentence.from, at).findLast((hit) => at - hit.to <= 8);
    return person?.value.name ?? null;
  }

  /** True for a place whose attack is told as news. */
  isStruck({ id }: PlaceRef): boolean {
    return this.frames.some((f) => f.family === "attack" && !f.background && f.place?.id === id);
  }

  /** True when an attack was told of a few sentences before. */
  justToldAttack(sentence: number): boolean {
    const current = this.current("attack");
    return current !== null && sentence - current.lastSentence <= 2;
  }

  /**
   * Places what no sentence placed: a count over "six oblasts" is the country's, what a region's own official says without
   * naming a place happened in his region, and the rest where the text was written, if that is known to be near.
   *
   * @param only The one town that the text names: "In A rescuers have finished their work. 23 were killed".
   */
  placeTheUnplaced(written: PlaceRef | null, only: PlaceRef | null): void {
    for (const frame of this.frames) {
      if (frame.family !== "attack" || frame.place) continue;
      const regions = new Set(frame.claims.flatMap((c) => (c.speaker?.region ? [c.speaker.region] : [])));
      const [region] = regions.size || frame.scope === "single" ? regions : [this.#regionOfLastSpeaker(frame)];
      if (region && regions.size <= 1) frame.place = this.regionRef(region);
      else if (frame.scope !== "single" && this.#usualCountry) frame.place = this.countryRef(this.#usualCountry);
      else if (!frame.background)
        frame.place = this.#placeOfRest(frame) ?? (this.#standsAlone(frame) ? only : null) ?? written;
    }
  }

  /** True for a toll beside which no attack is placed. */
  #standsAlone(frame: Frame): boolean {
    const others = this.frames.filter((f) => f !== frame && f.family === "attack" && !f.background);
    return hasVictims(frame) && others.every(({ place }) => place === null);
  }

  /** Whose total it is, where the official was named before: "…, the governor said. Three were killed over the past day". */
  #regionOfLastSpeaker(frame: Frame): string | null {
    return this.memory.lastSpeaker(Math.min(...frame.sentences))?.region ?? null;
  }

  /** What the rest of the report is about: the one town or region of its news, or, where an attack was on several, their country. */
  #placeOfRest(frame: Frame): PlaceRef | null {
    if (!frame.claims.some((claim) => claim.min !== 0)) return null;
    const isBeside = ({ sentences }: Frame) => [...sentences].some((n) => frame.sentences.has(n));
    const told = this.frames.filter(
      (f) => f !== frame && !f.background && f.family !== "statement" && !(f.family === "interception" && isBeside(f)),
    );
    const places = told.flatMap(({ place }) => place ?? []);
    if (places.length === 0 || places.length < told.length) return null;
    if (new Set(places.map((place) => place.id)).size === 1) return places[0] ?? null;
    const areAttacks = told.every(({ family }) => family === "attack");
    const regions = new Set(places.map((place) => place.region));
    return areAttacks && regions.size > 1 ? this.areaOf(places) : null;
  }

  /** Where a total of several places is: in their region, where they have one, else in their country. */
  areaOf(parts: readonly PlaceRef[]): PlaceRef | null {
    const regions = new Set(parts.map((part) => part.region));
    const [region] = regions;
    const areRegions = parts.every((part) => part.precision === "region");
    if (region && regions.size === 1 && !areRegions) return this.regionRef(region);
    const countries = new Set(parts.map((part) => part.country));
    const [country] = countries;
    return country && countries.size === 1 ? this.countryRef(country) : null;
  }

  /** Country of the attack being told, else of the first placed frame, else the one most named. */
  mainCountry(): string | null {
    const told = this.current("attack")?.place?.country ?? this.frames.find((f) => f.place)?.place?.country;
    return told ?? this.#usualCountry;
  }

  /** The attack that the sentence before told of, news or recalled: the one that "this attack" means. */
  attackJustTold(sentence: number): Frame | null {
    return this.#lastAttack?.lastSentence === sentence - 1 ? this.#lastAttack : null;
  }

  /** Where the attack happened that the sentence before told of as news. */
  placeJustTold(sentence: number): PlaceRef | null {
    const current = this.current("attack");
    return current?.lastSentence === sentence - 1 ? current.place : null;
  }

  /** Where the attack happened that was last told of as news, at most so many sentences before. */
  placeToldWithin(sentence: number, reach: number): PlaceRef | null {
    const current = this.current("attack");
    return current && sentence - current.lastSentence <= reach ? current.place : null;
  }

  /** The town or region over which the sentence before told of weapons shot down: who is hurt next was hurt there. */
  placeJustDefended(sentence: number): PlaceRef | null {
    const nights = this.frames.filter((f) => f.family === "interception" && !f.background);
    const [night, ...others] = nights.filter(({ place }) => place && rankOf(place) > 1);
    if (!night?.place || others.length > 0 || night.lastSentence >= sentence || sentence - night.lastSentence > 2)
      return null;
    return this.#isToldWithin(night) ? night.place : null;
  }

  /** True where no attack was told of, or only one on a wider place before, of which nobody was counted. */
  #isToldWithin({ place, lastSentence }: Frame): boolean {
    const current = this.current("attack");
    if (!current) return true;
    const isWider = place && current.place && relatePlaces(place, current.place) === "inside";
    return (
      Boolean(isWider) &&
      current.lastSentence < lastSentence &&
      current.claims.every(({ metric }) => metric === "damaged")
    );
  }

  current(family: Family): Frame | null {
    return this.#current.get(family) ?? null;
  }

  touch(frame: Frame, sentence: Sentence): void {
    frame.sentences.add(sentence.index);
    frame.lastSentence = sentence.index;
    frame.lastParagraph = sentence.paragraph;
    if (frame.family === "attack") this.#lastAttack = frame;
    if (!frame.background) this.#current.set(frame.family, frame);
  }

  /** The day that the sentence before recalled in the same paragraph, beside news told above: what goes on without a day is of it. */
  recalledDay({ index, paragraph }: Sentence): When | null {
    const last = this.#lastAttack;
    if (!this.current("attack")?.ownTime) return null;
    if (!last?.background || !last.ownTime || !last.when || !this.isOld(last.when)) return null;
    return last.lastSentence === index - 1 && last.lastParagraph === paragraph ? last.when : null;
  }

  /** A sentence of harm that is no act of war, in a report or passage that names no weapon. */
  isAccident(facts: SentenceFacts): boolean {
    return this.#told.accidents.has(facts.context.sentence.index);
  }

  /** A sentence beside words of a trial or an anniversary. */
  isRetrospect({ index }: Sentence): boolean {
    return this.#told.retrospects.has(index);
  }

  /** True where the paragraph has told of an attack with a day of its own, as news: what goes on there is of it. */
  goesOnAsNews({ index, paragraph }: Sentence): boolean {
    const current = this.current("attack");
    return current?.ownTime === true && current.lastParagraph === paragraph && current.lastSentence === index - 1;
  }

  inAttackContext(sentence: number): boolean {
    for (let n = sentence - contextSentences; n <= sentence + contextSentences; n++) {
      if (this.#told.attacks.has(n)) return true;
    }
    return false;
  }

  /** Notes the day that a sentence tells of. */
  noteTime(when: When, sentence: number): void {
    if (!this.isOld(when) && !this.#isToCome(when)) this.#topic = { when, sentence };
  }

  /** "Schools will be closed on 18 March. Rockets hit the city": what is told next did not happen on that day. */
  #isToCome(when: When): boolean {
    return this.published !== null && when.from.slice(0, 10) > this.published.slice(0, 10);
  }

  /** The day told of at most so many sentences before, for a sentence that names none. */
  topicTime(sentence: number, reach = 1): When | null {
    return this.#topic && sentence - this.#topic.sentence <= reach ? this.#topic.when : null;
  }

  /** Told as context: over before the days the report is about. */
  isOld(when: When): boolean {
    const age = this.daysSince(when);
    return (
      age > oldAfterDays ||
      (when.precision === "week" && age > 0) ||
      (this.published !== null && (when.precision === "month" || when.precision === "year"))
    );
  }

  /** Days from the end of a time to publication; 0 for a report without a date. */
  daysSince(when: When): number {
    if (!this.published) return 0;
    return (Date.parse(this.published.slice(0, 10)) - Date.parse(when.to.slice(0, 10))) / dayMs;
  }

  /** The wave or daily total that an event is part of; what is recalled is part of none whose day is not told. */
  parentFor(place: PlaceRef | null, when: When | null, recalled: boolean): Frame | null {
    if (!place) return null;
    const found = this.frames.findLast(
      (frame) =>
        frame.family === "attack" &&
        !frame.background &&
        frame.place !== null &&
        !frame.unknownName &&
        rankOf(frame.place) < rankOf(place) &&
        relatePlaces(place, frame.place) === "inside" &&
        !this.areInOtherDistricts(place, frame.place) &&
        (frame.scope !== "single" || rankOf(frame.place) <= 2) &&
        timesMeet(when, frame.when) &&
        !(recalled && !frame.ownTime),
    );
    return found ?? null;
  }
}

function hasVictims({ claims }: Frame): boolean {
  return claims.some(({ metric, min }) => ["killed", "injured"].includes(metric) && (min ?? 0) > 0);
}
