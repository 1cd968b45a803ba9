/** First value of an address's query field; null when it is absent or empty. */
export function first(value: string | string[] | undefined): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return one?.trim() || null;
}
