import type {
  ActorReading,
  EventScope,
  EventType,
  Figure,
  Metric,
  Modality,
  PlacePrecision,
  When,
} from "@tocsin/model";

/** A stretch of a sentence: words, or a figure that leads to its evidence. `figure` is the figure's key, for the link. */
export type Part = string | { text: string; figure: string; contested?: boolean };

/** Where something happened, in the reader's language. `name` is a region's full name where the precision is a region. */
export interface Where {
  name: string;
  precision: PlacePrecision;
  country: string | null;
}

/** What a sentence is made from. Places, actors and times come already in the reader's language; the grammar is the language's. */
export interface Told {
  type: EventType;
  scope: EventScope;
  modality: Modality;
  figures: Figure[];
  actors: ActorReading[];
  where: Where | null;
  when: When | null;
  /** "on Wednesday 20 March, in daylight", in the reader's language; empty where no time is known. */
  whenWords: string;
}

/** What each language must be able to say. */
export interface Grammar {
  /** One line, no full stop: the event's headline. */
  headline(told: Told): string;
  /** A whole sentence with figures that link. */
  sentence(told: Told): Part[];
  /** A figure in running words ("at least four"); digits from eleven on. */
  words(figure: Figure): string;
  /** "31 missiles", "one school". */
  counted(count: number, item: string): string;
  /** Name of a counted thing in the plural, with a capital for tables ("Residential buildings"). */
  itemName(item: string): string;
  /** The same within a sentence ("residential buildings"). */
  itemPlural(item: string): string;
}

/** The sentence as plain text. */
export function plainText(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

const populationOrder = ["unspecified", "civilian", "military", "responder", "man", "woman", "child"] as const;

/** The total of a metric: not a part of another figure, the widest population first. Null when nothing was stated. */
export function totalOf(figures: readonly Figure[], metric: Metric): Figure | null {
  const found = figures.filter((figure) => figure.metric === metric && figure.partOf === null && figure.item === null);
  found.sort((a, b) => populationOrder.indexOf(a.population) - populationOrder.indexOf(b.population));
  return found[0] ?? null;
}

/** Figures of a metric by item, the largest first; parts of a whole are left out. */
export function itemsOf(figures: readonly Figure[], metric: Metric): Figure[] {
  return figures
    .filter((figure) => figure.metric === metric && figure.partOf === null && figure.item !== null)
    .sort((a, b) => countOf(b) - countOf(a));
}

/** The number to show for a figure: best, else low, else high; zero when none was given. */
export function countOf(figure: Pick<Figure, "low" | "best" | "high">): number {
  return figure.best ?? figure.low ?? figure.high ?? 0;
}

/** True where speakers said in so many words that there was none. */
export function isNone(figure: Figure | null): boolean {
  return figure !== null && figure.qualifier === "none_reported" && countOf(figure) === 0;
}

/** True where a figure can be said: a number above zero, or "several". */
export function isSayable(figure: Figure | null): figure is Figure {
  return figure !== null && (countOf(figure) > 0 || figure.qualifier === "several");
}
