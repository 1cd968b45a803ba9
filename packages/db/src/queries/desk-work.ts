import { type EventView, rawTextOf } from "@tocsin/model";
import { asc, desc, eq, inArray } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { reportLang } from "../report-state.ts";
import { assignments, claims, events, proposals, reports, users } from "../schema/index.ts";

/** A change of casualties that waits for a second editor. */
export type ProposalRow = typeof proposals.$inferSelect;

export type DeskItem = (typeof assignments.$inferSelect)["item"];

/** Who has taken something that waits. */
export interface Assignment {
  item: DeskItem;
  itemId: string;
  userId: string;
  name: string;
  at: Date;
}

/** Changes of casualties that wait for a second editor, the oldest first. */
export function readWaitingProposals(tx: ReadTransaction, limit: number): Promise<ProposalRow[]> {
  return tx
    .select()
    .from(proposals)
    .where(eq(proposals.state, "waiting"))
    .orderBy(asc(proposals.madeAt), asc(proposals.id))
    .limit(limit);
}

/** Those that wait and speak of one event. */
export async function readProposalsOf(tx: ReadTransaction, eventId: string): Promise<ProposalRow[]> {
  const rows = await tx.select().from(proposals).where(eq(proposals.eventId, eventId)).orderBy(asc(proposals.madeAt));
  return rows.filter((row) => row.state === "waiting");
}

/** Events that are not shown because their reading is unsure: those that tell of most people hurt first, then the oldest. */
export async function readUnsureEvents(tx: ReadTransaction, limit: number): Promise<EventView[]> {
  const rows = await tx
    .select({ view: events.view })
    .from(events)
    .where(inArray(events.lifecycle, ["candidate", "in_review"]))
    .orderBy(desc(events.killedBest), desc(events.injuredBest), asc(events.firstReportedAt), asc(events.id))
    .limit(limit);
  return rows.map((row) => row.view);
}

/** Who has taken what, by what it is. */
export async function readAssignments(tx: ReadTransaction): Promise<Assignment[]> {
  return tx
    .select({
      item: assignments.item,
      itemId: assignments.itemId,
      userId: assignments.userId,
      name: users.name,
      at: assignments.at,
    })
    .from(assignments)
    .innerJoin(users, eq(users.id, assignments.userId));
}

/** A claim with its words, as an editor corrects it. */
export type ClaimRow = typeof claims.$inferSelect & { quote: string; lang: string | null };

export async function readClaim(tx: ReadTransaction, id: string): Promise<ClaimRow | null> {
  const [row] = await tx
    .select({ claim: claims, text: reports.text, title: reports.title, lang: reportLang })
    .from(claims)
    .innerJoin(reports, eq(reports.id, claims.reportId))
    .where(eq(claims.id, id));
  if (!row) return null;
  const { quoteStart, quoteEnd } = row.claim;
  return { ...row.claim, quote: rawTextOf(row).slice(quoteStart, quoteEnd), lang: row.lang };
}
