import type { Token } from "../segment/types.ts";
import type { Phrase } from "./types.ts";

/** A phrase found in the tokens: `from`…`to` exclusive. */
export interface Hit<T> {
  from: number;
  to: number;
  value: T;
}

/** A place within one phrase: which words may follow, and what it stands for when the phrase may end here. */
interface Node<T> {
  exact: Map<string, Node<T>[]>;
  prefix: Map<string, Node<T>[]>;
  /** Lengths of the beginnings in `prefix`, ascending. */
  lengths: number[];
  value: { of: T } | null;
}

const newNode = <T>(): Node<T> => ({ exact: new Map(), prefix: new Map(), lengths: [], value: null });

/** A set of phrases, matched against tokens from the left. */
export class PhraseMatcher<T> {
  readonly #root: Node<T> = newNode<T>();
  // News repeats its words: what a word may begin is looked up once.
  readonly #starts = new Map<string, Start<T> | null>();

  /** Adds a phrase. Each has a chain of nodes of its own, so alternatives and optional words cost no copies. */
  add(phrase: Phrase, value: T): void {
    let open = [this.#root];
    for (const word of phrase.split(" ")) {
      const optional = word.startsWith("?");
      const next = newNode<T>();
      for (const choice of (optional ? word.slice(1) : word).split("|")) {
        for (const node of open) addEdge(node, choice, next);
      }
      open = optional ? [...open, next] : [next];
    }
    for (const node of open) if (node !== this.#root) node.value = { of: value };
  }

  /** All phrases that begin at token `at`. */
  matchAt(tokens: readonly Token[], at: number, end: number): readonly Hit<T>[] {
    const token = tokens[at];
    if (!token || at >= end) return none;
    const start = this.#startOf(token.lower);
    if (!start) return none;
    const hits: Hit<T>[] = [];
    for (const value of start.values) hits.push({ from: at, to: at + 1, value });
    let nodes: readonly Node<T>[] = [start.next];
    for (let to = at + 1; to < end; to++) {
      const following: Node<T>[] = [];
      for (const node of nodes) step(node, (tokens[to] as Token).lower, following);
      if (!following.length) break;
      for (const node of following) if (node.value) hits.push({ from: at, to: to + 1, value: node.value.of });
      nodes = following;
    }
    return hits;
  }

  #startOf(word: string): Start<T> | null {
    const known = this.#starts.get(word);
    if (known !== undefined) return known;
    const nodes: Node<T>[] = [];
    step(this.#root, word, nodes);
    const start = nodes.length ? mergeNodes(nodes) : null;
    if (this.#starts.size > mostWords) this.#starts.clear();
    this.#starts.set(word, start);
    return start;
  }
}

const mostWords = 50_000;

/** All that a word may begin: what it means by itself, and one node for whatever may follow. */
interface Start<T> {
  values: T[];
  next: Node<T>;
}

function mergeNodes<T>(nodes: readonly Node<T>[]): Start<T> {
  const next = newNode<T>();
  for (const node of nodes) {
    for (const [word, children] of node.exact) next.exact.set(word, [...(next.exact.get(word) ?? []), ...children]);
    for (const [word, children] of node.prefix) next.prefix.set(word, [...(next.prefix.get(word) ?? []), ...children]);
    next.lengths.push(...node.lengths);
  }
  next.lengths = [...new Set(next.lengths)].sort((a, b) => a - b);
  return { values: nodes.flatMap((node) => (node.value ? [node.value.of] : [])), next };
}

const none: never[] = [];

function step<T>(node: Node<T>, word: string, into: Node<T>[]): void {
  const exact = node.exact.get(word);
  if (exact) for (const next of exact) into.push(next);
  for (const length of node.lengths) {
    if (length > word.length) break;
    const next = node.prefix.get(word.slice(0, length));
    if (next) for (const child of next) into.push(child);
  }
}

function addEdge<T>(node: Node<T>, choice: string, next: Node<T>): void {
  const isPrefix = choice.endsWith("*");
  const key = isPrefix ? choice.slice(0, -1) : choice;
  const table = isPrefix ? node.prefix : node.exact;
  const known = table.get(key);
  if (known) known.push(next);
  else table.set(key, [next]);
  if (isPrefix && !node.lengths.includes(key.length)) {
    node.lengths.push(key.length);
    node.lengths.sort((a, b) => a - b);
  }
}
