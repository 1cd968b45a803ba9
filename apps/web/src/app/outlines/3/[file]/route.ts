import { frameById } from "#map/frames.ts";
import { outlineFile } from "#map/outline-file.ts";

/** Outlines of one map, the same for every reader and theme: kept by browsers for ever, as the version is in the address. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const frame = file.endsWith(".svg") ? frameById(file.slice(0, -4)) : null;
  if (!frame) return new Response("No such map.", { status: 404, headers: { "content-type": "text/plain" } });
  return new Response(outlineFile(frame), {
    headers: { "content-type": "image/svg+xml; charset=utf-8", "cache-control": "public, max-age=31536000, immutable" },
  });
}
