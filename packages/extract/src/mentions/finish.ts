import type { EventType, MentionReading, Span, When } from "@tocsin/model";
import { settleClaims } from "../claims/settle.ts";
import { dayOfIso } from "../time/local-day.ts";
import { daysLong } from "./clause-time.ts";
import { isPeriod } from "./find-frame.ts";
import { foldLaunches } from "./fold-launches.ts";
import { foldLeads } from "./fold-leads.ts";
import { foldRecaps } from "./fold-recaps.ts";
import { foldRepelled } from "./fold-repelled.ts";
import { type Frame, noCause, rankOf, relatePlaces, timesMeet } from "./frame.ts";
import type { OnlyType } from "./only-weapon.ts";
import { typeOfAttack, typeOfWeapons } from "./type-of-attack.ts";

export interface FinishedMentions {
  events: MentionReading[];
  /** Background events: told as context, kept apart from the news. */
  context: MentionReading[];
}

/**
 * Turns the frames of a report into its mentions, news and context apart.
 *
 * @param onlyType The one kind of attack that the weapons of the text are of.
 * @param isMapped The text names places of this war's countries; elsewhere a missing place tells nothing of an event.
 */
export function finishMentions(
  frames: readonly Frame[],
  published: string | null,
  isMapped: boolean,
  onlyType: OnlyType,
  toRaw: (start: number, end: number) => Span,
): FinishedMentions {
  const told = foldRepelled(foldLaunches(foldLeads(foldRecaps(frames, published)), typeOfWeapons));
  const kept = told.filter(
    (frame) =>
      isEvent(frame, isMapped) &&
      !isToldByInterception(frame, told) &&
      !isToldByPlace(frame, told) &&
      !isRepelledInAir(frame, told) &&
      !isSumOfPlaces(frame, told),
  );
  const refs = new Map(kept.map((frame, n) => [frame, `e${n + 1}`]));
  const mentions = kept.map((frame) => finishMention(frame, kept, refs, published, onlyType, toRaw));
  return { events: mentions.filter((m) => !m.background), context: mentions.filter((m) => m.background) };
}

function isEvent(frame: Frame, isMapped: boolean): boolean {
  if (frame.family === "interception")
    return frame.claims.some((c) => c.min !== null || c.max !== null || c.item !== null);
  // "The clash between the two presidents", "fighting has gone on in Ukraine": fighting is somewhere, or has its dead.
  if (frame.family === "ground") {
    const isSomewhere = frame.place !== null && (frame.background || frame.place.precision !== "country");
    return frame.place && !isFoughtOver(frame.place.country) ? false : isSomewhere || frame.claims.length > 0;
  }
  // "People were evacuated, power was cut", nowhere and nobody counted.
  if (isVagueMeasure(frame)) return false;
  if (frame.family !== "attack") return true;
  // Victims of no told attack, nowhere.
  const victims = frame.claims.some((claim) => claim.min !== 0);
  if (isMapped && victims && !frame.place && Math.max(0, ...frame.typeVotes.values()) <= noCause) return false;
  return frame.claims.length > 0 || frame.place !== null;
}

const vagueAlone: ReadonlySet<EventType | null> = new Set(["measure.blackout", "measure.evacuation"]);

function isVagueMeasure({ type, place, claims }: Frame): boolean {
  return vagueAlone.has(type) && place === null && claims.length === 0;
}

/** "Protesters clashed with police in Bucharest": the war is fought on the ground in its own two countries. */
function isFoughtOver(country: string | null): boolean {
  return country === null || country === "UA" || country === "RU";
}

/** "Russia launched 31 drones at Ukraine", with the count shot down: the wave is told once, by its interception. */
function isToldByInterception(frame: Frame, frames: readonly Frame[]): boolean {
  if (frame.family !== "attack" || (frame.place && rankOf(frame.place) > 1)) return false;
  if (frame.claims.some((c) => c.min !== 0) || frames.some((f) => f.parent === frame)) return false;
  return frames.some(
    (f) => f.family === "interception" && f.background === frame.background && timesMeet(f.when, frame.when),
  );
}

/** "The violence of the strike", beside whose words only a country stands: told before of a place in it. */
function isToldByPlace(frame: Frame, told: readonly Frame[]): boolean {
  const { place, claims, background } = frame;
  if (frame.family !== "attack" || place?.precision !== "country" || frame.scope !== "single") return false;
  if (claims.some((c) => c.min !== 0) || frame.weapons.size > 0 || told.some((f) => f.parent === frame)) return false;
  return told
    .slice(0, told.indexOf(frame))
    .some(
      (f) =>
        f.family === "attack" &&
        f.background === background &&
        f.place?.country === place.country &&
        f.place.precision !== "country" &&
        timesMeet(f.when, frame.when),
    );
}

