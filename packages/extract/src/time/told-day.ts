import type { When } from "@tocsin/model";
import { dayMs, type LocalDay } from "./local-day.ts";

/** For so many sentences "the next day" is that after the one told. */
const reachSentences = 2;
/** An older day is recalled. */
const newsDays = 3;

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

  at(sentence: number): LocalDay | null {
    if (!this.#told || sentence - this.#told.sentence > reachSentences) return null;
    return { day: this.#told.day, hour: null };
  }

  /** The day of the news told of just before, which a bare hour is of: "on Tuesday … at 6 a.m.". */
  newsDay(sentence: number): LocalDay | null {
    const day = this.at(sentence);
    if (!day || !this.#published || this.#told?.ofSpeech) return null;
    return this.#published.day - day.day <= newsDays ? day : null;
  }

  /** When what was told just before happened, which "that attack" is about. */
  before(sentence: number): When | null {
    const told = this.#told;
    const isNear = told !== null && told.sentence < sentence && sentence - told.sentence <= reachSentences;
    return isNear && !told.ofSpeech ? told.when : null;
  }

  note(when: When, sentence: number, ofSpeech: boolean): void {
    if (when.precision === "week" || when.precision === "month" || when.precision === "year") return;
    const day = Date.parse(when.to.slice(0, 10)) / dayMs;
    if (this.#published && day > this.#published.day) return;
    if (ofSpeech && this.#told?.sentence === sentence && !this.#told.ofSpeech) return;
    this.#told = { when, day, sentence, ofSpeech };
  }
}
