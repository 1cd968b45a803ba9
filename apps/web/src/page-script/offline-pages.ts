import { begunAfter } from "./begun-after.ts";

/** Until then the line is the page's own. */
const latestMs = 2_000;

/** Lets the browser keep opened pages for when the network is gone (`offline/worker-source.ts`). */
export function keepPagesForOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  begunAfter(latestMs, () => {
    navigator.serviceWorker.register("/worker.js").catch(() => {});
  });
}
