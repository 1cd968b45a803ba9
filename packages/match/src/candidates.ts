import type { Mention } from "@tocsin/model";
import { blockKeys } from "./block-keys.ts";

/** How many of a block's latest members a new mention looks at. Larger blocks are met under their finer keys. */
export const blockReach = 64;
/** How many candidates a new mention is compared with at most: those that share most with it. */
export const maxCandidates = 32;

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
  const values = new Map<string, number>();
  for (const key of keys) {
    const members = blocks(key);
    const worth = keyValue(key) * (members.length >= blockReach ? hotShare : 1);
    for (let i = Math.max(0, members.length - blockReach); i < members.length; i++) {
      const id = members[i] as string;
      values.set(id, (values.get(id) ?? 0) + worth);
    }
  }
  return values.size <= maxCandidates ? [...values.keys()] : mostValuable(values);
}

/** The best `maxCandidates`, ties by id. Values are few, so that most of the ids need no sorting. */
function mostValuable(values: ReadonlyMap<string, number>): string[] {
  const idsOf = new Map<number, string[]>();
  for (const [id, value] of values) {
    const ids = idsOf.get(value);
    if (ids) ids.push(id);
    else idsOf.set(value, [id]);
  }
  const best: string[] = [];
  for (const value of [...idsOf.keys()].sort((x, y) => y - x)) {
    const ids = idsOf.get(value) as string[];
    const room = maxCandidates - best.length;
    if (ids.length > room) return [...best, ...ids.sort().slice(0, room)];
    best.push(...ids);
  }
  return best;
}

/** Blocks in memory, over those that are stored: mentions are added in order of receipt. */
export class BlockIndex {
  readonly #blocks = new Map<string, string[]>();
  readonly #stored: (key: string) => readonly string[];

  /** `stored` gives the members that a key has already, in order of receipt; the last `blockReach` are enough. */
  constructor(stored: (key: string) => readonly string[] = () => []) {
    this.#stored = stored;
  }

  /** Candidates among the mentions there so far; then adds the mention itself. */
  add(mention: Mention, keys: readonly string[] = blockKeys(mention)): string[] {
    const found = pickCandidates(keys, (key) => this.#membersOf(key));
    for (const key of keys) {
      const block = this.#blocks.get(key);
      if (block) block.push(mention.id);
      else this.#blocks.set(key, [mention.id]);
    }
    return found;
  }

  #membersOf(key: string): readonly string[] {
    const stored = this.#stored(key);
    const added = this.#blocks.get(key);
    if (!added) return stored;
    return stored.length > 0 ? [...stored.slice(-blockReach), ...added] : added;
  }
}
