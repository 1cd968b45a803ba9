import type { Db } from "@tocsin/db";
import { type Actor, type Qualifier, qualifiers } from "@tocsin/model";
import {
  answerProposal,
  correctClaim,
  judgeEvent,
  linkMentions,
  mergeEvents,
  type Proposed,
  pinFigure,
  type RecordContext,
  retractReport,
  splitEvent,
  undoDecision,
} from "@tocsin/record";

export const findings = ["publish", "confirm", "discount", "withdraw"] as const;

/** What an editor wants to decide, as the addresses and forms of the desk give it. */
export type DeskDecision =
  | { act: "merge"; event: string; other: string }
  | { act: "split"; event: string; mentions: string[] }
  | { act: "link" | "part"; a: string; b: string }
  | { act: "correct"; claim: string; min: number | null; max: number | null; qualifier: Qualifier }
  | { act: "pin"; event: string; key: string; best: number }
  | { act: "judge"; event: string; finding: (typeof findings)[number] }
  | { act: "retract"; report: string }
  | { act: "undo"; decision: string }
  | { act: "confirm"; proposal: string };

/** Fields of an address or a form: all values of a name. */
export type Given = (name: string) => string[];

/** Reads a decision; null where something that it needs is missing or not of its kind. */
export function readDecision(given: Given): DeskDecision | null {
  const id = (name: string) => /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(given(name)[0] ?? "")?.[0] ?? null;
  const [event, a, b] = [id("event"), id("a"), id("b")];
  switch (given("act")[0]) {
    case "merge": {
      const other = id("other");
      return event && other ? { act: "merge", event, other } : null;
    }
    case "split": {
      const mentions = given("mentions");
      return event && mentions.length > 0 ? { act: "split", event, mentions } : null;
    }
    case "link":
      return a && b ? { act: "link", a, b } : null;
    case "part":
      return a && b ? { act: "part", a, b } : null;
    case "correct":
      return readCorrection(id("claim"), given);
    case "pin": {
      const [key, best] = [given("key")[0], count(given("best")[0])];
      return event && key && typeof best === "number" ? { act: "pin", event, key, best } : null;
    }
    case "judge": {
      const finding = findings.find((known) => known === given("finding")[0]);
      return event && finding ? { act: "judge", event, finding } : null;
    }
    case "retract": {
      const report = id("report");
      return report ? { act: "retract", report } : null;
    }
    case "undo": {
      const decision = id("decision");
      return decision ? { act: "undo", decision } : null;
    }
    case "confirm": {
      const proposal = id("proposal");
      return proposal ? { act: "confirm", proposal } : null;
    }
    default:
      return null;
  }
}

/** "said to be none" is zero; an empty end is open. */
function readCorrection(claim: string | null, given: Given): DeskDecision | null {
  const qualifier = qualifiers.find((known) => known === given("qualifier")[0]);
  if (!claim || !qualifier) return null;
  if (qualifier === "none_reported") return { act: "correct", claim, min: 0, max: 0, qualifier };
  const [min, max] = [count(given("min")[0]), count(given("max")[0])];
  if (min === undefined || max === undefined) return null;
  if (min === null && max === null && qualifier !== "several") return null;
  return { act: "correct", claim, min, max, qualifier };
}

/** A whole number; null for an empty field, undefined for what is no number. */
function count(text: string | undefined): number | null | undefined {
  const digits = text?.trim() ?? "";
  if (digits === "") return null;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** The same fields again, for a form or an address. */
export function fieldsOf(decision: DeskDecision): [name: string, value: string][] {
  return Object.entries(decision).flatMap(([name, value]): [string, string][] =>
    [value].flat().flatMap((one) => (one === null ? [] : [[name, String(one)]])),
  );
}

/** Makes a decision, or only tries it (see `previewOf`); the one place where the desk's acts become verbs of the record. */
export async function makeDecision(
  db: Db,
  actor: Actor,
  { decision, reason }: { decision: DeskDecision; reason: string },
  context: RecordContext = {},
): Promise<Proposed | null> {
  switch (decision.act) {
    case "merge":
      return made(await mergeEvents(db, actor, { eventIds: [decision.event, decision.other], reason }, context));
    case "split": {
      const { event: eventId, mentions: mentionIds } = decision;
      return made(await splitEvent(db, actor, { eventId, mentionIds, reason }, context));
    }
    case "link":
    case "part": {
      const { a, b, act } = decision;
      return made(await linkMentions(db, actor, { a, b, same: act === "link", reason }, context));
    }
    case "correct": {
      const { claim: claimId, min, max, qualifier } = decision;
      return correctClaim(db, actor, { claimId, min, max, qualifier, reason }, context);
    }
    case "pin": {
      const { event: eventId, key, best } = decision;
      return pinFigure(db, actor, { eventId, key, best, reason }, context);
    }
    case "judge": {
      const { event: eventId, finding } = decision;
      return made(await judgeEvent(db, actor, { eventId, finding, reason }, context));
    }
    case "retract":
      await retractReport(db, actor, { reportId: decision.report, reason }, context);
      return null;
    case "undo":
      await undoDecision(db, actor, { decisionId: decision.decision, reason }, context);
      return null;
    case "confirm":
      return answerProposal(db, actor, { proposalId: decision.proposal, answer: "confirm" }, context);
  }
}

const made = ({ decisionId }: { decisionId: string }): Proposed => ({ decisionId, proposalId: null });
