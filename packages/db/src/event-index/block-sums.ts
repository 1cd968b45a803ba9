/** Many enough that sums are far fewer than days, few enough that a block is soon summed up anew. */
const daysPerBlock = 64;

interface Block<Day, Sums> {
  days: readonly Day[];
  sums: Sums;
}

/**
 * Sums over blocks of days, each good as long as its days are the same objects: pages add up the whole record again and
 * again, and the days of long ago seldom change.
 */
export class BlockSums<Day extends { readonly day: number }, Sums> {
  private readonly kept = new Map<number, Block<Day, Sums>>();
  private readonly sum: (days: readonly Day[]) => Sums;

  constructor(sum: (days: readonly Day[]) => Sums) {
    this.sum = sum;
  }

  /**
   * Sums for the inner blocks of `days`, which are all that the record has from the first to the last of them, and the days at
   * both ends, whose blocks may go on beyond them.
   */
  sumInner(days: readonly Day[]): { blocks: Sums[]; ends: Day[] } {
    const groups = [...Map.groupBy(days, ({ day }) => Math.floor(day / daysPerBlock))];
    const inner = groups.slice(1, -1);
    return {
      blocks: inner.map(([block, own]) => this.sumsOf(block, own)),
      ends: groups.filter((_, i) => i === 0 || i === groups.length - 1).flatMap(([, own]) => own),
    };
  }

  private sumsOf(block: number, days: readonly Day[]): Sums {
    const kept = this.kept.get(block);
    if (kept && kept.days.length === days.length && kept.days.every((day, i) => day === days[i])) return kept.sums;
    const sums = this.sum(days);
    this.kept.set(block, { days, sums });
    return sums;
  }
}
