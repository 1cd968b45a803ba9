import { listenForEvents } from "@tocsin/db";
import { env } from "#env.ts";
import { NewsHub } from "./news-hub.ts";

const holder = globalThis as typeof globalThis & { tocsinNews?: Promise<NewsHub> };

/** The process's one hub, listening to the database from its first use on. A failed start is tried again next time. */
export function newsHub(): Promise<NewsHub> {
  holder.tocsinNews ??= start().catch((error: unknown) => {
    holder.tocsinNews = undefined;
    throw error;
  });
  return holder.tocsinNews;
}

async function start(): Promise<NewsHub> {
  const hub = new NewsHub(Date.now);
  await listenForEvents(env.databaseUrl, (news) => hub.hear(news));
  return hub;
}
