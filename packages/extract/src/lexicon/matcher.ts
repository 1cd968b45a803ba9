import type { Token, Word } from "../segment/types.ts";
import { WordNote } from "../segment/words.ts";
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
interface WordClass<T> {
  /** The whole word first, then its beginnings, the shortest first. */
  choices: readonly Choice[];
  /** A bit for each of them; choices share bits. */
  bits: number;
  /** Where phrases that begin with such a word lead; null where none does. */
  opens: State<T> | null;
}

/** Where the words so far may have led: what they mean together, and where each class of words leads on. */
interface State<T> {
  nodes: readonly Node<T>[];
  values: readonly T[];
  next: Map<WordClass<T>, State<T> | null>;
  /** A bit for each choice that may follow; choices share bits. */
  follows: number;
  /** No phrase goes on from here. */
  last: boolean;
}

/**
 * A set of phrases, matched against tokens from the left. Words are sorted into classes, and ways from class to class are
 * worked out once and kept. Each word keeps its class: a word of a text that is in no phrase costs no look-up at all.
 */
export class PhraseMatcher<T> {
  readonly #fold: (word: string) => string;
  readonly #choices = new Map<string, Choice>();
  /** Lengths of the beginnings among the choices, ascending. */
  #lengths: number[] = [];
  readonly #root = newNode<T>();
  #words: SortedWords<T> | null = null;

  /** `fold` is done to the lower case of each word before it is compared. */
  constructor(fold: (word: string) => string = (word) => word) {
    this.#fold = fold;
  }

  /** Adds a phrase. Each has a chain of nodes of its own, so alternatives and optional words cost no copies. */
  add(phrase: Phrase, value: T): void {
    let open = [this.#root];
    for (const word of phrase.split(" ")) {
      const optional = word.startsWith("?");
      const next = newNode<T>();
      for (const choice of (optional ? word.slice(1) : word).split("|")) {
        const number = this.#numberOf(choice);
        for (const node of open) addEdge(node, number, next);
      }
      open = optional ? [...open, next] : [next];
    }
    for (const node of open) if (node !== this.#root) node.value = { of: value };
    this.#words = null;
  }

  /** All phrases that begin at token `at`, the shortest first. */
  matchAt(tokens: readonly Token[], at: number, end: number): readonly Hit<T>[] {
    this.#words ??= this.#sortWords();
    const { classes, opens } = this.#words;
    let state = at < end ? opens.of((tokens[at] as Token).word) : null;
    if (state === null) return none;
    let hits: Hit<T>[] | null = null;
    for (let to = at + 1; state !== null; to++) {
      const { values } = state;
      if (values.length > 0) {
        hits ??= [];
        for (const value of values) hits.push({ from: at, to, value });
      }
      if (state.last) break;
      const next: WordClass<T> | null = to < end ? classes.of((tokens[to] as Token).word) : null;
      const led: State<T> | null = next === null ? null : this.#follow(state, next);
      // "A «partiellement détruit»": a quotation mark within a phrase is no word of it, unless it opens a name.
      const within: WordClass<T> | null =
        led === null && to + 1 < end && (tokens[to] as Token).text === quote && !(tokens[to + 1] as Token).capital
          ? classes.of((tokens[to + 1] as Token).word)
          : null;
      if (within !== null) to++;
      state = within === null ? led : this.#follow(state, within);
    }
    return hits ?? none;
  }

  #follow(state: State<T>, wordClass: WordClass<T>): State<T> | null {
    if ((state.follows & wordClass.bits) === 0) return null;
    const known = state.next.get(wordClass);
    if (known !== undefined) return known;
    const nodes = nodesBehind(state.nodes, wordClass.choices);
    const next = nodes.length ? stateOf(nodes) : null;
    state.next.set(wordClass, next);
    return next;
  }

  #sortWords(): SortedWords<T> {
    const known = new Map<string, WordClass<T>>();
    const classes = new WordNote((word: Word) => {
      const choices = this.#choicesOf(this.#fold(word.lower));
      if (choices.length === 0) return null;
      const key = choices.join(" ");
      const found = known.get(key) ?? { choices, bits: bitsOf(choices), opens: this.#openedBy(choices) };
      known.set(key, found);
      return found;
    });
    return { classes, opens: new WordNote((word: Word) => classes.of(word)?.opens ?? null) };
  }

  #openedBy(choices: readonly Choice[]): State<T> | null {
    const nodes = nodesBehind([this.#root], choices);
    return nodes.length ? stateOf([mergeNodes(nodes)], nodes) : null;
  }

  #choicesOf(word: string): Choice[] {
    const choices: Choice[] = [];
    const whole = this.#choices.get(word);
    if (whole !== undefined) choices.push(whole);
    for (const length of this.#lengths) {
      if (length > word.length) break;
      const beginning = this.#choices.get(`${word.slice(0, length)}*`);
      if (beginning !== undefined) choices.push(beginning);
    }
    return choices;
  }

  #numberOf(choice: string): Choice {
    const known = this.#choices.get(choice) ?? this.#choices.size;
    this.#choices.set(choice, known);
    if (choice.endsWith("*") && !this.#lengths.includes(choice.length - 1)) {
      this.#lengths = [...this.#lengths, choice.length - 1].sort((a, b) => a - b);
    }
    return known;
  }
}

/** What words keep of a set of phrases: their class, and where it leads as a first word; null for most. */
interface SortedWords<T> {
  classes: WordNote<WordClass<T> | null>;
  opens: WordNote<State<T> | null>;
}

const none: never[] = [];
const quote = '"';

function newNode<T>(): Node<T> {
  return { edges: new Map(), value: null };
}

/** `ending` are the nodes that the last word led to, where `nodes` is what they were merged into. */
function stateOf<T>(nodes: readonly Node<T>[], ending: readonly Node<T>[] = nodes): State<T> {
  const values = ending.flatMap((node) => (node.value ? [node.value.of] : []));
  const follows = bitsOf(nodes.flatMap((node) => [...node.edges.keys()]));
  return { nodes, values, next: new Map(), follows, last: follows === 0 };
}

/** Most words lead nowhere, which these bits tell without a look-up. */
function bitsOf(choices: readonly Choice[]): number {
  return choices.reduce((bits, choice) => bits | (1 << (choice & 31)), 0);
}

function nodesBehind<T>(nodes: readonly Node<T>[], choices: readonly Choice[]): Node<T>[] {
  return nodes.flatMap((node) => choices.flatMap((choice) => node.edges.get(choice) ?? none));
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
