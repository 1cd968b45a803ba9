import { isMark, type SentenceContext } from "../claims/context.ts";
import type { Hit } from "../lexicon/matcher.ts";
import type { Cues } from "../lexicon/types.ts";
import type { PlaceHit } from "./facts.ts";

type Places = readonly PlaceHit[];

/** Words at most from "travelling from" to a name ("the western town of"), and from one name to the next ("to the city of"). */
const nameReach = 4;
/** Words at most between the names of a train and the train ("the A–B passenger train"), or before them ("train No. 45"). */
const trainReach = 2;

/** Places of a sentence without those that a train, or what else was hit on its way, came from and was bound for. */
export function withoutEndsOfTrains(context: SentenceContext, places: Places): PlaceHit[] {
  const ends = endsOf(context, places);
  return places.filter((hit) => !ends.has(hit) && !isDestination(context, hit));
}

const travelling: ReadonlySet<string> = new Set(["railway", "vehicle", "ship"]);

/** "A drone hit a ship bound for Odesa": where it was going. */
function isDestination({ terms }: SentenceContext, { from }: PlaceHit): boolean {
  const bound = terms.cue("bound").find((cue) => cue.to === from);
  return (
    bound !== undefined && terms.of("object").some(({ to, value }) => travelling.has(value.item) && to === bound.from)
  );
}

function endsOf(context: SentenceContext, places: Places): ReadonlySet<PlaceHit> {
  const { terms } = context;
  const trains = terms.cue("train");
  const ends = new Set<PlaceHit>();
  if (!trains.length || !places.length) return ends;
  // "Evacuated by a train that went from A to B": who left, left A.
  if (terms.of("casualty").some(({ value }) => value.metric === "evacuated")) return ends;
  for (const hit of places) if (isNamedRoute(context, trains, hit)) ends.add(hit);
  for (const hit of places) {
    const start = startOf(context, trains, hit, places);
    if (start) for (const end of routeFrom(context, places, hit, start)) ends.add(end);
  }
  return ends;
}

/** "The train A – B – C", "the A–B passenger train", `the train "A – B"`: a name with dashes beside a train. */
function isNamedRoute(context: SentenceContext, trains: readonly Hit<keyof Cues>[], hit: PlaceHit): boolean {
  const { tokens } = context;
  const isDash = (at: number) => isMark(context, at, "–—-");
  if (!isDash(hit.from - 1) && !isDash(hit.to)) return false;
  const isName = (at: number) => tokens[at]?.capital === true || isDash(at);
  let [from, to] = [hit.from, hit.to];
  while (from > context.sentence.from && isName(from - 1)) from--;
  while (isName(to)) to++;
  return trains.some(
    (train) =>
      (train.to <= from && from - train.to <= trainReach) ||
      (train.from >= to && train.from - to <= trainReach) ||
      (train.from >= from && train.to <= to),
  );
}

/** How the first end of a route is told: as where the train came from, or as where it was bound for. */
type Start = "from" | "to";

/** "A train from A", "the train, which was travelling from A", "the A to B train": whether a route begins with a place. */
function startOf(
  { terms, tokens }: SentenceContext,
  trains: readonly Hit<keyof Cues>[],
  hit: PlaceHit,
  places: Places,
): Start | null {
  const isFirst = (at: number) => !places.some((other) => other.from >= at && other.to <= hit.from);
  const leads = (cue: Hit<keyof Cues>) =>
    cue.to <= hit.from && hit.from - cue.to <= nameReach && isFirst(cue.to) && trains.some(({ to }) => to <= cue.from);
  if (terms.cue("travelsFrom").some(leads)) return "from";
  if (terms.cue("origin").some((cue) => cue.to <= hit.from && trains.some(({ to }) => to === cue.from) && leads(cue)))
    return "from";
  if ([...terms.cue("travelsTo"), ...terms.cue("bound")].some(leads)) return "to";
  const link = terms.cue("routeTo").find((cue) => cue.from === hit.to);
  const second = link && places.find(({ from }) => from === link.to);
  const isBefore = (train: Hit<keyof Cues>, to: number) => train.from >= to && train.from - to < trainReach;
  const joins = second && tokens[hit.to]?.capital === false && trains.some((train) => isBefore(train, second.to));
  return joins ? "from" : null;
}

/** The ends of a route in their order: "from A and B to C", "to A, B and C". */
function routeFrom(context: SentenceContext, places: Places, first: PlaceHit, start: Start): PlaceHit[] {
  const { terms } = context;
  const ends = [first];
  let isBound = start === "to";
  for (const next of places.slice(places.indexOf(first) + 1)) {
    const last = ends.at(-1) as PlaceHit;
    if (next.from - last.to > nameReach) break;
    const leads = !isBound && terms.cue("routeTo").some(({ from, to }) => from >= last.to && to <= next.from);
    if (!leads && !isListed(context, places, last, next)) break;
    isBound ||= leads;
    ends.push(next);
  }
  return ends;
}

/** "A and B", "A, B and C". */
function isListed(context: SentenceContext, places: Places, last: PlaceHit, next: PlaceHit): boolean {
  if (context.terms.at("and", last.to)?.to === next.from) return true;
  if (!isMark(context, last.to, ",") || next.from !== last.to + 1) return false;
  const third = places[places.indexOf(next) + 1];
  return third !== undefined && isListed(context, places, next, third);
}
