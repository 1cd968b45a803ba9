import type { Clause } from "./clause.ts";
import { dealOut } from "./deal-out.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { rankOf, relatePlaces } from "./frame.ts";
import { listedBeside } from "./listed-beside.ts";

/** One clause of the main place, and one of each place listed beside it where nothing is counted that might be of one alone. */
export function eachListed(
  all: Clause,
  distinct: readonly PlaceHit[],
  main: PlaceHit | null,
  places: readonly PlaceHit[],
): Clause[] {
  const own = { ...withoutOneEach(all, distinct), place: main };
  // "A and B were attacked, there are wounded": nobody is counted.
  const counted = all.casualties.filter(({ group }) => group.min !== null || group.max !== null);
  const others = counted.length + all.zeros.length + all.explosions.length;
  if (!main || others > 0 || !distinct.includes(main)) return [own];
  const targets = own.damaged.length > 1 ? listedBeside(all.facts, distinct, main, true) : [];
  // "A refinery in A, a depot in B and the C airfield": a site that is named is a thing by itself.
  const sites = targets.filter(({ located: { place } }) => place?.precision === "point");
  if (targets.length > 0 && all.damaged.length + sites.length > targets.length) {
    // One verb strikes them all: each stands where it is named.
    const damaged = all.damaged.map((finding) => ({ ...finding, from: finding.things.from }));
    const dealt = dealOut({ ...all, damaged }, distinct, damaged);
    const bare = sites.filter((site) => !dealt.some(({ place }) => place === site));
    return [...dealt, ...bare.map((place): Clause => ({ ...all, place, damaged: [], casualties: [], isListed: true }))];
  }
  // "Damaged houses in A and B": in each of them.
  if (own.damaged.some(({ things }) => things.min !== null)) return [own];
  const whole = wholeBefore(all.facts, places, main);
  if (whole)
    return [
      { ...all, place: whole },
      { ...own, isBeside: true },
    ];
  const beside = listedBeside(all.facts, distinct, main, true).map(
    (place): Clause => ({ ...own, place, casualties: [], isBeside: true, isListed: true }),
  );
  if (!beside.length) return [own];
  const listed: Clause = { ...own, isListed: true };
  return [listed, ...beside].sort((a, b) => (a.place?.from ?? 0) - (b.place?.from ?? 0));
}

/** "Struck four air bases: A, B, C and D": as many as are named, which the count says no more of. */
function withoutOneEach(all: Clause, distinct: readonly PlaceHit[]): Clause {
  const isCounted = ({ things }: Clause["damaged"][number]) => things.counted && things.min === distinct.length;
  const areSites = distinct.length > 1 && distinct.every(({ located }) => located.place?.precision === "point");
  return areSites && all.damaged.length === 1 && all.damaged.every(isCounted) ? { ...all, damaged: [] } : all;
}

/** Words at most from "including" to the place that it singles out. */
const includingReach = 3;

/** "Strikes hit Ukraine, including Kyiv": the country is what they hit, and what follows is of it. */
function wholeBefore({ context }: SentenceFacts, places: readonly PlaceHit[], main: PlaceHit): PlaceHit | null {
  const part = main.located.place;
  const cue = context.terms.cue("including").findLast(({ to }) => to <= main.from && main.from - to <= includingReach);
  if (!part || !cue) return null;
  const isWhole = ({ to, located: { place } }: PlaceHit) =>
    to <= cue.from && place !== null && rankOf(place) <= 2 && relatePlaces(part, place) === "inside";
  return places.find(isWhole) ?? null;
}
