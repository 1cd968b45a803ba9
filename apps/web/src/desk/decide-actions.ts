"use server";

import { TocsinError } from "@tocsin/model";
import { answerProposal, assignItem, decideTip, linkMentions, releaseReport, undoDecision } from "@tocsin/record";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { currentActor } from "#auth/current-actor.ts";
import { database } from "#data.ts";
import { href, type Query } from "#i18n/href.ts";
import { queue } from "#queue.ts";
import { fieldsOf, makeDecision, readDecision } from "./decisions.ts";

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

/** Refuses a change of casualties that waits for a second editor. */
export async function refuseProposal(form: FormData): Promise<void> {
  const input = { proposalId: field(form, "proposal"), answer: "refuse" as const, reason: field(form, "reason") };
  await finish(async () => answerProposal(database(), await currentActor(), input));
}

/** Takes something that waits, or gives it back. */
export async function assign(form: FormData): Promise<void> {
  const input = { item: field(form, "item"), itemId: field(form, "itemId"), act: field(form, "act") };
  await finish(async () => assignItem(database(), await currentActor(), input as Parameters<typeof assignItem>[2]));
}

/** Has a report read again that was put aside. */
export async function readAgain(form: FormData): Promise<void> {
  const reportId = field(form, "report");
  await finish(async () => {
    await releaseReport(database(), await currentActor(), reportId);
    // It waits already: when the queue is away, the sweep finds it.
    await queue()
      .then((open) => open.enqueueReading([reportId], "interactive"))
      .catch(() => undefined);
  });
}

/** Makes a decision that was looked at before, and goes back to where it was begun; when it fails, to the look at it. */
export async function decideFromDesk(form: FormData): Promise<void> {
  const decision = readDecision((name) => form.getAll(name).map(String));
  const back = field(form, "back");
  const to = /^\/desk(\/[\w-]+)*$/.test(back) ? back : "/desk";
  if (!decision) return leave(to, { error: "invalid_input" });
  const reason = field(form, "reason");
  const made = await attempt(async () => makeDecision(database(), await currentActor(), { decision, reason }));
  if (made instanceof TocsinError) {
    const again = Object.fromEntries(Map.groupBy(fieldsOf(decision), ([name]) => name).entries());
    const fields = Object.fromEntries(
      Object.entries(again).map(([name, all]) => [name, all?.map(([, value]) => value)]),
    );
    return leave("/desk/decide", { ...fields, back: to, ...errorOf(made) });
  }
  return leave(to, made?.proposalId ? { asked: "1" } : { done: made?.decisionId ?? "1" });
}

async function finish(work: () => Promise<unknown>): Promise<void> {
  const failed = await attempt(work);
  return leave("/desk", failed instanceof TocsinError ? errorOf(failed) : {});
}

async function attempt<T>(work: () => Promise<T>): Promise<T | TocsinError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TocsinError) return error;
    throw error;
  }
}

const errorOf = ({ code, message }: TocsinError) => ({ error: code, detail: message });

async function leave(path: string, query: Query): Promise<never> {
  if (!query.error) revalidatePath("/", "layout");
  redirect(href(await getLocale(), path, query));
}

function field(form: FormData, name: string): string {
  return String(form.get(name) ?? "").trim();
}
