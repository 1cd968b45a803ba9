import type { Mention, Responsibility } from "@tocsin/model";

/** Who is said to have done it: accepted by the actor itself, attributed by others, denied by it, competing, or unknown. */
export function deriveResponsibility(mentions: readonly Mention[]): Responsibility {
  const attackers = mentions.flatMap((mention) => mention.actors.filter((actor) => actor.role === "attacker"));
  const names = new Set(attackers.map((actor) => actor.name));
  if (names.size === 0) return "unknown";
  if (attackers.some((actor) => actor.assertedBy === actor.name)) return "accepted";
  if (names.size > 1) return "competing";
  const isDenied = mentions.some((mention) =>
    mention.claims.some((claim) => claim.stance === "denies" && claim.speaker && names.has(claim.speaker.name)),
  );
  return isDenied ? "denied" : "attributed";
}
