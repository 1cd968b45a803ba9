import { detach } from "@tocsin/gazetteer";
import type { Token } from "../segment/types.ts";
import type { Phrase } from "./types.ts";

/** A phrase found in the tokens: `from`…`to` exclusive. */
export interface Hit<T> {
  from: number;
  to: number;
  value: T;
}

/** A place within one phrase: which choices may follow, and what it stands for when the phrase may end here. */
interface Node<T> {
  edges: Map<Choice, Node<T>[]>;
  value: { of: T } | null;
}

/** A word or a beginning of words as phrases name it; each has one number. */
type Choice = number;

/** Words that no phrase tells apart, because the same choices fit them. */
interface WordClass {
  /** The whole word first, then its beginnings, the shortest first. */
  choices: readonly Choice[];
}

/** Where the words so far may have led: what they mean together, and where each class of words leads on. */
interface State<T> {
  nodes: readonly Node<T>[];
  values: readonly T[];
  next: Map<WordClass, State<T> | null>;
}

/**
 * A set of phrases, matched against tokens from the left. Words are sorted into classes, and ways from class to class are
 * worked out once and kept: a text that was read warm costs two look-ups per word, however many phrases there are.
 */
export class PhraseMatcher<T> {
  readonly #choices = new Map<string, Choice>();
  /** Lengths of the beginnings among the choices, ascending. */
  #lengths: number[] = [];
  #start = stateOf<T>([newNode<T>()]);
  readonly #classes = new Map<string, WordClass>();
  // News repeats its words; emptied when it grows large.
  readonly #classOfWord = new Map<string, WordClass | null>();

  /** Adds a phrase. Each has a chain of nodes of its own, so alternatives and optional words cost no copies. */
  add(phrase: Phrase, value: T): void {
    const root = this.#start.nodes[0] as Node<T>;
    let open = [root];
    for (const word of phrase.split(" ")) {
      const optional = word.startsWith("?");
      const next = newNode<T>();
      for (const choice of (optional ? word.slice(1) : word).split("|")) {
        const number = this.#numberOf(choice);
        for (const node of open) addEdge(node, number, next);
      }
      open = optional ? [...open, next] : [next];
    }
    for (const node of open) if (node !== root) node.value = { of: value };
    this.#forget(root);
  }

  /** All phrases that begin at token `at`, the shortest first. */
  matchAt(tokens: readonly Token[], at: number, end: number): readonly Hit<T>[] {
    let state = at < end ? this.#follow(this.#start, tokens[at]) : null;
    if (!state) return none;
    let hits: Hit<T>[] | null = null;
    for (let to = at + 1; state; to++) {
      const { values } = state;
      if (values.length > 0) {
        hits ??= [];
        for (const value of values) hits.push({ from: at, to, value });
      }
      state = to < end ? this.#follow(state, tokens[to]) : null;
    }
    return hits ?? none;
  }

  #follow(state: State<T>, token: Token | undefined): State<T> | null {
    const wordClass = token && this.#classOf(token.lower);
    if (!wordClass) return null;
    const known = state.next.get(wordClass);
    if (known !== undefined) return known;
    const nodes = state.nodes.flatMap((node) => wordClass.choices.flatMap((choice) => node.edges.get(choice) ?? none));
    const next = nodes.length ? stateOf(state === this.#start ? [mergeNodes(nodes)] : nodes, nodes) : null;
    state.next.set(wordClass, next);
    return next;
  }

  #classOf(word: string): WordClass | null {
    const known = this.#classOfWord.get(word);
    if (known !== undefined) return known;
    const choices: Choice[] = [];
    const whole = this.#choices.get(word);
    if (whole !== undefined) choices.push(whole);
    for (const length of this.#lengths) {
      if (length > word.length) break;
      const beginning = this.#choices.get(`${word.slice(0, length)}*`);
      if (beginning !== undefined) choices.push(beginning);
    }
    const found = choices.length ? this.#classWith(choices) : null;
    if (word.length > longestKept) return found;
    if (this.#classOfWord.size > mostWords) this.#classOfWord.clear();
    this.#classOfWord.set(detach(word), found);
    return found;
  }

  #classWith(choices: readonly Choice[]): WordClass {
    const key = choices.join(" ");
    const known = this.#classes.get(key) ?? { choices };
    this.#classes.set(key, known);
    return known;
  }

  #numberOf(choice: string): Choice {
    const known = this.#choices.get(choice) ?? this.#choices.size;
    this.#choices.set(choice, known);
    if (choice.endsWith("*") && !this.#lengths.includes(choice.length - 1)) {
      this.#lengths = [...this.#lengths, choice.length - 1].sort((a, b) => a - b);
    }
    return known;
  }

  #forget(root: Node<T>): void {
    this.#start = stateOf([root]);
    this.#classes.clear();
    this.#classOfWord.clear();
  }
}

const mostWords = 50_000;
const longestKept = 40;
const none: never[] = [];

function newNode<T>(): Node<T> {
  return { edges: new Map(), value: null };
}

/** `ending` are the nodes that the last word led to, where `nodes` is what they were merged into. */
function stateOf<T>(nodes: readonly Node<T>[], ending: readonly Node<T>[] = nodes): State<T> {
  return { nodes, values: ending.flatMap((node) => (node.value ? [node.value.of] : [])), next: new Map() };
}

/** One node for all that a first word may begin: most are left again at the second word. */
function mergeNodes<T>(nodes: readonly Node<T>[]): Node<T> {
  const merged = newNode<T>();
  for (const node of nodes) {
    for (const [choice, children] of node.edges) {
      merged.edges.set(choice, [...(merged.edges.get(choice) ?? []), ...children]);
    }
  }
  return merged;
}

function addEdge<T>(node: Node<T>, choice: Choice, next: Node<T>): void {
  const known = node.edges.get(choice);
  if (known) known.push(next);
  else node.edges.set(choice, [next]);
}
