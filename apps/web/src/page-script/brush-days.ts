import { type Edges, edgesPlace, moveEdges } from "#charts/day-edges.ts";
import type { Locale } from "#i18n/routing.ts";
import { daysWords, dayWords } from "#time/format.ts";

/** Further than this is a drag, not a click on a day. */
const dragFromPx = 5;

/**
 * Choosing days on the histogram (`charts/day-histogram.tsx`): a click chooses a day, dragging a range; the range's two edges are
 * sliders. Keys move an edge by a day or, with Page Up and Page Down, by a week; with Shift they move the whole range. The range
 * is told politely and stands in the two date fields at once; letting the mouse go or Enter shows it.
 */
export function brushDays(area: HTMLElement): void {
  const parts = partsOf(area);
  if (!parts) return;
  const { list, form, sliders } = parts;
  const count = list.children.length;
  let edges: Edges | null = parts.brush.hidden
    ? null
    : { first: Number(sliders.first.ariaValueNow), last: Number(sliders.last.ariaValueNow) };
  /** The day that stays while the mouse draws the other end of the range. */
  let drag: { from: number; x: number; isOn: boolean } | null = null;

  const choose = (next: Edges) => {
    edges = next;
    showEdges(area, parts, next);
  };
  const dayAt = ({ clientX }: PointerEvent) => {
    const { left, width } = list.getBoundingClientRect();
    return Math.min(count - 1, Math.max(0, Math.floor(((clientX - left) / width) * count)));
  };
  area.addEventListener("dragstart", (event) => event.preventDefault());
  area.addEventListener("pointerdown", (event) => {
    if (event.button === 0) drag = { from: dayAt(event), x: event.clientX, isOn: false };
  });
  area.addEventListener("pointermove", (event) => {
    if (!drag || (!drag.isOn && Math.abs(event.clientX - drag.x) < dragFromPx)) return;
    if (!drag.isOn) area.setPointerCapture(event.pointerId);
    drag.isOn = true;
    const here = dayAt(event);
    choose({ first: Math.min(drag.from, here), last: Math.max(drag.from, here) });
  });
  area.addEventListener("pointerup", (event) => {
    if (!drag) return;
    const isClick = !drag.isOn;
    drag = null;
    if (isClick && event.target instanceof Element && event.target.closest(".edge")) return;
    if (isClick) choose({ first: dayAt(event), last: dayAt(event) });
    form.requestSubmit();
  });
  area.addEventListener("pointercancel", () => {
    drag = null;
  });
  for (const name of ["first", "last"] as const) {
    // A press on a handle drags its edge: the range's other end stays.
    sliders[name].addEventListener("pointerdown", (event) => {
      event.stopPropagation();
      if (edges) drag = { from: name === "first" ? edges.last : edges.first, x: event.clientX, isOn: false };
    });
    sliders[name].addEventListener("keydown", (event) => {
      if (event.key === "Enter") form.requestSubmit();
      const next = edges && moveEdges(edges, name, event.key, event.shiftKey, count);
      if (!next) return;
      event.preventDefault();
      choose(next);
    });
  }
}

interface Parts {
  list: HTMLElement;
  brush: HTMLElement;
  sliders: Record<keyof Edges, HTMLElement>;
  status: Element;
  form: HTMLFormElement;
}

function partsOf(area: HTMLElement): Parts | null {
  const list = area.querySelector<HTMLElement>(".bars");
  const brush = area.querySelector<HTMLElement>(".brush");
  const [first, last] = area.querySelectorAll<HTMLElement>(".edge");
  const status = area.querySelector('[role="status"]');
  const form = document.getElementById(area.dataset.form ?? "");
  if (!list || !brush || !first || !last || !status || !(form instanceof HTMLFormElement)) return null;
  return { list, brush, sliders: { first, last }, status, form };
}

/** Shows the range on the days, on its sliders, in the date fields and in words. */
function showEdges(area: HTMLElement, { list, brush, sliders, status, form }: Parts, edges: Edges): void {
  const locale = document.documentElement.lang as Locale;
  const items = [...list.children] as HTMLElement[];
  let events = 0;
  for (const [index, item] of items.entries()) {
    const isIn = index >= edges.first && index <= edges.last;
    item.classList.toggle("in", isIn);
    if (isIn) events += Number(item.dataset.events);
  }
  brush.hidden = false;
  Object.assign(brush.style, edgesPlace(edges, items.length));
  const day = (index: number) => items[index]?.dataset.day ?? "";
  for (const name of ["first", "last"] as const) {
    sliders[name].ariaValueNow = String(edges[name]);
    sliders[name].ariaValueText = dayWords(day(edges[name]), locale, "long");
  }
  const [from, to] = [day(edges.first), day(edges.last)];
  for (const [name, value] of [
    ["from", from],
    ["to", to],
  ] as const) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  const told = (area.dataset.told ?? "").replace("#days", daysWords(from, to, locale));
  status.textContent = told.replace("#count", String(events));
}
