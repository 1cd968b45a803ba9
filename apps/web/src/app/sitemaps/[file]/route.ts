import { answer, notThere } from "#api/respond.ts";
import { eventsFile, placesFile } from "#machine/sitemap.ts";

/** `/sitemaps/places.xml`, and `/sitemaps/events.xml` from an id on. */
export async function GET(request: Request, { params }: RouteContext<"/sitemaps/[file]">): Promise<Response> {
  const { file } = await params;
  return answer(request, async (url) => {
    const after = url.searchParams.get("after")?.slice(0, 80) ?? "";
    if (file !== "places.xml" && file !== "events.xml") throw notThere("The index of sitemaps is /sitemap.xml.");
    const body = file === "places.xml" ? await placesFile() : await eventsFile(after);
    return { body, mediaType: "application/xml; charset=utf-8" };
  });
}
