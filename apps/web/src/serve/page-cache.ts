import type { SealedPage } from "./seal-page.ts";
import type { SiteState } from "./site-state.ts";

interface Kept {
  page: SealedPage;
  /** Versions of the page's subjects before it was rendered. */
  version: string;
  keptAt: number;
}

/** Memory for pages, compressed. The pages used longest ago go first. */
const mostBytes = 64 * 1024 * 1024;
/** Relative times ("20 minutes ago") and the site's last update are never older. */
const longestMs = 60_000;

/** Rendered pages of this process, each with the versions of what it shows. Time is passed in, in milliseconds. */
export class PageCache {
  /** In order of use, the longest unused first. */
  private readonly kept = new Map<string, Kept>();
  private bytes = 0;

  /** The page kept under `key`, if it is what a render would show now. */
  get(key: string, state: SiteState, now: number): SealedPage | null {
    const found = this.kept.get(key);
    if (!found) return null;
    if (now - found.keptAt > longestMs || found.version !== versionOf(found.page.subjects, state)) {
      this.drop(key, found);
      return null;
    }
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.page;
  }

  /** Keeps a page. `state` is from before it was rendered: what changes meanwhile makes it old, never wrongly new. */
  put(key: string, page: SealedPage, state: SiteState, now: number): void {
    const before = this.kept.get(key);
    if (before) this.drop(key, before);
    this.kept.set(key, { page, version: versionOf(page.subjects, state), keptAt: now });
    this.bytes += sizeOf(page);
    for (const [oldest, entry] of this.kept) {
      if (this.bytes <= mostBytes) break;
      this.drop(oldest, entry);
    }
  }

  private drop(key: string, { page }: Kept): void {
    this.kept.delete(key);
    this.bytes -= sizeOf(page);
  }
}

function versionOf(subjects: readonly string[] | "all", { versions, lastDay }: SiteState): string {
  const counted = subjects === "all" ? [...versions.values()] : subjects.map((subject) => versions.get(subject) ?? 0);
  return `${lastDay} ${counted.reduce((sum, version) => sum + version, 0)}`;
}

function sizeOf(page: SealedPage): number {
  return page.gzip.length + page.brotli.length + 2048;
}
