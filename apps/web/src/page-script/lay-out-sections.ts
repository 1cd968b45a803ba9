import { afterSignMs, begunAfter } from "./begun-after.ts";

/** By then the first lines are there, and who knows where to tap has done so. */
const latestMs = 400;

/**
 * Lays out the sections that a phone leaves for later (`styles/frame.css`), one whenever nothing else is to be done: the whole page
 * is there soon for whoever jumps, searches in it or takes a picture of it. Without this, each is laid out as a reader comes near.
 */
export function layOutSections(): void {
  if (!("requestIdleCallback" in globalThis)) return;
  let restUntil = 0;
  const rest = () => {
    restUntil = performance.now() + afterSignMs;
  };
  for (const sign of ["pointerdown", "keydown"]) addEventListener(sign, rest, { passive: true });
  begunAfter(latestMs, () => {
    const late = [...document.querySelectorAll<HTMLElement>("main > .wrap > section")].filter(
      (section) => getComputedStyle(section).contentVisibility === "auto",
    );
    const layOutNext = () => {
      const wait = restUntil - performance.now();
      if (wait > 0) setTimeout(soon, wait);
      else {
        late.shift()?.classList.add("at-once");
        if (late.length > 0) soon();
      }
    };
    const soon = () => requestIdleCallback(layOutNext);
    if (late.length > 0) soon();
  });
}
