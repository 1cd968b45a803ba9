import { answer, notThere } from "#api/respond.ts";
import { aidFeed } from "#feeds/aid-feed.ts";
import { correctionsFeed } from "#feeds/corrections-feed.ts";
import { eventFeed } from "#feeds/event-feed.ts";
import { atomAnswer, eventsFeed, jsonAnswer } from "#feeds/feed.ts";

const feeds = { events: eventsFeed, event: eventFeed, aid: aidFeed, corrections: correctionsFeed };
const forms = { atom: atomAnswer, json: jsonAnswer };

/** `/feeds/events.atom` and `/feeds/events.json`, narrowed like a search; `/feeds/event`, `/feeds/aid` and `/feeds/corrections` in the same forms. */
export async function GET(request: Request, { params }: RouteContext<"/feeds/[form]">): Promise<Response> {
  const [, name = "", form = ""] = /^(\w+)\.(\w+)$/.exec((await params).form) ?? [];
  return answer(request, async (url) => {
    if (!Object.hasOwn(feeds, name) || !Object.hasOwn(forms, form)) {
      const names = Object.keys(feeds).flatMap((known) => Object.keys(forms).map((as) => `/feeds/${known}.${as}`));
      throw notThere(`Feeds are ${names.join(", ")}.`);
    }
    return forms[form as keyof typeof forms](await feeds[name as keyof typeof feeds](url));
  });
}
