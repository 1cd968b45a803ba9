"use server";

import { createHmac } from "node:crypto";
import { TocsinError } from "@tocsin/model";
import { submitTip } from "@tocsin/record";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { clientAddress } from "#auth/client-address.ts";
import { database } from "#data.ts";
import { env } from "#env.ts";
import { href } from "#i18n/href.ts";

/** What the form shows again when a tip was not taken. */
export interface TipState {
  error: "short" | "consent" | "link" | "often" | "other" | null;
  values: { what: string; where: string; when: string; link: string };
}

/** Keeps a tip for the desk. A filled trap field is answered like a success, so that a robot learns nothing. */
export async function sendTip(_before: TipState, form: FormData): Promise<TipState> {
  const field = (name: string) => String(form.get(name) ?? "").trim();
  const values = { what: field("what"), where: field("where"), when: field("when"), link: field("link") };
  const locale = await getLocale();
  const thanks = href(locale, "/report", { sent: "1" });
  if (field("website")) redirect(thanks);
  const error = check(values, form.get("consent") === "yes");
  if (error) return { error, values };
  try {
    await submitTip(
      database(),
      { kind: "public" },
      {
        whatHappened: values.what,
        place: values.where || null,
        happenedAt: values.when || null,
        link: values.link || null,
        lang: locale,
        consent: true,
        senderKey: senderKey(clientAddress(await headers()), new Date()),
      },
    );
  } catch (failure) {
    if (!(failure instanceof TocsinError)) throw failure;
    return { error: failure.code === "not_allowed" ? "often" : "other", values };
  }
  redirect(thanks);
}

function check(values: TipState["values"], consent: boolean): TipState["error"] {
  if (values.what.length < 10) return "short";
  if (values.link && !/^https?:\/\/\S+\.\S+/.test(values.link)) return "link";
  return consent ? null : "consent";
}

/** Scrambled mark of a connection, different every day, so that it tells nothing once the day is over. */
function senderKey(address: string, now: Date): string {
  return createHmac("sha256", `${env.secret} ${now.toISOString().slice(0, 10)}`)
    .update(address)
    .digest("hex")
    .slice(0, 32);
}
