"use client";

import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Locale } from "#i18n/routing.ts";
import { daysWords, dayWords } from "#time/format.ts";
import { type Edges, moveEdges } from "./move-edges.ts";

interface Props {
  days: { day: string; events: number }[];
  /** Indexes of the first and last chosen day; null where none of the drawn days is chosen. */
  chosen: Edges | null;
  locale: Locale;
  words: {
    first: string;
    last: string;
    /** With `#days` and `#count`. */
    told: string;
  };
  /** Id of the form whose fields `from` and `to` hold the range and that shows it. */
  form: string;
  /** The days, drawn on the server: a list with one item a day. */
  children: ReactNode;
}

/** Further than this is a drag, not a click on a day. */
const dragFromPx = 5;
/** The scale's figures take this much at the left; the days share the rest. */
const scaleRem = 2.1;

/**
 * Choosing a range of days on the histogram: by dragging across it, or by its two edges, which are sliders. Keys move an edge
 * by a day or, with Page Up and Page Down, by a week; with Shift they move the whole range. The range is told politely and
 * stands in the two date fields at once; letting the mouse go or Enter shows it. Without scripts the fields do it alone.
 */
export function DayBrush({ days, chosen, locale, words, form, children }: Props) {
  const [edges, setEdges] = useState(chosen);
  const [told, setTold] = useState("");
  const area = useRef<HTMLDivElement>(null);
  const drag = useRef<{ from: number; x: number; isOn: boolean } | null>(null);

  useEffect(() => {
    for (const [index, item] of [...(area.current?.querySelectorAll("li") ?? [])].entries()) {
      item.classList.toggle("in", edges !== null && index >= edges.first && index <= edges.last);
    }
  }, [edges]);

  const choose = (next: Edges) => {
    setEdges(next);
    const [from, to] = [days[next.first]?.day ?? "", days[next.last]?.day ?? ""];
    setField(form, "from", from);
    setField(form, "to", to);
    const count = days.slice(next.first, next.last + 1).reduce((sum, day) => sum + day.events, 0);
    setTold(words.told.replace("#days", daysWords(from, to, locale)).replace("#count", String(count)));
  };
  const show = () => (document.getElementById(form) as HTMLFormElement | null)?.requestSubmit();

  const dayAt = (event: PointerEvent): number => {
    const box = area.current?.querySelector("ol")?.getBoundingClientRect();
    if (!box) return 0;
    const share = (event.clientX - box.left) / box.width;
    return Math.min(days.length - 1, Math.max(0, Math.floor(share * days.length)));
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button === 0) drag.current = { from: dayAt(event), x: event.clientX, isOn: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = drag.current;
    if (!held || (!held.isOn && Math.abs(event.clientX - held.x) < dragFromPx)) return;
    if (!held.isOn) area.current?.setPointerCapture(event.pointerId);
    held.isOn = true;
    const here = dayAt(event);
    choose({ first: Math.min(held.from, here), last: Math.max(held.from, here) });
  };
  const onPointerUp = () => {
    const wasDragged = drag.current?.isOn;
    drag.current = null;
    if (wasDragged) show();
  };
  const onKeyDown = (edge: keyof Edges) => (event: KeyboardEvent) => {
    if (edges === null) return;
    if (event.key === "Enter") return show();
    const next = moveEdges(edges, edge, event.key, event.shiftKey, days.length);
    if (!next) return;
    event.preventDefault();
    choose(next);
  };
  // A press on a handle drags its edge: the range's other end stays.
  const grasp = (edge: keyof Edges) => (event: PointerEvent) => {
    if (edges === null) return;
    event.stopPropagation();
    drag.current = { from: edge === "first" ? edges.last : edges.first, x: event.clientX, isOn: false };
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is the mouse's way; the sliders and fields are the keyboard's
    <div
      className="days"
      ref={area}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onDragStart={(event) => event.preventDefault()}
    >
      {children}
      {edges ? (
        <div className="brush" style={edgesStyle(edges, days.length)}>
          {(["first", "last"] as const).map((edge) => (
            <span
              key={edge}
              role="slider"
              tabIndex={0}
              className={`edge ${edge}`}
              aria-label={words[edge]}
              aria-valuemin={0}
              aria-valuemax={days.length - 1}
              aria-valuenow={edges[edge]}
              aria-valuetext={dayWords(days[edges[edge]]?.day ?? "", locale, "long")}
              onKeyDown={onKeyDown(edge)}
              onPointerDown={grasp(edge)}
            />
          ))}
        </div>
      ) : null}
      <p className="vh" role="status">
        {told}
      </p>
    </div>
  );
}

function setField(form: string, name: string, value: string): void {
  const field = (document.getElementById(form) as HTMLFormElement | null)?.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}

function edgesStyle({ first, last }: Edges, count: number): { left: string; right: string } {
  const share = (part: number) => `(100% - ${scaleRem}rem) * ${part.toFixed(4)}`;
  return {
    left: `calc(${scaleRem}rem + ${share(first / count)})`,
    right: `calc(${share(1 - (last + 1) / count)})`,
  };
}
