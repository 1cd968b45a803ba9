import type { Beside } from "./beside.ts";
import type { Draft } from "./draft.ts";
import type { RegionEvidence } from "./evidence.ts";
import type { Index, IndexedPlace } from "./load.ts";
import type { PlaceContext } from "./types.ts";

/** What the text tells about every mention. */
export interface TextContext {
  drafts: readonly Draft[];
  beside: ReadonlyMap<Draft, Beside[]>;
  /** Null in the first round, when nothing is resolved yet. */
  evidence: RegionEvidence | null;
  /** Mentions that plainly name a place, with the region that each of them told of. */
  plain: ReadonlyMap<Draft, string | null>;
  /** By draft the settlement or site that it plainly names; null for all others. */
  plainPlaces: readonly (IndexedPlace | null)[];
  given: PlaceContext;
  index: Index;
}

/** Reasons are told in the last round only. */
export type Reasons = string[] | null;
