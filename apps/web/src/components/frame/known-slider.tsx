"use client";

import { type CSSProperties, type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from "react";
import type { Stops } from "#known/stops.ts";

interface Props {
  stops: Stops;
  /** Addresses of the stops, in their order. */
  addresses: string[];
  label: string;
  show: string;
}

/**
 * A slider over the moments at which a page's claims changed. Moving it names the moment; letting go, Enter, or the link
 * beside it opens the page as it was known then. Without scripts it is hidden and the links around it do the same.
 */
export function KnownSlider({ stops, addresses, label, show }: Props) {
  const { list, current } = stops;
  const [index, setIndex] = useState(current);
  const slider = useRef<HTMLInputElement>(null);
  // It may have been moved before the page's scripts were there.
  useEffect(() => setIndex(slider.current?.valueAsNumber ?? current), [current]);
  const open = (event: SyntheticEvent<HTMLInputElement>) => {
    const chosen = event.currentTarget.valueAsNumber;
    if (chosen !== current) location.assign(addresses[chosen] ?? "");
  };
  const openByKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") open(event);
  };
  return (
    <div className="slide">
      <input
        ref={slider}
        type="range"
        min={0}
        max={list.length - 1}
        value={index}
        style={{ "--steps": list.length - 1 } as CSSProperties}
        aria-label={label}
        aria-valuetext={list[index]?.words}
        onChange={(event) => setIndex(event.currentTarget.valueAsNumber)}
        onPointerUp={open}
        onKeyDown={openByKey}
      />
      <span className="moment" aria-hidden="true">
        {list[index]?.words}
      </span>
      <a className="goto" href={addresses[index]} hidden={index === current} rel="nofollow">
        {show}
      </a>
    </div>
  );
}
