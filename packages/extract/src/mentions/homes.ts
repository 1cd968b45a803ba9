import type { PlaceRef } from "@tocsin/model";
import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import { hasMark } from "../claims/context.ts";
import type { Clause } from "./clause.ts";
import type { PlaceHit } from "./facts.ts";
import { rankOf, relatePlaces } from "./frame.ts";
import type { ReportState } from "./report-state.ts";

/**
 * "Drones hit A and B. A resident of A was killed, a woman from B is in hospital": where nothing else says where they were, the
 * hurt were hurt in the town they live in, if it was told of as struck, or the attack is another one.
 */
export function dealToHomes(clause: Clause, state: ReportState): Clause[] {
  if (!clause.casualties.length) return [clause];
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

/** Tokens at most from a person to his home, and from "resident of" to its name: "the town of". */
const reach = 5;
const nameReach = 3;

function homeOf({ facts, place: where }: Clause, { group }: CasualtyFinding, state: ReportState): PlaceHit | null {
  const residents = facts.context.terms.cue("resident");
  const home = facts.places.find(
    ({ from }) =>
      from >= group.from &&
      from - group.to <= reach &&
      residents.some((cue) => cue.to <= from && from - cue.to <= nameReach && cue.from <= group.to) &&
      !hasMark(facts.context, group.to, from, ",;:(."),
  );
  const place = home?.located.place;
  if (!home || !place || rankOf(place) <= 2 || !isWithin(place, where)) return null;
  // "A resident of A was killed in a drone attack", where no other place has been told of yet.
  const isFirst = state.current("attack") === null && facts.acts.length + facts.weapons.length > 0;
  const isWhere = !where && (isFirst || state.isStruck(place) || facts.context.terms.cue("separate").length > 0);
  return isWhere || isStruckHimself(facts, group) ? home : null;
}

/** No place but the home is told, or the region or district that the home is in. */
function isWithin(home: PlaceRef, where: PlaceHit | null): boolean {
  const place = where?.located.place;
  return !where || (Boolean(place) && relatePlaces(home, place as PlaceRef) === "inside");
}

/** Tokens at most from the verb to whom a weapon was sent at: "an explosive on a". */
const aimReach = 6;

/** "A drone hit a resident of A, killing him": he himself was the target, and mostly at home. */
function isStruckHimself({ acts, weapons, casualties }: Clause["facts"], group: CasualtyFinding["group"]): boolean {
  const isAimed = acts.some(({ to }) => to <= group.from && group.from - to <= aimReach);
  // The verb that kills stands behind, and not before him.
  const isTold = casualties.some((c) => c.group.from === group.from && c.to > group.to);
  return isAimed && isTold && weapons.some(({ to }) => to <= group.from);
}
