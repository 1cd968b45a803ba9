import { sql } from "drizzle-orm";
import postgres from "postgres";
import type { WriteTransaction } from "./connect.ts";

/** An event that a transaction made or changed. Told when it commits, never before. */
export interface EventNews {
  id: string;
  region: string | null;
  isNew: boolean;
}

const channel = "tocsin_event_news";
/** A notification may hold 8,000 bytes; an event takes less than a hundred. */
const perNotification = 70;

/** Tells listeners of events at the commit of the running transaction. */
export async function announceEvents(tx: WriteTransaction, news: readonly EventNews[]): Promise<void> {
  for (let from = 0; from < news.length; from += perNotification) {
    const part = news.slice(from, from + perNotification).map(({ id, region, isNew }) => [id, region, isNew ? 1 : 0]);
    await tx.execute(sql`select pg_notify(${channel}, ${JSON.stringify(part)})`);
  }
}

/**
 * Hears of events as they are committed, on a connection of its own that is opened again when it breaks; what is told
 * meanwhile is lost. Resolves once it listens.
 */
export async function listenForEvents(
  databaseUrl: string,
  onNews: (news: EventNews[]) => void,
): Promise<{ close(): Promise<void> }> {
  const client = postgres(databaseUrl, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: "tocsin-live" },
  });
  await client.listen(channel, (payload) => onNews(toNews(payload)));
  return { close: () => client.end({ timeout: 1 }) };
}

function toNews(payload: string): EventNews[] {
  const rows = JSON.parse(payload) as [string, string | null, number][];
  return rows.map(([id, region, isNew]) => ({ id, region, isNew: isNew === 1 }));
}
