"use server";

import { TocsinError } from "@tocsin/model";
import { decideTip, linkMentions, undoDecision } from "@tocsin/record";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { currentActor } from "#auth/current-actor.ts";
import { database } from "#data.ts";
import { href } from "#i18n/href.ts";

/** Decides a pair that the matcher left open: the same event, or two. */
export async function decidePair(form: FormData): Promise<void> {
  const same = field(form, "judgement") === "same";
  const input = { a: field(form, "a"), b: field(form, "b"), same, reason: field(form, "reason") };
  await finish(async () => linkMentions(database(), await currentActor(), input));
}

/** Takes a decision back that the reports speak against. */
export async function takeBackDecision(form: FormData): Promise<void> {
  const input = { decisionId: field(form, "decision"), reason: field(form, "reason") };
  await finish(async () => undoDecision(database(), await currentActor(), input));
}

/** Sets a reader's tip aside, with the reason. */
export async function setTipAside(form: FormData): Promise<void> {
  const input = { tipId: field(form, "tip"), state: "rejected" as const, reason: field(form, "reason") };
  await finish(async () => decideTip(database(), await currentActor(), input));
}

async function finish(work: () => Promise<unknown>): Promise<void> {
  const locale = await getLocale();
  try {
    await work();
  } catch (error) {
    if (!(error instanceof TocsinError)) throw error;
    redirect(href(locale, "/desk", { error: error.code, detail: error.message }));
  }
  revalidatePath("/", "layout");
  redirect(href(locale, "/desk"));
}

function field(form: FormData, name: string): string {
  return String(form.get(name) ?? "").trim();
}
