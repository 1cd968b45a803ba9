/**
 * The same word as a string of its own. Engines keep a whole text in memory for the sake of a word cut from it, so what
 * outlives its text is detached first.
 */
export function detach(word: string): string {
  return ` ${word}`.slice(1);
}
