import type { Hit } from "./hit.ts";
import type { IndexedPlace } from "./load.ts";
import type { Surroundings } from "./look.ts";
import { SpanIndex } from "./spans.ts";
import type { Token } from "./tokens.ts";
import type { PlaceContext } from "./types.ts";

/** A mention on its way to being resolved. */
export interface Draft {
  hit: Hit;
  around: Surroundings;
  start: number;
  end: number;
  /** Number of the sentence and paragraph it stands in. */
  sentence: number;
  paragraph: number;
  /** Whether its first word opens a sentence. */
  opens: boolean;
  /** Regions that the speaker of this stretch answers for. */
  speakerRegions: readonly string[];
  scored: Scored[];
  chosen: Scored | null;
  /** Region of all candidates that cannot be told apart; null where one is chosen or they lie in several. */
  tiedRegion: string | null;
}

export interface Scored {
  place: IndexedPlace;
  score: number;
  reasons: string[];
  /** What speaks for it beside size and country; zero where nothing does. */
  support: number;
  /** A unit named beside it holds it. */
  confirmed: boolean;
  /** An adjective alone that may mean a city's district. */
  bareAdjective: boolean;
  /** Found by an older name or a foreign spelling. */
  former: boolean;
  /** An alternate of the import, without language or date. */
  alternate: boolean;
  /** Far from this war, and nothing in the text says that it is meant. */
  remote: boolean;
}

/** Drafts of hits that are in order of appearance. */
export function draftHits(
  hits: readonly { hit: Hit; around: Surroundings }[],
  tokens: readonly Token[],
  given: PlaceContext,
): Draft[] {
  const spoken = new SpanIndex(given.speakerRegions ?? []);
  let at = 0;
  let sentence = 0;
  let paragraph = 0;
  return hits.map(({ hit, around }) => {
    for (; at <= hit.from; at++) {
      const token = tokens[at];
      if (!token?.opens) continue;
      sentence++;
      if (token.gap.includes("\n")) paragraph++;
    }
    const start = tokens[hit.from]?.start ?? 0;
    const end = tokens[hit.to]?.end ?? start;
    return {
      hit,
      around,
      start,
      end,
      sentence,
      paragraph,
      opens: tokens[hit.from]?.opens ?? false,
      speakerRegions: spoken.overlapping(start, end).map((span) => span.region),
      scored: [],
      chosen: null,
      tiedRegion: null,
    };
  });
}
