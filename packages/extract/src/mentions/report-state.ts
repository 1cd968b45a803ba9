import type { PlaceRef, When } from "@tocsin/model";
import type { SentenceContext } from "../claims/context.ts";
import type { Sentence } from "../segment/types.ts";
import { findPersons } from "../speakers/person-matcher.ts";
import type { SpeakerMemory } from "../speakers/speaker-memory.ts";
import { dayOfIso } from "../time/local-day.ts";
import type { SentenceFacts } from "./facts.ts";
import { type Family, type Frame, rankOf, relatePlaces, timesMeet } from "./frame.ts";
import type { Geography } from "./geography.ts";
import { isAtWar } from "./other-wars.ts";

const contextSentences = 6;
/** Days from which an attack is history, of which nothing is news. */
const longPastDays = 60;
/** Sentences at most from a recalled attack to what goes on about it, where no news is told; more where it is long past. */
const recalledReach = 2;
const longPastReach = 8;
const oldAfterDays = 3;

/** Indexes of the sentences that tell of an attack or a weapon, of an accident, and of what is long past. */
export interface ToldSentences {
  /** What each sentence says, in order. */
  all: readonly SentenceFacts[];
  attacks: ReadonlySet<number>;
  accidents: ReadonlySet<number>;
  retrospects: ReadonlySet<number>;
  /** The whole report is about a trial, or mourns a soldier. */
  isTrial: boolean;
}

/** What has been read of a report so far: its frames, the one being told, and the day being told of. */
export class ReportState {
  readonly frames: Frame[] = [];
  readonly published: string | null;
  readonly memory: SpeakerMemory;
  readonly geography: Geography;
  readonly #told: ToldSentences;
  /** What the sentence before said; null for the first. */
  previous: SentenceFacts | null = null;
  /** The last sentence about an attack of long ago that made no event; null where none was. */
  passedOver: number | null = null;
  #current = new Map<Family, Frame>();
  #lastAttack: Frame | null = null;
  #topic: { when: When; sentence: number } | null = null;

  constructor(published: string | null, told: ToldSentences, memory: SpeakerMemory, geography: Geography) {
    this.published = published;
    this.#told = told;
    this.memory = memory;
    this.geography = geography;
  }

  /** What each sentence of the report says, those not told yet too. */
  get report(): readonly SentenceFacts[] {
    return this.#told.all;
  }

  /** Region of the official who spoke last: what he announces without a place is for his region. */
  speakersRegion({ index }: Sentence): PlaceRef | null {
    const region = this.memory.lastSpeaker(index)?.region;
    return region ? this.geography.regionRef(region) : null;
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

  /** Country of the attack being told, else of the first placed frame, else the one most named. */
  mainCountry(): string | null {
    const told = this.current("attack")?.place?.country ?? this.frames.find((f) => f.place)?.place?.country;
    return told ?? this.geography.usualCountry;
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

  /**
   * The day that the sentence before recalled, in the same paragraph, or long past where no news is told so far: what
   * goes on without a day is of it.
   *
   * @param isOther What goes on counts otherwise than the news, which may then have no day of its own.
   */
  recalledDay({ index, paragraph }: Sentence, isOther = false): When | null {
    const last = this.#lastAttack;
    const news = this.current("attack");
    if (!last?.background || !last.ownTime || !last.when || !this.isOld(last.when)) return null;
    const gap = index - last.lastSentence;
    if (!news) {
      const isLongPast = this.daysSince(last.when) > longPastDays;
      const isPast =
        (isLongPast || last.lastParagraph === paragraph) && isAtWar(last.place?.country ?? this.geography.usualCountry);
      return isPast && gap <= (isLongPast ? longPastReach : recalledReach) ? last.when : null;
    }
    return gap === 1 && (news.ownTime || isOther) && last.lastParagraph === paragraph ? last.when : null;
  }

  /** The time long past that the sentence before told of; null where it told of none. */
  oldTimeJustTold(): When | null {
    const isPast = ({ role, ofSpeech, when }: SentenceFacts["times"][number]) =>
      role === "when" && !ofSpeech && this.isOld(when);
    return this.previous?.times.findLast(isPast)?.when ?? null;
  }

  /** A sentence of harm that is no act of war, in a report or passage that names no weapon. */
  isAccident(facts: SentenceFacts): boolean {
    return this.#told.accidents.has(facts.context.sentence.index);
  }

  /** A report about a trial. */
  get isTrial(): boolean {
    return this.#told.isTrial;
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

  /** Notes that what this sentence tells is of the day told before. */
  goOnWithTopic(sentence: number): void {
    if (this.#topic) this.#topic = { ...this.#topic, sentence };
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
    return dayOfIso(this.published) - dayOfIso(when.to);
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
        !this.geography.areInOtherDistricts(place, frame.place) &&
        (frame.scope !== "single" || rankOf(frame.place) <= 2) &&
        timesMeet(when, frame.when) &&
        !(recalled && !frame.ownTime),
    );
    return found ?? null;
  }
}
