import type { ThingFinding } from "../claims/bind-things.ts";
import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import { countedThings } from "../claims/things.ts";
import type { Terms } from "../lexicon/terms.ts";
import type { TimeHit } from "./facts.ts";

/** No attack of this war has killed or hurt so many, and no month so many: larger figures are totals of the war. */
const mostOfOneAttack = 1_000;
const mostOfOneMonth = 10_000;
/** Larger numbers of those who left are the refugees of the war. */
const mostOfOneEvacuation = 500_000;

/** Whether a toll is too large for one attack. */
export function isOfTheWar({ metric, group }: CasualtyFinding, times: readonly TimeHit[]): boolean {
  if (!["killed", "injured", "victims", "evacuated"].includes(metric)) return false;
  const isOfMonth = times.some(({ when, role }) => when.precision === "month" && role === "when");
  const mostHurt = isOfMonth ? mostOfOneMonth : mostOfOneAttack;
  return (group.min ?? group.max ?? 0) > (metric === "evacuated" ? mostOfOneEvacuation : mostHurt);
}

/** "31,000 Ukrainian soldiers have been killed since the start of the war": what an army lost. Tolls of the war alone. */
export function lossesOfArmies(tolls: readonly CasualtyFinding[], terms: Terms): ThingFinding[] {
  if (!terms.of("actor").length || !terms.cue("background").length) return [];
  return tolls
    .filter(({ metric, group }) => metric === "killed" && group.population === "military")
    .map(({ group, from, to }) => {
      return { metric: "losses", things: countedThings("personnel", group, group.from, group.to), from, to };
    });
}
