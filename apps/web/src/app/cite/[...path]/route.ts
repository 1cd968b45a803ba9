import { paramsOf } from "#api/events.ts";
import { answer, badRequest, notThere } from "#api/respond.ts";
import { env } from "#env.ts";
import { href } from "#i18n/href.ts";
import { toBibtex, toCsl } from "#machine/citation.ts";
import { findPage } from "#machine/page-name.ts";
import { fromLocal, homeZone, toLocal } from "#time/zones.ts";

const forms = {
  ".bib": { write: toBibtex, mediaType: "application/x-bibtex; charset=utf-8" },
  ".json": { write: toCsl, mediaType: "application/vnd.citationstyles.csl+json; charset=utf-8" },
} as const;

/** `/cite/<page>.bib` and `/cite/<page>.json`: a page, as known at `at`, for reference managers. The front page is `index`. */
export async function GET(request: Request, { params }: RouteContext<"/cite/[...path]">): Promise<Response> {
  const path = (await params).path.join("/");
  return answer(request, async (url) => {
    const ending = (Object.keys(forms) as (keyof typeof forms)[]).find((known) => path.endsWith(known));
    const page = ending && (await findPage(`/${path.slice(0, -ending.length)}`));
    if (!page) throw notThere("Citations are /cite/<page>.bib and /cite/<page>.json.");
    const at = url.searchParams.get("at");
    if (at && !fromLocal(at, homeZone)) throw badRequest("at must be a local time: 2024-03-25T12:00.");
    const known = at ?? toLocal(new Date(), homeZone);
    const address = env.origin + href(page.locale, page.path, { ...paramsOf(url), at: known });
    const { write, mediaType } = forms[ending];
    return {
      body: write({ address, title: page.title, locale: page.locale, known }),
      mediaType,
      fileName: `tocsin${ending}`,
    };
  });
}
