import type { AirCounts } from "../claims/air-counts.ts";
import { areAllStopped } from "../claims/all-stopped.ts";
import { isBesideCount } from "../claims/arrivals.ts";
import type { Things } from "../claims/things.ts";
import { type Aimed, findAimed } from "./aimed.ts";
import { bareCounts, draftCount, partsOfTotal } from "./bare-counts.ts";
import { draftThings } from "./drafts.ts";
import type { SentenceFacts } from "./facts.ts";
import { fillTime } from "./fill-time.ts";
import { type DraftClaim, timesMeet } from "./frame.ts";
import { frameOfInterception, openInterception } from "./frame-of-interception.ts";
import { goOnWithNight } from "./night-goes-on.ts";
import { findPlacedCounts, isPlaced, type PlacedCount } from "./placed-counts.ts";
import { modalityOf, timeOf, whenOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";
import { weaponsOfWave } from "./wave-weapons.ts";

/**
 * Adds what a sentence tells of weapons shot down, lost and through, and of those launched where no place was struck. Counts
 * of a whole country make its wave; those that the words give to one region each make parts of it.
 */
export function readInterceptions(facts: SentenceFacts, state: ReportState): void {
  if (state.isAccident(facts)) return;
  const home = facts.context.sentence.noise === "background" ? "background" : "news";
  const air = countsOf(facts, home);
  const { counts, whole } = findPlacedCounts(facts, state.current("interception"));
  const placed = asRegions(facts, counts, state);
  const bare = home === "news" ? bareCounts(facts, air, placed, state) : [];
  const item = placed[0]?.item ?? null;
  if (whole && !bare.length) bare.push(draftCount(facts, "intercepted", whole, item, whole.from, whole.to));
  const told = [...air.intercepted, ...air.lost, ...air.hit].flatMap((f) => {
    const things = withoutPlaced(f.things, placed);
    return things && !isSumOfMore(facts, things, placed) ? [{ ...f, things }] : [];
  });
  const isStopped = air.intercepted.length + air.lost.length + bare.length > 0;
  const aimed = isStopped ? [] : findAimed(facts, air);
  if (aimed.length) {
    for (const launch of aimed) tellOfAimed(facts, state, launch);
    return;
  }
  const launched = air.launched.length ? air.launched : weaponsOfWave(facts, state);
  if (told.length || bare.length || launched.length) tellOfWave(facts, state, { launched, told, bare, placed });
  else goOnWithNight(facts, state);
  for (const count of placed) tellOfPart(facts, state, count);
}

/** "20 over the Bryansk region, 14 over Kursk": behind a region the names of seats stand for theirs, where no case tells them apart. */
function asRegions(
  { context }: SentenceFacts,
  placed: readonly PlacedCount[],
  { geography }: ReportState,
): PlacedCount[] {
  const [first] = placed;
  if (first?.place.precision !== "region" || !context.compiled.lexicon.article.length) return [...placed];
  return placed.map((count) => {
    const { region, id, precision } = count.place;
    const isSeat = precision === "settlement" && region !== null && geography.seatOf(region)?.id === id;
    return { ...count, place: (isSeat && geography.officialsArea(region)) || count.place };
  });
}

/** "170, including 96 of the drones over A": the whole, without the parts that have places of their own; null where it has one. */
function withoutPlaced(things: Things, placed: readonly PlacedCount[]): Things | null {
  const parts = things.parts.filter((part) => !isPlaced(part, placed));
  if (parts.length === things.parts.length) return isPlaced(things, placed) ? null : things;
  const own = { from: things.from, to: things.parts[0]?.from ?? things.to };
  return isPlaced(own, placed) ? null : { ...things, parts };
}

/** "Eleven more over A (eight) and B (three)": the sum of what is told of each, and no night's. */
function isSumOfMore({ context }: SentenceFacts, { from, to, min }: Things, placed: readonly PlacedCount[]): boolean {
  const isMore = context.terms.cue("additional").some((cue) => cue.from >= from && cue.to <= to);
  const parts = placed.filter((count) => count.from >= to).map(({ number }) => number.min ?? 0);
  return isMore && parts.some((_, n) => n > 0 && parts.slice(0, n + 1).reduce((sum, part) => sum + part, 0) === min);
}

function countsOf(facts: SentenceFacts, home: "news" | "background"): AirCounts {
  const { launched, intercepted, lost, hit } = facts.air;
  const isHere = (f: { from: number }) => facts.standingAt(f.from) === home;
  const isCleared = facts.context.terms.cue("disposal").length > 0;
  return {
    // Balloons are let go at feasts.
    launched: launched.filter((f) => f.things.item !== "balloon" && isCounted(facts, f) && isHere(f)),
    intercepted: intercepted.filter(
      (f) => !isCleared && f.things.item !== "mine" && isHere(f) && !isWreck(facts, f) && !isKindOfAttack(facts, f),
    ),
    lost: lost.filter(isHere),
    hit: hit.filter(isHere),
  };
}

/** "With a drone", "un drone tiré": an article counts no launches, but for "a cruise missile and 89 drones". */
function isCounted(facts: SentenceFacts, { things }: { things: Things }): boolean {
  return isNumbered(facts, { things }) || isBesideCount(facts.context, things, facts.weapons);
}

function isNumbered({ context }: SentenceFacts, { things }: { things: Things }): boolean {
  const number = context.numbers.get(things.from);
  return number !== undefined && !number.article;
}

/** "Repelled a drone attack": the weapons say what attack it was, and the article counts none of them. */
function isKindOfAttack(facts: SentenceFacts, { things }: { things: Things }): boolean {
  const isWithin = (act: { from: number; to: number }) => act.from < things.to && act.to > things.to;
  return !isNumbered(facts, { things }) && facts.context.terms.of("act").some(isWithin);
}

/** "Debris of a downed drone": what fell is told, not what was shot down. */
function isWreck(facts: SentenceFacts, { things, from }: { things: Things; from: number }): boolean {
  if (isNumbered(facts, { things })) return false;
  return facts.context.terms.of("object").some((hit) => {
    const gap = Math.min(from, things.from) - hit.to;
    const isOfThem = hit.from <= things.from && hit.to >= things.to;
    return hit.value.item === "debris" && (isOfThem || (gap >= 0 && gap <= wreckReach));
  });
}

const wreckReach = 4;

function tellOfWave(
  facts: SentenceFacts,
  state: ReportState,
  counts: Pick<AirCounts, "launched"> & { told: AirCounts["hit"]; bare: DraftClaim[]; placed: readonly PlacedCount[] },
): void {
  const { launched, told, bare, placed } = counts;
  const frame = frameOfInterception(facts, state, placed);
  const drafts: DraftClaim[] = [];
  for (const finding of told) {
    drafts.push(draftThings(facts, finding));
    const whole = finding.things.outOf ?? (isAll(facts, finding) ? finding.things.max : null);
    if (whole !== null) {
      const sent = { metric: "launched", min: whole, max: whole, qualifier: "exact", parts: [] } as const;
      const draft = draftThings(facts, finding);
      drafts.push({ ...draft, ...sent, item: finding.things.outOfAll ? null : draft.item, parts: [] });
    }
  }
  // "31 drones launched by Russia were shot down" counts those shot down.
  const isTold = (from: number) => told.some((f) => f.things.from === from);
  drafts.push(...launched.filter((f) => !isTold(f.things.from)).map((f) => draftThings(facts, f)));
  if (told.length) frame.modality = told.every((f) => modalityOf(facts, f) === "planned") ? "planned" : "occurred";
  frame.claims.push(...partsOfTotal(drafts, bare));
  for (const { things } of [...told, ...launched]) frame.weapons.add(things.item);
  fillTime(frame, timeOf(facts, told[0]?.from ?? launched[0]?.from ?? facts.context.sentence.from), state);
  state.touch(frame, facts.context.sentence);
}

/** What was sent to one place: the attack on it, into which it is folded at the end. */
function tellOfAimed(facts: SentenceFacts, state: ReportState, { finding, place }: Aimed): void {
  const frame = openInterception(facts, state, place);
  frame.weapons.add(finding.things.item);
  frame.claims.push(draftThings(facts, finding));
  fillTime(frame, timeOf(facts, finding.from), state);
  state.touch(frame, facts.context.sentence);
}

/** "13 over the Belgorod region": an interception of its own, part of the country's. */
function tellOfPart(facts: SentenceFacts, state: ReportState, count: PlacedCount): void {
  const { sentence } = facts.context;
  const when = whenOf(timeOf(facts, sentence.from));
  const known = state.frames.find(
    (f) => f.family === "interception" && f.place?.id === count.place.id && timesMeet(f.ownTime ? f.when : null, when),
  );
  const wave = state.current("interception");
  if (wave) state.touch(wave, sentence);
  const draft = draftCount(facts, "intercepted", count.number, count.item, count.from, count.to);
  if (known) {
    // Else a list told twice, in the headline and below.
    const isSecondKind = known.claims.every((claim) => claim.sentence === sentence.index && claim.item !== count.item);
    // "An attack was repelled over the region", and below how many were shot down there.
    const isUncounted = known.claims.every(
      ({ metric, min, max }) => metric === "intercepted" && min === null && max === null,
    );
    if (isUncounted) known.claims.length = 0;
    if (isSecondKind || isUncounted) known.claims.push(draft);
    return;
  }
  const frame = openInterception(facts, state, count.place);
  frame.parent = wave?.scope === "wave" && wave.place?.country === count.place.country ? wave : null;
  frame.weapons.add(count.item);
  frame.claims.push(draft);
  if (wave && (wave.when ?? wave.saidWhen) && !when) {
    frame.when = wave.when;
    frame.ownTime = wave.ownTime;
    frame.saidWhen = wave.saidWhen;
  } else fillTime(frame, timeOf(facts, sentence.from), state);
  // The next sentence may go on with the list of a night whose total is not told.
  if (!wave) state.touch(frame, sentence);
}

/** "All 27 drones were shot down", "27 drones, all of them shot down": as many were launched. */
function isAll({ context }: SentenceFacts, finding: AirCounts["hit"][number]): boolean {
  return context.terms.cue("all").some((hit) => hit.to === finding.things.from) || areAllStopped(context, finding);
}
