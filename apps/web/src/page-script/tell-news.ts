import { begunAfter } from "./begun-after.ts";

/** What the line is told in the page (`live/page-news.tsx`). */
export interface NewsWords {
  /** Sentences by plural category, with `#` for the number. */
  added: Partial<Record<Intl.LDMLPluralRule, string>>;
  changed: Partial<Record<Intl.LDMLPluralRule, string>>;
  /** Words of the link that shows the news. */
  show: string;
  /** The page itself. */
  here: string;
}

/** A reader who does nothing is listened for from this long after the page was loaded. */
const latestMs = 10_000;

/**
 * Says politely how many events are new since the page was made. The line lies over the page's foot, so that nothing moves, and
 * nothing is loaded anew until the reader asks.
 */
export function tellNews(line: HTMLElement): void {
  const { added, changed, show, here } = JSON.parse(line.dataset.words ?? "{}") as NewsWords;
  const locale = document.documentElement.lang;
  const rules = new Intl.PluralRules(locale);
  const news = { added: 0, changed: 0 };

  const tell = () => {
    const [count, words] = news.added > 0 ? [news.added, added] : [news.changed, changed];
    const sentence = words[rules.select(count)] ?? words.other ?? "";
    if (count === 0 || sentence === "") return;
    const text = document.createElement("p");
    const link = document.createElement("a");
    link.href = here;
    link.textContent = show;
    text.append(sentence.replace("#", count.toLocaleString(locale)), " ", link);
    line.replaceChildren(text);
  };
  begunAfter(latestMs, () => {
    new EventSource(line.dataset.address ?? "").addEventListener("message", ({ data }) => {
      const more = JSON.parse(data) as typeof news;
      news.added += more.added;
      news.changed += more.changed;
      tell();
    });
  });
}
