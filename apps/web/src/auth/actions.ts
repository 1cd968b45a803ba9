"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { href } from "#i18n/href.ts";
import { askAuth, keepCookies } from "./ask-auth.ts";

/** Signs in with address and password; comes back to the form with the reason when it fails. */
export async function signIn(form: FormData): Promise<void> {
  const locale = await getLocale();
  const answer = await askAuth("/sign-in/email", {
    email: String(form.get("email") ?? "").trim(),
    password: String(form.get("password") ?? ""),
  });
  if (!answer.ok) redirect(href(locale, "/desk/sign-in", { error: answer.status === 429 ? "often" : "wrong" }));
  await keepCookies(answer);
  const { twoFactorRedirect } = (await answer.json()) as { twoFactorRedirect?: boolean };
  redirect(twoFactorRedirect ? href(locale, "/desk/sign-in", { step: "code" }) : href(locale, "/desk"));
}

/** The second step of a sign-in: a code from the device, or one of those kept for the day it is lost. */
export async function giveSignInCode(form: FormData): Promise<void> {
  const locale = await getLocale();
  const code = String(form.get("code") ?? "").replaceAll(/\s/g, "");
  const path = /^\d{6}$/.test(code) ? "/two-factor/verify-totp" : "/two-factor/verify-backup-code";
  const answer = await askAuth(path, { code });
  if (!answer.ok) {
    const error = answer.status === 429 ? "often" : "code";
    redirect(href(locale, "/desk/sign-in", { step: "code", error }));
  }
  await keepCookies(answer);
  redirect(href(locale, "/desk"));
}

/** Ends the session here and in the database. */
export async function signOut(): Promise<void> {
  await keepCookies(await askAuth("/sign-out", {}));
  redirect(href(await getLocale(), "/"));
}
