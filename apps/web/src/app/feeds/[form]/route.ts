import { answer, notThere } from "#api/respond.ts";
import { atomFeed, jsonFeed } from "#feeds/feed.ts";

const forms: Record<string, typeof atomFeed> = { "events.atom": atomFeed, "events.json": jsonFeed };

/** `/feeds/events.atom` and `/feeds/events.json`, narrowed like a search. */
export async function GET(request: Request, { params }: RouteContext<"/feeds/[form]">): Promise<Response> {
  const feed = forms[(await params).form];
  return answer(request, (url) => {
    if (!feed) throw notThere("Feeds are /feeds/events.atom and /feeds/events.json.");
    return feed(url);
  });
}
