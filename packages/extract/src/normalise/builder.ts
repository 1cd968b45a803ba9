import type { Span } from "@tocsin/model";
import type { NormalText } from "../segment/types.ts";

/** Where a stretch of text begins whose characters stand for raw characters one by one. */
interface Run {
  at: number;
  rawAt: number;
}

/** Collects normalised text piece by piece, keeping for each character the raw offset it came from. */
export class TextBuilder {
  readonly #raw: string;
  #parts: string[] = [];
  #length = 0;
  readonly #runs: Run[] = [];
  readonly #dropped: Span[] = [];

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** Adds text that stands for the raw character at `rawAt`. */
  put(text: string, rawAt: number): void {
    this.putMapped(text, () => rawAt);
  }

  /** Adds text whose every character has a raw character of its own. */
  putMapped(text: string, toRawOffset: (index: number) => number): void {
    for (let i = 0; i < text.length; i++) this.#map(this.#length + i, toRawOffset(i));
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Adds a stretch of the raw text as it is. */
  copy(from: number, to: number): void {
    if (to <= from) return;
    this.#map(this.#length, from);
    this.#parts.push(this.#raw.slice(from, to));
    this.#length += to - from;
  }

  /** Notes that a stretch of the raw text was left out. */
  drop(start: number, end: number): void {
    const last = this.#dropped.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else this.#dropped.push({ start, end });
  }

  finish(): NormalText {
    const text = this.#parts.join("");
    return new MappedText(this.#raw, text, this.#runs, this.#dropped);
  }

  #map(at: number, rawAt: number): void {
    const last = this.#runs.at(-1);
    if (last === undefined || last.rawAt - last.at !== rawAt - at) this.#runs.push({ at, rawAt });
  }
}

class MappedText implements NormalText {
  readonly raw: string;
  readonly text: string;
  readonly dropped: Span[];
  readonly #runs: readonly Run[];

  constructor(raw: string, text: string, runs: readonly Run[], dropped: Span[]) {
    this.raw = raw;
    this.text = text;
    this.dropped = dropped;
    this.#runs = runs;
  }

  toRawOffset(offset: number): number {
    if (offset >= this.text.length) return this.raw.length;
    const at = Math.max(0, offset);
    let low = 0;
    let high = this.#runs.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle] as Run).at <= at) low = middle;
      else high = middle;
    }
    const run = this.#runs[low];
    return run ? run.rawAt + at - run.at : this.raw.length;
  }

  toRawSpan(start: number, end: number): Span {
    let from = Math.max(0, start);
    let to = Math.min(this.text.length, end);
    while (from < to && isSpace(this.text.charCodeAt(from))) from++;
    while (to > from && isSpace(this.text.charCodeAt(to - 1))) to--;
    const rawStart = this.toRawOffset(from);
    if (to <= from) return { start: rawStart, end: rawStart };
    const lastRaw = this.toRawOffset(to - 1);
    return { start: rawStart, end: Math.max(rawStart, Math.min(this.raw.length, this.#rawEnd(to, lastRaw))) };
  }

  // The raw end of a span is one past its last character's own raw stretch: an entity or a surrogate pair is longer than 1.
  #rawEnd(to: number, lastRaw: number): number {
    if (this.raw.charCodeAt(lastRaw) === 38 && this.text.charCodeAt(to - 1) !== 38) {
      const semicolon = this.raw.indexOf(";", lastRaw);
      if (semicolon >= 0 && semicolon - lastRaw < 12) return semicolon + 1;
    }
    return lastRaw + 1;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
