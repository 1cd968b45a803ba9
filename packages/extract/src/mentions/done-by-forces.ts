import type { Clause } from "./clause.ts";
import { rankOf } from "./frame.ts";

/** "Russia also hit": words at most between the forces and the verb. */
const adverbReach = 1;
/** Words at most between the forces and what they did to people. */
const doerReach = 2;
/** Words at most between the verb and the place. */
const siteReach = 1;

/** "The Russians killed two residents of the region", "special forces hit a ship": who did it says what it was. */
export function isDoneByForces({ facts, casualties, damaged, acts }: Clause): boolean {
  const done = [...casualties, ...damaged, ...(damaged.length ? acts : [])];
  // "A fire destroyed a warehouse in Moscow, injuring two": the city, and no government.
  const isTown = (actor: { from: number; to: number }) =>
    facts.places.some(
      ({ from, to, located }) =>
        from < actor.to &&
        to > actor.from &&
        ["settlement", "near"].includes(located.place?.precision ?? "") &&
        located.kind !== "government",
    );
  // "Russian forces over the past day killed": the time is set between.
  const gap = (from: number, to: number) =>
    facts.times.reduce(
      (words, time) => words - (time.from >= from && time.to <= to ? time.to - time.from : 0),
      to - from,
    );
  return facts.context.terms
    .of("actor")
    .some((actor) => !isTown(actor) && done.some(({ from }) => from >= actor.to && gap(actor.to, from) <= doerReach));
}

/** "Russian forces hit …", "Russia targeted …": weak words for attacks, with those who did it right before. */
export function actsOfForces({ facts, acts }: Clause): Clause["acts"] {
  const actors = facts.context.terms.of("actor");
  const countries = facts.places.filter(({ located }) => located.place?.precision === "country");
  return acts.filter(
    ({ from, value }) =>
      value.weak &&
      value.type === null &&
      [...actors, ...countries].some((doer) => doer.to <= from && from - doer.to <= adverbReach),
  );
}

/** Words at most from the verb to the first place that it is aimed at. */
const aimReach = 4;
/** Words at most between the verb and what it was done to. */
const thingReach = 2;

/** "Russians hit Kharkiv", but not "Ukraine launched Kharkiv's first …". */
export function hitsByForces(clause: Clause): boolean {
  const { place, facts } = clause;
  if (!place?.located.place || rankOf(place.located.place) < 2) return false;
  const { terms } = facts.context;
  // "Troops hit at the town, A and B".
  const reachOf = (to: number) => (terms.cue("heading").some((cue) => cue.from === to) ? aimReach : siteReach);
  // "Troops targeted power facilities in the A region".
  const thingBehind = (to: number) =>
    terms.of("object").find((thing) => thing.from >= to && thing.from - to <= thingReach)?.to ?? null;
  return actsOfForces(clause).some(({ from, to }) => {
    if (place.from < to || terms.at("launch", from)) return false;
    const thing = thingBehind(to);
    const isAtThing = thing !== null && place.from >= thing && place.from - thing <= aimReach;
    return place.from - to <= reachOf(to) || isAtThing;
  });
}
