import type { PlaceRef } from "@tocsin/model";
import type { ThingFinding } from "../claims/bind-things.ts";
import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";

/** A stretch of a sentence about one place: what is said to have happened there. */
export interface Clause {
  facts: SentenceFacts;
  /** True in a background paragraph, and in a sentence that only recalls. */
  isContext: boolean;
  place: PlaceHit | null;
  casualties: CasualtyFinding[];
  zeros: SentenceFacts["zeros"];
  damaged: ThingFinding[];
  explosions: ThingFinding[];
  acts: SentenceFacts["acts"];
  weapons: SentenceFacts["weapons"];
  /** The places that its figures are dealt out to behind it, where they are. */
  parts: readonly PlaceRef[];
  /** One of several places of a list: what is counted of their region is none of theirs. */
  isListed?: true;
  /** Goes on from the figure of a region: "four in the Kharkiv region, two in Donetsk" shortens the next one's name. */
  isOfRegions?: true;
  /** Counted of a city and of others that are not named: its figure is the country's. */
  isOfCountry?: true;
  /** Told of a place only because it is listed beside another, which what follows is about. */
  isBeside?: true;
}

/** What an attack is told by, with nothing that it did. */
export function nothingOf({ facts, isContext, acts, weapons }: Clause): Clause {
  return {
    facts,
    isContext,
    place: null,
    casualties: [],
    zeros: [],
    damaged: [],
    explosions: [],
    acts,
    weapons,
    parts: [],
  };
}
