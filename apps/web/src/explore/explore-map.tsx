"use client";

import { useEffect, useRef, useState } from "react";
import type { MapWords } from "./draw-map.ts";

interface Props {
  locale: string;
  /** Address of the tiles with the page's filter. */
  tiles: string;
  /** Middle of the region that was chosen; null for the whole country. */
  center: [lon: number, lat: number] | null;
  /** Search of one place, but for the id at its end. */
  placeHref: string;
  words: MapWords;
}

/** The interactive map. Its code is loaded here and nowhere else; where it cannot be drawn, the page says so. */
export function ExploreMap(props: Props) {
  const { locale, tiles, center, placeHref, words } = props;
  const holder = useRef<HTMLElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [lon, lat] = center ?? [null, null];
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    let remove = () => {};
    let isGone = false;
    const fail = () => setHasFailed(true);
    import("./draw-map.ts")
      .then(({ drawMap }) => {
        if (isGone) return;
        const middle: [number, number] | null = lon === null || lat === null ? null : [lon, lat];
        remove = drawMap(element, { locale, tiles, center: middle, placeHref, words, onFailure: fail });
      })
      .catch(fail);
    return () => {
      isGone = true;
      remove();
    };
  }, [locale, tiles, lon, lat, placeHref, words]);
  return (
    <section className="explore-map" ref={holder} aria-label={words.label}>
      {hasFailed ? <p className="notice">{words.failed}</p> : null}
    </section>
  );
}
