/** Numbers for terms, given out in the order in which terms are first met. Code 0 stands for "none". */
export class TermCodes {
  private readonly codes = new Map<string, number>();
  private readonly terms: (string | null)[] = [null];

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
