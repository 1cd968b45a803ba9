interface Link {
  sum: number;
  count: number;
}

/** Groups of indexes with the sums of scores between them; a group is named by its smallest index. */
export class Linkage {
  readonly #groups: number[][];
  /** Never changed once made: both ends share them. */
  readonly #links: Map<number, Readonly<Link>>[];
  readonly #forbidden = new Map<number, Set<number>>();
  readonly #groupOf: number[];

  constructor(size: number) {
    this.#groups = Array.from({ length: size }, (_, i) => [i]);
    this.#links = Array.from({ length: size }, () => new Map());
    this.#groupOf = Array.from({ length: size }, (_, i) => i);
  }

  set(a: number, b: number, score: number): void {
    const link = { sum: score, count: 1 };
    this.#links[a]?.set(b, link);
    this.#links[b]?.set(a, link);
  }

  score(a: number, b: number): number | undefined {
    return this.#links[a]?.get(b)?.sum;
  }

  /** The mean of the scores between the groups that two members are in; undefined where none is known, or they are in one. */
  meanAround(a: number, b: number): number | undefined {
    const link = this.#links[this.#groupOf[a] as number]?.get(this.#groupOf[b] as number);
    return link && link.sum / link.count;
  }

  forbid(a: number, b: number): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = this.#forbidden.get(one);
      if (known) known.add(other);
      else this.#forbidden.set(one, new Set([other]));
    }
  }

  mayJoin(a: number, b: number): boolean {
    const left = this.#groupOf[a] as number;
    const right = this.#groupOf[b] as number;
    return left === right || !this.#forbidden.get(left)?.has(right);
  }

  join(a: number, b: number): void {
    const left = this.#groupOf[a] as number;
    const right = this.#groupOf[b] as number;
    if (left === right) return;
    const keep = Math.min(left, right);
    const gone = Math.max(left, right);
    this.#groups[keep] = [...(this.#groups[keep] ?? []), ...(this.#groups[gone] ?? [])].sort((x, y) => x - y);
    for (const member of this.#groups[gone] ?? []) this.#groupOf[member] = keep;
    this.#groups[gone] = [];
    this.#moveLinks(gone, keep);
    for (const other of this.#forbidden.get(gone) ?? []) {
      this.#forbidden.get(other)?.delete(gone);
      this.forbid(keep, other);
    }
  }

  #moveLinks(gone: number, keep: number): void {
    const target = this.#links[keep] as Map<number, Link>;
    target.delete(gone);
    for (const [other, link] of this.#links[gone] ?? []) {
      if (other === keep) continue;
      const known = target.get(other);
      const sum = known ? { sum: known.sum + link.sum, count: known.count + link.count } : link;
      target.set(other, sum);
      this.#links[other]?.delete(gone);
      this.#links[other]?.set(keep, sum);
    }
    this.#links[gone]?.clear();
  }

  /** Joins the best pair of groups that may join while its mean reaches the threshold; ties go to the groups that come first. */
  joinAll(threshold: number, mayJoin: (a: readonly number[], b: readonly number[]) => boolean = () => true): void {
    const queue = new BestFirst();
    const fits = (a: number, b: number) => mayJoin(this.#groups[a] ?? [], this.#groups[b] ?? []);
    for (let a = 0; a < this.#links.length; a++) this.#offer(queue, a, threshold, (b) => b > a && fits(a, b));
    for (let best = queue.take(); best; best = queue.take()) {
      const { a, b, mean } = best;
      const link = this.#links[a]?.get(b);
      // Groups that were joined meanwhile have other means, offered anew when they were.
      if (!link || link.sum / link.count !== mean || this.#forbidden.get(a)?.has(b) || !fits(a, b)) continue;
      this.join(a, b);
      const joined = this.#groupOf[a] as number;
      this.#offer(queue, joined, threshold, (b) => fits(joined, b));
    }
  }

  #offer(queue: BestFirst, a: number, threshold: number, isWanted: (b: number) => boolean): void {
    for (const [b, link] of this.#links[a] ?? []) {
      const mean = link.sum / link.count;
      if (mean >= threshold && isWanted(b) && !this.#forbidden.get(a)?.has(b)) {
        queue.add({ mean, a: Math.min(a, b), b: Math.max(a, b) });
      }
    }
  }

  groups(): number[][] {
    return this.#groups.filter((group) => group.length > 0);
  }
}

interface Join {
  mean: number;
  a: number;
  b: number;
}

/** A binary heap of possible joins: highest mean first, then the groups that come first. */
class BestFirst {
  readonly #joins: Join[] = [];

  add(join: Join): void {
    const joins = this.#joins;
    let at = joins.push(join) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!isBefore(join, joins[up] as Join)) break;
      joins[at] = joins[up] as Join;
      at = up;
    }
    joins[at] = join;
  }

  take(): Join | undefined {
    const joins = this.#joins;
    const best = joins[0];
    const last = joins.pop();
    if (!last || joins.length === 0) return best;
    let at = 0;
    for (let next = 1; next < joins.length; next = 2 * at + 1) {
      if (next + 1 < joins.length && isBefore(joins[next + 1] as Join, joins[next] as Join)) next++;
      if (!isBefore(joins[next] as Join, last)) break;
      joins[at] = joins[next] as Join;
      at = next;
    }
    joins[at] = last;
    return best;
  }
}

function isBefore(x: Join, y: Join): boolean {
  return x.mean > y.mean || (x.mean === y.mean && (x.a < y.a || (x.a === y.a && x.b < y.b)));
}
