"use server";

import { randomBytes } from "node:crypto";
import {
  type AidFinance,
  type AidStatus,
  type AidType,
  type AidWhole,
  type ReportLanguage,
  type SourceKind,
  TocsinError,
  type UserRole,
} from "@tocsin/model";
import { changeSource, changeUser, correctAid, createUser } from "@tocsin/record";
import { hashPassword } from "better-auth/crypto";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { currentActor } from "#auth/current-actor.ts";
import { database } from "#data.ts";
import { href } from "#i18n/href.ts";

/** Changes what is known of a source. */
export async function changeSourceFromDesk(form: FormData): Promise<void> {
  const sourceId = text(form, "source");
  const page = `/desk/sources/${encodeURIComponent(sourceId)}`;
  await finish(page, page, async () =>
    changeSource(database(), await currentActor(), {
      sourceId,
      kind: text(form, "kind") as SourceKind,
      url: text(form, "url") || null,
      defaultLang: (text(form, "defaultLang") || null) as ReportLanguage | null,
      country: text(form, "country").toUpperCase() || null,
      region: text(form, "region").toUpperCase() || null,
      independenceGroup: text(form, "group") || null,
      reason: text(form, "reason"),
    }),
  );
}

/** Changes what somebody may do. */
export async function changeUserFromDesk(form: FormData): Promise<void> {
  await finish("/desk/people", "/desk/people", async () =>
    changeUser(database(), await currentActor(), {
      userId: text(form, "user"),
      role: text(form, "role") as UserRole,
      banned: form.get("banned") !== null,
      forgetSecondFactor: form.get("forget") !== null,
    }),
  );
}

/** Puts a statement about aid right. */
export async function correctAidFromDesk(form: FormData): Promise<void> {
  const back = text(form, "back");
  const code = (name: string) => text(form, name).toUpperCase() || null;
  await finish(/^\/desk\/aid\/[\w-]+$/.test(back) ? back : "/desk/aid", "/desk/aid", async () => {
    const amountMin = amount(text(form, "amountMin"));
    await correctAid(database(), await currentActor(), {
      statementId: text(form, "statement"),
      donors: text(form, "donors")
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
      recipient: code("recipient"),
      type: (text(form, "type") || null) as AidType | null,
      finance: (text(form, "finance") || null) as AidFinance | null,
      amountMin,
      amountMax: amount(text(form, "amountMax")) ?? amountMin,
      currency: code("currency"),
      isShared: form.get("isShared") !== null,
      partOf: wholeOf(form, code("partOfCurrency") ?? code("currency")),
      status: (text(form, "status") || null) as AidStatus | null,
      statusReason: text(form, "statusReason") || null,
      date: text(form, "date") || null,
      reason: text(form, "reason"),
    });
  });
}

/** The larger sum that a form names. */
function wholeOf(form: FormData, currency: string | null): AidWhole | null {
  const sum = amount(text(form, "partOf"));
  return sum === null ? null : { amount: sum, currency: currency ?? "", isShared: form.get("partOfShared") !== null };
}

/** A plain number with or without spaces between its digits; null for an empty field. Throws `invalid_input`. */
function amount(given: string): number | null {
  const digits = given.replaceAll(/[\s\u00a0_]/g, "").replace(",", ".");
  if (digits === "") return null;
  if (/^\d+(\.\d+)?$/.test(digits)) return Number(digits);
  throw new TocsinError("invalid_input", `${given} is not an amount.`, "Write it in digits, as in 60000000.");
}

/** Somebody new: what they sign in with, or why they were not added. */
export interface AddedUser {
  email: string | null;
  /** Shown this once. */
  password: string | null;
  error: { code: string; detail: string } | null;
}

/** Adds somebody who may sign in, with a password made for them. */
export async function addUserFromDesk(_before: AddedUser, form: FormData): Promise<AddedUser> {
  const password = randomBytes(15).toString("base64url");
  const [email, role] = [text(form, "email"), text(form, "role") as UserRole];
  try {
    const user = { email, role, name: text(form, "name"), passwordHash: await hashPassword(password) };
    await createUser(database(), await currentActor(), user);
  } catch (error) {
    if (!(error instanceof TocsinError)) throw error;
    return { email: null, password: null, error: { code: error.code, detail: error.message } };
  }
  revalidatePath("/", "layout");
  return { email, password, error: null };
}

/** Does it and goes on; when it is refused, back to where it was asked for, with the reason. */
async function finish(from: string, to: string, work: () => Promise<unknown>): Promise<void> {
  const locale = await getLocale();
  try {
    await work();
  } catch (error) {
    if (!(error instanceof TocsinError)) throw error;
    redirect(href(locale, from, { error: error.code, detail: error.message }));
  }
  revalidatePath("/", "layout");
  redirect(href(locale, to, { done: "1" }));
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? "").trim();
}
