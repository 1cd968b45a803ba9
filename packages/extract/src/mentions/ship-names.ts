import type { SentenceContext } from "../claims/context.ts";
import type { PlaceHit } from "./facts.ts";

/** Finds ships that bear the names of towns, sentence by sentence: "the corvette Novocherkassk" and, once told, "the Novocherkassk". */
export class ShipNames {
  readonly #ships = new Set<string>();

  /** The places of a sentence without the names of ships. */
  without(places: readonly PlaceHit[], context: SentenceContext): PlaceHit[] {
    const vessels = context.terms.cue("vessel");
    if (!places.length || (!vessels.length && !this.#ships.size)) return [...places];
    const ships = new Set<PlaceHit>();
    for (const [n, hit] of places.entries()) {
      const before = places[n - 1];
      // "The landing ships Saratov and Minsk".
      const isNext = before && ships.has(before) && context.terms.at("and", before.to)?.to === hit.from;
      if (isNext || isShip(context, hit)) ships.add(hit);
    }
    for (const { located } of ships) if (located.place) this.#ships.add(located.place.id);
    return places.filter((hit) => !ships.has(hit) && !this.#isKnown(hit, context));
  }

  /** A ship named before, where no "in" or "near" makes it the town. */
  #isKnown({ from, located }: PlaceHit, { terms }: SentenceContext): boolean {
    if (!located.place || !this.#ships.has(located.place.id)) return false;
    return !(["within", "heading"] as const).some((cue) => terms.cue(cue).some(({ to }) => to === from));
  }
}

function isShip({ terms, tokens }: SentenceContext, { from, located }: PlaceHit): boolean {
  if (located.place?.precision !== "settlement") return false;
  // "The submarine «Rostov-on-Don»".
  const isQuoted = tokens[from - 1]?.text === '"';
  return terms.cue("vessel").some(({ to }) => to === from || (isQuoted && to === from - 1));
}
