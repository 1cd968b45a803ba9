/** Codes in the order of their terms, and for each code its place in that order. */
export interface TermOrder {
  codes: Uint32Array;
  ranks: Uint32Array;
}

/** Numbers for terms, given out in the order in which terms are first met. Code 0 stands for "none". */
export class TermCodes {
  private readonly codes = new Map<string, number>();
  private readonly terms: (string | null)[] = [null];
  private sorted: TermOrder = { codes: new Uint32Array(0), ranks: new Uint32Array(0) };

  /** Codes given out so far, the one for "none" included. */
  get size(): number {
    return this.terms.length;
  }

  /** The term's code; a new one for a new term. */
  codeOf(term: string | null): number {
    if (term === null) return 0;
    const known = this.codes.get(term);
    if (known !== undefined) return known;
    this.codes.set(term, this.terms.length);
    return this.terms.push(term) - 1;
  }

  /** The term with this code; null for "none". */
  termOf(code: number): string | null {
    return this.terms[code] ?? null;
  }

  /** The terms sorted by UTF-16 units, "none" first. */
  get order(): TermOrder {
    if (this.sorted.codes.length !== this.size) this.sorted = sortTerms(this.terms, this.sorted.codes);
    return this.sorted;
  }

  /** A table that has 1 at the codes of the given terms; terms never met have no code and are left out. */
  tableOf(terms: readonly string[]): Uint8Array {
    const table = new Uint8Array(this.size);
    for (const term of terms) {
      const code = this.codes.get(term);
      if (code !== undefined) table[code] = 1;
    }
    return table;
  }
}

/** Terms that have come since are sorted in: a new one among tens of thousands must not sort them all. */
function sortTerms(terms: readonly (string | null)[], before: Uint32Array): TermOrder {
  const isBefore = (a: number, b: number) => (terms[a] ?? "") < (terms[b] ?? "");
  const added = Uint32Array.from({ length: terms.length - before.length }, (_, i) => before.length + i);
  added.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const codes = new Uint32Array(terms.length);
  const ranks = new Uint32Array(terms.length);
  for (let rank = 0, old = 0, fresh = 0; rank < codes.length; rank++) {
    const isOld =
      fresh === added.length || (old < before.length && isBefore(before[old] as number, added[fresh] as number));
    const code = (isOld ? before[old++] : added[fresh++]) as number;
    codes[rank] = code;
    ranks[code] = rank;
  }
  return { codes, ranks };
}
