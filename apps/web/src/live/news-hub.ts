import type { EventNews } from "@tocsin/db";

/** What a page left open wants to hear of: everything, one region, or one event. */
export interface Scope {
  region: string | null;
  event: string | null;
}

/** How many events are new and how many changed, and up to when this counts. */
export interface NewsCount {
  added: number;
  changed: number;
  /** Milliseconds since the epoch: where to go on. */
  upTo: number;
}

interface Heard extends EventNews {
  at: number;
}

/** Newest news kept for pages that were opened, or lost their line, a moment ago. */
const mostKept = 5_000;

/** Holds the latest news and tells those who wait when there is more. The clock is passed in. */
export class NewsHub {
  private readonly kept: Heard[] = [];
  private readonly waiting = new Set<() => void>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** Takes news in and wakes those who wait. */
  hear(news: readonly EventNews[]): void {
    const at = this.now();
    for (const one of news) this.kept.push({ ...one, at });
    this.kept.splice(0, this.kept.length - mostKept);
    for (const wake of this.waiting) wake();
  }

  /** Different events in a scope since a moment, that one left out. An event that is new and then changes is new. */
  countSince(scope: Scope, since: number): NewsCount {
    const fresh = this.kept.filter((one) => one.at > since && isInScope(one, scope));
    const added = new Set(fresh.filter((one) => one.isNew).map((one) => one.id));
    const changed = new Set(fresh.map((one) => one.id).filter((id) => !added.has(id)));
    return { added: added.size, changed: changed.size, upTo: this.kept.at(-1)?.at ?? since };
  }

  /** Calls `wake` whenever news came in, until the answer is called. */
  wait(wake: () => void): () => void {
    this.waiting.add(wake);
    return () => this.waiting.delete(wake);
  }

  /** Number of those who wait. */
  get listeners(): number {
    return this.waiting.size;
  }
}

function isInScope(news: EventNews, { region, event }: Scope): boolean {
  if (event !== null) return news.id === event;
  return region === null || news.region === region;
}
