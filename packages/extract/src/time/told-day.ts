import type { When } from "@tocsin/model";
import { dayOfIso, type LocalDay } from "./local-day.ts";

/** For so many sentences "the next day" is that after the one told, and "that same day" is that day. */
const reachSentences = 2;
/** An older day is recalled, and no hour is of it. */
const newsDays = 3;
const sameDayReach = 6;
/** Hours before this one, told behind an evening, are the next day's. */
const nightEnds = 5;

/**
 * The day a text last told of, which "that morning", "the next day" and "two days earlier" count from. What is to come gives
 * none, and the day of the saying only where no other is told beside it: "announced on Monday. That morning …".
 */
export class ToldDay {
  readonly #published: LocalDay | null;
  #told: { when: When; day: number; sentence: number; ofSpeech: boolean } | null = null;

  constructor(published: LocalDay | null) {
    this.#published = published;
  }

  /** @param isSameDay For "that same day", which means the day told last however far it stands. */
  at(sentence: number, isSameDay = false): LocalDay | null {
    if (!this.#told || sentence - this.#told.sentence > (isSameDay ? sameDayReach : reachSentences)) return null;
    return { day: this.#told.day, hour: null };
  }

  /** The day of an hour that is told without one: "on 16 August they shelled A. At about 11 p.m. …"; null where none was told before. */
  ofHour(sentence: number, hour: number): LocalDay | null {
    const told = this.#told;
    if (!told || told.ofSpeech || sentence - told.sentence > reachSentences) return null;
    if (!this.#published || this.#published.day - told.day > newsDays) return null;
    const { from, part } = told.when;
    const first = dayOfIso(from);
    if (first !== told.day) return { day: hour < 12 ? told.day : first, hour: null };
    const isNext = part === "evening" && hour < nightEnds && told.day < this.#published.day;
    return { day: told.day + Number(isNext), hour: null };
  }

  /** When what was told just before happened, which "that attack" is about. */
  before(sentence: number): When | null {
    const told = this.#told;
    const isNear = told !== null && told.sentence < sentence && sentence - told.sentence <= reachSentences;
    return isNear && !told.ofSpeech ? told.when : null;
  }

  note(when: When, sentence: number, ofSpeech: boolean): void {
    if (when.precision === "week" || when.precision === "month" || when.precision === "year") return;
    const day = dayOfIso(when.to);
    if (this.#published && day > this.#published.day) return;
    if (ofSpeech && this.#told?.sentence === sentence && !this.#told.ofSpeech) return;
    this.#told = { when, day, sentence, ofSpeech };
  }
}
