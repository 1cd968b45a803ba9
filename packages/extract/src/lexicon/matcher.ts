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
  readonly #starts = new Map<string, Node<T>[]>();

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
  matchAt(tokens: readonly Token[], at: number, end: number): Hit<T>[] {
    const token = tokens[at];
    if (!token || at >= end) return none;
    let nodes = this.#startsOf(token.lower);
    if (!nodes.length) return none;
    const hits: Hit<T>[] = [];
    let to = at + 1;
    for (;;) {
      for (const node of nodes) if (node.value) hits.push({ from: at, to, value: node.value.of });
      const next = tokens[to];
      if (!next || to >= end) break;
      const following: Node<T>[] = [];
      for (const node of nodes) step(node, next.lower, following);
      if (!following.length) break;
      nodes = following;
      to++;
    }
    return hits;
  }

  #startsOf(word: string): Node<T>[] {
    const known = this.#starts.get(word);
    if (known) return known;
    const nodes: Node<T>[] = [];
    step(this.#root, word, nodes);
    if (this.#starts.size > 50_000) this.#starts.clear();
    this.#starts.set(word, nodes);
    return nodes;
  }
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
