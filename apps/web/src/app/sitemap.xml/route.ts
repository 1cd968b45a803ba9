import { answer } from "#api/respond.ts";
import { sitemapIndex } from "#machine/sitemap.ts";

/** `/sitemap.xml`: the index of all sitemap files. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async () => ({ body: await sitemapIndex(), mediaType: "application/xml; charset=utf-8" }));
}
