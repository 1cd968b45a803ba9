import type { Token } from "../segment/types.ts";
import type { Phrase } from "./types.ts";

/** A phrase found in the tokens: `from`…`to` exclusive. */
export interface Hit<T> {
  from: number;
  to: number;
  value: T;
}

interface Node<T> {
  exact: Map<string, Node<T>>;
  prefix: Map<string, Node<T>>;
  /** Lengths of the beginnings in `prefix`, ascending. */
  lengths: number[];
  values: T[];
}

const newNode = <T>(): Node<T> => ({ exact: new Map(), prefix: new Map(), lengths: [], values: [] });

/** A set of phrases, matched against tokens from the left; per phrase value all readings are given, per value set the longest. */
export class PhraseMatcher<T> {
  readonly #root: Node<T> = newNode<T>();
  // News repeats its words: what a word may begin is looked up once.
  readonly #starts = new Map<string, Node<T>[]>();

  add(phrase: Phrase, value: T): void {
    let nodes = [this.#root];
    for (const word of phrase.split(" ")) {
      const optional = word.startsWith("?");
      const next = nodes.flatMap((node) =>
        (optional ? word.slice(1) : word).split("|").map((choice) => this.#child(node, choice)),
      );
      nodes = optional ? [...nodes, ...next] : next;
    }
    for (const node of nodes) if (node !== this.#root) node.values.push(value);
  }

  /** All phrases that begin at token `at`. */
  matchAt(tokens: readonly Token[], at: number, end: number): Hit<T>[] {
    const token = tokens[at];
    if (!token || at >= end) return [];
    let nodes = this.#startsOf(token.lower);
    if (!nodes.length) return [];
    const hits: Hit<T>[] = [];
    let to = at + 1;
    for (;;) {
      for (const node of nodes) for (const value of node.values) hits.push({ from: at, to, value });
      const next = tokens[to];
      if (!next || to >= end) break;
      const following: Node<T>[] = [];
      for (const node of nodes) this.#step(node, next.lower, following);
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
    this.#step(this.#root, word, nodes);
    if (this.#starts.size > 50_000) this.#starts.clear();
    this.#starts.set(word, nodes);
    return nodes;
  }

  #step(node: Node<T>, word: string, into: Node<T>[]): void {
    const exact = node.exact.get(word);
    if (exact) into.push(exact);
    for (const length of node.lengths) {
      if (length > word.length) break;
      const child = node.prefix.get(word.slice(0, length));
      if (child) into.push(child);
    }
  }

  #child(node: Node<T>, choice: string): Node<T> {
    const isPrefix = choice.endsWith("*");
    const key = isPrefix ? choice.slice(0, -1) : choice;
    const table = isPrefix ? node.prefix : node.exact;
    let child = table.get(key);
    if (!child) {
      child = newNode<T>();
      table.set(key, child);
      if (isPrefix && !node.lengths.includes(key.length)) {
        node.lengths.push(key.length);
        node.lengths.sort((a, b) => a - b);
      }
    }
    return child;
  }
}
