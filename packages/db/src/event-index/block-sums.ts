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
   * Sums for the whole blocks of `days`, which are all that the record has up to the latest of them, the latest first; and the
   * days of the latest block, which may go on beyond them.
   */
  sumWhole(days: readonly Day[]): { blocks: Sums[]; latest: readonly Day[] } {
    const blocks: Sums[] = [];
    let latest: readonly Day[] = [];
    for (let start = 0, end = 0; start < days.length; start = end) {
      const block = blockOf(days[start]);
      while (end < days.length && blockOf(days[end]) === block) end++;
      const own = days.slice(start, end);
      if (start === 0) latest = own;
      else blocks.push(this.sumsOf(block, own));
    }
    return { blocks, latest };
  }

  private sumsOf(block: number, days: readonly Day[]): Sums {
    const kept = this.kept.get(block);
    if (kept && kept.days.length === days.length && kept.days.every((day, i) => day === days[i])) return kept.sums;
    const sums = this.sum(days);
    this.kept.set(block, { days, sums });
    return sums;
  }
}

function blockOf(day: { readonly day: number } | undefined): number {
  return Math.floor((day?.day ?? 0) / daysPerBlock);
}
