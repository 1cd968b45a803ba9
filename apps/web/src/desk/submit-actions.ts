"use server";

import { type ErrorCode, sourceKinds, TocsinError } from "@tocsin/model";
import { decideTip, type SourceInput, submitReport } from "@tocsin/record";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { currentActor } from "#auth/current-actor.ts";
import { database } from "#data.ts";
import { href } from "#i18n/href.ts";
import { queue } from "#queue.ts";

/** What the form shows again when a report was refused. */
export interface SubmitState {
  error: { code: ErrorCode; detail: string } | null;
  values: Record<SubmitField, string>;
}

/** `tip` names the reader's tip that the report is made of, if any. */
export type SubmitField = "text" | "title" | "url" | "source" | "sourceKind" | "published" | "lang" | "tip";
const submitFields: SubmitField[] = ["text", "title", "url", "source", "sourceKind", "published", "lang", "tip"];

/** Stores a report, has it read first of all, and goes to the page that shows what was read. */
export async function submitFromDesk(_before: SubmitState, form: FormData): Promise<SubmitState> {
  const values = Object.fromEntries(
    submitFields.map((name) => [name, String(form.get(name) ?? "")]),
  ) as SubmitState["values"];
  let address: string;
  try {
    address = await store(values);
  } catch (error) {
    if (!(error instanceof TocsinError)) throw error;
    return { error: { code: error.code, detail: error.message }, values };
  }
  redirect(href(await getLocale(), address));
}

async function store(values: SubmitState["values"]): Promise<string> {
  const actor = await currentActor();
  const stored = await submitReport(database(), actor, {
    text: values.text.replaceAll("\r\n", "\n"),
    title: values.title || null,
    url: values.url.trim() || null,
    publishedAt: values.published.trim() || null,
    lang: values.lang || null,
    source: sourceOf(values),
    channel: "form",
  });
  if (values.tip) {
    const decision = {
      tipId: values.tip,
      state: "accepted" as const,
      reason: "A report was made of it.",
      reportId: stored.id,
    };
    await decideTip(database(), actor, decision);
  }
  if (stored.duplicate) return `/desk/reports/${stored.id}?again=1`;
  // The report is safe already: when the queue is away, the sweep finds it.
  await queue()
    .then((open) => open.enqueueReading([stored.id], "interactive"))
    .catch(() => undefined);
  return `/desk/reports/${stored.id}`;
}

function sourceOf(values: SubmitState["values"]): SourceInput | null {
  const name = values.source.trim();
  if (name === "") return null;
  const kind = sourceKinds.find((known) => known === values.sourceKind);
  return kind ? { name, kind } : { name };
}
