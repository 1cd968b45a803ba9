import type { Item } from "@tocsin/model";
import type { Clause } from "./clause.ts";
import { rankOf } from "./frame.ts";
import { hasCue } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";

/** Words at most between the verb and the site. */
const siteReach = 1;

/** "Hit the Volgograd refinery", "aircraft were hit at the A airbase": what by itself says little, said of a named site. */
export function hitsSite({ acts, place, damaged }: Clause): boolean {
  if (place?.located.place?.precision !== "point") return false;
  const verbs = acts.filter(({ value }) => value.type === null);
  if (verbs.length > 0 && damaged.length > 0) return true;
  return verbs.some(({ to }) => place.from >= to && place.from - to <= siteReach);
}

/** "There is no threat of a breach at the dam", in a report of an attack: what became of a site that was struck. */
export function isStruckSite({ facts, place }: Clause, state: ReportState): boolean {
  if (place?.located.place?.precision !== "point" || !hasCue(facts, "siteState")) return false;
  return state.inAttackContext(facts.context.sentence.index);
}

/** What is targeted in a war, and seldom else. */
const warTargets: ReadonlySet<Item> = new Set<Item>([
  "airfield",
  "refinery",
  "energy",
  "air_defence",
  "railway",
  "port",
]);

/** "Airbases in the A and B regions were also targeted": sites of a war, and the place they are in. */
export function areTargeted({ facts: { context }, acts, place }: Clause): boolean {
  if (!place?.located.place || rankOf(place.located.place) < 2) return false;
  const { terms } = context;
  const undergoes = terms
    .cue("undergoes")
    .filter((cue) => acts.some((act) => act.from >= cue.from && act.to <= cue.to));
  return undergoes.some((cue) =>
    terms.of("object").some(({ value, to }) => warTargets.has(value.item) && to <= cue.from),
  );
}

/** Words at most between a warship and what became of it: its name, "was". */
const shipReach = 8;

/** "The corvette A was sunk in the port of B", "sank the submarine A": who sinks a warship in a war. */
export function sinksWarship({ facts: { context }, acts, damaged, place }: Clause): boolean {
  const warships = context.terms.cue("warship");
  if (!warships.length || !place) return false;
  const done = [...acts.filter(({ value }) => value.type === null), ...damaged];
  const gap = (a: { from: number; to: number }, b: { from: number; to: number }) =>
    Math.max(a.from - b.to, b.from - a.to);
  return warships.some((ship) => done.some((act) => gap(ship, act) <= shipReach));
}
