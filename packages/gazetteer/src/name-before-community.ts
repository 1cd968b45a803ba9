import { headAt } from "./attribute-heads.ts";
import type { Cues } from "./cues/cues.ts";
import type { Hit } from "./hit.ts";
import type { Index } from "./load.ts";
import type { Token } from "./tokens.ts";

/** "The Lyman community": where no adjective is made of it, the seat's name before the head is the community's. */
export function readCommunity(hit: Hit, tokens: readonly Token[], index: Index, cues: Cues): Hit {
  if (tokens[hit.from]?.cyrillic) return hit;
  const head = headAt(tokens, hit.to + 1, cues);
  if (head?.form !== "hromada") return hit;
  const targets = hit.targets.filter((target) => {
    const place = index.places[target.index];
    return place?.kind === "settlement" && place.country === "UA";
  });
  return targets.length > 0 ? { ...hit, to: head.to, form: "hromada", targets } : hit;
}
