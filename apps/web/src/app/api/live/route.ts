import { problemResponse } from "#api/problem.ts";
import { newsHub } from "#live/listen.ts";
import type { NewsHub, Scope } from "#live/news-hub.ts";

/** Open lines of one process: beyond these, pages do without. */
const mostListeners = 2_000;
/** Keeps proxies from closing a quiet line. */
const heartbeatMs = 25_000;

/**
 * `GET /api/live?region=…|event=…&since=…`: server-sent events that say how many events are new or changed since the page
 * was made. A line that breaks goes on where it was, by the id of its last message.
 */
export async function GET(request: Request): Promise<Response> {
  const hub = await newsHub();
  if (hub.listeners >= mostListeners) {
    const detail = "Too many pages listen at this moment.";
    return problemResponse({ status: 503, title: "Busy", detail, headers: { "retry-after": "60" } });
  }
  const { searchParams } = new URL(request.url);
  const scope: Scope = {
    region: searchParams.get("region")?.slice(0, 10) ?? null,
    event: searchParams.get("event")?.slice(0, 80) ?? null,
  };
  const since = Number(request.headers.get("last-event-id") ?? searchParams.get("since") ?? Date.now());
  return new Response(newsStream(hub, scope, Number.isFinite(since) ? since : Date.now(), request.signal), {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    },
  });
}

function newsStream(hub: NewsHub, scope: Scope, since: number, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let leave = () => {};
  return new ReadableStream({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      let sent = since;
      const tell = () => {
        const { added, changed, upTo } = hub.countSince(scope, sent);
        if (added + changed === 0) return;
        sent = upTo;
        send(`id: ${upTo}\ndata: ${JSON.stringify({ added, changed })}\n\n`);
      };
      const stopWaiting = hub.wait(tell);
      const heartbeat = setInterval(() => send(": still here\n\n"), heartbeatMs);
      leave = () => {
        clearInterval(heartbeat);
        stopWaiting();
      };
      signal.addEventListener("abort", () => {
        leave();
        controller.close();
      });
      send("retry: 5000\n\n");
      tell();
    },
    cancel: () => leave(),
  });
}
