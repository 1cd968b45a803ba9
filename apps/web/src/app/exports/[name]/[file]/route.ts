import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { Readable } from "node:stream";
import { exportsFolderOf, findExportFile } from "@tocsin/exchange/full-export";
import { env } from "#env.ts";

const mediaTypes: Record<string, string> = {
  ".gz": "application/gzip",
  ".json": "application/json; charset=utf-8",
};
/** A file of an export never changes; which export is the latest does, every night. */
const dayInSeconds = 86_400;
const minuteInSeconds = 60;

/** `/exports/latest/events.csv.gz`, or the name of a kept export in place of `latest`: its files as they lie in the data folder. */
export async function GET(request: Request, { params }: RouteContext<"/exports/[name]/[file]">): Promise<Response> {
  const { name, file } = await params;
  const path = await findExportFile(exportsFolderOf(env.dataFolder), name, file);
  if (path === null) {
    return new Response("There is no such file. The page Data names those that are there.\n", { status: 404 });
  }
  const { size, mtimeMs } = await stat(path);
  const headers = {
    "content-type": mediaTypes[extname(file)] ?? "text/plain; charset=utf-8",
    "cache-control": `public, max-age=${name === "latest" ? minuteInSeconds : dayInSeconds}`,
    "x-content-type-options": "nosniff",
    etag: `"${Math.round(mtimeMs)}-${size}"`,
  };
  if (request.headers.get("if-none-match") === headers.etag) return new Response(null, { status: 304, headers });
  const body = Readable.toWeb(createReadStream(path)) as ReadableStream;
  return new Response(body, { headers: { ...headers, "content-length": String(size) } });
}
