"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { encode } from "uqr";
import { href } from "#i18n/href.ts";
import { askAuth, keepCookies } from "./ask-auth.ts";

/** A second factor that was begun: what the device scans, the same to be typed, and the codes for the day it is lost. */
export interface BegunFactor {
  error: "password" | "often" | null;
  /** Dark modules of the QR code, a row of ones and noughts each. */
  code: string[] | null;
  key: string | null;
  backupCodes: string[];
}

/** Begins a second factor; it counts from the first code that the device gives. */
export async function beginSecondFactor(_before: BegunFactor, form: FormData): Promise<BegunFactor> {
  const answer = await askAuth("/two-factor/enable", { password: String(form.get("password") ?? "") });
  if (!answer.ok) {
    return { error: answer.status === 429 ? "often" : "password", code: null, key: null, backupCodes: [] };
  }
  await keepCookies(answer);
  const { totpURI, backupCodes } = (await answer.json()) as { totpURI: string; backupCodes: string[] };
  const code = encode(totpURI).data.map((row) => row.map((isDark) => (isDark ? "1" : "0")).join(""));
  return { error: null, code, key: new URL(totpURI).searchParams.get("secret"), backupCodes };
}

/** Ends the beginning: the device gives the right code. */
export async function confirmSecondFactor(form: FormData): Promise<void> {
  const code = String(form.get("code") ?? "").replaceAll(/\s/g, "");
  await settle(await askAuth("/two-factor/verify-totp", { code }), "on", "code");
}

/** Signs in with the password alone again. */
export async function endSecondFactor(form: FormData): Promise<void> {
  const password = String(form.get("password") ?? "");
  await settle(await askAuth("/two-factor/disable", { password }), "off", "password");
}

/** Changes the password and signs out everywhere else. */
export async function changePassword(form: FormData): Promise<void> {
  const answer = await askAuth("/change-password", {
    currentPassword: String(form.get("current") ?? ""),
    newPassword: String(form.get("new") ?? ""),
    revokeOtherSessions: true,
  });
  await settle(answer, "password", answer.status === 400 ? "new" : "password");
}

async function settle(answer: Response, done: string, error: string): Promise<void> {
  const locale = await getLocale();
  if (!answer.ok) redirect(href(locale, "/desk/account", { error: answer.status === 429 ? "often" : error }));
  await keepCookies(answer);
  redirect(href(locale, "/desk/account", { done }));
}
