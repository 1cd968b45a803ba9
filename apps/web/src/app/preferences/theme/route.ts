import { NextResponse } from "next/server";

const themes = ["light", "dark"] as const;

/** Sets or clears the theme and goes back to the page: a plain link, so that it works without scripts. */
export function GET(request: Request): NextResponse {
  const url = new URL(request.url);
  const chosen = themes.find((theme) => theme === url.searchParams.get("to"));
  const response = new NextResponse(null, {
    status: 303,
    headers: { location: safeBack(url.searchParams.get("back")) },
  });
  if (chosen) response.cookies.set("theme", chosen, { maxAge: 60 * 60 * 24 * 365, sameSite: "lax", path: "/" });
  else response.cookies.delete("theme");
  return response;
}

/** Only a path of this site: one slash, then neither a slash nor a backslash. */
function safeBack(back: string | null): string {
  return back && /^\/(?![/\\])[^\s\\]*$/.test(back) ? back : "/";
}
