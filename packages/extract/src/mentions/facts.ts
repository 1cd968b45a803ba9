import type { LocatedPlace } from "@tocsin/gazetteer";
import type { Metric, When } from "@tocsin/model";
import { type AirCounts, findAirCounts } from "../claims/air-counts.ts";
import type { ThingFinding } from "../claims/bind-things.ts";
import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import type { SentenceContext } from "../claims/context.ts";
import { findCorrection, lastCorrected } from "../claims/corrections.ts";
import { findExplosions } from "../claims/explosions.ts";
import { findCasualties } from "../claims/find-casualties.ts";
import { findThings } from "../claims/find-things.ts";
import { findLosses } from "../claims/losses.ts";
import type { Things } from "../claims/things.ts";
import type { Hit } from "../lexicon/matcher.ts";
import type { TermValues } from "../lexicon/terms.ts";
import type { Voice } from "../speakers/find-speakers.ts";
import type { TimeExpression } from "../time/types.ts";
import { findActs } from "./find-acts.ts";
import { findDamage, findWreckage } from "./find-damage.ts";
import { gappedAttack } from "./gapped-attacks.ts";
import { type Standing, standingOf } from "./standing.ts";
import { isOfTheWar, lossesOfArmies } from "./war-tolls.ts";

/** A place of the sentence, with the tokens it stands on. */
export interface PlaceHit {
  from: number;
  to: number;
  located: LocatedPlace;
}

/** A time of the sentence, resolved. */
export interface TimeHit {
  from: number;
  to: number;
  when: When;
  role: TimeExpression["role"];
  weak: boolean;
  /** "…, the ministry said on Thursday": when it was said. It dates the event only where nothing else does. */
  ofSpeech: boolean;
  /** "The day before": of another day than what was told so far. */
  isOtherDay?: true;
}

/** Everything a sentence says, before it is put together with the others. */
export interface SentenceFacts {
  context: SentenceContext;
  places: PlaceHit[];
  times: TimeHit[];
  voice: Voice | null;
  /** The country that most places of the text are in. */
  mostOf: string | null;
  casualties: CasualtyFinding[];
  /** The people that the sentence before counted last. */
  before: CasualtyFinding | null;
  /** People who left a place ("300 left Sumy"): of an evacuation, never of an attack. */
  departures: CasualtyFinding[];
  zeros: { metrics: Metric[]; from: number; to: number }[];
  damaged: ThingFinding[];
  /** Debris that fell: tells of an attack, counts nothing. */
  wreckage: ThingFinding[];
  air: AirCounts;
  explosions: ThingFinding[];
  losses: ThingFinding[];
  weapons: Things[];
  acts: readonly Hit<TermValues["act"]>[];
  standingAt(token: number): Standing;
}

/** Reads one sentence, which may go on from the attack of the one before. */
export function readFacts(
  context: SentenceContext,
  around: Pick<SentenceFacts, "places" | "times" | "voice" | "mostOf" | "before">,
  previous: SentenceFacts | null,
): SentenceFacts {
  const { terms } = context;
  const noWeapons = terms.cue("noWeapons");
  const isNone = (things: Things) => noWeapons.some(({ from, to }) => from < things.to && to > things.from);
  const weapons = findThings(context, "weapon").filter((weapon) => !isInName(weapon, around.places) && !isNone(weapon));
  const objects =
    terms.of("damage").length || terms.of("loss").length || terms.of("fall").length
      ? findThings(context, "object")
      : [];
  const counts = findLosses(context, objects);
  const lossTokens = counts.length > 0;
  // The "vehicle" of "unmanned aerial vehicle".
  const isNoWeapon = (object: Things) =>
    !weapons.some((w) => w.from < object.to && w.to >= object.to) && !isInName(object, around.places);
  const standingAt = standingOf(context);
  const wreckage = lossTokens ? [] : findWreckage(context, objects);
  const found = lossTokens ? [] : findDamage(context, objects.filter(isNoWeapon), wreckage);
  const air = findAirCounts(context, weapons);
  // "One of its ships destroyed two drones": the ship did it.
  const isDoer = ({ things, to }: ThingFinding) =>
    air.intercepted.some((stop) => stop.from >= things.to && stop.from < to && stop.things.from >= to);
  const isLost = (c: CasualtyFinding) =>
    c.metric === "missing" && terms.of("disappear").some((hit) => hit.from < c.to && hit.to > c.from);
  // "Investigators of Russia were hurt": the name before the verb is a place and nobody.
  const isPlace = ({ weak, group }: CasualtyFinding) =>
    weak && around.places.some((hit) => hit.from <= group.from && hit.to >= group.to);
  // The "disappeared" of "disappeared from radar" is nobody missing.
  const told = lossTokens ? [] : findCasualties(context).filter((c) => !isLost(c) && !isPlace(c));
  const ofTheWar = told.filter((c) => isOfTheWar(c, around.times));
  const counted = told.filter((c) => !ofTheWar.includes(c));
  const losses = [...counts, ...lossesOfArmies(ofTheWar, terms)];
  const [only, ...others] = counted;
  const corrected = others.length ? lastCorrected(context, counted) : (only ?? around.before);
  const correction = findCorrection(context, corrected);
  const rest = counted.filter((c) => c !== corrected);
  const people = correction ? [...rest, correction].sort((a, b) => a.from - b.from) : counted;
  // "Hit a substation, 30,000 homes are without power".
  const isCutOff = ({ group }: CasualtyFinding, from: number) =>
    group.accounts && from >= group.from && from < group.to;
  const damaged = found.filter((hit) => !isDoer(hit) && !people.some((c) => isCutOff(c, hit.things.from)));
  const acts = findActs(context, weapons, around.places, previous).filter((act) => !isOfDayBefore(act, context));
  return {
    context,
    ...around,
    casualties: people.filter((c) => c.placeAt === null),
    // "23 wounded in a strike that left parts of the capital ablaze": who was hurt did not leave.
    departures: people.filter(
      (c) =>
        c.placeAt !== null &&
        around.places.some((p) => standsAt(p, c.placeAt)) &&
        !people.some((d) => d.placeAt === null && d.group.from === c.group.from),
    ),
    zeros: terms.of("zero").map((hit) => ({ metrics: hit.value.metrics, from: hit.from, to: hit.to })),
    damaged,
    wreckage,
    air: {
      ...air,
      // "A bomb destroyed the shop": the weapon is the doer, and what it hit stands behind.
      intercepted: air.intercepted.filter(
        (f) => !damaged.some((d) => d.from >= f.things.to && d.from < f.to && d.things.from >= f.to),
      ),
    },
    explosions: findExplosions(context),
    losses,
    weapons,
    acts: acts.length ? acts : gappedAttack(context, around.places, around.times, previous),
    standingAt,
  };
}

/** The "церква" of "Біла Церква", the "Вільха" of "Вільхівська громада"; a site is what its name says. */
function isInName(things: Things, places: readonly PlaceHit[]): boolean {
  const isNamed = ({ kind, reasons }: LocatedPlace) => kind !== "site" && !reasons.includes("heading");
  return places.some(({ from, to, located }) => isNamed(located) && from <= things.from && to >= things.to);
}

/** "The day before the strike": an attack that only says which day is meant. */
function isOfDayBefore(act: { from: number }, { terms }: SentenceContext): boolean {
  return terms.cue("dayBefore").some(({ from, to }) => act.from > from && act.from <= to);
}

const placeReach = 2;

/** "Left Sumy", "left the Sumy region". */
function standsAt(place: PlaceHit, at: number | null): boolean {
  return at !== null && place.from >= at && place.from - at <= placeReach;
}
