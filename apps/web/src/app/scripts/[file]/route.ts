import { env } from "#env.ts";

/** The script of pages for reading. Its name changes with it, so that browsers may keep it for good. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  if (file !== env.pageScript.name) return new Response("There is no such script.\n", { status: 404 });
  return new Response(env.pageScript.text, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": env.development ? "no-cache" : "public, max-age=31536000, immutable",
    },
  });
}
