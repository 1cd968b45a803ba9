import { detach } from "./detach.ts";

const mostKept = 50_000;
const longestKept = 40;
const firstCapacity = 4096;

/**
 * What is known of spellings, worked out once for each: news repeats its words. A word is asked for by where it stands in a
 * text, so that one seen before makes no string. Emptied when it grows large; very long words are not kept.
 */
export class SpellingTable<T> {
  readonly #workOut: (spelling: string) => T;
  /** Hash and number of a spelling by turns; number 0 marks a free slot. */
  #slots = new Int32Array(2 * firstCapacity);
  #spellings: string[] = [""];
  #values: (T | undefined)[] = [undefined];

  constructor(workOut: (spelling: string) => T) {
    this.#workOut = workOut;
  }

  /** What is known of the word at `start`…`end` of a text. */
  of(text: string, start: number, end: number): T {
    if (end - start > longestKept) return this.#workOut(text.slice(start, end));
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    for (let number = slots[slot + 1] as number; number !== 0; number = slots[slot + 1] as number) {
      if (slots[slot] === hash && isAt(this.#spellings[number] as string, text, start, end))
        return this.#values[number] as T;
      slot = (slot + 2) & mask;
    }
    return this.#add(detach(text.slice(start, end)), hash);
  }

  #add(spelling: string, hash: number): T {
    const value = this.#workOut(spelling);
    if (this.#spellings.length > mostKept) this.#empty();
    const number = this.#spellings.push(spelling) - 1;
    this.#values.push(value);
    if (4 * number > this.#slots.length) this.#grow();
    put(this.#slots, hash, number);
    return value;
  }

  #empty(): void {
    this.#slots = new Int32Array(2 * firstCapacity);
    this.#spellings = [""];
    this.#values = [undefined];
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length);
    for (let slot = 0; slot < before.length; slot += 2) {
      const number = before[slot + 1] as number;
      if (number !== 0) put(this.#slots, before[slot] as number, number);
    }
  }
}

function put(slots: Int32Array, hash: number, number: number): void {
  const mask = slots.length - 1;
  let slot = (hash << 1) & mask;
  while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
  slots[slot] = hash;
  slots[slot + 1] = number;
}

function isAt(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let at = start; at < end; at++) if (spelling.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}
