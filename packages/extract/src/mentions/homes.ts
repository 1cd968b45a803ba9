import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import type { Clause } from "./clauses.ts";
import type { PlaceHit } from "./facts.ts";
import { rankOf } from "./frame.ts";
import type { ReportState } from "./report-state.ts";

/**
 * "Drones hit A and B. A resident of A was killed, a woman from B is in hospital": where nothing else says where they were, the
 * hurt were hurt in the town they live in, if it was told of as struck, or the attack is another one.
 */
export function dealToHomes(clause: Clause, state: ReportState): Clause[] {
  if (clause.place || !clause.casualties.length) return [clause];
  const homes = new Map<PlaceHit, CasualtyFinding[]>();
  const others: CasualtyFinding[] = [];
  for (const finding of clause.casualties) {
    const home = homeOf(clause, finding, state);
    if (home) homes.set(home, [...(homes.get(home) ?? []), finding]);
    else others.push(finding);
  }
  if (!homes.size) return [clause];
  const told = [...homes].map(
    ([place, casualties]): Clause => ({ ...clause, place, casualties, zeros: [], damaged: [], explosions: [] }),
  );
  const isRest = others.length + clause.zeros.length + clause.damaged.length + clause.explosions.length > 0;
  return isRest ? [{ ...clause, casualties: others }, ...told] : told;
}

/** Tokens at most from a person to his home. */
const reach = 3;

function homeOf({ facts }: Clause, { group }: CasualtyFinding, state: ReportState): PlaceHit | null {
  const residents = facts.context.terms.cue("resident");
  const home = facts.places.find(
    ({ from }) =>
      from >= group.from &&
      from - group.to <= reach &&
      residents.some((cue) => cue.to === from && cue.from <= group.to),
  );
  const place = home?.located.place;
  const isWhere = place && (state.isStruck(place) || facts.context.terms.cue("separate").length > 0);
  return home && place && rankOf(place) > 2 && isWhere ? home : null;
}
