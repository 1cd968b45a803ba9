import { connection } from "next/server";
import { env } from "#env.ts";

/** Everything public may be read by machines; the desk may not, and searches would be endless. */
export async function GET(): Promise<Response> {
  // The address that readers use is known when the site runs, not when it is built.
  await connection();
  const lines = [
    "User-agent: *",
    "Disallow: /desk",
    "Disallow: /preferences/",
    ...["", "/uk", "/fr"].map((prefix) => `Disallow: ${prefix}/search?`),
    "",
    `Sitemap: ${env.origin}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
