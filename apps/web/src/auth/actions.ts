"use server";

import { parseSetCookieHeader } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { env } from "#env.ts";
import { href } from "#i18n/href.ts";
import { auth, clientAddressHeader } from "./auth.ts";
import { clientAddress } from "./client-address.ts";

/** Signs in with address and password; comes back to the form with the reason when it fails. */
export async function signIn(form: FormData): Promise<void> {
  const locale = await getLocale();
  const answer = await askAuth("/sign-in/email", {
    email: String(form.get("email") ?? "").trim(),
    password: String(form.get("password") ?? ""),
  });
  if (!answer.ok) redirect(href(locale, "/desk/sign-in", { error: answer.status === 429 ? "often" : "wrong" }));
  await keepCookies(answer);
  redirect(href(locale, "/desk"));
}

/** Ends the session here and in the database. */
export async function signOut(): Promise<void> {
  await keepCookies(await askAuth("/sign-out", {}));
  redirect(href(await getLocale(), "/"));
}

/** Goes through the library's own handler, so that its limit on tries holds for forms too. */
async function askAuth(path: string, body: Record<string, string>): Promise<Response> {
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

async function keepCookies(answer: Response): Promise<void> {
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
