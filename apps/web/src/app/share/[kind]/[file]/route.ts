import { momentOf, requireKnown } from "#api/parameters.ts";
import { answer, notThere } from "#api/respond.ts";
import { locales } from "#i18n/routing.ts";
import { eventCard, regionCard } from "#share/cards.ts";
import { drawCard } from "#share/draw-card.tsx";

const kinds = { events: eventCard, regions: regionCard } as const;

/**
 * `/share/events/<id>.<language>.png`, `/share/regions/<slug>.<language>.png`: what other sites show where a page is shared, as
 * known at `at` where that is given.
 */
export async function GET(request: Request, { params }: RouteContext<"/share/[kind]/[file]">): Promise<Response> {
  const { kind, file } = await params;
  return answer(request, async (url) => {
    requireKnown(url, ["at"]);
    const at = momentOf(url, new Date());
    const match = /^([\w:-]{1,100})\.([a-z]{2})\.png$/.exec(file);
    const locale = locales.find((known) => known === match?.[2]);
    const load = Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : null;
    const card = match?.[1] && locale && load ? await load(match[1], locale, at) : null;
    if (!card)
      throw notThere("Share images are /share/events/<id>.<language>.png and /share/regions/<slug>.<language>.png.");
    return { body: await drawCard(card), mediaType: "image/png" };
  });
}
