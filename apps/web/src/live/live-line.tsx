"use client";

import { useEffect, useState } from "react";

interface Props {
  /** Where the news comes from, with the page's scope and moment. */
  address: string;
  locale: string;
  /** Sentences by plural category, with `#` for the number. */
  added: Partial<Record<Intl.LDMLPluralRule, string>>;
  changed: Partial<Record<Intl.LDMLPluralRule, string>>;
  show: string;
  /** The page itself. */
  here: string;
}

/**
 * The line that says politely how many events are new since the page was made. It lies over the page's foot, so that
 * nothing moves; nothing is loaded anew until the reader asks. Without JavaScript it is not there.
 */
export function LiveLine({ address, locale, added, changed, show, here }: Props) {
  const [news, setNews] = useState({ added: 0, changed: 0 });
  useEffect(() => {
    const line = new EventSource(address);
    line.onmessage = ({ data }) => {
      const more = JSON.parse(data) as typeof news;
      setNews((told) => ({ added: told.added + more.added, changed: told.changed + more.changed }));
    };
    return () => line.close();
  }, [address]);
  const [count, words] = news.added > 0 ? [news.added, added] : [news.changed, changed];
  const rule = new Intl.PluralRules(locale).select(count);
  const sentence = (words[rule] ?? words.other ?? "").replace("#", count.toLocaleString(locale));
  return (
    <div className="live" role="status">
      {count > 0 ? (
        <p>
          {sentence} <a href={here}>{show}</a>
        </p>
      ) : null}
    </div>
  );
}
