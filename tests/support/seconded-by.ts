import type { Db } from "@tocsin/db";
import type { Actor } from "@tocsin/model";
import { answerProposal, type Proposed } from "@tocsin/record";

/** Has a second editor confirm a change of casualties; gives the decision's id. Throws when none waits. */
export async function secondedBy(db: Db, second: Actor, { proposalId }: Proposed): Promise<string> {
  if (proposalId === null) throw new Error("Nothing waits for a second editor.");
  const made = await answerProposal(db, second, { proposalId, answer: "confirm" });
  if (!made?.decisionId) throw new Error("Confirming made no decision.");
  return made.decisionId;
}