/** "An attack on the city was repelled", above or right beside what air defence shot down there. */
function isRepelledInAir(frame: Frame, frames: readonly Frame[]): boolean {
  const { family, claims, place, when, sentences } = frame;
  if (family !== "ground" || claims.length > 0 || place?.precision !== "settlement") return false;
  return frames.some(
    (f) =>
      f.family === "interception" &&
      f.place !== null &&
      ["same", "inside"].includes(relatePlaces(f.place, place)) &&
      timesMeet(f.when, when) &&
      [...sentences].every((n) => [n - 1, n, n + 1].some((near) => f.sentences.has(near))),
  );
}

/** "Five killed in strikes on both sides", when three died in A and two in B: told by its parts. */
function isSumOfPlaces(frame: Frame, told: readonly Frame[]): boolean {
  if (frame.family !== "attack" || frame.place || frame.background) return false;
  const counts = frame.claims.filter(({ metric, min }) => isOfVictims(metric) && (min ?? 0) > 1);
  const others = told.filter((f) => f.family === "attack" && f.place !== null && !f.background);
  if (!counts.length || counts.length < frame.claims.length || others.length < 2) return false;
  return counts.every(({ metric, min }) => {
    const most = others.map((f) => Math.max(0, ...f.claims.flatMap((c) => (c.metric === metric ? (c.min ?? 0) : []))));
    return most.reduce((sum, count) => sum + count, 0) >= (min ?? 0);
  });
}

function isOfVictims(metric: string): boolean {
  return metric === "killed" || metric === "injured";
}

function finishMention(
  frame: Frame,
  told: readonly Frame[],
  refs: ReadonlyMap<Frame, string>,
  published: string | null,
  onlyType: OnlyType,
  toRaw: (start: number, end: number) => Span,
): MentionReading {
  const claims = settleClaims(frame.claims, toRaw);
  return {
    ref: refs.get(frame) ?? "e0",
    parent: (frame.parent && refs.get(frame.parent)) ?? null,
    type: frame.type ?? typeOfAttack(frame, told, onlyType),
    modality: frame.modality,
    // What a week's weapons came to is no night's wave.
    scope: frame.family === "interception" && isPeriod(frame.when) ? "aggregate" : frame.scope,
    background: frame.background,
    place: frame.place,
    when: whenOf(frame, told, published),
    actors: frame.actors,
    weapons: [...frame.weapons],
    targets: [...frame.targets],
    claims,
    quote: toRaw(frame.quote.start, frame.quote.end),
    confidence: confidenceOf(frame, claims.length),
  };
}

/**
 * When it happened as told, else when it was said, else the day of the total that it is part of, else the day of the report, which no words of the text state (`text` null). A
 * toll that has risen was said on a later day than that of the attack.
 */
function whenOf(frame: Frame, told: readonly Frame[], published: string | null): When | null {
  if (frame.when) return frame.when;
  const said = frame.saidWhen && !isToCome(frame.saidWhen, published) ? frame.saidWhen : null;
  const hasRisen = frame.claims.some((claim) => claim.growth);
  if (said && !hasRisen) return dayOf(said);
  const total = frame.parent?.scope === "aggregate" ? frame.parent.when : null;
  if (total && daysLong(total) <= 1) return total;
  const day = (said?.to ?? dayOfNews(told.slice(0, told.indexOf(frame)), published) ?? published)?.slice(0, 10);
  return day && !frame.background ? { from: day, to: day, precision: "day", text: null } : null;
}

/** Days at least from an attack to a report that is still about it. */
const lateDays = 2;

/** The one day on which the attacks happened that a report told of so far, days later; null where it told of several days, or of the last. */
function dayOfNews(told: readonly Frame[], published: string | null): string | null {
  const dated = told.flatMap(({ family, background, ownTime, when }) =>
    family === "attack" && !background && ownTime && when ? [when] : [],
  );
  const [day, ...others] = new Set(dated.flatMap(({ from, to }) => [from.slice(0, 10), to.slice(0, 10)]));
  if (!day || others.length || !published) return null;
  return dayOfIso(published) - dayOfIso(day) >= lateDays ? day : null;
}

/** "Mourning was declared for 14 April": nothing has happened on it yet. */
function isToCome({ from }: When, published: string | null): boolean {
  return published !== null && from.slice(0, 10) > published.slice(0, 10);
}

/** "At 16:24 the mayor said that …": the hour is that of the saying. */
function dayOf(when: When): When {
  if (when.precision !== "hour") return when;
  return { ...when, from: when.from.slice(0, 10), to: when.to.slice(0, 10), precision: "day" };
}

function confidenceOf(frame: Frame, claims: number): number {
  let confidence = 0.5;
  if (frame.place) confidence += 0.15 + 0.15 * frame.placeScore;
  if (frame.ownTime) confidence += 0.1;
  if (claims) confidence += 0.1;
  if (frame.modality === "alleged") confidence -= 0.15;
  return Math.round(Math.min(0.98, Math.max(0.05, confidence)) * 100) / 100;
}
