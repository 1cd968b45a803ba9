import type { AidStatus } from "@tocsin/model";
import type { Document, Token } from "../segment/types.ts";
import { unionVetoers } from "./bodies.ts";
import { setAsideFrom } from "./items.ts";
import type { SentenceCues, StatusFound } from "./sentence-cues.ts";

/** Steps by which aid does not come. */
const exitSteps: ReadonlySet<AidStatus> = new Set<AidStatus>(["blocked", "cancelled", "lapsed"]);

/** Steps that a saying verb only reports: "announced that it had delivered" is delivered. */
const reached = new Set<AidStatus>(["delivered", "disbursed", "legislated", "allocated", "committed"]);

export interface StatusRead {
  status: AidStatus | null;
  /** The report's words on why it is blocked. */
  reason: string | null;
}

/**
 * The step that a sentence tells of a package. An exit (blocked, cancelled) outranks the rest; otherwise the first step
 * told, except that "announced" gives way to what was announced as done. "Would adopt", "not yet approved" are proposals.
 */
export function readStatus(cues: SentenceCues, doc: Document): StatusRead {
  const exits = cues.statuses.filter(({ cue }) => exitSteps.has(cue.status));
  const exit = exits.find((found) => !isOfAnother(found, cues));
  if (exit) return { status: exit.cue.status, reason: clauseFrom(doc, exit.from, cues.sentence.to) };
  const aside = setAsideFrom(cues);
  const told = cues.statuses.filter((found) => !exits.includes(found) && found.from < aside);
  const steps = told.map((found) => ({ found, status: weigh(found, cues) }));
  const first = steps[0];
  if (!first) return { status: null, reason: null };
  if (first.status !== "announced") return { status: first.status, reason: null };
  const second = steps.slice(1).find(({ status }) => reached.has(status) || status === "announced");
  const isNext = second && second.status !== "announced" && !isPlanned(first.found, doc.tokens);
  return { status: isNext ? second.status : "announced", reason: null };
}

/** Tokens at most between a giver and its verb. */
const verbReach = 2;

/** "While Washington stalled its aid, the UK gave £1m": who holds up his own, beside another's gift told behind. */
function isOfAnother(exit: StatusFound, cues: SentenceCues): boolean {
  const holder = cues.donors.findLast((donor) => donor.to <= exit.from && exit.from - donor.to <= verbReach);
  if (!holder || unionVetoers.has(holder.code)) return false;
  return cues.donors.some((donor) => {
    if (!donor.strong || donor.code === holder.code || donor.from < exit.to) return false;
    const verb = cues.statuses.find(({ from }) => from >= donor.to && from - donor.to <= verbReach);
    return verb !== undefined && [...cues.money, ...cues.items].some((gift) => gift.from >= verb.to);
  });
}

/** The step of one word, with its modality and, for approvals, the body that approves. */
function weigh(found: StatusFound, cues: SentenceCues): AidStatus {
  const { status } = found.cue;
  const near = (is: "open" | "negation"): boolean =>
    cues.at(is).some((w) => w.from < found.from && found.from - w.to <= 3);
  if ((status === "legislated" || status === "committed") && (near("open") || near("negation"))) return "proposed";
  if ((status === "delivered" || status === "disbursed") && (near("negation") || near("open"))) return "announced";
  if (status === "committed" && cues.has("parliament") && isApproval(found, cues)) return "legislated";
  return status;
}

// A parliament legislates only what it approves itself: it stands before the verb.
function isApproval(found: StatusFound, cues: SentenceCues): boolean {
  return cues.at("parliament").some((body) => body.from < found.from && found.from - body.to <= 6);
}

// "will deliver" is one step; "announced" followed by another verb is two.
function isPlanned(found: StatusFound, tokens: readonly Token[]): boolean {
  return (
    found.to - found.from > 1 || /^(will|would|va|vont|буде|будут|будуть|будет)$/.test(tokens[found.from]?.lower ?? "")
  );
}

/** The words from token `from` to the end of their clause. */
function clauseFrom(doc: Document, from: number, end: number): string | null {
  let to = from;
  while (to < end && !/^[.,;:!?()"]$/.test(doc.tokens[to]?.text ?? ".")) to++;
  const [first, last] = [doc.tokens[from], doc.tokens[to - 1]];
  return first && last ? doc.normal.text.slice(first.start, last.end) : null;
}
