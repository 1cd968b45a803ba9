const signs = ["pointerdown", "pointermove", "keydown", "wheel", "scroll"];

/** After a sign of life its answer comes first: what is begun then must not stand in the way of a tap. */
export const afterSignMs = 500;

/** Does `work` once: after the reader's first sign of life on the loaded page, but `latestMs` after it was loaded at the latest. */
export function begunAfter(latestMs: number, work: () => void): void {
  let isBegun = false;
  const begin = () => {
    if (!isBegun) work();
    isBegun = true;
  };
  const heed = () => {
    for (const sign of signs) removeEventListener(sign, heed);
    setTimeout(begin, afterSignMs);
  };
  const wait = () => {
    for (const sign of signs) addEventListener(sign, heed, { passive: true });
    setTimeout(begin, latestMs);
  };
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}
