import type { Span } from "@tocsin/model";

/** Spans in order of their start, for asking which of them overlap a stretch without looking at all of them. */
export class SpanIndex<T extends Span> {
  readonly #spans: readonly T[];
  /** Greatest end of the spans up to each one. */
  readonly #reach: number[];

  constructor(spans: readonly T[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
    let reach = 0;
    this.#reach = this.#spans.map((span) => {
      reach = Math.max(reach, span.end);
      return reach;
    });
  }

  /** Spans that overlap `start`–`end`. */
  overlapping(start: number, end: number): T[] {
    const found: T[] = [];
    for (let i = this.#lastStartingBefore(end); i >= 0 && (this.#reach[i] ?? 0) > start; i--) {
      const span = this.#spans[i];
      if (span && span.end > start) found.push(span);
    }
    return found;
  }

  #lastStartingBefore(position: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.start ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
