import { type DayColumns, flags } from "./day-columns.ts";
import { type MatchedDay, positionAt } from "./match-events.ts";

/** Where a list ended: the day (since 1970-01-01) and number of its last event. */
export interface Position {
  day: number;
  number: number;
}

/** Events that fit, the latest day first and in it the greatest number, from after `after` on. */
export function newestMatches(days: readonly MatchedDay[], limit: number, after: Position | null): Position[] {
  const chosen: Position[] = [];
  for (const day of days) {
    const { columns } = day;
    if (after && columns.day > after.day) continue;
    const { positions, size } = day;
    for (let p = 0; p < size; p++) {
      const number = columns.numbers[positionAt(positions, p)] as number;
      if (after && columns.day === after.day && number >= after.number) continue;
      if (chosen.push({ day: columns.day, number }) === limit) return chosen;
    }
  }
  return chosen;
}

/** An event by the columns of its day and its place in them. */
export interface MatchedEvent {
  columns: DayColumns;
  i: number;
}

/** Events that fit, the gravest first, then by number of reports and the latest day; of all, or of those with a point. */
export function gravestMatches(days: readonly MatchedDay[], limit: number, onlyLocated: boolean): MatchedEvent[] {
  const needed = onlyLocated ? flags.located : 0;
  const best = new Heaviest(days, limit);
  for (const [d, day] of days.entries()) {
    const { columns } = day;
    for (const i of day.heavierThan(best.least)) {
      if (((columns.flags[i] as number) & needed) === needed) best.add(d, i, columns.weight[i] as number);
    }
  }
  return best.list();
}

/** The heaviest of the events that were added; equal ones stay in their order. No object is made of those that fall out. */
class Heaviest {
  /** What the last of those chosen so far weighs: what weighs no more comes after it. */
  least = -1;
  private count = 0;
  private readonly days: readonly MatchedDay[];
  private readonly limit: number;
  private readonly dayOf: Uint32Array;
  private readonly positionOf: Uint32Array;
  private readonly weights: Float64Array;

  constructor(days: readonly MatchedDay[], limit: number) {
    this.days = days;
    this.limit = limit;
    this.dayOf = new Uint32Array(4 * limit);
    this.positionOf = new Uint32Array(4 * limit);
    this.weights = new Float64Array(4 * limit);
  }

  add(day: number, position: number, weight: number): void {
    if (weight <= this.least) return;
    this.put(this.count++, day, position, weight);
    if (this.count === this.weights.length) this.dropLightest();
  }

  list(): MatchedEvent[] {
    const order = Array.from({ length: this.count }, (_, at) => at);
    order.sort((a, b) => (this.weights[b] as number) - (this.weights[a] as number));
    return order.slice(0, this.limit).map((at) => {
      const { columns } = this.days[this.dayOf[at] as number] as MatchedDay;
      return { columns, i: this.positionOf[at] as number };
    });
  }

  private put(at: number, day: number, position: number, weight: number): void {
    this.dayOf[at] = day;
    this.positionOf[at] = position;
    this.weights[at] = weight;
  }

  /** Leaves as many as are wanted, of those that weigh the least of them the first. */
  private dropLightest(): void {
    const { count, weights } = this;
    this.least = weights.slice().sort()[count - this.limit] as number;
    let equal = this.limit - weights.filter((weight) => weight > this.least).length;
    this.count = 0;
    for (let at = 0; at < count; at++) {
      const weight = weights[at] as number;
      if (weight < this.least || (weight === this.least && equal-- <= 0)) continue;
      this.put(this.count++, this.dayOf[at] as number, this.positionOf[at] as number, weight);
    }
  }
}
