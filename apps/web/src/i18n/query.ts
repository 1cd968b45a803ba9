/** First value of an address's query field; null when it is absent or empty. */
export function first(value: string | string[] | undefined): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return one?.trim() || null;
}

/** All values of a query field that the vocabulary knows, at most as many as it has. */
export function known<T extends string>(value: string | string[] | undefined, vocabulary: readonly T[]): T[] {
  const given = new Set(Array.isArray(value) ? value : value === undefined ? [] : [value]);
  return vocabulary.filter((term) => given.has(term));
}

/** An ISO day; null for anything else. */
export function dayOf(value: string | null): string | null {
  return value && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}
