import { parseSetCookieHeader } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { env } from "#env.ts";
import { auth, clientAddressHeader } from "./auth.ts";
import { clientAddress } from "./client-address.ts";

/** Asks the sign-in library through its own handler, so that its limit on tries holds for forms too. */
export async function askAuth(path: string, body: Record<string, string | boolean>): Promise<Response> {
  const incoming = await headers();
  return auth().handler(
    new Request(new URL(`/api/auth${path}`, env.origin), {
      method: "POST",
      headers: {
        "content-type": "application/json",
        origin: env.origin,
        cookie: incoming.get("cookie") ?? "",
        [clientAddressHeader]: clientAddress(incoming),
      },
      body: JSON.stringify(body),
    }),
  );
}

/** Hands the cookies of its answer on to the browser. */
export async function keepCookies(answer: Response): Promise<void> {
  const jar = await cookies();
  for (const [name, cookie] of parseSetCookieHeader(answer.headers.getSetCookie().join(", "))) {
    jar.set(name, decodeURIComponent(cookie.value), {
      httpOnly: true,
      secure: env.origin.startsWith("https:"),
      sameSite: "lax",
      path: "/",
      ...(cookie["max-age"] === undefined ? {} : { maxAge: cookie["max-age"] }),
    });
  }
}
