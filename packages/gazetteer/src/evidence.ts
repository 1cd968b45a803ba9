interface Counts {
  inText: number;
  bySentence: Map<number, number>;
  byParagraph: Map<number, number>;
}

/** How near to a mention something is named. */
export type Nearness = "sentence" | "paragraph" | "text";

/** Which regions and cities a text speaks of, and where, counted so that one mention can leave itself out. */
export class RegionEvidence {
  readonly #counts = new Map<string, Counts>();
  readonly #regionsBySentence = new Map<number, number>();
  readonly #countriesByParagraph = new Map<number, Set<string>>();

  /** Notes that a region or city, by its code or id, is named. */
  add(code: string, sentence: number, paragraph: number): void {
    let counts = this.#counts.get(code);
    if (!counts) {
      counts = { inText: 0, bySentence: new Map(), byParagraph: new Map() };
      this.#counts.set(code, counts);
    }
    counts.inText++;
    increase(counts.bySentence, sentence);
    increase(counts.byParagraph, paragraph);
  }

  /** Notes that a sentence speaks of some region. */
  noteRegion(sentence: number): void {
    increase(this.#regionsBySentence, sentence);
  }

  /** Notes that a paragraph tells of something in a region of the country. */
  noteCountry(country: string, paragraph: number): void {
    const known = this.#countriesByParagraph.get(paragraph);
    if (known) known.add(country);
    else this.#countriesByParagraph.set(paragraph, new Set([country]));
  }

  /** Whether a paragraph tells of regions of other countries, and of none of this one. */
  speaksOnlyOfOthers(country: string, paragraph: number): boolean {
    const named = this.#countriesByParagraph.get(paragraph);
    return named !== undefined && !named.has(country);
  }

  /** Whether the sentence names any region beside the mention's own. */
  speaksOfRegion(sentence: number, own: boolean): boolean {
    return (this.#regionsBySentence.get(sentence) ?? 0) > (own ? 1 : 0);
  }

  /** How near the region is named to a place in the text, the mention's own naming (`own`) not counted. */
  nearest(code: string, sentence: number, paragraph: number, own: boolean): Nearness | null {
    const counts = this.#counts.get(code);
    if (!counts) return null;
    const least = own ? 1 : 0;
    if ((counts.bySentence.get(sentence) ?? 0) > least) return "sentence";
    if ((counts.byParagraph.get(paragraph) ?? 0) > least) return "paragraph";
    return counts.inText > least ? "text" : null;
  }
}

function increase(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
