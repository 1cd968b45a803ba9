/** Which regions a text speaks of, and where, counted so that one mention can leave itself out. */
export class RegionEvidence {
  readonly #counts = new Map<string, number>();

  add(region: string, sentence: number, paragraph: number): void {
    for (const key of keysOf(region, sentence, paragraph)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Notes that a sentence speaks of some region. */
  noteRegion(sentence: number): void {
    this.#counts.set(`s${sentence}`, (this.#counts.get(`s${sentence}`) ?? 0) + 1);
  }

  /** Whether the sentence names any region beside the mention's own. */
  speaksOfRegion(sentence: number, own: boolean): boolean {
    return (this.#counts.get(`s${sentence}`) ?? 0) > (own ? 1 : 0);
  }

  /** How near the region is named to a place in the text, the mention's own naming (`own`) not counted. */
  nearest(region: string, sentence: number, paragraph: number, own: boolean): "sentence" | "paragraph" | "text" | null {
    const [inSentence, inParagraph, inText] = keysOf(region, sentence, paragraph).map(
      (key) => (this.#counts.get(key) ?? 0) - (own ? 1 : 0),
    );
    if ((inSentence ?? 0) > 0) return "sentence";
    if ((inParagraph ?? 0) > 0) return "paragraph";
    return (inText ?? 0) > 0 ? "text" : null;
  }
}

function keysOf(region: string, sentence: number, paragraph: number): string[] {
  return [`${region}/s${sentence}`, `${region}/p${paragraph}`, region];
}
