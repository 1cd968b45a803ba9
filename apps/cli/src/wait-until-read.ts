import { setTimeout as delay } from "node:timers/promises";
import { inReadTransaction } from "@tocsin/db";
import { countUnread } from "@tocsin/db/queries";
import { TocsinError } from "@tocsin/model";
import { showProgress } from "./progress.ts";
import type { Workplace } from "./with-database.ts";

/** Without any report read for so long, no worker is at work. */
const patienceMs = 120_000;
const askEveryMs = 150;
/** Ids per question: far below the 65,535 parameters of one statement. */
const batchSize = 5000;

/** Resolves when all these reports have been read or put aside. Throws `unavailable` when nothing moves any more. */
export async function waitUntilRead({ db }: Workplace, reportIds: readonly string[]): Promise<void> {
  const progress = showProgress();
  let open = [...reportIds];
  let lastUnread = Number.POSITIVE_INFINITY;
  for (let movedAt = Date.now(); open.length > 0; await delay(askEveryMs)) {
    const batch = open.slice(0, batchSize);
    const unread = await inReadTransaction(db, (tx) => countUnread(tx, batch));
    if (unread !== lastUnread) movedAt = Date.now();
    if (unread > 0 && Date.now() - movedAt > patienceMs) throw stalled(unread);
    lastUnread = unread;
    progress.update(`${reportIds.length - open.length + batch.length - unread} of ${reportIds.length} reports read`);
    if (unread === 0) open = open.slice(batchSize);
  }
  progress.done();
}

function stalled(unread: number): TocsinError {
  return new TocsinError(
    "unavailable",
    `${unread} reports are stored but were not read within ${patienceMs / 1000} s.`,
    "Nothing is lost: they are read as soon as a worker runs. See worker.log in the data folder.",
  );
}
