import type { Mention } from "@tocsin/model";
import { blockKeys } from "./block-keys.ts";

/** How many of a block's latest members a new mention looks at. Larger blocks are met under their finer keys. */
export const blockReach = 64;
/** How many candidates a new mention is compared with at most: those that share most with it. */
export const maxCandidates = 64;

/** How much sharing a key of this kind promises; decides who is compared where a block is hot. */
const keyValues: Record<string, number> = {
  target: 5,
  copy: 4,
  name: 3,
  detail: 3,
  cell: 3,
  part: 2,
  word: 1.5,
  toll: 1.5,
  area: 1,
};

/** Sharing a key that `blockReach` others have promises so much less. */
const hotShare = 0.2;

/** Promise of a shared block key. */
export function keyValue(key: string): number {
  const kind = key.slice(0, key.search(/[|:]/));
  return keyValues[kind] ?? 1;
}

/**
 * The earlier mentions a new one is compared with: per key the `blockReach` latest, of those the `maxCandidates` that
 * share the most valuable keys (ties go by id). `blocks` gives a key's members in order of receipt.
 */
export function pickCandidates(keys: readonly string[], blocks: (key: string) => readonly string[]): string[] {
  const values = new Map<string, { value: number; order: number }>();
  let order = 0;
  for (const key of keys) {
    const members = blocks(key);
    const worth = keyValue(key) * (members.length >= blockReach ? hotShare : 1);
    for (let i = Math.max(0, members.length - blockReach); i < members.length; i++) {
      const id = members[i];
      if (id === undefined) continue;
      const known = values.get(id);
      if (known) known.value += worth;
      else values.set(id, { value: worth, order: order++ });
    }
  }
  const ids = [...values.keys()];
  if (ids.length <= maxCandidates) return ids;
  const ranked = [...values].sort(([a, x], [b, y]) => y.value - x.value || (a < b ? -1 : 1));
  return ranked.slice(0, maxCandidates).map(([id]) => id);
}

/** In-memory blocks, for batches: mentions are added in order of receipt. */
export class BlockIndex {
  readonly #blocks = new Map<string, string[]>();

  /** Candidates among the mentions added so far; then adds the mention itself. */
  add(mention: Mention): string[] {
    const keys = blockKeys(mention);
    const found = pickCandidates(keys, (key) => this.#blocks.get(key) ?? []);
    for (const key of keys) {
      const block = this.#blocks.get(key);
      if (block) block.push(mention.id);
      else this.#blocks.set(key, [mention.id]);
    }
    return found;
  }
}
