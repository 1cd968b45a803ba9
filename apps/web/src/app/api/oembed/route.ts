import { type Answer, answer, badRequest, json, notThere } from "#api/respond.ts";
import { env } from "#env.ts";
import { escapeXml } from "#feeds/feed.ts";
import { embedHtml, embedOf } from "#machine/embed-code.ts";
import { findPage } from "#machine/page-name.ts";

/** oEmbed 1.0 for event and region pages: `?url=…&maxwidth=…&maxheight=…&format=json|xml`. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    const asked = url.searchParams.get("url");
    if (!asked || !URL.canParse(asked)) throw badRequest("url must be the address of a page of this site.");
    const { origin, pathname } = new URL(asked);
    const page = origin === env.origin || origin === url.origin ? await findPage(pathname) : null;
    const embed = page && embedOf(page, { width: mostOf(url, "maxwidth"), height: mostOf(url, "maxheight") });
    if (!embed) throw notThere("Events and regions can be embedded; this address is neither.");
    const { title, width, height } = embed;
    return respondAs(url.searchParams.get("format") ?? "json", {
      version: "1.0",
      type: "rich",
      title,
      provider_name: "Tocsin",
      provider_url: env.origin,
      cache_age: 300,
      width,
      height,
      html: embedHtml(embed),
    });
  });
}

function respondAs(format: string, fields: Record<string, string | number>): Answer {
  if (format === "json") return json(fields);
  if (format !== "xml") throw badRequest("format must be json or xml.");
  const parts = Object.entries(fields).map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`);
  const body = `<?xml version="1.0" encoding="utf-8"?>\n<oembed>${parts.join("")}</oembed>\n`;
  return { body, mediaType: "text/xml; charset=utf-8" };
}

function mostOf(url: URL, name: string): number | null {
  const value = Number(url.searchParams.get(name));
  return Number.isInteger(value) && value > 0 ? value : null;
}
