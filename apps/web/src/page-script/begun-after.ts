const signs = ["pointerdown", "pointermove", "keydown", "wheel", "scroll"];

/** Does `work` once: at the reader's first sign of life on the loaded page, but `latestMs` after it was loaded at the latest. */
export function begunAfter(latestMs: number, work: () => void): void {
  let isBegun = false;
  const begin = () => {
    if (isBegun) return;
    isBegun = true;
    for (const sign of signs) removeEventListener(sign, begin);
    work();
  };
  const wait = () => {
    for (const sign of signs) addEventListener(sign, begin, { passive: true });
    setTimeout(begin, latestMs);
  };
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}
