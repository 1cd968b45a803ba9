import type { APIRequestContext } from "@playwright/test";

/** One of each kind of page for reading; those of single things are found through the interface for programs. */
export async function allPages(request: APIRequestContext): Promise<string[]> {
  const first = async (address: string, list: string) => {
    const body = (await (await request.get(address)).json()) as Record<string, Record<string, string>[]>;
    return body[list]?.[0] ?? {};
  };
  const event = await first("/api/v1/events?limit=1", "events");
  const report = await first("/api/v1/reports?limit=1", "reports");
  const aid = await first("/api/v1/aid/packages", "packages");
  const region = await (await request.get("/regions/kharkiv")).text();
  const settlement = /href="(\/regions\/kharkiv\/[^"?#]+)"/.exec(region)?.[1] ?? "";
  const coalition = await first("/api/v1/aid/coalitions", "coalitions");
  return [
    "/",
    "/regions",
    "/regions/kharkiv",
    settlement,
    "/regions/belgorod?at=2024-03-21T11:40",
    `/events/${event.id}`,
    "/search?q=Kharkiv",
    "/search?view=map",
    "/search?view=timeline&at=2024-03-21T11:40",
    "/aid",
    `/aid/${aid.id}`,
    `/aid/coalitions/${coalition.id}`,
    "/sources",
    `/sources/${report.sourceId}`,
    "/method",
    "/data",
    "/corrections",
    "/report",
    "/desk/sign-in",
    "/offline",
    "/failed",
    "/nothing-here",
    "/embed/regions/kharkiv",
    `/embed/events/${event.id}`,
  ];
}
